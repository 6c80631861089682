// Everything the inspector shows of one thing.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { LinkRow } from "../../../cypher/questions/rows.ts";
import { card } from "../../contract.ts";
import { Refusal } from "../problem.ts";
import { route } from "../route.ts";
import { articlesOf } from "../rows/article.ts";
import { briefOf } from "../rows/brief.ts";
import { observationOf, targetOf } from "../rows/figure.ts";
import { linkOf, voicesOf } from "../rows/link.ts";
import { figuresNear } from "../rows/near.ts";

export const cardRoute = route({
  method: "GET",
  path: "/api/card/:id",
  answer: card,
  handle: async ({ id, ask, articles, isLeftOut }) => {
    const [[thing], links, targets, observations] = await Promise.all([
      ask(QUERIES.thing, { id }),
      ask(QUERIES["links-of"], { id }),
      ask(QUERIES["targets-of"], { id }),
      ask(QUERIES["observations-of"], { id }),
    ]);
    if (!thing) throw new Refusal(isLeftOut(id) ? "left-out" : "no-such-thing");
    const { aliases, note, noteEn, count, date, dateBasis, group, mentions } = thing;
    const near = await figuresNear(thing, links, ask);
    const article = thing.kind === "Article" ? ((await articlesOf(ask, articles)).find((one) => one.id === id) ?? null) : null;
    return {
      thing: briefOf(thing),
      ...{ aliases, note, noteEn, count, date, dateBasis, group, mentions },
      links: links.filter((row) => !ofFigure(row)).map((row) => ({ link: linkOf(row), other: row.other, voices: voicesOf(row) })),
      targets: targets.map(targetOf),
      observations: observations.map(observationOf),
      near,
      article,
    };
  },
});

/** The figures' own relations are told by the figures themselves. */
function ofFigure({ relation, fromKind }: LinkRow): boolean {
  return relation === "SETS" || relation === "MEASURES" || (relation === "ABOUT" && fromKind !== "Article");
}
