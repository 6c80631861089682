// Articles as a person names them: by id or title.
import type { BoardFacts } from "../../cypher/plan/targets/facts.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { CommandError } from "../shell.ts";
import { resolveId } from "./resolve-ids.ts";

/** The ids of two articles, the earlier first as given. Throws where one is none, or both are one. */
export async function twoArticles(port: GraphPort, { articles }: BoardFacts, texts: readonly [string, string]): Promise<[string, string]> {
  const [a, b] = await Promise.all([resolveId(port, texts[0]), resolveId(port, texts[1])]);
  for (const [index, id] of [a, b].entries())
    if (!articles.some((article) => article.id === id)) {
      const known = articles.map((article) => article.id);
      const text = texts[index] ?? "";
      throw new CommandError(1, {
        zh: `“${text}”不是文章：有 ${known.join("、")}`,
        en: `"${text}" is no article: there are ${known.join(", ")}`,
      });
    }
  if (a === b) throw new CommandError(1, { zh: "两边是同一篇文章。", en: "both are the same article" });
  return [a, b];
}
