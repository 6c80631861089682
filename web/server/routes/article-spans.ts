// All sourced places of an article in order, each with what rests on it.
import { parseEvidence } from "../../../data/model/locator.ts";
import { QUERIES } from "../../../cypher/catalogue.ts";
import { spans, type Spans } from "../../contract.ts";
import { route } from "../route.ts";
import { articleOf } from "../rows/article.ts";

type Span = Spans["spans"][number];

export const articleSpansRoute = route({
  method: "GET",
  path: "/api/articles/:id/spans",
  answer: spans,
  handle: async ({ id, ask }) => {
    const [, rows] = await Promise.all([articleOf(id, ask), ask(QUERIES["spans-of-article"], { article: id })]);
    const bySpan = new Map<string, Span>();
    for (const { span, ...fact } of rows) {
      const place = parseEvidence(span);
      if (!place) continue;
      const { start, end } = place;
      const known = bySpan.get(span) ?? { start, end, facts: [] };
      known.facts.push(fact);
      bySpan.set(span, known);
    }
    return { spans: [...bySpan.values()].toSorted((a, b) => a.start - b.start || a.end - b.end) };
  },
});
