// Short names of places that the same article names in full: 云岭 beside 云岭市.
import type { Mention } from "../candidates.ts";
import { innerName, type PlaceMention } from "../places/place-mention.ts";

const RANK = /(?:特别行政区|自治[区州县旗]|地区|[省市县区镇乡州盟旗村])$/;

/** For each short name the whole one; a short name with two whole ones in the article (a city and a county) has none. */
export function wholePlaces(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const places = mentions.filter(({ kind }) => kind === "Place");
  const whole = new Map<string, Set<string>>();
  for (const name of places.map(innerName)) {
    const short = name.replace(RANK, "");
    if (short === name || short.length < 2) continue;
    whole.set(short, (whole.get(short) ?? new Set()).add(name));
  }
  const found = new Map<string, string>();
  for (const place of places) {
    const name = innerName(place);
    const [only, ...others] = [...(whole.get(name) ?? [])];
    if (only === undefined || others.length > 0) continue;
    if (places.some((other) => innerName(other) === only && mayBeOne(place, other))) found.set(name, only);
  }
  return found;
}

/** The name of what is mentioned: of a place the whole one, of 岚江市青湾县 the inner one. */
export function nameIn(whole: ReadonlyMap<string, string>, mention: Mention): string {
  if (mention.kind !== "Place") return mention.name;
  const name = innerName(mention);
  return whole.get(name) ?? name;
}

/** Two names may mean one place where neither is known to be another one. */
function mayBeOne(one: Mention, other: Mention): boolean {
  const [a, b] = [divisionsOf(one), divisionsOf(other)];
  return a.length === 0 || b.length === 0 || a.some((code) => b.includes(code));
}

const divisionsOf = (mention: Mention): readonly string[] => ("divisions" in mention ? (mention as PlaceMention).divisions : []);
