// The names of the rules by which places are found, and how often each is right.
import { NameClass, type PlaceName } from "./gazetteer.ts";
import { rankOf } from "./divisions.ts";
import { IN_CHAIN, IN_LIST } from "./levels.ts";

/** The share of right ones by rule. */
export const CONFIDENCE: Readonly<Record<string, number>> = {
  "place-division-whole": 0.97,
  "place-town-whole": 0.92,
  "place-division-short": 0.98,
  "place-county-short": 0.88,
  "place-in-chain": 0.96,
  "place-in-list": 0.92,
  "place-doubtful-short": 0.7,
  "place-country": 0.96,
  "place-abroad": 0.94,
  "place-region": 0.95,
  "place-water": 0.93,
  "place-land": 0.9,
  "place-area": 0.93,
  "place-provinces-together": 0.88,
  "place-part-of-province": 0.85,
  "place-division-by-ending": 0.85,
  "place-local-short": 0.85,
  "place-town-by-ending": 0.8,
  "place-village-by-ending": 0.8,
  "place-area-by-ending": 0.75,
  "place-water-by-ending": 0.85,
  "place-district-by-ending": 0.8,
  "place-on-line": 0.75,
  "place-in-list-of-towns": 0.75,
  "place-end-of-line": 0.7,
};

const CLASSES: Readonly<Record<NameClass, string>> = {
  [NameClass.none]: "",
  [NameClass.country]: "place-country",
  [NameClass.abroad]: "place-abroad",
  [NameClass.region]: "place-region",
  [NameClass.water]: "place-water",
  [NameClass.land]: "place-land",
};

/** The rule under which a name of the gazetteer was found at its level. */
export function ruleOf({ is, senses, doubt }: PlaceName, level: number): string {
  if (is !== NameClass.none) return CLASSES[is];
  if (senses.some(({ code, short }) => !short && rankOf(code) < 3)) return "place-division-whole";
  if (senses.some(({ short }) => !short)) return "place-town-whole";
  if (level >= IN_CHAIN) return "place-in-chain";
  if (senses.some(({ code }) => rankOf(code) === 0)) return "place-division-short";
  if (level === IN_LIST) return "place-in-list";
  if (doubt !== 0) return "place-doubtful-short";
  return senses.some(({ code }) => rankOf(code) < 2) ? "place-division-short" : "place-county-short";
}
