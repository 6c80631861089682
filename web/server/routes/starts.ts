// Where to start, and what each start draws.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { started, starts } from "../../contract/grow.ts";
import { Refusal } from "../problem.ts";
import { route, type Call } from "../route.ts";
import { startingPoints, type StartingPoints } from "../rows/starts.ts";

export const startsRoute = route({
  method: "GET",
  path: "/api/starts",
  ...starts,
  handle: async ({ query, ...call }) => (await pointsOf(call)).offers(query.all === "1"),
});

export const startRoute = route({
  method: "GET",
  path: "/api/starts/:id",
  ...started,
  handle: async ({ id, query, isLeftOut, ...call }) => {
    const ids = (await pointsOf(call)).idsOf(query.of, id);
    if (!ids) throw new Refusal(isLeftOut(id) ? "left-out" : "no-such-thing");
    return { ids: [...ids] };
  },
});

function pointsOf({ kept }: Pick<Call<never, never>, "kept">): Promise<StartingPoints> {
  return kept("starts", async (ask) => {
    const [things, links] = await Promise.all([ask(QUERIES["all-things"], {}), ask(QUERIES["relation-ends"], {})]);
    return startingPoints({ things, links });
  });
}
