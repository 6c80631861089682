// By which facts an item of a page is covered. Strict: a place of evidence covers only what its fact itself holds.
import { valueStandsIn } from "../../../data/model/numerals.ts";
import { foldText } from "../../../data/model/quote.ts";
import type { DateParts, Item, Page } from "../find/page.ts";
import { unitsClash } from "../find/units.ts";
import type { ArticleFacts, Cover, EvidencePlace } from "./article-facts.ts";
import { holdsBeside, holdsDate, holdsNumber, holdsTime } from "./held-numbers.ts";
import { coversOfTerm } from "./terms.ts";

type Place = { readonly start: number; readonly end: number };

/** The article's own words: where its title stands, and its date as far as it is known. */
export type OwnWords = { readonly titles: readonly Place[]; readonly date: DateParts; readonly cover: Cover };

/** How many characters a count may stand away from what it counts, in one clause. */
const NEAR = 12;
/** Farther apart on the page two things are not near, whatever blanks stand between them. */
const FAR = 400;
const CLAUSE = /[，,。；;：:！!？?]/;

const contains = (outer: Place, inner: Place) => outer.start <= inner.start && outer.end >= inner.end;

/** The facts that cover the item; none where nothing does. */
export function coversOf(item: Item, page: Page, facts: ArticleFacts, own: OwnWords): Cover[] {
  if (item.class === "quoted" || item.class === "bracketed") return distinct(coversOfTerm(item, page, facts));
  const mentions = facts.mentions.filter((mention) => contains(mention, item)).map(({ cover }) => cover);
  if (item.class === "place-name") return distinct(mentions);
  const around = facts.evidence.filter((place) => contains(place, item));
  if (item.class === "ending")
    return distinct([...mentions, ...around.filter((place) => saysEnding(place, item, page)).map(({ cover }) => cover)]);
  return distinct([
    ...mentions,
    ...around.filter((place) => saysNumber(place, item, page)).map(({ cover }) => cover),
    ...facts.mentions.filter((mention) => isCountOf(mention, item, page)).map(({ cover }) => cover),
    ...(isOwn(item, own) ? [own.cover] : []),
  ]);
}

function distinct(covers: readonly Cover[]): Cover[] {
  return [...new Map(covers.map((cover) => [`${cover.fact} ${cover.id}`, cover])).values()];
}

function saysNumber(place: EvidencePlace, item: Item, page: Page): boolean {
  if (item.date !== undefined && place.times.some((time) => holdsTime(time, item))) return true;
  if (item.date === undefined && place.value !== null && !unitsClash(item.unit, place.unit) && valueStandsIn(place.value, item.characters))
    return true;
  if (place.counts.some((count) => isCount(count, item))) return true;
  return place.texts.some((text) => holdsNumber(text, item, page));
}

/** Whether the number says how many: what is measured or paid is no count. */
function isCount(count: number, item: Item): boolean {
  return item.date === undefined && !unitsClash(item.unit, "个") && valueStandsIn(count, item.characters);
}

/** Whether the number counts what is mentioned in the same clause, a few characters away. */
function isCountOf(mention: Place & { readonly count?: number }, item: Item, page: Page): boolean {
  if (mention.count === undefined || mention.start - item.end > FAR || item.start - mention.end > FAR) return false;
  if (!isCount(mention.count, item)) return false;
  const between = mention.start >= item.end ? page.text.slice(item.end, mention.start) : page.text.slice(mention.end, item.start);
  const plain = foldText(between).text;
  return plain.length <= NEAR && !CLAUSE.test(plain);
}

function isOwn(item: Item, { titles, date }: OwnWords): boolean {
  if (titles.some((title) => contains(title, item))) return true;
  return item.date !== undefined && date.month !== undefined && holdsDate(item.date, date) && holdsDate(date, item.date);
}

/** Whether a figure's words hold the ending together with a character that stands beside it here; 计划 may be the plan itself. */
function saysEnding(place: EvidencePlace, item: Item, page: Page): boolean {
  if (place.cover.fact === "relation") return false;
  if (item.characters === "计划" && place.planned) return true;
  return [...place.ownNames, ...place.claims].some((text) => holdsBeside(text, item, page));
}
