// The facts of our own two articles (tests/articles) for tests: as they are, or copied and changed.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { readArticleTexts } from "../../data/files/article-texts.ts";
import { checkFacts, type CheckReport } from "../../loader/check/check.ts";
import { readFacts, type Reading } from "../../loader/read/facts.ts";

const ARTICLES = fileURLToPath(new URL("../articles/", import.meta.url));
export const OWN_FACTS = join(ARTICLES, "facts");
export const OWN_TEXTS = join(ARTICLES, "texts");

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "zhaotu-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A copy of our own facts in a folder of its own. */
export function copyFacts(): string {
  const folder = temporaryFolder();
  cpSync(OWN_FACTS, folder, { recursive: true });
  return folder;
}

/** Changes the text of one fact file. Fails where the change changes nothing. */
export function changeFile(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${file} was not changed`);
  writeFileSync(path, changed);
}

/** Takes the lines that hold `words` out of a fact file. */
export function dropLines(folder: string, file: string, words: string): void {
  changeFile(folder, file, (text) =>
    text
      .split("\n")
      .filter((line) => !line.includes(words))
      .join("\n"),
  );
}

export function readOwn(folder: string = OWN_FACTS): Reading {
  return readFacts([folder], folder);
}

/** The check of a folder's facts with the texts of our own articles. */
export function checkOwn(folder: string, withTexts = true): CheckReport {
  const reading = readOwn(folder);
  return checkFacts(
    reading,
    withTexts
      ? readArticleTexts(
          OWN_TEXTS,
          reading.facts.articles.map(({ fact }) => fact),
        )
      : new Map(),
  );
}
