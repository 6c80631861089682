// Runs every query of the catalogue once after the start, so that its first use does not pay for the planning.
import { CATALOGUE } from "../../cypher/catalogue.ts";
import { ask } from "../../cypher/query.ts";
import { GraphError, type GraphPort } from "../../cypher/port.ts";

const ONE_QUERY_MS = 20_000;

/**
 * Asks every query: with its example, or with an id that is not there where it wants one. A query that cannot be warmed
 * is left; a database that went away ends the warming.
 */
export async function warmCatalogue(port: GraphPort, signal: AbortSignal): Promise<void> {
  for (const query of CATALOGUE.values()) {
    if (signal.aborted) return;
    // Exports read the whole graph and are never asked by the page.
    if (query.name.startsWith("export-")) continue;
    const tries = [query.example, {}, { id: "-" }, { ids: ["-"] }, { article: "-" }, { id: "-", limit: 1, shown: ["-"] }];
    const params = tries.find((one) => one !== undefined && query.params.safeParse(one).success);
    if (params === undefined) continue;
    try {
      await ask(port, query, params, { timeoutMs: ONE_QUERY_MS, signal });
    } catch (error) {
      if (!(error instanceof GraphError) || error.fault === "away" || error.fault === "cancelled") throw error;
    }
  }
}
