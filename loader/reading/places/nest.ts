// Places inside the names of companies, roads and plans that others found.
import type { Found, Span } from "../candidates.ts";
import type { PlaceMention } from "./place-mention.ts";

/**
 * Marks the places that lie inside longer names as nested, and leaves out those that such a name cuts, and those that are as surely
 * something else: a station in a list of stations.
 */
export function nestIn(places: readonly PlaceMention[], longer: readonly (Span & Partial<Found>)[]): PlaceMention[] {
  const spans = longer.toSorted((a, b) => a.start - b.start);
  /** Where the longest span ends that begins here, and where the one begins first that ends here. */
  const endOf = new Map<number, number>();
  const startOf = new Map<number, number>();
  const sureOf = new Map(longer.map(({ start, end, confidence = 0 }) => [`${start}-${end}`, confidence]));
  for (const { start, end } of spans) {
    endOf.set(start, Math.max(end, endOf.get(start) ?? 0));
    startOf.set(end, Math.min(start, startOf.get(end) ?? start));
  }
  const kept: PlaceMention[] = [];
  let next = 0;
  let reach = 0;
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    while (next < spans.length && spans[next]!.start < place.start) reach = Math.max(reach, spans[next++]!.end);
    const around = reach >= place.end || (endOf.get(place.start) ?? 0) > place.end;
    if (around) kept.push({ ...place, nested: true });
    else if (!isCut(place, endOf, startOf) && (sureOf.get(`${place.start}-${place.end}`) ?? 0) < place.confidence) kept.push(place);
  }
  return kept;
}

/** Whether a span begins before the place and ends in it, or begins in it and ends after it. */
function isCut({ start, end }: Span, endOf: ReadonlyMap<number, number>, startOf: ReadonlyMap<number, number>): boolean {
  for (let at = start + 1; at < end; at++) {
    if ((startOf.get(at) ?? start) < start || (endOf.get(at) ?? end) > end) return true;
  }
  return false;
}
