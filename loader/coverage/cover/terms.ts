// By which facts a term in quotation marks or brackets is covered.
import { foldName } from "../../../data/model/quote.ts";
import { placeOf, type Item, type Page } from "../find/page.ts";
import type { ArticleFacts, Cover } from "./article-facts.ts";

/** A term longer than this, or one with the end of a sentence in it, is speech. */
const LONGEST_TERM = 24;
const SENTENCE = /[。！？；!?;]/;
const MEANINGFUL = /[\p{L}\p{N}]/u;

type Place = { readonly start: number; readonly end: number };
const overlap = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
const contains = (outer: Place, inner: Place) => outer.start <= inner.start && outer.end >= inner.end;

/**
 * The facts that cover a term: entities whose mentions are the term or the greater part of it, figures that hold it or
 * rest on its characters, facts whose claim repeats it. Speech is covered by any fact that rests on it: its numbers and
 * names are items of their own.
 */
export function coversOfTerm(item: Item, page: Page, facts: ArticleFacts): Cover[] {
  const inner = item.inner ?? "";
  const around = facts.evidence.filter((place) => overlap(place, item));
  const mentions = mentionsOf(item, page, facts);
  if (inner.length > LONGEST_TERM || SENTENCE.test(inner)) return [...mentions, ...around.map(({ cover }) => cover)];
  const term = foldName(inner);
  if (term === "") return mentions;
  const says = around.filter(
    (place) =>
      [...place.ownNames, ...place.claims].some((text) => foldName(text).includes(term)) ||
      (place.cover.fact !== "relation" && contains(item, place)),
  );
  return [...mentions, ...says.map(({ cover }) => cover)];
}

/** Entities whose mentions together hold more than half of the term's letters and digits. */
function mentionsOf(item: Item, page: Page, facts: ArticleFacts): Cover[] {
  const mentions = facts.mentions.filter((mention) => overlap(mention, item));
  const places = Array.from({ length: (item.inner ?? "").length }, (_, index) => item.from + 1 + index)
    .filter((at) => MEANINGFUL.test(page.folded.charAt(at)))
    .map((at) => placeOf(page, at, at + 1));
  const held = places.filter((place) => mentions.some((mention) => contains(mention, place)));
  return held.length * 2 > places.length ? mentions.map(({ cover }) => cover) : [];
}
