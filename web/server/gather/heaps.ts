// A heap is a set of things that is drawn as one node, and how it falls apart when it is opened: by kind, by place or by community, at last into things.
import { KIND_WORDS } from "../../../data/model/kinds.ts";
import type { Gathering } from "../../contract/gather.ts";
import type { Communities } from "./communities.ts";
import type { Stock } from "./stock.ts";

type Title = { readonly zh: string; readonly en: string };
/** `things`: numbers of the stock, most facts first. `left`: what it can still be parted by. `skipped`: how many came before what is left over. */
export type Heap = {
  readonly key: string;
  readonly title: Title;
  readonly more: number | null;
  readonly things: readonly number[];
  readonly left: readonly Gathering[];
  readonly skipped: number;
};
/** `communities` only where it is gathered by these. `few`: so many things are drawn when a heap is opened; `most`: so many heaps lie side by side. */
export type Parting = { readonly stock: Stock; readonly communities: Communities | null; readonly few: number; readonly most: number };
/** What a heap falls into: things that stand for themselves, or further heaps, or both. */
export type Parts = { readonly things: readonly number[]; readonly heaps: readonly Heap[] };

const MORE: Readonly<Record<Gathering, (count: number) => Title>> = {
  kind: (count) => ({ zh: `另外 ${count} 类`, en: `${count} more kinds` }),
  place: (count) => ({ zh: `另外 ${count} 处`, en: `${count} more places` }),
  community: (count) => ({ zh: `另外 ${count} 个社群`, en: `${count} more communities` }),
};
const REST: Title = { zh: "其余", en: "the rest" };
const NOWHERE: Title = { zh: "没有地点", en: "No place" };

/** All things but those that stand apart. */
export function rootHeap({ stock }: Parting, by: Gathering, apart: ReadonlySet<number>): Heap {
  const things = Array.from(stock.things, (_, n) => n).filter((n) => !apart.has(n));
  // Kinds and places are known at once; communities are worked out only for whoever asks for them.
  const left = [by, ...(["kind", "place"] as const).filter((one) => one !== by)];
  return { key: "", title: { zh: "", en: "" }, more: null, things, left, skipped: 0 };
}

/** What the heap falls into when it is opened. */
export function partsOf(heap: Heap, parting: Parting): Parts {
  if (heap.things.length <= parting.few) return { things: heap.things, heaps: [] };
  const by = partedBy(heap, parting);
  if (by === "things") return intoThings(heap, parting.few);
  const sorted = [...valuesIn(heap, by, parting)].toSorted(([a, x], [b, y]) => y.length - x.length || a - b);
  const shown = sorted.length <= parting.most + 1 ? sorted : sorted.slice(0, parting.most);
  const left = heap.left.slice(heap.left.indexOf(by) + 1);
  const heaps = shown.map(([value, things]) => ({
    ...under(heap, `${by}~${slugOf(by, value, parting)}`, titleOf(by, value, parting)),
    ...{ more: null, things, left, skipped: 0 },
  }));
  const over = sorted.slice(shown.length);
  // A heap of one is that one.
  const alone = heaps.flatMap(({ things }) => (things.length === 1 ? things : []));
  const several = heaps.filter(({ things }) => things.length > 1);
  if (over.length === 0) return { things: alone, heaps: several };
  const skipped = heap.skipped + shown.length;
  const things = over.flatMap(([, those]) => those).toSorted((a, b) => a - b);
  const rest = { ...under(heap, `${by}!${skipped}`, MORE[by](over.length)), more: over.length, things, left: [by, ...left], skipped };
  return { things: alone, heaps: [...several, rest] };
}

/** What opening a heap shows. */
export function partedBy(heap: Heap, parting: Parting): Gathering | "things" {
  if (heap.things.length <= parting.few) return "things";
  return heap.left.find((by) => differ(heap.things, by, parting)) ?? "things";
}

/** The heap of a key, wherever it lies; null where there is none now. */
export function heapAt(root: Heap, key: string, parting: Parting): Heap | null {
  let heap: Heap | undefined = root;
  const path = key.split(".");
  for (let depth = 1; heap && depth <= path.length; depth++) {
    const here = path.slice(0, depth).join(".");
    heap = partsOf(heap, parting).heaps.find((one) => one.key === here);
  }
  return heap ?? null;
}

function intoThings(heap: Heap, few: number): Parts {
  const things = heap.things.slice(few);
  const skipped = heap.skipped + few;
  const rest = { ...under(heap, `things!${skipped}`, REST), more: 0, things, left: [], skipped };
  return { things: heap.things.slice(0, few), heaps: [rest] };
}

/** Key and title below a heap. What was left over stands beside the heap that it was left over from, not below it. */
function under(heap: Heap, part: string, title: Title): Pick<Heap, "key" | "title"> {
  const join = (outer: string, inner: string) => (outer === "" ? inner : `${outer} · ${inner}`);
  return {
    key: heap.key === "" ? part : `${heap.key}.${part}`,
    title: { zh: join(heap.title.zh, title.zh), en: join(heap.title.en, title.en) },
  };
}

const KINDS_AT = Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[];
const KIND_NUMBERS = new Map(KINDS_AT.map((kind, n) => [kind, n]));

function valueOf(n: number, by: Gathering, { stock, communities }: Parting): number {
  if (by === "place") return stock.place[n] ?? -1;
  if (by === "community") return communities?.leader[n] ?? n;
  return KIND_NUMBERS.get(stock.things[n]?.kind ?? "Article") ?? 0;
}

function differ(things: readonly number[], by: Gathering, parting: Parting): boolean {
  const first = valueOf(things[0] ?? 0, by, parting);
  return things.some((n) => valueOf(n, by, parting) !== first);
}

function valuesIn(heap: Heap, by: Gathering, parting: Parting): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const n of heap.things) {
    const value = valueOf(n, by, parting);
    const known = groups.get(value);
    if (known) known.push(n);
    else groups.set(value, [n]);
  }
  return groups;
}

const slugOf = (by: Gathering, value: number, { stock }: Parting) =>
  by === "kind" ? (KINDS_AT[value] ?? "") : (stock.things[value]?.id ?? "");

function titleOf(by: Gathering, value: number, { stock, communities }: Parting): Title {
  const kind = KINDS_AT[value];
  if (by === "kind" && kind) return KIND_WORDS[kind];
  const called = by === "community" ? (communities?.called.get(value) ?? [value]) : [value];
  const named = called.flatMap((n) => stock.things[n] ?? []);
  if (named.length === 0) return NOWHERE;
  return { zh: named.map(({ name }) => name).join("、"), en: named.map(({ name, nameEn }) => nameEn || name).join(", ") };
}
