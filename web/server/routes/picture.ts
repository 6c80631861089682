// The things of a link from somewhere: those that exist, the relations among them, and the names of those that do not.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { picture, requests } from "../../contract.ts";
import { route } from "../route.ts";
import { linkOf } from "../rows/link.ts";

export const pictureRoute = route({
  method: "POST",
  path: "/api/picture",
  body: requests.shown,
  answer: picture,
  handle: async ({ body, ask, isLeftOut }) => {
    const ids = [...new Set(body.ids)];
    const [things, links] = await Promise.all([ask(QUERIES.things, { ids }), ask(QUERIES["links-among"], { ids })]);
    const there = new Set(things.map((thing) => thing.id));
    return {
      things,
      links: links.map(linkOf),
      total: { things: things.length, links: links.length },
      missing: ids.filter((id) => !there.has(id) && !isLeftOut(id)),
      leftOut: ids.filter(isLeftOut),
    };
  },
});
