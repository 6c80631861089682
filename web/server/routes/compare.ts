// Two articles side by side, read once per load, compared for every pair that is asked for.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { comparison, requests } from "../../contract.ts";
import { compareArticles, type Told } from "../compare/compare.ts";
import { Refusal } from "../problem.ts";
import { route } from "../route.ts";
import { linkOf } from "../rows/link.ts";

export const compareRoute = route({
  method: "GET",
  path: "/api/compare",
  query: requests.compare,
  answer: comparison,
  handle: async ({ query: { a, b }, ask, kept }) => {
    const articles = await ask(QUERIES.articles, {});
    if ([a, b].some((id) => !articles.some((article) => article.id === id))) throw new Refusal("no-such-article");
    const told = await kept("compare", async (patient): Promise<Told> => {
      const [things, links, targets, observations, mentions, voices] = await Promise.all([
        patient(QUERIES["all-things"], {}),
        patient(QUERIES["all-links"], {}),
        patient(QUERIES["all-targets"], {}),
        patient(QUERIES["all-observations"], {}),
        patient(QUERIES["all-mentions"], {}),
        patient(QUERIES["link-voices"], {}),
      ]);
      const own = links.map((row) => ({ ...linkOf(row), fromKind: row.fromKind }));
      return { things, links: own, targets, observations, mentions, voices };
    });
    return compareArticles({ a, b }, told);
  },
});
