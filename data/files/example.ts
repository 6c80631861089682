// The example: a made-up prefecture with articles, texts and facts of its own. It lives alone, never beside real facts.
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FACT_SCHEMAS } from "../model/facts.ts";
import { readFactFile } from "./fact-file.ts";

const FOLDER = fileURLToPath(new URL("../example", import.meta.url));

/** Fact files of the example. */
export const EXAMPLE_FACTS = join(FOLDER, "facts");
/** Texts of its articles: they are our own and lie in the repository. */
export const EXAMPLE_TEXTS = join(FOLDER, "texts");

/** Where the example lies, as settings: a store beside the usual one (`.zhaotu/store` → `.zhaotu/example`), and its texts. */
export function placesOfExample(store: string): { ZHAOTU_STORE: string; ARTICLES_DIR: string } {
  const name = basename(store) === "example" ? "made-up-example" : "example";
  return { ZHAOTU_STORE: join(dirname(store), name), ARTICLES_DIR: EXAMPLE_TEXTS };
}

/** Ids of the example's articles, by which a graph is known to hold it. */
export function exampleArticles(): ReadonlySet<string> {
  const { lines } = readFactFile(join(EXAMPLE_FACTS, "articles.jsonl"));
  return new Set(lines.map(({ json }) => FACT_SCHEMAS.articles.parse(json).article));
}
