// Finds every name of a place: those the data knows, and those of a gazetteer, so that a forgotten one is found too.
import { itemOf, type Item, type Page } from "./page.ts";

type Hit = { readonly from: number; readonly to: number };

/** Names to look for: the data's own, and others. */
export type PlaceNames = { readonly known: ReadonlySet<string>; readonly others: ReadonlySet<string> };

/**
 * All hits of the names, in order. Where one hit lies in another, the longer one stands; where a name that the data
 * knows and another one share a part (云南 and 南通 in 云南通往), the known one stands.
 */
export function findPlaces(page: Page, { known, others }: PlaceNames): Item[] {
  const sure = hits(page.folded, known);
  const more = hits(page.folded, others).filter((hit) => !sure.some((one) => overlap(one, hit) && !contains(hit, one)));
  const all = [...more, ...sure.filter((one) => !more.some((hit) => contains(hit, one)))];
  return all.toSorted((a, b) => a.from - b.from).map(({ from, to }) => itemOf(page, "place-name", from, to));
}

const overlap = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;
const contains = (a: Hit, b: Hit) => a.from <= b.from && a.to >= b.to;

function hits(text: string, names: ReadonlySet<string>): Hit[] {
  const byStart = new Map<string, string[]>();
  for (const name of names) byStart.set(name.charAt(0), [...(byStart.get(name.charAt(0)) ?? []), name]);
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  const found: Hit[] = [];
  let covered = 0;
  for (let from = 0; from < text.length; from++) {
    const name = byStart.get(text.charAt(from))?.find((one) => text.startsWith(one, from));
    if (name === undefined || from + name.length <= covered) continue;
    covered = from + name.length;
    found.push({ from, to: covered });
  }
  return found;
}
