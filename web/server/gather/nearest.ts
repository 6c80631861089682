// Which place each thing lies in, by the graph's own relations: the nearest up the chain; a place lies in itself.
import { LIES_IN } from "../positions.ts";
import type { StockLink, StockThing } from "./stock.ts";

/** For each thing the place, by its number; -1 where no chain leads to one. Of two that are equally near, the one that it is located in comes before the one that it is part of. */
export function nearestPlaces(things: readonly StockThing[], links: readonly StockLink[], at: ReadonlyMap<string, number>): Int32Array {
  const inside = LIES_IN.map((name) =>
    insideBy(
      links.filter(({ relation }) => relation === name),
      at,
    ),
  );
  const place = new Int32Array(things.length).fill(-1);
  let front = things.flatMap(({ kind }, n) => (kind === "Place" ? [n] : []));
  for (const n of front) place[n] = n;
  while (front.length > 0) {
    const next: number[] = [];
    for (const within of inside)
      for (const outer of front)
        for (const inner of within.get(outer) ?? [])
          if (place[inner] === -1) {
            place[inner] = place[outer] ?? -1;
            next.push(inner);
          }
    front = next;
  }
  return place;
}

function insideBy(links: readonly StockLink[], at: ReadonlyMap<string, number>): ReadonlyMap<number, readonly number[]> {
  const inside = new Map<number, number[]>();
  for (const { from, to } of links) {
    const [inner, outer] = [at.get(from), at.get(to)];
    if (inner !== undefined && outer !== undefined && inner !== outer) (inside.get(outer) ?? inside.set(outer, []).get(outer))?.push(inner);
  }
  return inside;
}
