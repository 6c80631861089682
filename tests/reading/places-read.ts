// Reads the places of a text in the tests.
import type { CleanText } from "../../loader/reading/clean-text.ts";
import { findPlaces } from "../../loader/reading/places/find-places.ts";
import { openGazetteer } from "../../loader/reading/places/gazetteer.ts";
import type { PlaceMention } from "../../loader/reading/places/place-mention.ts";

export const gazetteer = openGazetteer();

export function read(text: string, title = "", heading: readonly string[] = []): PlaceMention[] {
  const origin = Uint32Array.from({ length: text.length }, (_, i) => i);
  const page: CleanText = { original: text, text, origin, blocks: [{ kind: "paragraph", start: 0, end: text.length }] };
  return findPlaces(page, { title, date: null, heading }, gazetteer);
}

/** Names in order, nested ones with a mark. */
export const shown = (places: readonly PlaceMention[]): string => places.map(({ name, nested }) => (nested ? `${name}^` : name)).join(" ");
