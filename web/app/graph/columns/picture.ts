// What Depend draws: columns of things, some folded to kinds, and the hops between what is drawn.
import { KINDS, type Kind } from "../../../../data/model/kinds.ts";
import type { Depend } from "../../../contract/plan.ts";

/** Above so many things the largest columns fold to kinds. */
export const MOST_NODES = 60;

type Side = "needs" | "needed";

/** A thing, or the things of a kind in a folded column (`group`). */
export type ColumnNode = { readonly key: string; readonly column: number; readonly ids: readonly string[]; readonly group: Kind | null };

/** `key`: `needs-2`, `start`, `needed-1`. `count`: things in it, drawn one by one or not. `folds`: it may be folded. */
type Column = {
  readonly key: string;
  readonly side: Side | null;
  readonly step: number;
  readonly count: number;
  readonly folds: boolean;
  readonly nodes: readonly ColumnNode[];
};

/** A line: `left` stands left of `right`, or above it in the same column. `hops`: those behind it, by their place in the answer. `back`: what needs stands left of what is needed. */
export type ColumnLine = {
  readonly left: string;
  readonly right: string;
  readonly hops: readonly number[];
  readonly back: boolean;
  readonly part: boolean;
  readonly implied: boolean;
  readonly shortest: boolean;
};

export type ColumnPicture = {
  readonly columns: readonly Column[];
  readonly nodes: ReadonlyMap<string, ColumnNode>;
  readonly lines: readonly ColumnLine[];
};

type Answer = Pick<Depend, "starts" | "items" | "hops">;

/** The columns of an answer from left to right: what must come first, the starts, what depends on them. `opened`: columns and kinds in them that are shown one by one. */
export function columnPicture(answer: Answer, kindOf: (id: string) => Kind, opened: readonly string[]): ColumnPicture {
  const members = new Map<string, string[]>();
  for (const { id, side, step } of answer.items) {
    const key = `${side}-${step}`;
    (members.get(key) ?? members.set(key, []).get(key))?.push(id);
  }
  const most = (side: Side) => answer.items.reduce((far, item) => (item.side === side ? Math.max(far, item.step) : far), 0);
  const needs = Array.from({ length: most("needs") }, (_, at) => ({ side: "needs" as const, step: most("needs") - at }));
  const needed = Array.from({ length: most("needed") }, (_, at) => ({ side: "needed" as const, step: at + 1 }));
  const plan = [...needs, { side: null, step: 0 }, ...needed];
  const ids = plan.map(({ side, step }) => (side === null ? answer.starts : (members.get(`${side}-${step}`) ?? [])));
  const folded = foldedOf(ids, kindOf);
  const columns = plan.map(({ side, step }, column): Column => {
    const key = side === null ? "start" : `${side}-${step}`;
    const all = ids[column] ?? [];
    const folds = folded.has(column);
    const nodes = folds ? byKind(all, kindOf, key, column, opened) : all.map((id) => single(id, key, column));
    return { key, side, step, count: all.length, folds, nodes };
  });
  const nodes = new Map(columns.flatMap((column) => column.nodes.map((node) => [node.key, node])));
  return { columns, nodes, lines: linesOf(answer, columns) };
}

/** Names a thing in a column; one that stands on both sides has two names. */
function nodeKey(column: string, id: string): string {
  return `${column.split("-")[0] ?? ""}:${id}`;
}

const single = (id: string, key: string, column: number): ColumnNode => ({ key: nodeKey(key, id), column, ids: [id], group: null });

/** Columns to fold, the largest first, until the rest is few enough. One that gains nothing by it is left. */
function foldedOf(ids: readonly (readonly string[])[], kindOf: (id: string) => Kind): Set<number> {
  let total = ids.reduce((sum, column) => sum + column.length, 0);
  const folded = new Set<number>();
  const starts = ids.length;
  const sizes = ids.map((column, at) => ({ at, size: column.length, kinds: new Set(column.map(kindOf)).size }));
  for (const { at, size, kinds } of sizes.toSorted((a, b) => b.size - a.size || a.at - b.at)) {
    if (total <= MOST_NODES || starts === 0) break;
    if (kinds >= size) continue;
    folded.add(at);
    total -= size - kinds;
  }
  return folded;
}

/** The kinds of a folded column, in the vocabulary's order; what was opened stands one by one, and so does what is alone of its kind. */
function byKind(ids: readonly string[], kindOf: (id: string) => Kind, key: string, column: number, opened: readonly string[]) {
  if (opened.includes(key)) return ids.map((id) => single(id, key, column));
  const kinds = new Map<Kind, string[]>();
  for (const id of ids) {
    const kind = kindOf(id);
    (kinds.get(kind) ?? kinds.set(kind, []).get(kind))?.push(id);
  }
  return KINDS.flatMap((kind): ColumnNode[] => {
    const all = kinds.get(kind) ?? [];
    if (all.length < 2 || opened.includes(`${key}.${kind}`)) return all.map((id) => single(id, key, column));
    return [{ key: `${key}.${kind}`, column, ids: all, group: kind }];
  });
}

/** The hops between what is drawn; those between the same two are one line, one within a folded kind is none. */
function linesOf({ starts, items, hops }: Answer, columns: readonly Column[]): ColumnLine[] {
  const nodes = columns.flatMap((column) => column.nodes.map((node) => ({ node, side: column.side })));
  const on: Record<Side, Map<string, ColumnNode>> = { needs: new Map(), needed: new Map() };
  for (const { node, side } of nodes)
    for (const id of node.ids)
      if (side === null) {
        on.needs.set(id, node);
        on.needed.set(id, node);
      } else if (!starts.includes(id)) on[side].set(id, node);
      else on[side].set(id, on[side].get(id) ?? node);
  const via = new Set(items.map(({ id, via: from, side }) => (side === "needs" ? `${from} ${id}` : `${id} ${from}`)));
  const viaPart = new Set(items.flatMap(({ id, via: from, contained }) => (contained ? [`${from} ${id}`] : [])));
  type Open = { left: ColumnNode; right: ColumnNode; hops: number[]; back: boolean; part: boolean; implied: boolean; shortest: boolean };
  const lines = new Map<string, Open>();
  const draw = (needed: ColumnNode, needing: ColumnNode, at: number) => {
    const hop = hops[at];
    if (!hop || needed === needing) return;
    const swap = needed.column > needing.column || (needed.column === needing.column && needed.key > needing.key);
    const [left, right] = swap ? [needing, needed] : [needed, needing];
    const shortest = hop.part ? viaPart.has(`${hop.from} ${hop.to}`) : via.has(`${hop.from} ${hop.to}`);
    const key = `${left.key} ${right.key}`;
    const line = lines.get(key);
    const back = !hop.part && swap && needed.column !== needing.column;
    if (!line) lines.set(key, { left, right, hops: [at], back, part: hop.part, implied: hop.basis === "implied", shortest });
    else {
      if (!line.hops.includes(at)) line.hops.push(at);
      line.back &&= back;
      line.part &&= hop.part;
      line.implied &&= hop.basis === "implied";
      line.shortest ||= shortest;
    }
  };
  for (const [at, { from, to }] of hops.entries()) {
    const ends = (["needs", "needed"] as const).flatMap((side) => {
      const [needed, needing] = [on[side].get(to), on[side].get(from)];
      return needed && needing ? [[needed, needing] as const] : [];
    });
    const [first, second] = ends;
    if (first) draw(first[0], first[1], at);
    if (second && (second[0] !== first?.[0] || second[1] !== first[1])) draw(second[0], second[1], at);
    if (first) continue;
    const [needed, needing] = [on.needs.get(to) ?? on.needed.get(to), on.needed.get(from) ?? on.needs.get(from)];
    if (needed && needing) draw(needed, needing, at);
  }
  return [...lines.values()].map(({ left, right, ...line }) => ({ left: left.key, right: right.key, ...line }));
}
