// Accounts for every item of an article's text: covered by facts, set aside for a reason, or unaccounted for.
import type { ArticleFact } from "../../data/model/facts.ts";
import type { ExclusionReason } from "../../data/model/exclusions.ts";
import { parseSpan } from "../../data/model/locator.ts";
import { foldText } from "../../data/model/quote.ts";
import type { FactPlace } from "../read/fault.ts";
import type { Facts } from "../read/facts.ts";
import { articleFacts, type ArticleFacts, type Cover } from "./cover/article-facts.ts";
import { coversOf, type OwnWords } from "./cover/cover.ts";
import { isoDate } from "./cover/held-numbers.ts";
import { findItems } from "./find/find.ts";
import { placeOf, type Item, type Page } from "./find/page.ts";
import type { PlaceNames } from "./find/places.ts";
import { isQuantity } from "./find/units.ts";

/** An exclusion at one place, with the line it stands on. */
type Aside = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly reason: ExclusionReason;
  readonly of?: string;
  readonly because?: string;
  readonly becauseEn?: string;
  readonly place?: FactPlace;
};

export type Accounted = Item &
  (
    | { readonly state: "covered"; readonly by: readonly Cover[] }
    | { readonly state: "set-aside"; readonly aside: Aside }
    | { readonly state: "unaccounted"; /** Set aside as a figure of speech, which a quantity is not. */ readonly quantity: boolean }
  );

/** An exclusion that sets nothing aside, and why: no item lies in it, or facts cover all that do. */
export type StaleAside = Aside & { readonly why: "nothing-there" | "covered" };

export type Account = {
  readonly article: ArticleFact;
  readonly page: Page;
  readonly facts: ArticleFacts;
  readonly items: readonly Accounted[];
  readonly stale: readonly StaleAside[];
};

const contains = (outer: { start: number; end: number }, inner: { start: number; end: number }) =>
  outer.start <= inner.start && outer.end >= inner.end;

/** Whether an exclusion may set the item aside: a number with a unit is never a figure of speech. */
export function maySetAside(reason: ExclusionReason, item: Item): boolean {
  return reason !== "figure-of-speech" || item.class !== "number" || !isQuantity(item.characters, item.unit);
}

/** Walks the text of an article and accounts for all that stands on it. */
export function account(article: ArticleFact, text: string, facts: Facts, names: PlaceNames): Account {
  const { page, items } = findItems(text, names);
  const own = articleFacts(facts, article.article);
  const words = ownWords(article, page);
  const asides = asidesOf(facts, article.article);
  const covers = new Map(items.map((item) => [item, coversOf(item, page, own, words)]));
  const accounted = items.map((item): Accounted => {
    const by = covers.get(item) ?? [];
    if (by.length > 0) return { ...item, state: "covered", by };
    const hits = asides.filter((aside) => contains(aside, item));
    const aside = hits.find((one) => maySetAside(one.reason, item)) ?? notThePlace(item, own);
    return aside ? { ...item, state: "set-aside", aside } : { ...item, state: "unaccounted", quantity: hits.length > 0 };
  });
  const stale = asides.flatMap((aside): StaleAside[] => {
    const inside = items.filter((item) => contains(aside, item));
    if (inside.some((item) => covers.get(item)?.length === 0)) return [];
    return [{ ...aside, why: inside.length === 0 ? "nothing-there" : "covered" }];
  });
  return { article, page, facts: own, items: accounted, stale };
}

function asidesOf(facts: Facts, article: string): Aside[] {
  return facts.exclusions
    .filter((one) => one.article === article)
    .flatMap(({ fact: { exclude, at, of, because, becauseEn }, place }) =>
      at.flatMap((written) => {
        const span = parseSpan(written);
        const more = {
          ...(of !== undefined && { of }),
          ...(because !== undefined && { because }),
          ...(becauseEn !== undefined && { becauseEn }),
        };
        return span === null ? [] : [{ start: span.start, end: span.end, written, reason: exclude, place, ...more }];
      }),
    );
}

/** Where mentions say that the characters of a name mean something else, the place is part of another name. */
function notThePlace(item: Item, { meantOtherwise }: ArticleFacts): Aside | undefined {
  const span = item.class === "place-name" ? meantOtherwise.find((one) => contains(one, item)) : undefined;
  return span && { start: span.start, end: span.end, written: `${span.start}-${span.end}~${span.hash}`, reason: "part-of-a-name" };
}

function ownWords({ article, title, titleEn, date }: ArticleFact, page: Page): OwnWords {
  const folded = foldText(title).text;
  const titles = [];
  for (let at = page.folded.indexOf(folded); at >= 0; at = page.folded.indexOf(folded, at + 1))
    titles.push(placeOf(page, at, at + folded.length));
  return { titles, date: isoDate(date), cover: { fact: "article", id: article, name: title, nameEn: titleEn } };
}
