// Places of mentions, each with its entity, and which of them cover a place: for the rules about names inside names.
import { parseSpan } from "../../data/model/locator.ts";
import type { FactPlace } from "../read/fault.ts";
import type { CheckContext } from "./context.ts";

/** Characters of an article, and the entity that is named there. */
export type NamePlace = { readonly entity: string; readonly start: number; readonly end: number };

export type MentionPlace = NamePlace & { readonly written: string; readonly place: FactPlace };

/** The places of all mentions, by article. */
export function mentionPlaces({ facts }: CheckContext): Map<string, MentionPlace[]> {
  const places = new Map<string, MentionPlace[]>();
  for (const { fact, article, place } of facts.mentions) {
    const list = places.get(article) ?? [];
    places.set(article, list);
    for (const written of fact.at) {
      const span = parseSpan(written);
      if (span !== null) list.push({ entity: fact.mention, start: span.start, end: span.end, written, place });
    }
  }
  return places;
}

/** Answers which of these places hold a character of the article. */
export function coverOf<T extends NamePlace>(places: Iterable<T>): (character: number) => readonly T[] {
  const cover = new Map<number, T[]>();
  for (const one of places) {
    for (let character = one.start; character < one.end; character++) {
      const there = cover.get(character);
      if (there) there.push(one);
      else cover.set(character, [one]);
    }
  }
  return (character) => cover.get(character) ?? [];
}

/** Whether `inner` lies in `outer` and is shorter. */
export function liesWithin(inner: NamePlace, outer: NamePlace): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
