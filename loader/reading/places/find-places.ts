// Finds the places that a page names, and tells which divisions they are.
import type { Span } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { coinedIn, type Coined } from "./coined.ts";
import { cutOf } from "./cut.ts";
import { NameClass, type Gazetteer } from "./gazetteer.ts";
import { matchesIn, STRETCH, withAreas, type Match } from "./lattice.ts";
import { IN_CHAIN, LEAST, levelsOf } from "./levels.ts";
import { LOCAL, LOCAL_SHORT, localIn, localNamesOf } from "./local-names.ts";
import { markLines } from "./lines.ts";
import { joinChains, type Found } from "./chains.ts";
import { meantBeside } from "./meanings.ts";
import type { PlaceMention } from "./place-mention.ts";
import { PART_OF_PROVINCE, TOGETHER, togetherIn } from "./provinces-together.ts";
import { CONFIDENCE, ruleOf } from "./rules.ts";
import { withRepeated } from "./repeated.ts";
import { spokenOf, type Spoken } from "./spoken.ts";
import { lineEndsIn, listedIn, watersIn } from "./waters.ts";

/**
 * All places in order. Nested ones, inside the name of a line, serve relations only. 全市 and 我省 are no names: co-reference
 * knows them.
 */
export function findPlaces(page: CleanText, about: About, gazetteer: Gazetteer): PlaceMention[] {
  const { text } = page;
  const spoken = spokenOf(text, about, gazetteer);
  const levelOf = levelsOf(gazetteer, spoken);
  const local = localNamesOf(text, about, gazetteer);
  const found: Found[] = [];
  for (const { start, end } of stretchesOf(text)) {
    const known = matchesIn(text, start, end, gazetteer, levelOf);
    const named = new Set(known.filter(({ level }) => level >= LEAST).map((one) => one.start * 8 + one.end - one.start));
    const together = togetherIn(text, start, end).filter((one) => !named.has(one.start * 8 + one.end - one.start));
    const others = local === null ? together : [...together, ...localIn(text, start, end, local)];
    const matches = inOrder(known, withAreas(text, end, others, gazetteer.names));
    const kept = cutOf(text, start, end, matches).map((match) => foundOf(match, gazetteer, spoken));
    const begins = new Map(kept.map((one) => [one.end, one.start]));
    const endsPlace = (at: number): boolean => begins.has(at);
    const coined = inSequence([
      ...coinedIn(text, start, end, (at) => begins.get(at) ?? -1),
      ...watersIn(text, start, end, endsPlace),
      ...lineEndsIn(text, start, end),
      ...listedIn(text, start, end),
    ]);
    const inside = coined.map((one) => ({ ...one, senses: [], confidence: CONFIDENCE[one.rule]! }));
    found.push(...withCoined(kept, inside));
  }
  const places = joinChains(text, withRepeated(text, found), spoken);
  return markLines(text, places, ({ rule, name }) => rule === "place-provinces-together" || (rule === "place-region" && name.length === 2));
}

/** Rules of what is no name of the gazetteer. */
const MADE: Readonly<Record<number, string>> = {
  [TOGETHER]: "place-provinces-together",
  [PART_OF_PROVINCE]: "place-part-of-province",
  [LOCAL]: "place-division-by-ending",
  [LOCAL_SHORT]: "place-local-short",
};

function foundOf({ start, end, at, area, level }: Match, { names }: Gazetteer, spoken: Spoken): Found {
  if (at < 0) {
    const made = area > 0 ? "place-area" : MADE[at]!;
    return { start, end, senses: [], rule: made, confidence: CONFIDENCE[made]! };
  }
  const entry = names[at]!;
  const rule = ruleOf(entry, level);
  const senses = area > 0 ? [] : entry.is === NameClass.none || level >= IN_CHAIN ? entry.senses : meantBeside(entry.senses, spoken);
  return { start, end, senses, rule: area > 0 ? "place-area" : rule, confidence: CONFIDENCE[area > 0 ? "place-area" : rule]! };
}

/** Pieces of the text, cut after a mark where one is near. */
function stretchesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + STRETCH);
    const least = end - STRETCH / 4;
    if (end < text.length) {
      let mark = end;
      while (mark > least && !/[。；，\n]/.test(text[mark - 1]!)) mark--;
      if (mark > least) end = mark;
    }
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

function inOrder(one: readonly Match[], other: readonly Match[]): Match[] {
  return other.length === 0 ? [...one] : [...one, ...other].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** In order, none over another; of two that begin together the longer. */
function inSequence(coined: readonly Coined[]): Coined[] {
  let reached = -1;
  return coined
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < reached) return false;
      reached = one.end;
      return true;
    });
}

/** Adds the coined names; one of them takes the place of what it holds. */
function withCoined(known: readonly Found[], coined: readonly Found[]): Found[] {
  if (coined.length === 0) return [...known];
  const kept: Found[] = [];
  let next = 0;
  for (const one of known) {
    while (next < coined.length && coined[next]!.end <= one.start) kept.push(coined[next++]!);
    const over = coined[next];
    if (over === undefined || over.start >= one.end) kept.push(one);
    else if (over.start > one.start || one.end > over.end || (over.start === one.start && one.end === over.end)) {
      kept.push(one);
      next++;
    }
  }
  let end = 0;
  return [...kept, ...coined.slice(next)].filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
