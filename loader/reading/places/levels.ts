// How likely a name is a place before its neighbours are looked at: levels on the scale of the dictionary's frequencies.
import { rankOf } from "./divisions.ts";
import { weightIn } from "./weight.ts";
import { NameClass, type Gazetteer, type PlaceName, type Sense } from "./gazetteer.ts";
import type { Spoken } from "./spoken.ts";

/** From here on a name stands by itself and vouches for its neighbours in a list. */
export const ANCHOR = 14;
/** Below this a name is none, unless its neighbours or the words around it raise it. */
export const LEAST = 5;
export const POSSIBLE = 1;
/** A name beside its own city, or in a list of its neighbours. */
export const IN_CHAIN = 25;
export const IN_LIST = 20;
/** A short name of a town in a list that ends in 等乡镇. */
export const IN_TOWNS = 19;
/** A name that what stands around it tells to be a place. */
export const TOLD = 17;

/** The level of a name on this page, 0 where only neighbours can tell. */
function levelOf(entry: PlaceName, spoken: Spoken): number {
  if (entry.is !== NameClass.none) return entry.name === "中国" ? 26 : 22;
  let best = 0;
  for (const sense of entry.senses) {
    const { code, short, former } = sense;
    const near = spoken.nearnessOf(code);
    const level = former ? [9, 13, 16, 17][near]! : short ? shortLevel(entry, sense, near) : wholeLevel(entry, code, near);
    if (level > best) best = level;
    if (best >= 22) break;
  }
  return best < LEAST || entry.doubt !== 0 ? best : Math.max(best, Math.min(IN_LIST, weightIn(entry.name) + 1));
}

function wholeLevel({ name, senses }: PlaceName, code: number, near: number): number {
  const rank = rankOf(code);
  if (rank < 2) return 22;
  if (rank === 2) {
    if (name.length === 2) return near >= 2 ? 18 : near === 1 ? ANCHOR : 11;
    return near >= 1 ? 20 : name.endsWith("区") && name.length === 3 ? 11 : 17;
  }
  if (name.length === 2) return near >= 2 ? 12 : 0;
  if (near >= 2) return 19;
  if (name.length === 3 && /[城集市村古小新名]镇$|[城老家水回进]乡$/.test(name)) return 0;
  return near === 1 ? 15 : senses.length === 1 && !/^[一-龥]村$/.test(name) ? 13 : 12;
}

function shortLevel({ name, doubt, senses }: PlaceName, { code, district, city }: Sense, near: number): number {
  const rank = rankOf(code);
  if (rank === 0) return 24;
  if (rank === 3) return near >= 2 && senses.length < 40 ? POSSIBLE : 0;
  if (doubt === 1) return near > 0 ? POSSIBLE : 0;
  if (rank === 1) return doubt === 0 ? (near >= 1 ? 22 : 17) : near >= 1 ? ANCHOR : 0;
  if (doubt === 2) return near === 3 ? 15 : near === 2 ? 13 : near === 1 && !district ? 9 : 0;
  if (district) return near === 3 ? 18 : near === 2 ? 15 : near === 1 && senses.length === 1 && weightIn(name) === 0 ? 9 : 0;
  if (near > 0) return near === 3 ? 20 : near === 2 ? 19 : 17;
  return city && senses.filter((one) => rankOf(one.code) === 2).length === 1 ? 8 : 0;
}

/** Levels by number of name, each worked out once on a page. */
export function levelsOf({ names }: Gazetteer, spoken: Spoken): (name: number) => number {
  const known = new Int8Array(names.length).fill(-1);
  return (name) => {
    const level = known[name]!;
    return level >= 0 ? level : (known[name] = levelOf(names[name]!, spoken));
  };
}
