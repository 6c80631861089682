// Which divisions a name means on this page: those nearest to what it speaks of, of these the largest.
import { codeText, liesIn, rankOf } from "./divisions.ts";
import type { Sense } from "./gazetteer.ts";
import type { Spoken } from "./spoken.ts";

/** Of a name that is a river, a region or a country too, only the divisions that the page speaks of. */
export function meantBeside(senses: readonly Sense[], spoken: Spoken): readonly Sense[] {
  return senses.filter(({ code }) => spoken.nearnessOf(code) >= (rankOf(code) < 2 ? 1 : 2));
}

/** Codes in order; several where the page does not tell. `outer`: the divisions before it in a name like 江西南昌. */
function meaningsOf(senses: readonly Sense[], spoken: Spoken, outer: readonly number[]): number[] {
  const inside = outer.length === 0 ? senses : senses.filter(({ code }) => outer.some((one) => liesIn(code, one)));
  const open = inside.length === 0 ? senses : inside;
  if (open.length < 2) return open.map(({ code }) => code);
  const whole = open.some(({ short }) => !short) ? open.filter(({ short }) => !short) : open;
  const near = whole.map(({ code }) => Math.max(spoken.nearnessOf(code), rankOf(code) === 0 ? 1 : 0));
  const nearest = Math.max(...near);
  const left = whole.filter((_, i) => near[i] === nearest).map(({ code }) => code);
  const largest = Math.min(...left.map(rankOf));
  return left.filter((code) => rankOf(code) === largest).toSorted((a, b) => a - b);
}

/** More than these tell a person nothing. */
const MOST = 20;
const codesOf = (meanings: readonly number[]): string[] => (meanings.length > MOST ? [] : meanings.map(codeText));

export type Meaning = { readonly codes: readonly number[]; readonly texts: readonly string[] };

/** Meanings of names outside chains, each worked out once on a page. */
export function meaningsOn(spoken: Spoken): (senses: readonly Sense[], outer: readonly number[]) => Meaning {
  const known = new Map<readonly Sense[], Meaning>();
  return (senses, outer) => {
    const before = outer.length === 0 ? known.get(senses) : undefined;
    if (before !== undefined) return before;
    const codes = senses.length === 0 ? [] : meaningsOf(senses, spoken, outer);
    const meaning = { codes, texts: codesOf(codes) };
    if (outer.length === 0) known.set(senses, meaning);
    return meaning;
  };
}
