// Which divisions a page speaks of: what its title and headings name, what its text names beyond doubt, and what these lie in.
import type { About } from "../clean-text.ts";
import { countyOf, indexOfCode, liesIn, prefectureOf, provinceOf, rankOf } from "./divisions.ts";
import type { Gazetteer, PlaceName } from "./gazetteer.ts";

/** How near a division is to what the page speaks of: 3 named itself, 2 its city or county is, 1 its province is, 0 not at all. */
type Nearness = 0 | 1 | 2 | 3;

export type Spoken = { readonly nearnessOf: (code: number) => Nearness };

/** Counts for a name in the title or a heading. */
const TITLE = 5;
/** From here on a province is what the page is about. */
const ENOUGH = 2;

/** Reads title, headings and text once. */
export function spokenOf(text: string, about: About, gazetteer: Gazetteer): Spoken {
  const named = new Map<number, number>();
  const weak = new Map<number, number>();
  const count = (sample: string, weight: number): void =>
    countNames(sample, gazetteer, (code, sure) => {
      const into = sure ? named : weak;
      into.set(code, (into.get(code) ?? 0) + weight);
    });
  count(about.title, TITLE);
  for (const heading of about.heading) count(heading, TITLE);
  count(text, 1);
  const provinces = new Set([...named.keys()].map(provinceOf));
  for (const [code, times] of weak) if (times > 1 || provinces.has(provinceOf(code))) named.set(code, times);
  const within = new Map<number, number>();
  for (const [code, times] of named) {
    const above = new Set([countyOf(code), prefectureOf(code), provinceOf(code)]);
    for (const one of above) if (one !== code) within.set(one, (within.get(one) ?? 0) + times);
  }
  const weightOf = (code: number): number => (named.get(code) ?? 0) + (within.get(code) ?? 0);
  const known = new Map<number, Nearness>();
  const nearness = (code: number): Nearness => {
    if (named.has(code) && rankOf(code) < 3) return 3;
    const rank = rankOf(code);
    if (rank >= 2 && weightOf(aboveOf(code, gazetteer)) > 0) return 2;
    const wider = rank === 0 ? code : provinceOf(code);
    return weightOf(wider) >= ENOUGH ? 1 : 0;
  };
  return {
    nearnessOf: (code) => {
      const near = known.get(code) ?? nearness(code);
      known.set(code, near);
      return near;
    },
  };
}

/** The county of a town, the city of a county; a county right below its province (a municipality's districts) has that. */
function aboveOf(code: number, { divisions }: Gazetteer): number {
  if (rankOf(code) === 3) return countyOf(code);
  const city = prefectureOf(code);
  return indexOfCode(divisions, city) < 0 ? provinceOf(code) : city;
}

/** Every division that a name beyond doubt names: one that has a single meaning among those of the highest rank. */
function countNames(text: string, { trie, names }: Gazetteer, found: (code: number, sure: boolean) => void): void {
  for (let at = 0; at < text.length;) {
    let node = 0;
    let last = -1;
    let end = at + 1;
    for (let to = at; to < text.length;) {
      node = trie.step(node, text.charCodeAt(to++));
      if (node < 0) break;
      const value = trie.valueAt(node);
      if (value >= 0) {
        last = value;
        end = to;
      }
    }
    if (last >= 0) {
      const entry = names[last]!;
      const code = certainOf(entry);
      if (code !== null) found(code, !isWeak(entry, code));
    }
    at = end;
  }
}

/** 其中山区 holds 中山区, 回迁安置 holds 迁安: districts of three characters and short names of counties need a second sign. */
const isWeak = ({ name }: PlaceName, code: number): boolean =>
  (name.length === 3 && name.endsWith("区")) || (rankOf(code) === 2 && name.length === 2 && !name.endsWith("县"));

/** The division that a name means wherever it stands, or null. */
function certainOf({ name, senses, doubt }: PlaceName): number | null {
  const whole = senses.filter(({ short, former }) => !short && former !== true);
  if (whole.length === 1 && name.length > 2 && !/城镇$|城乡$/.test(name)) return whole[0]!.code;
  if (whole.length > 0 || doubt !== 0) return null;
  const counties = senses.filter(({ code, short }) => short && rankOf(code) === 2);
  if (counties.length === 1 && senses.every(({ code, former }) => rankOf(code) > 1 && former !== true)) return counties[0]!.code;
  const larger = senses.filter(({ code }) => rankOf(code) < 2);
  return larger.length === 1 || (larger[0] && rankOf(larger[0].code) === 0) ? larger[0]!.code : null;
}

/** Whether the first may lie in the second; `rank`: in a meaning of this rank of the second, `innerRank`: in one of the first of at most this. */
export const isInside = (inner: PlaceName, outer: PlaceName, rank?: number, innerRank = 3): boolean =>
  inner.senses.length <= 40 &&
  outer.senses.some(
    (out) =>
      (rank === undefined || rankOf(out.code) === rank) &&
      inner.senses.some((one) => rankOf(one.code) <= innerRank && liesIn(one.code, out.code)),
  );
