// Size and colour of things by the rules that the view names.
import type { Brief } from "../../contract.ts";
import { extentOf, shareOf } from "../state/bins.ts";
import { articleOrder, articlePlace, communityColours, isMeasure, sizeValues, tintValues } from "../state/measured.ts";
import type { State } from "../state/state.ts";

/** Colours that tell groups apart, all of them colours of kinds: no two of these are alike in any kind of sight. */
export const TINT_TOKENS = [
  "k-place",
  "k-company",
  "k-industry",
  "k-policy",
  "k-project",
  "k-event",
  "k-product",
  "k-site",
  "k-person",
] as const;
export type TintToken = (typeof TINT_TOKENS)[number] | "other";
/** A colour of its own or a step of the scale from 0 to 1; null: that of the kind. */
export type NodeTint = { readonly token: TintToken } | { readonly share: number } | null;

const RADII: readonly (readonly [most: number, radius: number])[] = [
  [1, 8],
  [3, 10],
  [8, 13],
  [20, 17],
];
export const SMALLEST_RADIUS = 8;
export const LARGEST_RADIUS = 22;

/** The steps of counts in words, for the legend. */
export const SIZE_STEPS: readonly (readonly [radius: number, word: string])[] = [
  ...RADII.map(([most, radius], index) => {
    const least = index === 0 ? most : (RADII[index - 1]?.[0] ?? 0) + 1;
    return [radius, least === most ? String(most) : `${least}–${most}`] as const;
  }),
  [LARGEST_RADIUS, `>${RADII.at(-1)?.[0] ?? 0}`],
];

/** Radius in pixels of a count. */
function radiusOf(count: number): number {
  return RADII.find(([most]) => count <= most)?.[1] ?? LARGEST_RADIUS;
}

/** Radius in pixels by the rule for size; the smallest for what has no number. Facts, links and mentions have fixed steps, the others a scale. */
export function sizerOf(state: State): (id: string) => number {
  const values = sizeValues(state);
  const { size } = state.view;
  if (size === "facts" || size === "links" || size === "mentions") return (id) => radiusOf(values.get(id) ?? 0);
  const extent = extentOf(values.values());
  return (id) => {
    const value = values.get(id);
    return value === undefined || extent === null
      ? SMALLEST_RADIUS
      : SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * shareOf(value, extent);
  };
}

/** Colour by the rule for colour. */
export function tinterOf(state: State): (thing: Brief) => NodeTint {
  const { tint } = state.view;
  if (tint === "kind") return () => null;
  if (tint === "community") {
    const colours = communityColours(state);
    return ({ id }) => ({ token: tokenAt(colours.get(id) ?? null) });
  }
  if (tint === "article") {
    const order = articleOrder(state);
    return (thing) => ({ token: articleToken(articlePlace(thing, order)) });
  }
  const values = tintValues(state);
  const extent = extentOf(values.values());
  return ({ id }) => {
    const value = values.get(id);
    return isMeasure(tint) && value !== undefined && extent !== null ? { share: shareOf(value, extent) } : { token: "other" };
  };
}

/** The colour at a place; the rest share one. */
export function tokenAt(place: number | null): TintToken {
  return (place === null ? undefined : TINT_TOKENS[place]) ?? "other";
}

/** The colour of an article; the first is that of what several say. */
export function articleToken(place: number | "several" | null): TintToken {
  return place === null ? "other" : place === "several" ? TINT_TOKENS[0] : tokenAt(place + 1);
}
