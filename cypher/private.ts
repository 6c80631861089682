// What is left out where private persons are not shown, read once and kept as sets.
import { isEntityKind, type Kind } from "../data/model/kinds.ts";
import { QUERIES } from "./catalogue.ts";
import type { Query } from "./query.ts";

/** Asks a query of the catalogue. */
type Asking = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

type Thing = { readonly kind: Kind; readonly search: string };
type GoneLink = {
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly fromKind: Kind;
  readonly toKind: Kind;
  readonly evidence: readonly string[];
};

/** `persons`: those marked private. `entities`: others that go with them. `facts`: relations, targets and observations that go. */
type LeftOutCount = { readonly persons: number; readonly entities: number; readonly facts: number };

/** Things by id, relations by `linkKey`, and how many of what they are. */
export type LeftOut = {
  readonly things: ReadonlyMap<string, Thing>;
  readonly links: ReadonlyMap<string, GoneLink>;
  readonly count: LeftOutCount;
};

/** One name for a relation: there is one for a start, type and end. */
export function linkKey({ from, relation, to }: { readonly from: string; readonly relation: string; readonly to: string }): string {
  return `${from} ${relation} ${to}`;
}

/** Whether a relation counts as a fact of its own: no source, and not one of a figure's own. */
export function isOwnFact({ relation, fromKind }: { readonly relation: string; readonly fromKind: Kind }): boolean {
  return !["MENTIONED_IN", "SETS", "MEASURES"].includes(relation) && (relation !== "ABOUT" || fromKind === "Article");
}

/** Reads what goes when private persons go. */
export async function readPrivate(ask: Asking): Promise<LeftOut> {
  const things = await ask(QUERIES["private-things"], {});
  const links = things.length === 0 ? [] : await ask(QUERIES["private-links"], { things: things.map(({ id }) => id) });
  const persons = things.filter((thing) => thing.private).length;
  const entities = things.filter(({ kind }) => isEntityKind(kind)).length;
  return {
    things: new Map(things.map(({ id, kind, search }) => [id, { kind, search: search ?? "" }])),
    links: new Map(links.map((link) => [linkKey(link), link])),
    count: { persons, entities: entities - persons, facts: things.length - entities + links.filter(isOwnFact).length },
  };
}
