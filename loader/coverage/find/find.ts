// Everything on a page that has to be accounted for.
import { foldText } from "../../../data/model/quote.ts";
import { findEndings } from "./endings.ts";
import { gazetteerNames } from "./gazetteer.ts";
import { findNumbers } from "./numbers.ts";
import { pageOf, type Item, type Page } from "./page.ts";
import { findPlaces, type PlaceNames } from "./places.ts";
import { findTerms } from "./terms.ts";

const OUTER_MARKS = /^[“‘「『"]|[”’」』"]$/g;

/** The names of places to look for: the gazetteer's, and `known` ones of the data. */
export function placeNames(known: Iterable<string>): PlaceNames {
  const names = [...known].map((name) => foldText(name).text.replace(OUTER_MARKS, "")).filter((name) => name !== "");
  return { known: new Set(names), others: gazetteerNames() };
}

/** The page of a text and all items on it, in the order in which they begin. */
export function findItems(text: string, names: PlaceNames): { page: Page; items: Item[] } {
  const page = pageOf(text);
  const items = [...findNumbers(page), ...findTerms(page), ...findPlaces(page, names), ...findEndings(page)];
  return { page, items: items.toSorted((a, b) => a.from - b.from || b.to - a.to || (a.class < b.class ? -1 : 1)) };
}
