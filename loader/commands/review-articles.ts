// The articles that were read, with how many candidates stand how.
import { readDecisions } from "../../data/files/decisions.ts";
import { ownPlaces, readOwnMarks, readOwnReading } from "../../data/files/own.ts";
import { STATES, stateOf } from "../../data/model/review.ts";
import { STATE_WORDS } from "../print/review.ts";
import { formatRows, type Format } from "../print/rows.ts";
import type { Shell } from "../shell.ts";

/** A row for each. */
export function articleRows(format: Format, { settings, lang }: Shell): string {
  const own = ownPlaces(settings.ZHAOTU_OWN);
  const rows = readOwnMarks(own).map(({ article, title }) => {
    const { states } = stateOf(readOwnReading(own, article)?.candidates ?? [], readDecisions(own, article).decisions);
    const counts = STATES.map(
      (state) =>
        [format === "table" ? STATE_WORDS[state][lang] : state, [...states.values()].filter((one) => one.state === state).length] as const,
    );
    return { article, title, ...Object.fromEntries(counts) };
  });
  return formatRows(format, ["article", "title", ...STATES.map((state) => (format === "table" ? STATE_WORDS[state][lang] : state))], rows);
}
