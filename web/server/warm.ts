// After the start: asks what a page asks first, and every query of the catalogue once, so that nobody waits for the planning.
import { CATALOGUE, QUERIES } from "../../cypher/catalogue.ts";
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

/** Whether the graph has more things than are drawn at once. */
export async function isLarge(port: GraphPort, signal: AbortSignal, most: number): Promise<boolean> {
  const { rows } = await ask(port, QUERIES["about-counts"], {}, { timeoutMs: ONE_QUERY_MS, signal });
  return rows.reduce((sum, { n }) => sum + n, 0) > most;
}

/** A search rests on all names and claims; whoever leaves private persons out, on all that speaks of them. */
const FIRST = ["/api/search?q=%C2%B7", "/api/search?q=%C2%B7&private=0"];

/** Asks the server itself, so that it keeps what these answers rest on; a refusal is nobody's loss. */
export async function warmAnswers(
  call: (request: Request) => Response | Promise<Response>,
  token: string | null,
  signal: AbortSignal,
): Promise<void> {
  const headers = { host: "localhost", ...(token !== null && { authorization: `Bearer ${token}` }) };
  for (const path of FIRST) {
    if (signal.aborted) return;
    const answer = await call(new Request(`http://localhost${path}`, { headers }));
    await answer.arrayBuffer();
  }
}
