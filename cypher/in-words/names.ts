// Finds the things that a question names: by any of their names, in Chinese, English or pinyin, the longest first.
import { setImmediate } from "node:timers/promises";
import { withoutTones } from "../../data/model/search.ts";
import type { Kind } from "../../data/model/kinds.ts";
import { KIND_WORDS } from "../../data/model/kinds.ts";
import { englishPartNamed } from "./part-names-en.ts";
import { partNamed, type Parts } from "./part-names.ts";

/** A thing with all its names. */
export type NameRow = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly pinyin: string | null;
  readonly facts: number;
};
/** A stretch of the question (UTF-16 offsets) that stands for a thing. */
export type Mention = { readonly start: number; readonly end: number; readonly words: string; readonly thing: NameRow };
export type NameIndex = { readonly byName: ReadonlyMap<string, NameRow>; readonly longest: number; readonly parts: readonly Parts[] };

/** Names of more things than this are not looked for in parts. */
const MOST_IN_PARTS = 20_000;
/** Rows that are taken in without letting others in. */
const AT_ONCE = 1000;
const FEWEST_HAN = 2;
const FEWEST_LETTERS = 4;
const HAN = /\p{Script=Han}/u;
const SIGN = /[\p{L}\p{N}]/u;
const LETTER = /[\p{Script=Latin}\p{N}]/u;
/** What a place is called without. */
const PLACE_ENDS = /(?:市|县|区|镇|乡|街道)$/u;
const PLACE_ENDS_EN = /\s+(?:city|county|district|town|township|prefecture|province|subdistrict)$/i;
/** Words that ask for a kind are no names. */
const KIND_NAMES: ReadonlySet<string> = new Set(
  Object.values(KIND_WORDS).flatMap(({ zh, en }) => [zh, en.toLowerCase(), `${en.toLowerCase()}s`]),
);

/** All names of all things, so that a question can be looked through in one go. In a large graph others are let in between. */
export async function indexOfNames(rows: readonly NameRow[]): Promise<NameIndex> {
  const byName = new Map<string, NameRow>();
  for (const [index, row] of rows.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    for (const name of namesOf(row)) {
      const key = solid(name);
      if (!isTelling(key)) continue;
      const known = byName.get(key);
      if (!known || isBetter(row, known, key)) byName.set(key, row);
    }
  }
  let longest = 0;
  for (const name of byName.keys()) longest = Math.max(longest, name.length);
  const entities = rows.filter(({ kind }) => kind !== "Target" && kind !== "Observation").slice(0, MOST_IN_PARTS);
  return { byName, longest, parts: [partNamed(entities), englishPartNamed(entities)] };
}

/** Things named in a question, in its order; of names that overlap the longest. */
export function mentionsIn(question: string, { byName, longest, parts }: NameIndex): Mention[] {
  const { text, at } = solidWithPlaces(question);
  const found: Mention[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let size = Math.min(longest, text.length - start); size >= FEWEST_HAN; size--) {
      const thing = byName.get(text.slice(start, start + size));
      const mention = thing && mentionAt(question, at[start] ?? 0, (at[start + size - 1] ?? 0) + 1, thing);
      if (mention) found.push(mention);
    }
  }
  // A whole name goes before a part of another that is no longer.
  return withoutOverlaps([...found, ...parts.flatMap((find) => find(question))]);
}

function namesOf({ kind, name, nameEn, aliases, pinyin }: NameRow): string[] {
  const written = [name, nameEn, nameEn.replace(/^the\s+/i, ""), ...aliases];
  const reading = pinyin === null ? "" : withoutTones(pinyin);
  if (kind !== "Place") return [...written, reading];
  const short = [name, ...aliases].map((one) => one.replace(PLACE_ENDS, ""));
  const ends = PLACE_ENDS.test(name) ? [reading.split(" ").slice(0, -1).join(" ")] : [];
  return [...written, ...short, nameEn.replace(PLACE_ENDS_EN, ""), reading, ...ends];
}

function isTelling(key: string): boolean {
  if (KIND_NAMES.has(key)) return false;
  return HAN.test(key) ? key.length >= FEWEST_HAN : key.length >= FEWEST_LETTERS || /^[a-z]{2}\d+$/.test(key);
}

/** Of two things with the same name an own name goes before a shortened one, an entity before a figure, more facts before fewer. */
function isBetter(row: NameRow, known: NameRow, key: string): boolean {
  const rank = (one: NameRow) =>
    (one.kind === "Target" || one.kind === "Observation" ? 0 : 4) + ([one.name, one.nameEn].some((name) => solid(name) === key) ? 2 : 0);
  return rank(row) > rank(known) || (rank(row) === rank(known) && row.facts > known.facts);
}

function mentionAt(question: string, start: number, end: number, thing: NameRow): Mention | null {
  const cutsWord = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && LETTER.test(a) && LETTER.test(b);
  if (cutsWord(question[start - 1], question[start]) || cutsWord(question[end - 1], question[end])) return null;
  return { start, end, words: question.slice(start, end), thing };
}

/** The longest ones that do not overlap, in the order of the question; of two as long the first given. */
function withoutOverlaps(all: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of all.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Lower case without tones, blanks and marks. */
function solid(text: string): string {
  return withoutTones(text.normalize("NFKC").toLowerCase()).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The same of a question, with the place of each character in it. */
function solidWithPlaces(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let kept = "";
  for (let index = 0; index < text.length; index++) {
    const sign = withoutTones((text[index] ?? "").normalize("NFKC").toLowerCase());
    if (sign.length !== 1 || !SIGN.test(sign)) continue;
    kept += sign;
    at.push(index);
  }
  return { text: kept, at };
}
