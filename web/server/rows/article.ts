// Articles as the page needs them: what the graph says of them, and whether their text is at hand.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { ArticleRow } from "../../../cypher/questions/articles.ts";
import type { Article } from "../../contract.ts";
import type { Articles } from "../articles.ts";
import { Refusal } from "../problem.ts";
import type { Ask } from "../route.ts";

/** All articles, oldest first. */
export async function articlesOf(ask: Ask, texts: Articles): Promise<Article[]> {
  const [rows, hashes] = await Promise.all([ask(QUERIES.articles, {}), texts.hashes()]);
  return rows.map((row) => ({ ...row, text: hashes.has(row.sha256) }));
}

/** One article. Throws `no-such-article`. */
export async function articleOf(id: string, ask: Ask): Promise<ArticleRow> {
  const row = (await ask(QUERIES.articles, {})).find((one) => one.id === id);
  if (!row) throw new Refusal("no-such-article");
  return row;
}
