// The two tables of the README: what was reached on each set, and the shipped articles beside their facts.
import { SCORED_KINDS } from "../score/names.ts";
import { SCORED_RELATIONS } from "../score/relations.ts";
import { ratesOf, type Mistake, type Tally } from "../score/tally.ts";
import { mistakeCounts } from "./tables.ts";
import { WANTED, type Reached } from "./wanted.ts";

const percent = (share: number) => (100 * share).toFixed(1);
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const head = (cells: readonly string[]) => [row(cells), `|${"---|".repeat(cells.length)}`];

/** A row a wish, a column a set; what misses is in italics, how many were marked in brackets. The last column is the plain way on all. */
export function reachedBlock(sets: readonly Reached[]): string {
  const all = sets.at(-1);
  const rows = WANTED.map(({ what, heading, of, least }) => {
    const cells = sets.map(({ tally }) => {
      const rates = ratesOf(tally.get(heading));
      if (rates.marked === 0) return "–";
      const shown = `${percent(rates[of])} (${rates.marked})`;
      return Math.round(rates[of] * 1000) >= least * 10 ? shown : `*${shown}*`;
    });
    const plain = all?.plain ? percent(ratesOf(all.plain.get(heading))[of]) : "–";
    return row([what, `≥ ${least}`, ...cells, plain]);
  });
  return [...head(["", "wanted", ...sets.map(({ name }) => name), "plain way, together"]), ...rows].join("\n");
}

export type KnownArticle = { readonly name: string; readonly tally: Tally; readonly mistakes: readonly Mistake[] };

/** Found of the facts' names, figures and relations, a column an article, and how many of what kind were not. */
export function curatedBlock(articles: readonly KnownArticle[]): string {
  const has = (heading: string) => articles.some(({ tally }) => tally.has(heading));
  const found = (tally: Tally, heading: string) => {
    const { marked, recall } = ratesOf(tally.get(heading));
    return marked === 0 ? "–" : `${percent(recall)} (${marked})`;
  };
  const names = [...SCORED_KINDS, "ALL"].filter((kind) => has(`overlap ${kind}`));
  const fields = ["value and unit", "comparator", "role", "nature", "year", "indicator", "about"].filter((field) => has(`fact ${field}`));
  const types = [...SCORED_RELATIONS, "ALL"].filter((type) => has(`rel ${type}`));
  const all = (label: string) => (label === "ALL" ? "all" : label);
  const strict = (tally: Tally, kind: string) => {
    const { marked, recall } = ratesOf(tally.get(`strict ${kind}`));
    return marked === 0 ? "" : `, strict ${percent(recall)}`;
  };
  const rows = [
    ...names.map((kind) =>
      row([`names, ${all(kind)}`, ...articles.map(({ tally }) => `${found(tally, `overlap ${kind}`)}${strict(tally, kind)}`)]),
    ),
    ...fields.map((field) => row([`figures, ${field}`, ...articles.map(({ tally }) => found(tally, `fact ${field}`))])),
    ...types.map((type) => row([`relations, ${all(type)}`, ...articles.map(({ tally }) => found(tally, `rel ${type}`))])),
    row(["of the names read, those that facts have", ...articles.map(({ tally }) => percent(ratesOf(tally.get("overlap ALL")).precision))]),
    row(["of the relations read, those that facts have", ...articles.map(({ tally }) => percent(ratesOf(tally.get("rel ALL")).precision))]),
  ];
  const failures = articles.map(({ name, mistakes }) => `- **${name}**: ${failuresOf(mistakes)}`);
  return [...head(["found of the facts", ...articles.map(({ name }) => name)]), ...rows, "", "Failures by kind:", "", ...failures].join(
    "\n",
  );
}

/** The kinds of mistakes with their counts, the most frequent first; a spurious one may only be what the facts leave out. */
function failuresOf(mistakes: readonly Mistake[]): string {
  return mistakeCounts(mistakes)
    .map((line) => line.trim().replace(/^(\d+) +(.+)$/u, "$2 $1"))
    .join(", ");
}

/** The text with a block between its marks, `<!-- name -->` and `<!-- /name -->`. */
export function withBlock(text: string, name: string, block: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${block}\n\n${text.slice(end)}`;
}
