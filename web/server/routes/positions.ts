// Where the places of the graph lie, with the source of each position, and what lies in them.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { positions } from "../../contract/positions.ts";
import { nearPlaces } from "../positions.ts";
import { route } from "../route.ts";

export const positionsRoute = route({
  method: "GET",
  path: "/api/positions",
  answer: positions,
  handle: async ({ kept, positions: known }) => {
    const ids = known.positions.map(({ place }) => place);
    return kept("positions", async (ask) => {
      const [things, links] = await Promise.all([ask(QUERIES.things, { ids }), ask(QUERIES["relation-ends"], {})]);
      const there = new Set(things.map(({ id }) => id));
      const own = known.positions.filter(({ place }) => there.has(place));
      const used = new Set(own.map(({ source }) => source));
      const sources = Object.fromEntries(Object.entries(known.sources).filter(([name]) => used.has(name)));
      return { positions: own, sources, near: nearPlaces(links, there) };
    });
  },
});
