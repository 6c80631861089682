// Proofs against the text of the real articles, which is not in the repository: they run when ARTICLES_DIR names its folder,
// and are otherwise listed as not run. What they prove is also proved on articles of our own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";

const folder = process.env.ARTICLES_DIR;

/** A test that needs an article's text; `read` gives it by article id. */
export function proof(name: string, check: (read: (article: string) => string) => void | Promise<void>): void {
  test(name, async (context) => {
    context.skip(!folder, "no text");
    await check((article) => readFileSync(join(folder ?? "", `${article}.txt`), "utf8"));
  });
}
