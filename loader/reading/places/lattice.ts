// All names that stand in a stretch of text, also those across each other, with the level that each has here.
import { provinceOf, rankOf, prefectureOf } from "./divisions.ts";
import { areaAfter } from "./areas.ts";
import { NameClass, type Gazetteer, type PlaceName } from "./gazetteer.ts";
import { ANCHOR, IN_CHAIN, IN_LIST, IN_TOWNS, LEAST, POSSIBLE, TOLD } from "./levels.ts";
import { BETWEEN, beginsOther, isBarred, isReporter, isGivenName, isTold, isToldAfter, isTorn } from "./signs.ts";
import { weightIn } from "./weight.ts";
import { isInside } from "./spoken.ts";

/**
 * A name that stands here. `at` is its number, negative for what is no name of the gazetteer; `area`: how many characters at its
 * end are a word like 流域 that follows the name.
 */
export type Match = { readonly start: number; readonly end: number; readonly at: number; readonly area: number; level: number };

/** Stretches are short, so that a page of any length needs little memory. */
export const STRETCH = 8_000;

/** All matches that begin in the stretch, in order. */
export function matchesIn(text: string, from: number, to: number, gazetteer: Gazetteer, levelOf: (name: number) => number): Match[] {
  const { trie, names } = gazetteer;
  const found: Match[] = [];
  for (let start = from; start < to; start++) {
    let node = 0;
    for (let end = start; end < to;) {
      node = trie.step(node, text.charCodeAt(end++));
      if (node < 0) break;
      const at = trie.valueAt(node);
      if (at < 0) continue;
      const entry = names[at]!;
      if (isBarred(entry.name, text, start, end)) continue;
      const level = isTorn(text, end) ? 0 : levelOf(at);
      if (level > 0 && entry.name.length === 2 && isGivenName(text, start, end, level >= 20)) continue;
      if (entry.senses.length > 0 && isReporter(text, end)) continue;
      if (level < ANCHOR && level > 0 && entry.senses.every(({ short }) => short) && beginsOther(text, end)) continue;
      found.push({ start, end, at, area: 0, level });
    }
  }
  lift(text, found, names);
  return withAreas(text, to, found, names);
}

/** Beside each name the one with the word for an area after it. */
export function withAreas(text: string, to: number, matches: readonly Match[], names: readonly PlaceName[]): Match[] {
  const all: Match[] = [];
  for (const match of matches) {
    all.push(match);
    const { start, end, at, level } = match;
    const area = level < LEAST || names[at]?.is === NameClass.country ? 0 : areaAfter(text, end);
    if (area > 0 && end + area <= to) all.push({ start, end: end + area, at, area, level });
  }
  return all;
}

/** Raises what stands beside its own city, in a list of its neighbours, or where words around tell it. */
function lift(text: string, matches: readonly Match[], names: readonly PlaceName[]): void {
  const byEnd = grouped(matches, ({ end }) => end);
  const byStart = grouped(matches, ({ start }) => start);
  for (const match of matches) {
    const entry = names[match.at]!;
    if (entry.senses.length === 0) continue;
    for (const before of byEnd.get(match.start) ?? []) {
      if (before.level >= ANCHOR) match.level = Math.max(match.level, chained(entry, match.level, names[before.at]!));
    }
    if (match.level < IN_LIST && BETWEEN.has(text[match.start - 1] ?? "")) listed(match, byEnd.get(match.start - 1) ?? [], names);
  }
  for (const match of matches.toReversed()) {
    if (match.level < IN_LIST && BETWEEN.has(text[match.end] ?? "")) listed(match, byStart.get(match.end + 1) ?? [], names);
  }
  liftTowns(text, matches, byStart);
  for (const match of matches) {
    const { doubt, name, senses } = names[match.at]!;
    if (match.level >= TOLD || senses.length === 0) continue;
    if (doubt === 1 ? match.level > 0 && isToldAfter(text, match.end) : isTold(text, match.start, match.end)) {
      if (match.level > 0 || (name.length > 2 && senses.length === 1)) match.level = TOLD;
      else if (doubt === 0 && senses.length <= 2 && senses.some(({ code }) => rankOf(code) === 2)) match.level = 12;
    }
  }
}

/** 水磨、龙树等乡镇: what stands in the list are towns' names, if the page speaks of their county. */
const TOWNS = /^等?[0-9一二三四五六七八九十多余几]{0,3}个?(?:乡镇|镇街|镇乡|街镇|街道|镇办|乡|镇(?![一-龥]))/;

function liftTowns(text: string, matches: readonly Match[], byStart: ReadonlyMap<number, readonly Match[]>): void {
  for (const match of matches.toReversed()) {
    if (match.level < POSSIBLE || match.level >= IN_LIST || match.end - match.start > 3) continue;
    const next = text[match.end] === "、" ? byStart.get(match.end + 1) : undefined;
    if (TOWNS.test(text.slice(match.end, match.end + 8)) || next?.some(({ level }) => level === IN_TOWNS)) match.level = IN_TOWNS;
  }
}

const isTownShort = ({ senses }: PlaceName): boolean => senses.every(({ code, short }) => short && rankOf(code) === 3);

/** The level of a name right after one in which it lies. Words of every day need their own city there, short names of towns their county. */
function chained(entry: PlaceName, level: number, outer: PlaceName): number {
  if (isTownShort(entry)) {
    return level > 0 && isInside(entry, outer, 2) ? TOLD : 0;
  }
  if (entry.doubt === 1 && entry.senses.some(({ short }) => short))
    return isInside(entry, outer, 1, 2) ? IN_CHAIN : isInside(entry, outer, 0, 2) ? ANCHOR : 0;
  return isInside(entry, outer) ? IN_CHAIN : 0;
}

function listed(match: Match, beside: readonly Match[], names: readonly PlaceName[]): void {
  const entry = names[match.at]!;
  if (isTownShort(entry) && (match.level === 0 || weightIn(entry.name) > 0)) return;
  if (match.level >= POSSIBLE && beside.some((one) => one.level >= POSSIBLE && areClose(entry, names[one.at]!))) match.level = IN_LIST;
  if (match.level < LEAST && isOnlyCounty(entry) && beside.some((one) => one.level >= ANCHOR)) match.level = ANCHOR;
  if (beside.some((one) => one.level >= ANCHOR && areNeighbours(entry, names[one.at]!))) match.level = IN_LIST;
}

/** Whether it is the short name of one county of the country and no word: 宿松 beside a city of another province. */
const isOnlyCounty = ({ name, doubt, senses, is }: PlaceName): boolean =>
  doubt === 0 &&
  is === NameClass.none &&
  weightIn(name) === 0 &&
  senses.filter(({ code }) => rankOf(code) < 3).length === 1 &&
  senses.some(({ code, district }) => rankOf(code) === 2 && !district);

/** Whether two names may be divisions of one province and of like rank: counties of one city, cities of one province. */
function areNeighbours(one: PlaceName, other: PlaceName): boolean {
  if (one.senses.length > 40 || other.senses.length > 40) return false;
  return one.senses.some((a) => other.senses.some((b) => isNeighbour(a.code, b.code)));
}

/** Whether two names may be counties of one city, or a city and a county of it. */
const areClose = (one: PlaceName, other: PlaceName): boolean =>
  one.senses.length <= 40 && other.senses.length <= 40 && one.senses.some((a) => other.senses.some((b) => isClose(a.code, b.code)));

const isClose = (a: number, b: number): boolean =>
  a !== b && rankOf(a) + rankOf(b) <= 4 && rankOf(a) > 0 && rankOf(b) > 0 && prefectureOf(a) === prefectureOf(b);

function isNeighbour(a: number, b: number): boolean {
  if (a === b || provinceOf(a) !== provinceOf(b)) return false;
  const ranks = rankOf(a) * 4 + rankOf(b);
  if (ranks === 5 || ranks === 6 || ranks === 9 || ranks === 10) return true;
  return (rankOf(a) === 3 || rankOf(b) === 3) && rankOf(a) >= 2 && rankOf(b) >= 2 && prefectureOf(a) === prefectureOf(b);
}

function grouped(matches: readonly Match[], keyOf: (match: Match) => number): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  for (const match of matches) {
    const group = groups.get(keyOf(match));
    if (group === undefined) groups.set(keyOf(match), [match]);
    else group.push(match);
  }
  return groups;
}
