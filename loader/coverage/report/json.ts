// The accounts as one JSON object: every item with the span that an exclusion would quote.
import { spanOf } from "../../../data/model/digest.ts";
import { printSpan } from "../../../data/model/locator.ts";
import type { Account, Accounted, StaleAside } from "../account.ts";
import type { Page } from "../find/page.ts";
import type { Walk } from "../walk.ts";
import { countClasses } from "./counts.ts";

const CONTEXT = 12;

/** The whole report of a walk. */
export function jsonReport(walk: Walk): string {
  return `${JSON.stringify({
    articles: walk.accounts.map(articleOf),
    notWalked: walk.notWalked.map((article) => ({ article, reason: "no text" })),
    faults: walk.faults,
    stale: walk.stale,
    unaccounted: walk.unaccounted,
  })}\n`;
}

function articleOf({ article, page, items, stale }: Account) {
  return {
    article: article.article,
    title: article.title,
    counts: countClasses(items),
    items: items.map((item) => itemOf(item, page)),
    stale: stale.map(staleOf),
    unaccounted: items.filter(({ state }) => state === "unaccounted").length,
  };
}

function itemOf(item: Accounted, page: Page) {
  return {
    class: item.class,
    state: item.state,
    at: printSpan(spanOf(page.text, item.start, item.end)),
    start: item.start,
    end: item.end,
    characters: item.characters,
    before: page.folded.slice(Math.max(0, item.from - CONTEXT), item.from),
    after: page.folded.slice(item.to, item.to + CONTEXT),
    ...(item.unit !== undefined && { unit: item.unit }),
    ...(item.state === "covered" && { by: item.by }),
    ...(item.state === "set-aside" && {
      reason: item.aside.reason,
      ...(item.aside.of !== undefined && { of: item.aside.of }),
      ...(item.aside.because !== undefined && { because: item.aside.because }),
    }),
    ...(item.state === "unaccounted" && item.quantity && { fault: "a number with a unit is not a figure of speech" }),
  };
}

function staleOf({ written, reason, why, place }: StaleAside) {
  return { at: written, reason, why, ...(place && { file: place.file, line: place.line }) };
}
