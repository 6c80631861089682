// Cities and counties that no list holds (newly made, renamed, former ones), by the words they end in; and their short names on the page.
import type { About } from "../clean-text.ts";
import { trieOf, type Trie } from "../lexicon/trie.ts";
import { headBefore } from "./coined.ts";
import { rankOf } from "./divisions.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Match } from "./lattice.ts";
import { isTorn } from "./signs.ts";
import { weightIn } from "./weight.ts";

/** The numbers that such matches have in place of a name of the gazetteer: whole, short. */
export const LOCAL = -3;
export const LOCAL_SHORT = -4;

/** A page has few; more are none. */
const MOST = 200;
const OFTEN = 2;
const WHOLE_LEVEL = 18;
const SHORT_LEVEL = 16;
const TITLE = 5;
/** The weight from which on a word is met on every page. */
const EVERYDAY = 12;
/** 援疆省市, 设区市, 撤县设市, 旅游旺县: what one says of divisions. */
const NO_OWN = /^[援驻口设撤是在为由]|人口|[撤旺贸区强富兴设改升]$|[撤旺贸区强富兴设改升].$/;
/** 据丰县: what stands before a county's name and is none of it. */
const LEADS = /^[据在到于从由自往赴是为位距将把被以对让与和及至经去来我该全各原新老今现即如像同使令叫省市县区州、]/;
const RANKS: ReadonlySet<string> = new Set("市县省州");

/** The page's own names: value 0 whole, 1 short. Null where there are none. */
export function localNamesOf(text: string, about: About, gazetteer: Gazetteer): Trie | null {
  const { trie } = gazetteer;
  const counts = new Map<string, number>();
  count(about.title, TITLE, counts, gazetteer);
  for (const heading of about.heading) count(heading, TITLE, counts, gazetteer);
  count(text, 1, counts, gazetteer);
  const names: [string, number][] = [];
  for (const [name, times] of counts) {
    if (valueIn(trie, name) >= 0) continue;
    names.push([name, 0]);
    const short = name.slice(0, -1);
    if (times >= TITLE ? isFree(short, gazetteer) : times >= OFTEN && valueIn(trie, short) < 0 && weightIn(short) === 0)
      names.push([short, 1]);
  }
  return names.length === 0 ? null : trieOf(names);
}

/** All of them in a stretch. */
export function localIn(text: string, from: number, to: number, { step, valueAt }: Trie): Match[] {
  const found: Match[] = [];
  for (let start = from; start < to; start++) {
    let node = 0;
    for (let end = start; end < to;) {
      node = step(node, text.charCodeAt(end++));
      if (node < 0) break;
      const value = valueAt(node);
      if (value < 0) continue;
      found.push({ start, end, at: value === 0 ? LOCAL : LOCAL_SHORT, area: 0, level: value === 0 ? WHOLE_LEVEL : SHORT_LEVEL });
    }
  }
  return found;
}

function count(text: string, weight: number, counts: Map<string, number>, gazetteer: Gazetteer): void {
  const ends = new Set<number>();
  const endsPlace = (at: number): boolean =>
    ends.has(at) || [2, 3, 4].some((length) => at >= length && isWide(text.slice(at - length, at), gazetteer));
  for (let at = 2; at < text.length; at++) {
    const tail = text[at]!;
    if (!RANKS.has(tail) || isTorn(text, at + 1)) continue;
    const last = text.slice(at - 1, at + 1);
    if (weightIn(last) > 0 && last !== "和县" && !isWhole(last, gazetteer)) continue;
    const start = headBefore(text, 0, at, endsPlace);
    if (start < 0) continue;
    const name = text.slice(start, at + 1);
    if (NO_OWN.test(name) || (isWhole(name.slice(1), gazetteer) && LEADS.test(name))) continue;
    if (
      (tail === "省" || tail === "州") &&
      (name.length !== 3 || "市区（(".includes(text[at + 1] ?? "。") || weightIn(name.slice(0, 2)) > 0)
    )
      continue;
    if (tail === "市" || tail === "州") ends.add(at + 1);
    if (counts.size < MOST || counts.has(name)) counts.set(name, (counts.get(name) ?? 0) + weight);
  }
}

/** Of what the title names: whether the short name is no word of every day, and nobody's else but a town's. */
function isFree(short: string, { trie, names }: Gazetteer): boolean {
  const value = valueIn(trie, short);
  const others = value < 0 ? [] : names[value]!.senses;
  return weightIn(short) < EVERYDAY && (value < 0 || (others.length > 0 && others.every(({ code }) => rankOf(code) === 3)));
}

/** Whether it is the whole name of a city or a county. */
function isWhole(name: string, { trie, names }: Gazetteer): boolean {
  const value = valueIn(trie, name);
  return value >= 0 && names[value]!.senses.some(({ code, short }) => !short && rankOf(code) < 3);
}

/** Whether it names a province or a prefecture. */
function isWide(name: string, { trie, names }: Gazetteer): boolean {
  const value = valueIn(trie, name);
  return value >= 0 && names[value]!.doubt === 0 && names[value]!.senses.some(({ code }) => rankOf(code) < 2);
}

function valueIn({ step, valueAt }: Trie, name: string): number {
  let node = 0;
  for (let i = 0; i < name.length && node >= 0; i++) node = step(node, name.charCodeAt(i));
  return node < 0 ? -1 : valueAt(node);
}
