// The tables of a score: names by kind, figures by field, relations by type.
import { FIELDS } from "../score/figures.ts";
import { SCORED_KINDS } from "../score/names.ts";
import { SCORED_RELATIONS } from "../score/relations.ts";
import { ratesOf, type Mistake, type Tally } from "../score/tally.ts";

const WIDE = 18;
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const three = (tally: Tally, heading: string) => {
  const { precision, recall, f1 } = ratesOf(tally.get(heading));
  return `${percent(precision)} ${percent(recall)} ${percent(f1)}`;
};
const marked = (tally: Tally, heading: string) => String(ratesOf(tally.get(heading)).marked).padStart(5);

/** Names, strict and overlapping. */
function nameLines(tally: Tally): string[] {
  const kinds = [...SCORED_KINDS, "ALL"].filter((kind) => tally.has(`overlap ${kind}`));
  return [
    `${"names".padEnd(WIDE)} marked |  strict P      R     F1 | overlap P      R     F1`,
    ...kinds.map(
      (kind) =>
        `${kind.padEnd(WIDE)}  ${marked(tally, `overlap ${kind}`)} |   ${three(tally, `strict ${kind}`)} |   ${three(tally, `overlap ${kind}`)}`,
    ),
    `${"(kind left out)".padEnd(WIDE)}  ${marked(tally, "any-kind ALL")} |                        |   ${three(tally, "any-kind ALL")}`,
  ];
}

/** Figures: spans and all four, then each field on the spans that were found. */
function figureLines(tally: Tally): string[] {
  const fields = FIELDS.filter((field) => tally.has(`q ${field}`));
  return [
    `${"figures".padEnd(WIDE)} marked |        P      R     F1`,
    ...["span strict", "span overlap", "all four"].map(
      (what) => `${what.padEnd(WIDE)}  ${marked(tally, `q ${what}`)} |   ${three(tally, `q ${what}`)}`,
    ),
    `${"on spans found".padEnd(WIDE)}      n |  right`,
    ...fields.map(
      (field) => `${field.padEnd(WIDE)}  ${marked(tally, `q ${field}`)} |  ${percent(ratesOf(tally.get(`q ${field}`)).recall)}`,
    ),
  ];
}

function relationLines(tally: Tally): string[] {
  const types = [...SCORED_RELATIONS, "ALL"].filter((type) => tally.has(`rel ${type}`));
  return [
    `${"relations".padEnd(WIDE)} marked |        P      R     F1`,
    ...types.map((type) => `${type.padEnd(WIDE)}  ${marked(tally, `rel ${type}`)} |   ${three(tally, `rel ${type}`)}`),
  ];
}

/** All tables of one score. */
export function tablesOf(tally: Tally): string[] {
  return [...nameLines(tally), "", ...figureLines(tally), "", ...relationLines(tally)];
}

/** One line: what matters most of a part. */
export function briefOf(tally: Tally): string {
  const f1 = (heading: string) => `${percent(ratesOf(tally.get(heading)).f1)} (${ratesOf(tally.get(heading)).marked})`;
  const fields = FIELDS.filter((field) => tally.has(`q ${field}`)).map(
    (field) => `${field}${percent(ratesOf(tally.get(`q ${field}`)).recall)}`,
  );
  const four = `spans ${f1("q span strict")}, all four ${f1("q all four")}`;
  return `names ${f1("overlap ALL")}; figures ${four}; ${fields.join(", ")}; relations ${f1("rel ALL")}`;
}

/** Each mistake with its words, one a line. */
export function mistakeLines(mistakes: readonly Mistake[]): string[] {
  return mistakes.map(
    ({ id, what, of, words, rule }) => `${id}\t${what}\t${of}\t${words.replaceAll("\n", "⏎")}${rule ? `\t[${rule}]` : ""}`,
  );
}

/** How many mistakes of each sort, for texts whose words are not shown. */
export function mistakeCounts(mistakes: readonly Mistake[]): string[] {
  const counts = new Map<string, number>();
  for (const { what, of } of mistakes) counts.set(`${what} ${of}`, (counts.get(`${what} ${of}`) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([sort, count]) => `${String(count).padStart(5)}  ${sort}`);
}
