// What a thing is directly related to; what the page already shows is left out, its links to the new things are not.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { picture, requests, type Picture } from "../../contract.ts";
import { Refusal } from "../problem.ts";
import { route, type Call } from "../route.ts";
import { briefOf } from "../rows/brief.ts";
import { linkOf } from "../rows/link.ts";

type Asked = Pick<Call<never, never>, "id" | "ask" | "isLeftOut">;

const path = "/api/neighbours/:id";
const answer = picture;

export const neighboursRoute = route({
  method: "GET",
  path,
  query: requests.neighbours,
  answer,
  handle: ({ query, ...call }) => neighboursOf(call, [], query.limit),
});

export const neighboursShownRoute = route({
  method: "POST",
  path,
  query: requests.neighbours,
  body: requests.shown,
  answer,
  handle: ({ query, body, ...call }) => neighboursOf(call, body.ids, query.limit),
});

/** `total.things`: the thing and all its neighbours, those already shown among them. */
async function neighboursOf({ id, ask, isLeftOut }: Asked, shown: readonly string[], limit: number): Promise<Picture> {
  const [rows, added, [all]] = await Promise.all([
    ask(QUERIES.thing, { id }),
    ask(QUERIES.neighbours, { id, limit, shown: [...shown] }),
    ask(QUERIES["neighbour-count"], { id }),
  ]);
  const [thing] = rows;
  if (!thing) throw new Refusal(isLeftOut(id) ? "left-out" : "no-such-thing");
  const ids = [...new Set([id, ...added.map((one) => one.id), ...shown])];
  const links = await ask(QUERIES["links-among"], { ids });
  return {
    things: [briefOf(thing), ...added],
    links: links.map(linkOf),
    total: { things: 1 + (all?.n ?? 0), links: links.length },
    missing: [],
    leftOut: [],
  };
}
