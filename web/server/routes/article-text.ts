// The text of an article, where its file is at hand and proven by its hash.
import { text } from "../../contract.ts";
import { Refusal } from "../problem.ts";
import { route } from "../route.ts";
import { articleOf } from "../rows/article.ts";

export const articleTextRoute = route({
  method: "GET",
  path: "/api/articles/:id/text",
  answer: text,
  handle: async ({ id, ask, articles }) => {
    const article = await articleOf(id, ask);
    const found = await articles.text(article);
    if (found === null) throw new Refusal("no-text", { detail: "no file in ARTICLES_DIR has the article's sha256" });
    if (found === "wrong") throw new Refusal("wrong-text", { detail: "a file bears the article's id, but its bytes have another sha256" });
    return { article: id, text: found.text };
  },
});
