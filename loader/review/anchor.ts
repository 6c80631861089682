// Finds the characters of a place again in a text that was edited: near where they stood, by their hash alone.
import { sha256Of } from "../../data/files/sha256.ts";
import { parseSpan, printSpan } from "../../data/model/locator.ts";

/** How far from where they should stand characters are looked for. */
const NEAR = 3000;
/** So many stretches are hashed at most; after that places are looked for just where they should stand. */
const MOST = 200_000;

export type Anchor = (written: string) => string | null;

/**
 * Where each of these places stands in `text`, as fact files write it; null where its characters are gone. Places after an edit are
 * looked for where the last one before them moved to, so that what follows a longer sentence is found at once.
 */
export function anchorIn(text: string, places: readonly string[]): Anchor {
  const found = new Map<string, string | null>();
  const spans = [...new Set(places)].flatMap((written) => {
    const span = parseSpan(written);
    return span === null ? [] : [{ written, ...span }];
  });
  const look = lookIn(text);
  let shift = 0;
  for (const { written, start, end, hash } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const at = look({ start, length: end - start, hash }, shift);
    if (at !== null) shift = at - start;
    found.set(written, at === null ? null : printSpan({ start: at, end: at + end - start, hash }));
  }
  return (written) => found.get(written) ?? null;
}

type Wanted = { readonly start: number; readonly length: number; readonly hash: string };

function lookIn(text: string): (wanted: Wanted, shift: number) => number | null {
  const hashes = new Map<string, string>();
  const hashAt = (at: number, length: number): string => {
    const place = `${at} ${length}`;
    const known = hashes.get(place);
    if (known !== undefined) return known;
    const hash = sha256Of(text.slice(at, at + length)).slice(0, 8);
    hashes.set(place, hash);
    return hash;
  };
  return ({ start, length, hash }, shift) => {
    const stands = (at: number) => at >= 0 && at + length <= text.length && hashAt(at, length) === hash;
    const expected = start + shift;
    for (let step = 0; step <= (hashes.size < MOST ? NEAR : 0); step++) {
      if (stands(expected - step)) return expected - step;
      if (step > 0 && stands(expected + step)) return expected + step;
    }
    return stands(start) ? start : null;
  };
}
