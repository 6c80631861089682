// The fact files and articles' texts that the settings point at, and the article a person names.
import { readArticleTexts, type ArticleText } from "../../data/files/article-texts.ts";
import { factFolders } from "../../data/files/folders.ts";
import { textFolders } from "../../data/files/own.ts";
import type { ArticleFact } from "../../data/model/facts.ts";
import { refuseMixedFiles } from "../load/example.ts";
import { readFacts, type Reading } from "../read/facts.ts";
import { CommandError, type Shell } from "../shell.ts";

/** Everything that can be read; faults are in the reading. Throws `CommandError` where the example stands beside real facts. */
export function readAll(shell: Shell): { reading: Reading; texts: Map<string, ArticleText> } {
  const reading = readFacts(factFolders(shell.settings.ZHAOTU_DATA, shell.settings.ZHAOTU_EXAMPLE, shell.settings.ZHAOTU_OWN), shell.cwd);
  refuseMixedFiles(reading);
  return {
    reading,
    texts: readArticleTexts(
      textFolders(shell.settings),
      reading.facts.articles.map(({ fact }) => fact),
    ),
  };
}

/** The article with this id or exact title (Chinese or English). Throws `CommandError` that lists what there is. */
export function findArticle(reading: Reading, name: string): ArticleFact {
  const articles = reading.facts.articles.map(({ fact }) => fact);
  const byId = articles.find((one) => one.article === name);
  const hits = byId ? [byId] : articles.filter((one) => one.title === name || one.titleEn === name);
  const [hit] = hits;
  if (hit && hits.length === 1) return hit;
  const list = (hits.length > 1 ? hits : articles).map((one) => `  ${one.article}  ${one.title}`).join("\n");
  throw new CommandError(
    1,
    hit
      ? { zh: `“${name}”有 ${hits.length} 篇，请用 id：\n${list}`, en: `"${name}" names ${hits.length} articles, use an id:\n${list}` }
      : { zh: `没有文章“${name}”。现有:\n${list}`, en: `there is no article "${name}". There are:\n${list}` },
  );
}

/** The end of a command that needs texts of articles that are not at hand. */
export function noText(articles: readonly string[], { settings }: Shell): CommandError {
  const folder = settings.ARTICLES_DIR;
  const [zh, en] = [articles.join("、"), articles.join(", ")];
  return new CommandError(
    2,
    folder === undefined
      ? {
          zh: `没有 ${zh} 的原文：把环境变量 ARTICLES_DIR 设为放原文的文件夹。`,
          en: `the text of ${en} is not at hand: set ARTICLES_DIR to the folder with the articles' texts.`,
        }
      : {
          zh: `${folder} 里没有 ${zh} 的原文（按 sha256 认，文件要一字不差）。`,
          en: `no file in ${folder} is the text of ${en} (known by its sha256: it must be exact to the byte).`,
        },
  );
}
