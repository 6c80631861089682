// One hash per article of everything that its load depends on: by it a load that would change nothing is skipped.
import { FACT_SCHEMAS } from "../model/facts.ts";
import type { FactFile } from "./fact-file.ts";
import { sha256Of } from "./sha256.ts";

/** Raised when the loader writes the same facts differently: loaded graphs then count as stale, older stores are rebuilt. */
export const STORE_FORMAT = 3;

const hashOf = (parts: readonly string[]) => sha256Of(parts.join("\n"));

/**
 * Hash of each article's facts, by article id: its own files and the shared ones (articles, entities, readings).
 * Names and order of files do not matter, their bytes do. Exclusions are never loaded and do not count.
 */
export function hashFacts(files: readonly FactFile[]): Map<string, string> {
  const shared: string[] = [`store ${STORE_FORMAT}`];
  const own = new Map<string, string[]>();
  for (const { head, lines, sha256 } of files) {
    if (head?.zhaotu === "exclusions") continue;
    if (head?.article !== undefined) own.set(head.article, [...(own.get(head.article) ?? []), sha256]);
    else shared.push(sha256);
    if (head?.zhaotu === "articles") for (const { json } of lines) addArticle(own, json);
  }
  const common = hashOf(shared.toSorted());
  return new Map(
    [...own]
      .map(([article, parts]) => [article, hashOf([common, article, ...parts.toSorted()])] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function addArticle(own: Map<string, string[]>, json: unknown): void {
  const line = FACT_SCHEMAS.articles.safeParse(json);
  if (line.success && !own.has(line.data.article)) own.set(line.data.article, []);
}

/** The mark of derived data: the hash of what all loaded articles were loaded from. */
export function derivedMark(loaded: ReadonlyMap<string, string>): string {
  return hashOf([...loaded].map(([article, hash]) => `${article} ${hash}`).toSorted());
}

/** Whether a store holds exactly these facts, derived data included. `loaded` and `derived` are what its ledger says. */
export function isCurrent(files: ReadonlyMap<string, string>, loaded: ReadonlyMap<string, string>, derived: string): boolean {
  return (
    derived === derivedMark(files) && loaded.size === files.size && [...files].every(([article, hash]) => loaded.get(article) === hash)
  );
}
