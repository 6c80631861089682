// The first picture: the best-connected entities and the relations among them; or everything.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { picture, requests } from "../../contract.ts";
import { Refusal } from "../problem.ts";
import { route } from "../route.ts";
import { linkOf } from "../rows/link.ts";

export const graphRoute = route({
  method: "GET",
  path: "/api/graph",
  query: requests.graph,
  answer: picture,
  handle: async ({ query, ask, counts, drawnAtOnce }) => {
    if (query.all) {
      const { things: all } = (await counts()).total;
      if (all > drawnAtOnce)
        throw new Refusal("too-many", { detail: `${all} things, at most ${drawnAtOnce} at once; POST /api/gather gathers them` });
      const [things, links] = await Promise.all([ask(QUERIES["all-things"], {}), ask(QUERIES["all-links"], {})]);
      return { things, links: links.map(linkOf), total: { things: things.length, links: links.length }, missing: [], leftOut: [] };
    }
    const { total } = await counts();
    const things = await ask(QUERIES["best-connected"], { limit: query.limit });
    const links = await ask(QUERIES["links-among"], { ids: things.map((thing) => thing.id) });
    return { things, links: links.map(linkOf), total: { things: total.entities, links: total.relations }, missing: [], leftOut: [] };
  },
});
