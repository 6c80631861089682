// The gathered picture: which heaps are closed, which things stand for themselves, and how many relations run between them. Every thing is in it once.
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import type { GatherAsked, Gathered, GatheredGroup, GatheredLine } from "../../contract/gather.ts";
import { partedBy, partsOf, rootHeap, type Heap, type Parting } from "./heaps.ts";

/** The picture without what is read anew for each: `things` and the links among them are ids. `room`: so many things may stand for themselves. */
export type Sketch = Pick<Gathered, "groups" | "lines" | "opened" | "noRoom"> & { readonly ids: readonly string[] };

/** Lays the picture out. Ids that the stock does not have are passed over. */
export function sketch(asked: GatherAsked, parting: Parting, room: number): Sketch {
  const { stock } = parting;
  const apart = new Set(asked.apart.flatMap((id) => stock.at.get(id) ?? []));
  const open = new Set(asked.open);
  const closed: Heap[] = [];
  const alone: number[] = [...apart];
  const opened: Sketch["opened"] = [];
  const noRoom: string[] = [];
  const visit = (heap: Heap) => {
    const parts = partsOf(heap, parting);
    // The whole is always parted, however many things were asked for by themselves.
    if (heap.key !== "" && alone.length + parts.things.length > room) {
      noRoom.push(heap.key);
      closed.push(heap);
      return;
    }
    alone.push(...parts.things);
    const { key, title, things } = heap;
    const own = parts.things.map((n) => stock.things[n]?.id ?? "");
    if (key !== "") opened.push({ key, name: title.zh, nameEn: title.en, count: things.length, things: own });
    for (const part of parts.heaps) if (open.has(part.key)) visit(part);
    for (const part of parts.heaps) if (!open.has(part.key)) closed.push(part);
  };
  visit(rootHeap(parting, asked.by, apart));
  return { ...joined(closed, alone, parting), opened, noRoom, ids: alone.map((n) => stock.things[n]?.id ?? "") };
}

/** Counts what runs within heaps and between them; relations between two things that stand for themselves are not counted here. */
function joined(closed: readonly Heap[], alone: readonly number[], parting: Parting): Pick<Sketch, "groups" | "lines"> {
  const { stock } = parting;
  const node = new Int32Array(stock.things.length).fill(-1);
  for (const [at, { things }] of closed.entries()) for (const n of things) node[n] = at;
  for (const [at, n] of alone.entries()) node[n] = closed.length + at;
  const nodes = closed.length + alone.length;
  const inside = new Uint32Array(nodes);
  const between = new Map<number, Map<RelationFamily, number>>();
  for (let n = 0; n < stock.from.length; n++) {
    const [a, b] = [node[stock.from[n] ?? 0] ?? -1, node[stock.to[n] ?? 0] ?? -1];
    if (a === b) inside[a] = (inside[a] ?? 0) + 1;
    else if (a < closed.length || b < closed.length) {
      const pair = Math.min(a, b) * nodes + Math.max(a, b);
      const family = stock.family[n] ?? "structure";
      const known = between.get(pair) ?? new Map<RelationFamily, number>();
      between.set(pair, known.set(family, (known.get(family) ?? 0) + 1));
    }
  }
  const nameOf = (at: number) => closed[at]?.key ?? stock.things[alone[at - closed.length] ?? 0]?.id ?? "";
  const lines = [...between].map(([pair, families]): GatheredLine => ({
    a: nameOf(Math.floor(pair / nodes)),
    b: nameOf(pair % nodes),
    families: Object.fromEntries(families),
  }));
  return { groups: closed.map((heap, at) => groupOf(heap, inside[at] ?? 0, parting)), lines };
}

function groupOf(heap: Heap, inside: number, parting: Parting): GatheredGroup {
  const kinds: Partial<Record<Kind, number>> = {};
  for (const n of heap.things) {
    const kind = parting.stock.things[n]?.kind ?? "Article";
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  const { key, title, more, things } = heap;
  return { key, name: title.zh, nameEn: title.en, more, things: things.length, kinds, inside, opens: partedBy(heap, parting) };
}
