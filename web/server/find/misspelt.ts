// What a misspelt word may have meant: names that hold it but for one character.
import type { Brief } from "../../contract.ts";
import { folded, isHan, solid, type Name, type Named } from "./names.ts";
import { mayHold, nearIn } from "./near.ts";

/** Shorter words are not forgiven anything. */
const FEWEST_HAN = 2;
const FEWEST_LETTERS = 4;
/** Shorter words have to be the whole of a name, or of a word of it. */
const LOOSE_HAN = 3;
const LOOSE_LETTERS = 6;

export type NearHit = { readonly thing: Brief; readonly matched: string };
type Word = {
  readonly text: string;
  /** Without blanks. */
  readonly joined: string;
  readonly han: boolean;
  readonly whole: boolean;
  readonly mayBeIn: (text: string) => boolean;
};

/** The term as it is compared; null where it is too short to forgive anything. */
function wordOf(term: string): Word | null {
  const text = folded(term);
  const joined = text.replaceAll(/[\s'’]/g, "");
  const han = isHan(text);
  const letters = han ? joined.length : text.replaceAll(/[^\p{L}]/gu, "").length;
  if (letters < (han ? FEWEST_HAN : FEWEST_LETTERS)) return null;
  return { text, joined, han, whole: letters < (han ? LOOSE_HAN : LOOSE_LETTERS), mayBeIn: mayHold(solid(text)) };
}

/** Things of which a name holds the term but for one character: whole names first, then starts, then short ones, then many facts. */
export function misspelt(term: string, names: readonly Named[], left: ReadonlySet<string>): NearHit[] {
  const word = wordOf(term);
  if (!word) return [];
  const hits = names.flatMap(({ thing, names: all }) => {
    if (left.has(thing.id)) return [];
    const spots = all.flatMap((name) => rankIn(word, name) ?? []);
    const best = spots.toSorted((a, b) => a.rank - b.rank)[0];
    return best ? [{ thing, ...best }] : [];
  });
  return hits.toSorted(
    (a, b) =>
      a.rank - b.rank || a.thing.name.length - b.thing.name.length || b.thing.facts - a.thing.facts || (a.thing.id < b.thing.id ? -1 : 1),
  );
}

/** 0: the whole name, 1: its start, 2: inside. */
function rankIn(word: Word, name: Name): { rank: number; matched: string } | null {
  const reading = name.edges !== null && !name.folded.includes(" ");
  if (word.han !== (name.edges === null) || !word.mayBeIn(name.solid)) return null;
  const spot = nearIn(word.han || reading ? word.joined : word.text, name.folded, name.edges, word.whole);
  if (!spot) return null;
  const [from, to] = spot;
  return { rank: from > 0 ? 2 : to < name.folded.length ? 1 : 0, matched: name.written };
}
