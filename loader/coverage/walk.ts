// Walks the articles whose text is at hand and says of which it is not.
import type { ArticleText } from "../../data/files/article-texts.ts";
import type { ArticleFact } from "../../data/model/facts.ts";
import type { Reading } from "../read/facts.ts";
import { account, type Account } from "./account.ts";
import { placeNames } from "./find/find.ts";
import type { PlaceNames } from "./find/places.ts";

export type Walk = {
  readonly accounts: readonly Account[];
  /** Articles whose text is not at hand. */
  readonly notWalked: readonly string[];
  /** Faults that the check found in the fact files: what the accounts rest on is then not proved. */
  readonly faults: number;
  readonly stale: number;
  readonly unaccounted: number;
};

/** The names of places to look for with these facts. */
function placesToFind({ facts }: Reading): PlaceNames {
  return placeNames(facts.entities.flatMap(({ fact }) => (fact.kind === "Place" ? [fact.name, ...(fact.aliases ?? [])] : [])));
}

/** Accounts for the articles. `faults` is how many the check found. */
export function walkArticles(
  articles: readonly ArticleFact[],
  reading: Reading,
  texts: ReadonlyMap<string, ArticleText>,
  faults: number,
): Walk {
  const names = placesToFind(reading);
  const accounts = articles.flatMap((article) => {
    const text = texts.get(article.article)?.text;
    return text === undefined ? [] : [account(article, text, reading.facts, names)];
  });
  return {
    accounts,
    notWalked: articles.map(({ article }) => article).filter((article) => !texts.has(article)),
    faults,
    stale: accounts.reduce((sum, { stale }) => sum + stale.length, 0),
    unaccounted: accounts.reduce((sum, { items }) => sum + items.filter(({ state }) => state === "unaccounted").length, 0),
  };
}
