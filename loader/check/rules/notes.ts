// What is not wrong and a reader should know all the same: targets without a deadline, targets that nobody is named for.
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

/** Targets of which the text does not say until when. */
export function targetsWithoutDeadline({ facts }: CheckContext): Fault[] {
  return facts.targets
    .filter(({ fact }) => fact.due === null && fact.dueText === null)
    .map(({ fact, place }) =>
      faultAt(
        place,
        "no-deadline",
        { zh: `目标“${fact.valueText}”没有期限`, en: `the target “${fact.valueText}” has no deadline` },
        { zh: "原文若说了期限，写上 due、dueText 和 dueBasis", en: "if the text says one, write due, dueText and dueBasis" },
      ),
    );
}

/** Targets that only the article itself sets. */
export function targetsOfArticles({ facts, articles }: CheckContext): Fault[] {
  return facts.targets
    .filter(({ fact }) => fact.setBy.length > 0 && fact.setBy.every((id) => articles.has(id)))
    .map(({ fact, place }) =>
      faultAt(
        place,
        "article-sets",
        {
          zh: `目标“${fact.valueText}”没有点名是谁定的，由文章设定`,
          en: `nobody is named as setting “${fact.valueText}”: the article sets it`,
        },
        { zh: "原文若说了是谁，写在 setBy 里", en: "if the text names somebody, put them into setBy" },
      ),
    );
}
