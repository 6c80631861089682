// Names that are common words mean something only where they were read: 市政府, 老城区 and 本报 of another city are not the known ones.
import type { EntityFact } from "../../../data/model/facts.ts";
import type { EntityKind } from "../../../data/model/kinds.ts";
import { foldName } from "../../../data/model/quote.ts";
import type { Facts } from "../../read/facts.ts";
import { cleanPassage } from "../clean/clean.ts";
import { isAllTerms } from "../english/phrase.ts";
import { nationalNames } from "../names/classes.ts";
import { groundOf } from "../names/ground.ts";
import { WordClass } from "../lexicon/word-class.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import { homeOf, isAmbiguous, sameHome, sameProvince, type Home } from "../places/home.ts";

/** Whether a name of a known entity means it in a text of that home. */
export type Holds = (entity: EntityFact, name: string, here: Home) => boolean;

/** A product is the same product wherever it is named. */
const EVERYWHERE: ReadonlySet<EntityKind> = new Set(["Product", "Industry", "Challenge", "Indicator"]);
/** A slogan with a number in it, 六大强市, is that of whoever coined it. */
const NUMBERED = /[\d一二三四五六七八九十两双]/;
const PROPER: ReadonlySet<number> = new Set([WordClass.loose, WordClass.place, WordClass.latin, WordClass.proper]);
const PROVINCE = /^(?:中共)?(?:省|自治区|全省)/;
/** 市委, 县人民医院, 本报: of which city, county and newspaper is not said. */
const LEVEL = /^(?:中共|历届)?(?:[全我本该各](?=[省市县区州旗镇乡村院校报社台厂])|[省市县区州旗镇乡村](?!域|场)|自治[区州县旗])/;
/** A prefecture has many: 县人民医院. */
const COUNTY = /^(?:[本该各全]?[县区镇乡村])(?!域)/;
/** Many counties have a 白马镇. */
const SMALL = /(?:[镇乡村]|街道|社区)$/;
const FIRMS = /(?:企业|公司|主体|单位|商户)$/;

/** Reads from the facts which texts mention an entity, and where those are at home; on first use. */
export function holdsBy(facts: Facts, gazetteer: Gazetteer): Holds {
  let homes: ReadonlyMap<string, readonly Home[]> | undefined;
  return (entity, name, here) => {
    homes ??= homesOf(facts, gazetteer);
    const own = homes.get(entity.entity) ?? [];
    if (own.length === 0 || !isBound(name, entity, gazetteer)) return true;
    if (entity.private === true || (entity.kind !== "Place" && COUNTY.test(name))) return false;
    return own.some((home) => (PROVINCE.test(name) ? sameProvince(here, home) : sameHome(here, home)));
  };
}

/** The homes of the articles that mention an entity, by its id. */
function homesOf({ entities, mentions }: Facts, gazetteer: Gazetteer): ReadonlyMap<string, readonly Home[]> {
  const places = new Map(entities.filter(({ fact }) => fact.kind === "Place").map(({ fact }) => [fact.entity, fact.name]));
  const named = new Map<string, [string, number][]>();
  for (const { article, fact } of mentions) {
    const name = places.get(fact.mention);
    const list = named.get(article) ?? [];
    if (name !== undefined) list.push([name, fact.at.length]);
    named.set(article, list);
  }
  const homes = new Map([...named].map(([article, list]) => [article, homeOf(list, gazetteer)]));
  const found = new Map<string, Home[]>();
  for (const { article, fact } of mentions) {
    const list = found.get(fact.mention) ?? [];
    list.push(homes.get(article)!);
    found.set(fact.mention, list);
  }
  return found;
}

let national: ReadonlySet<string> | undefined;

/** Whether a name says nothing by itself of what it is the name of. */
function isBound(name: string, { kind, private: hidden }: EntityFact, gazetteer: Gazetteer): boolean {
  const bare = foldName(name).replaceAll(/[“”‘’"'\s]/g, "");
  national ??= new Set(nationalNames().list.map(({ text }) => foldName(text)));
  if (EVERYWHERE.has(kind)) return false;
  if (kind === "Place" && (SMALL.test(bare) || isAmbiguous(bare, gazetteer))) return true;
  if (LEVEL.test(bare) && (kind === "Organization" || kind === "Person" || kind === "Event")) return true;
  if (national.has(bare)) return false;
  if (kind === "Person" && hidden === true) return true;
  if (kind === "Policy" || kind === "Brand") return NUMBERED.test(bare.replace(/十[一二三四五六]五/, ""));
  if (kind === "Company") return FIRMS.test(bare) && isCommon(bare);
  if (kind === "Person") return isCommon(bare);
  return (isCommon(bare) || isAllTerms(bare)) && !beginsWithPlace(bare, gazetteer);
}

/** Whether the dictionary has every word of it, and calls none a name. */
function isCommon(name: string): boolean {
  const { text, kind } = groundOf(cleanPassage(name), []);
  return Array.from(text).every((_, at) => !PROPER.has(kind[at]!));
}

/** 云南省委, 昭阳区, 长江经济带: the list of places knows how it begins. */
function beginsWithPlace(name: string, { trie, names }: Gazetteer): boolean {
  let node = 0;
  for (let at = 0; at < name.length; at++) {
    node = trie.step(node, name.charCodeAt(at));
    if (node < 0) return false;
    const value = trie.valueAt(node);
    if (at > 0 && value >= 0 && names[value]!.doubt === 0) return true;
  }
  return false;
}
