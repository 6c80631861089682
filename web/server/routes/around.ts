// Expanding by choice: how many neighbours of each sort a thing has, and those of the sorts that were ticked.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { requests } from "../../contract.ts";
import { around, chosen } from "../../contract/grow.ts";
import { Refusal } from "../problem.ts";
import { route, type Call } from "../route.ts";
import { countAround, inOrder, neighboursOf } from "../rows/around.ts";
import { briefOf } from "../rows/brief.ts";
import { linkOf } from "../rows/link.ts";

export const aroundRoute = route({
  method: "POST",
  path: "/api/around/:id",
  body: requests.shown,
  answer: around,
  handle: async ({ id, body, ...call }) => {
    const { rows } = await thingAndLinks({ id, ...call });
    return countAround(rows, id, new Set(body.ids));
  },
});

export const chosenRoute = route({
  method: "POST",
  path: "/api/chosen/:id",
  ...chosen,

  handle: async ({ id, query, body, ...call }) => {
    const [{ thing, rows }, articles] = await Promise.all([thingAndLinks({ id, ...call }), call.ask(QUERIES.articles, {})]);
    const dates = new Map(articles.map((article) => [article.id, article.date]));
    const all = neighboursOf(rows, id, body.rows);
    const shown = new Set(body.ids);
    const left = all.filter((one) => !shown.has(one.id));
    const fresh = inOrder(left, query.order, dates).slice(0, query.limit);
    const links = await call.ask(QUERIES["links-among"], { ids: [...new Set([id, ...fresh.map((one) => one.id), ...shown])] });
    return {
      things: [briefOf(thing), ...fresh.map(briefOf)],
      links: links.map(linkOf),
      total: { things: 1 + all.length, links: links.length },
      missing: [],
      leftOut: [],
      left: left.length,
    };
  },
});

async function thingAndLinks({ id, ask, isLeftOut }: Pick<Call<never, never>, "id" | "ask" | "isLeftOut">) {
  const [[thing], rows] = await Promise.all([ask(QUERIES.thing, { id }), ask(QUERIES["links-of"], { id })]);
  if (!thing) throw new Refusal(isLeftOut(id) ? "left-out" : "no-such-thing");
  return { thing, rows };
}
