// The rows of a search: what was found by kind, what is said, the way to all of it, and else the nearest names.
import type { Brief } from "../../../contract.ts";
import type { Found, SaidFact } from "../../../contract/find.ts";
import { LIMITS } from "../../steps/limits.ts";

export type Hit = Found["hits"][number];
export type Row =
  | { readonly is: "hit"; readonly hit: Hit }
  | { readonly is: "fact"; readonly fact: SaidFact }
  | { readonly is: "all" }
  /** The way to a picture of all that was found. */
  | { readonly is: "draw" }
  | { readonly is: "nearest"; readonly thing: Brief }
  | { readonly is: "widen"; readonly term: string };
export type Section = {
  readonly of: Brief["kind"] | "said" | "nearest" | null;
  readonly rows: readonly Row[];
  readonly total: number;
};

/** Sections in the order of their best rows; each says how many there are in all. */
export function sectionsOf(found: Found): Section[] {
  const { hits, said, kinds, nearest } = found;
  const order = [...new Set(hits.map(({ thing }) => thing.kind))];
  const byKind = order.map((kind) => {
    const rows = hits.filter(({ thing }) => thing.kind === kind).map((hit) => ({ is: "hit", hit }) as const);
    return { of: kind, rows, total: kinds.find((one) => one.kind === kind)?.total ?? rows.length };
  });
  const facts = said.facts.map((fact) => ({ is: "fact", fact }) as const);
  const near = nearest.map((thing) => ({ is: "nearest", thing }) as const);
  const listed = hits.length + facts.length;
  const more = listed < LIMITS.searchAll && (found.total > hits.length || said.total > facts.length);
  const several = found.total + said.total > 1;
  const wider = found.of !== null && found.term !== "" && listed === 0;
  return [
    ...byKind,
    { of: "said" as const, rows: facts, total: said.total },
    { of: "nearest" as const, rows: near, total: near.length },
    {
      of: null,
      rows: [
        ...(more ? [{ is: "all" } as const] : []),
        ...(several ? [{ is: "draw" } as const] : []),
        ...(wider ? [{ is: "widen", term: found.term } as const] : []),
      ],
      total: 0,
    },
  ].filter(({ rows }) => rows.length > 0);
}

/** All rows, as the arrow keys go through them. */
export function rowsIn(sections: readonly Section[]): readonly Row[] {
  return sections.flatMap(({ rows }) => rows);
}

/** The row that Enter takes before any arrow was pressed: the first that was really found. */
export function firstRow(rows: readonly Row[]): number {
  return rows[0]?.is === "hit" || rows[0]?.is === "fact" ? 0 : -1;
}
