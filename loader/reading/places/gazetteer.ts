// All names of places that the finder knows, in one automaton: divisions whole and short, regions, waters, mountains, countries, cities abroad.
import { ABROAD, countryNames } from "../lexicon/regions-abroad.ts";
import { OTHER_NAMES, REGIONS } from "../lexicon/regions.ts";
import { MOUNTAINS_AND_LANDS, WATERS } from "../lexicon/rivers.ts";
import { trieOf, type Trie } from "../lexicon/trie.ts";
import { COMMON_NAMES, EVERYDAY_WORDS, NO_NAMES } from "./common-names.ts";
import { divisionAt, formerDivisions, indexOfCode, rankOf, readDivisions, type Division, type Divisions } from "./divisions.ts";
import { shortNameOf } from "./short-name.ts";

/** What a name is beside a division. */
export const NameClass = { none: 0, country: 1, abroad: 2, region: 3, water: 4, land: 5 } as const;
export type NameClass = (typeof NameClass)[keyof typeof NameClass];

/** How a name that divisions bear is used: 1 a word of every day, 2 one that is often something else. */
type Doubt = 0 | 1 | 2;

/** A division under a name: `short` where the name leaves out what says its rank, `former` where it gives an earlier rank. `district`, `city`: it is one, 昭阳区, 水富市. */
export type Sense = {
  readonly code: number;
  readonly short: boolean;
  readonly district: boolean;
  readonly city: boolean;
  readonly former?: true;
};

export type PlaceName = { readonly name: string; readonly senses: readonly Sense[]; readonly is: NameClass; readonly doubt: Doubt };

export type Gazetteer = {
  readonly divisions: Divisions;
  /** Values are numbers of `names`. */
  readonly trie: Trie;
  readonly names: readonly PlaceName[];
  /** The division of a code of six or nine digits, or null. */
  readonly divisionOf: (code: string) => Division | null;
};

type Draft = { readonly name: string; readonly senses: Sense[]; is: NameClass; readonly doubt: Doubt };

/** Reads the divisions and the lists. Takes some tenths of a second, once. */
export function openGazetteer(): Gazetteer {
  const divisions = readDivisions();
  const drafts = new Map<string, Draft>();
  const draftOf = (name: string): Draft => {
    const known = drafts.get(name);
    if (known !== undefined) return known;
    const doubt: Doubt = EVERYDAY_WORDS.has(name) ? 1 : COMMON_NAMES.has(name) ? 2 : 0;
    const draft: Draft = { name, senses: [], is: NameClass.none, doubt };
    drafts.set(name, draft);
    return draft;
  };
  const add = (name: string | null, sense: Sense): void => {
    if (name !== null && !NO_NAMES.has(name)) draftOf(name).senses.push(sense);
  };
  divisions.names.forEach((name, i) => {
    const whole = senseOf(divisions.codes[i]!, name, false);
    add(name, whole);
    const spoken = /自治[州县旗]$/.test(name) ? shortNameOf(name, rankOf(whole.code)) : null;
    if (spoken !== null) for (const tail of [name.at(-1)!, name.slice(-3)]) add(spoken + tail, whole);
    if (!name.endsWith("街道")) add(shortNameOf(name, rankOf(whole.code)), { ...whole, short: true });
  });
  // A page of earlier years has the earlier names.
  for (const { code, name } of formerDivisions()) {
    const short = shortNameOf(name, 2);
    if (drafts.has(name) || short === null) continue;
    const everyday = EVERYDAY_WORDS.has(short);
    if (everyday && !(/[市县]$/.test(name) && !/[城都县市]$/.test(short))) continue;
    draftOf(name).senses.push({ ...senseOf(code, name, false), former: true });
    if (name.endsWith("市") && !everyday && !drafts.has(short) && !COMMON_NAMES.has(short))
      draftOf(short).senses.push({ ...senseOf(code, name, true), former: true });
  }
  for (const [name, code] of OTHER_NAMES) {
    const index = indexOfCode(divisions, Number(code) * 1000);
    if (index >= 0) add(name, senseOf(Number(code) * 1000, divisions.names[index]!, true));
  }
  const lists: readonly (readonly [readonly string[], NameClass])[] = [
    [MOUNTAINS_AND_LANDS, NameClass.land],
    [WATERS, NameClass.water],
    [ABROAD, NameClass.abroad],
    [REGIONS, NameClass.region],
    [countryNames(), NameClass.country],
  ];
  for (const [list, is] of lists) for (const name of list) if (name.length > 1) draftOf(name).is = is;
  const names = [...drafts.values()];
  const trie = trieOf(names.map(({ name }, i) => [name, i] as const));
  return { divisions, trie, names, divisionOf: (code) => divisionAt(divisions, code) };
}

const senseOf = (code: number, whole: string, short: boolean): Sense => ({
  code,
  short,
  district: whole.endsWith("区"),
  city: whole.endsWith("市"),
});
