// Reads what planning needs from the graph: its things and its relations, by two questions of the catalogue.
import { QUERIES } from "../catalogue.ts";
import type { Query } from "../query.ts";
import type { LinkRow, ThingRow } from "../questions/rows.ts";
import type { Basis } from "../../data/model/quantity.ts";

/** Asks a query of the catalogue. */
type Asking = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** Things and relations of the graph, as `planNetOf` takes them, with all that the catalogue says of them. */
export type PlanRead = { readonly things: ThingRow[]; readonly relations: (LinkRow & { readonly basis: Basis })[] };

/** Reads both. A relation without a basis is one of a figure's own: stated. */
export async function readPlan(ask: Asking): Promise<PlanRead> {
  const [things, links] = await Promise.all([ask(QUERIES["all-things"], {}), ask(QUERIES["all-links"], {})]);
  return { things, relations: links.map((link) => ({ ...link, basis: link.basis ?? "stated" })) };
}
