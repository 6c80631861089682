// All things and relations of the graph as far as gathering goes: in flat arrays, most facts first, read once per load.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import { relationType, type RelationName } from "../../../data/model/relations.ts";
import type { Ask } from "../route.ts";
import { nearestPlaces } from "./nearest.ts";

export type StockThing = { readonly id: string; readonly kind: Kind; readonly name: string; readonly nameEn: string };
export type StockLink = { readonly from: string; readonly relation: RelationName; readonly to: string };

/** Relation n goes from thing `from[n]` to thing `to[n]`. `place`: the place that a thing lies in, -1 where it lies in none. */
export type Stock = {
  readonly things: readonly StockThing[];
  readonly at: ReadonlyMap<string, number>;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly family: readonly RelationFamily[];
  readonly place: Int32Array;
};

/** Reads the stock. */
export async function readStock(ask: Ask): Promise<Stock> {
  const things = await ask(QUERIES["all-things"], {});
  return stockOf(things, await ask(QUERIES["relation-ends"], {}));
}

/** The stock of these things, in their order, and the relations among them. */
export function stockOf(rows: readonly StockThing[], links: readonly StockLink[]): Stock {
  const things = rows.map(({ id, kind, name, nameEn }) => ({ id, kind, name, nameEn }));
  const at = new Map(things.map(({ id }, n) => [id, n]));
  const own = links.filter(({ from, to }) => at.has(from) && at.has(to));
  const from = Uint32Array.from(own, (link) => at.get(link.from) ?? 0);
  const to = Uint32Array.from(own, (link) => at.get(link.to) ?? 0);
  const family = own.map(({ relation }) => relationType(relation).family);
  return { things, at, from, to, family, place: nearestPlaces(things, own, at) };
}
