// Finds a word inside a text although one of its characters is wrong, missing, one too many, or has changed places with the next.

/** From and to in the text. */
export type Spot = readonly [from: number, to: number];

const NOWHERE: readonly number[] = [];

const isDigit = (letter: string | undefined) => letter !== undefined && letter >= "0" && letter <= "9";

/** Whether `word` goes on from `w` as `text` does from `t`. */
function goesOn(word: string, w: number, text: string, t: number): boolean {
  for (; w < word.length; w++, t++) if (word[w] !== text[t]) return false;
  return true;
}

/** Where the word may end if it begins at `from` with at most one slip, the likeliest first. A digit is never taken for another. */
function endsOf(word: string, text: string, from: number): readonly number[] {
  let w = 0;
  while (w < word.length && word[w] === text[from + w]) w++;
  const t = from + w;
  if (w === word.length) return [t];
  const [mine, theirs] = [word[w], text[t]];
  const there = theirs !== undefined && !isDigit(theirs);
  const both = there && !isDigit(mine);
  const wrong = both && goesOn(word, w + 1, text, t + 1);
  const swapped = both && mine === text[t + 1] && theirs === word[w + 1] && goesOn(word, w + 2, text, t + 2);
  const missing = there && goesOn(word, w, text, t + 1);
  const extra = !isDigit(mine) && goesOn(word, w + 1, text, t);
  if (!wrong && !swapped && !missing && !extra) return NOWHERE;
  const end = t + word.length - w;
  return [...(wrong || swapped ? [end] : []), ...(missing ? [end + 1] : []), ...(extra ? [end - 1] : [])];
}

/** A test that most texts fail at once: one slip touches at most two neighbours, so of three parts of a word one is whole. */
export function mayHold(word: string): (text: string) => boolean {
  const third = Math.floor(word.length / 3);
  if (third === 0) return () => true;
  const parts = [word.slice(0, third), word.slice(third, 2 * third), word.slice(2 * third)];
  return (text) => parts.some((part) => text.includes(part));
}

/** The first place where the word stands with at most one slip. `edges`, in order: where it may begin; with `whole` also where it has to end. */
export function nearIn(word: string, text: string, edges: ReadonlySet<number> | null, whole: boolean): Spot | null {
  const spotAt = (from: number): Spot | null => {
    const mayEnd = (to: number) => !whole || (edges ? edges.has(to) : from === 0 && to === text.length);
    const to = endsOf(word, text, from).find((end) => end > from && mayEnd(end));
    return to === undefined ? null : [from, to];
  };
  for (const from of edges ?? text.split("").keys()) {
    const spot = spotAt(from);
    if (spot) return spot;
  }
  return null;
}
