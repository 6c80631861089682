// Names that no list holds, found once by what stands around them, wherever the page has them again.
import type { Found } from "./chains.ts";

const OWN = /^place-(?:town|village|water|division)-by-ending$/;
const SHORTEST = 3;
const MOST = 100;

/** The places in order, with those added that have a name of this page and touch no other. */
export function withRepeated(text: string, found: readonly Found[]): Found[] {
  const names = new Map<string, Found>();
  for (const one of found) {
    const name = text.slice(one.start, one.end);
    if (OWN.test(one.rule) && one.senses.length === 0 && name.length >= SHORTEST && names.size < MOST) names.set(name, one);
  }
  if (names.size === 0) return [...found];
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const again: Found[] = [];
  for (const [name, { rule, confidence }] of [...names].toSorted(([one], [other]) => other.length - one.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (covered.subarray(start, end).includes(1)) continue;
      covered.fill(1, start, end);
      again.push({ start, end, senses: [], rule, confidence });
    }
  }
  return again.length === 0 ? [...found] : [...found, ...again].toSorted((a, b) => a.start - b.start);
}
