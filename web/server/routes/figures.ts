// Every target and observation, for tables that list them.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { figures } from "../../contract.ts";
import { route } from "../route.ts";
import { observationOf, targetOf } from "../rows/figure.ts";

export const figuresRoute = route({
  method: "GET",
  path: "/api/figures",
  answer: figures,
  handle: async ({ ask }) => {
    const [targets, observations] = await Promise.all([ask(QUERIES["all-targets"], {}), ask(QUERIES["all-observations"], {})]);
    return { targets: targets.map(targetOf), observations: observations.map(observationOf) };
  },
});
