// Finds the articles' texts in a folder: a file is an article's text when its bytes have the article's sha256.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashOfFile } from "../model/digest.ts";
import { decodeText } from "../model/locator.ts";
import { MissingFolder } from "./folders.ts";

/** No article is longer; larger files are not read. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** Decoded text of an article and the file that holds it. */
export type ArticleText = { readonly text: string; readonly path: string };

/**
 * The texts that lie in `folders`, by article id. Null or an empty name gives none.
 * Throws `MissingFolder` where a folder is not there. Names of files do not matter.
 */
export function readArticleTexts(
  folders: string | readonly string[] | null | undefined,
  articles: readonly { article: string; sha256: string }[],
): Map<string, ArticleText> {
  const found = new Map<string, ArticleText>();
  if (!folders) return found;
  const wanted = new Map(articles.map((one) => [one.sha256, one.article]));
  for (const path of (typeof folders === "string" ? [folders] : folders).flatMap(filesIn)) {
    const bytes = readFileSync(path);
    const article = wanted.get(hashOfFile(bytes));
    if (article !== undefined && !found.has(article)) found.set(article, { text: decodeText(bytes), path });
  }
  return found;
}

function filesIn(folder: string): string[] {
  try {
    const paths = readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name));
    return paths.filter((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat?.isFile() === true && stat.size <= LARGEST_FILE;
    });
  } catch (error) {
    throw new MissingFolder(folder, { cause: error });
  }
}
