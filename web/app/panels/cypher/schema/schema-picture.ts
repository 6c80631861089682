// Where kinds and types stand when one kind is looked at: it in the middle, what leads to it on the left, what starts from it on the right.
import type { SchemaGraph } from "../../../../contract/cypher.ts";

export type Side = "in" | "out";
/** A type on one side of the chosen kind, with the kinds at its other end, the most first. */
export type TypeRow = {
  readonly type: string;
  readonly count: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
};
type Placed = { readonly key: string; readonly name: string; readonly count: number; readonly x: number; readonly y: number };
type SchemaLine = { readonly key: string; readonly type: string; readonly side: Side; readonly count: number; readonly d: string };
export type SchemaPicture = {
  readonly width: number;
  readonly height: number;
  readonly middle: { readonly x: number; readonly y: number };
  readonly types: readonly (Placed & { readonly side: Side })[];
  readonly kinds: readonly (Placed & { readonly side: Side })[];
  readonly lines: readonly SchemaLine[];
  /** Types that there is no room for, by side. */
  readonly left: Readonly<Record<Side, number>>;
};

/** Types of one side that are drawn; the list has all of them. */
const MOST_TYPES = 12;
const [ROW, EDGE] = [40, 28];
/** Columns, as parts of the width: kinds, types, the chosen kind, types, kinds. */
const [KINDS_AT, TYPES_AT] = [0.09, 0.285];

/** Types that start from a kind or lead to it, the most first. */
export function typesOfKind({ relations }: SchemaGraph, kind: string, side: Side): readonly TypeRow[] {
  return relations
    .map(({ type, joins }): TypeRow => {
      const mine = joins.filter(({ from, to }) => (side === "out" ? from : to) === kind);
      const kinds = mine.map(({ from, to, count }) => ({ kind: side === "out" ? to : from, count })).toSorted((a, b) => b.count - a.count);
      return { type, count: kinds.reduce((sum, { count }) => sum + count, 0), kinds };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** The kind with most things, to begin with. */
export const firstKind = ({ kinds }: SchemaGraph): string | null => kinds.toSorted((a, b) => b.count - a.count)[0]?.kind ?? null;

/** The drawing for one kind in so much width. */
export function schemaPicture(schema: SchemaGraph, kind: string, width: number): SchemaPicture {
  const all = { in: typesOfKind(schema, kind, "in"), out: typesOfKind(schema, kind, "out") };
  const shown = { in: all.in.slice(0, MOST_TYPES), out: all.out.slice(0, MOST_TYPES) };
  const others = { in: otherKinds(shown.in), out: otherKinds(shown.out) };
  const rows = Math.max(shown.in.length, shown.out.length, others.in.length, others.out.length, 3);
  const height = rows * ROW + 2 * EDGE;
  const y = (at: number, of: number) => height / 2 + (at - (of - 1) / 2) * ROW;
  const x = (side: Side, part: number) => Math.round(width * (side === "in" ? part : 1 - part));
  const types = sides((side) =>
    shown[side].map(({ type, count }, at) => ({
      ...{ key: `${side} ${type}`, name: type, side, count },
      ...{ x: x(side, TYPES_AT), y: y(at, shown[side].length) },
    })),
  );
  const kinds = sides((side) =>
    others[side].map(({ kind: name, count }, at) => ({
      ...{ key: `${side} ${name}`, name, side, count },
      ...{ x: x(side, KINDS_AT), y: y(at, others[side].length) },
    })),
  );
  const middle = { x: Math.round(width / 2), y: height / 2 };
  const lines = sides((side) =>
    shown[side].flatMap((row): SchemaLine[] => {
      const place = types.find(({ key }) => key === `${side} ${row.type}`);
      if (!place) return [];
      const line = (key: string, count: number, from: Spot, to: Spot) => ({ key, type: row.type, side, count, d: curve(from, to) });
      const outer = row.kinds.flatMap((end) => {
        const spot = kinds.find(({ key }) => key === `${side} ${end.kind}`);
        if (!spot) return [];
        const key = `${place.key} ${end.kind}`;
        return [side === "in" ? line(key, end.count, spot, place) : line(key, end.count, place, spot)];
      });
      return [side === "in" ? line(place.key, row.count, place, middle) : line(place.key, row.count, middle, place), ...outer];
    }),
  );
  const left = { in: all.in.length - shown.in.length, out: all.out.length - shown.out.length };
  return { width, height, middle, types, kinds, lines, left };
}

type Spot = { readonly x: number; readonly y: number };
const sides = <T>(of: (side: Side) => readonly T[]): T[] => [...of("in"), ...of("out")];

/** Kinds at the other ends, each as high as the types that lead there stand on average. */
function otherKinds(rows: readonly TypeRow[]): { readonly kind: string; readonly count: number }[] {
  const seen = new Map<string, { count: number; sum: number }>();
  rows.forEach(({ kinds }, at) => {
    for (const { kind, count } of kinds) {
      const one = seen.get(kind) ?? { count: 0, sum: 0 };
      seen.set(kind, { count: one.count + count, sum: one.sum + at * count });
    }
  });
  return [...seen]
    .toSorted(([a, x], [b, y]) => x.sum / x.count - y.sum / y.count || (a < b ? -1 : 1))
    .map(([kind, { count }]) => ({ kind, count }));
}

function curve(from: Spot, to: Spot): string {
  const bend = (to.x - from.x) / 2;
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}
