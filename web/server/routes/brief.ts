// A briefing of any of the planner's answers, as a page that stands by itself.
import { briefingOf } from "../../../cypher/brief/brief.ts";
import { readBriefFacts, type BriefFacts } from "../../../cypher/brief/facts.ts";
import { dayOf } from "../../../data/model/file-name.ts";
import { briefAsked, briefing, type BriefAsked } from "../../contract/plan-asked.ts";
import type { Articles } from "../articles.ts";
import { Refusal } from "../problem.ts";
import { route } from "../route.ts";

export const briefRoute = route({
  method: "POST",
  path: "/api/brief",
  body: briefAsked,
  answer: briefing,
  handle: async ({ body: { of, lang, link, passages }, kept, articles, isLeftOut }) => {
    const facts = await kept("brief", (patient) => readBriefFacts(patient));
    const known = new Set(facts.articles.map(({ id }) => id));
    if (articlesIn(of).some((id) => !known.has(id))) throw new Refusal("no-such-article");
    const texts = passages ? await textsOf(facts, articles) : new Map<string, string>();
    return briefingOf(facts, { of, lang, link, day: dayOf(new Date()), texts, leftOut: isLeftOut });
  },
});

/** Articles that the question names. */
function articlesIn(of: BriefAsked["of"]): string[] {
  const pair = of.is === "between" ? of.asked : of.is === "conflicts" ? of.asked.between : null;
  return pair ? [pair.a, pair.b] : [];
}

/** The texts that are at hand and proven by their hash. */
async function textsOf(facts: BriefFacts, articles: Articles): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const article of facts.articles) {
    const found = await articles.text(article);
    if (found !== null && found !== "wrong") texts.set(article.id, found.text);
  }
  return texts;
}
