// The two articles of a comparison: who says what, and where.
import { parseEvidence } from "../../../data/model/locator.ts";
import type { Compared } from "../../../data/model/verdicts.ts";

/** The earlier and the later article. */
export type Pair = { readonly a: string; readonly b: string };

/** What became of something that these articles say; null where neither says it. */
export function markOf(articles: readonly string[], { a, b }: Pair): Exclude<Compared, "differs"> | null {
  const [inA, inB] = [articles.includes(a), articles.includes(b)];
  return inA && inB ? "same" : inB ? "new" : inA ? "silent" : null;
}

/** Places of evidence that lie in an article. */
export function placesIn(evidence: readonly string[], article: string): string[] {
  return evidence.filter((place) => parseEvidence(place)?.article === article);
}
