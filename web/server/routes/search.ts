// Finds things by any of their names, readings or figures, and says why each was found.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { found, requests } from "../../contract.ts";
import { route } from "../route.ts";
import { briefOf } from "../rows/brief.ts";
import { searchTerm, whyFound } from "../rows/why.ts";

export const searchRoute = route({
  method: "GET",
  path: "/api/search",
  query: requests.search,
  answer: found,
  handle: async ({ query, ask }) => {
    const q = searchTerm(query.q);
    const [rows, [all]] = await Promise.all([ask(QUERIES.search, { q, limit: query.limit }), ask(QUERIES["search-count"], { q })]);
    return { hits: rows.map((row) => ({ thing: briefOf(row), ...whyFound(q, row) })), total: all?.n ?? 0 };
  },
});
