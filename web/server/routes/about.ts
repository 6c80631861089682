// What is shown here: version, engine, counts, articles.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { about, requests } from "../../contract.ts";
import { route } from "../route.ts";
import { articlesOf } from "../rows/article.ts";

export const aboutRoute = route({
  method: "GET",
  path: "/api/about",
  query: requests.about,
  answer: about,
  handle: async ({ query, ask, info, counts, privacy, articles, version, guarded, queryMs, drawnAtOnce }) => {
    const counted = await counts();
    const [engine, listed, left, rows] = await Promise.all([
      info(),
      articlesOf(ask, articles),
      // In a large graph it takes long to find what speaks of private persons: only who asks for the number waits.
      privacy(query.persons === "1" || counted.total.things <= drawnAtOnce),
      ask(QUERIES.ledger, {}),
    ]);
    const { kinds, relations, total } = counted;
    const main = rows.find((row) => row.id === "zhaotu");
    const facts = rows.flatMap(({ article, hash }) => (article !== null && hash !== null ? [{ article, hash }] : []));
    return {
      data: { revision: main?.revision ?? null, derived: main?.derived ?? null, facts },
      version,
      drawnAtOnce,
      engine: engine.engine,
      engineVersion: engine.version,
      place: withoutLogin(engine.place),
      counts: {
        entities: total.entities,
        relations: total.relations,
        targets: kinds["Target"] ?? 0,
        observations: kinds["Observation"] ?? 0,
      },
      kinds,
      relations,
      privacy: left,
      guarded,
      queryMs,
      articles: listed,
    };
  },
});

/** An address may have been given with a name and a password in it: they stay here. */
function withoutLogin(place: string): string {
  return place.replace(/\/\/[^/@]*@/, "//");
}
