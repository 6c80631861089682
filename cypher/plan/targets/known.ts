// What was known on a date: facts of articles that had appeared by then, with the evidence of those articles alone.
import { bounds } from "../../../data/model/time.ts";
import { parseEvidence } from "../../../data/model/locator.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import type { LinkRow } from "../../questions/rows.ts";

/** An article by id and date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export type Dated = { readonly id: string; readonly date: string };

/** A relation with what the board needs of it. */
export type Said = Pick<
  LinkRow,
  "from" | "fromKind" | "relation" | "to" | "toKind" | "articles" | "evidence" | "claimZh" | "claimEn" | "uncertain" | "uncertainEn"
>;

/** Everything that the answers about targets rest on. */
export type Told = {
  readonly articles: readonly Dated[];
  readonly targets: readonly TargetRow[];
  readonly observations: readonly ObservationRow[];
  readonly links: readonly Said[];
};

/** Date of the newest article; null where there is none. */
export function newestDate(articles: readonly Dated[]): string | null {
  return articles.map(({ date }) => date).toSorted((a, b) => (bounds(a).to < bounds(b).to ? -1 : 1))[articles.length - 1] ?? null;
}

/**
 * The facts of articles that had surely appeared by a date, the last day of a month or year taken for both. A fact that
 * a later article repeats keeps the earlier places only.
 */
export function knownOn({ articles, targets, observations, links }: Told, date: string): Told {
  const last = bounds(date).to;
  const known = articles.filter((article) => bounds(article.date).to <= last);
  const ids = new Set(known.map(({ id }) => id));
  const kept = <F extends { readonly articles: readonly string[]; readonly evidence: readonly string[] }>(facts: readonly F[]): F[] =>
    facts
      .filter((fact) => fact.articles.some((id) => ids.has(id)))
      .map((fact) => ({
        ...fact,
        articles: fact.articles.filter((id) => ids.has(id)),
        evidence: fact.evidence.filter((place) => ids.has(parseEvidence(place)?.article ?? "")),
      }));
  return { articles: known, targets: kept(targets), observations: kept(observations), links: kept(links) };
}
