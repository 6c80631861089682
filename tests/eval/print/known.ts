// What reading found of the curated facts, and what these facts cannot say.
import { SCORED_KINDS } from "../score/names.ts";
import { SCORED_RELATIONS } from "../score/relations.ts";
import { ratesOf, type Tally } from "../score/tally.ts";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
const line = (tally: Tally, label: string, heading: string) => {
  const { recall, marked } = ratesOf(tally.get(heading));
  return `${label.padEnd(36)} ${String(marked).padStart(5)} | ${percent(recall)}`;
};

/** Recall of names, figures and relations, and precision where facts allow one. */
export function knownLines(tally: Tally): string[] {
  const has = (heading: string) => tally.has(heading);
  const names = [...SCORED_KINDS, "ALL"].filter((kind) => has(`overlap ${kind}`));
  const types = [...SCORED_RELATIONS, "ALL"].filter((type) => has(`rel ${type}`));
  const fields = ["value and unit", "comparator", "role", "nature", "year", "indicator", "about"].filter((field) => has(`fact ${field}`));
  const held = (heading: string) => tally.get(heading)?.right ?? 0;
  return [
    `${"of what the facts hold".padEnd(36)}     n |    found`,
    ...names.flatMap((kind) => [
      line(tally, `names, ${kind}, overlap`, `overlap ${kind}`),
      line(tally, `names, ${kind}, strict`, `strict ${kind}`),
    ]),
    ...fields.map((field) => line(tally, `figures, ${field}`, `fact ${field}`)),
    ...types.map((type) => line(tally, `relations stated, ${type}`, `rel ${type}`)),
    `of the names found, ${percent(ratesOf(tally.get("overlap ALL")).precision).trim()} overlap one of the facts' of their kind, of the relations found`,
    `${percent(ratesOf(tally.get("rel ALL")).precision).trim()} stand there. Both are lower bounds: facts name what they need, and leave out the rest.`,
    `Figures found that no fact holds: ${held("fact none holds")}, and ${held("fact left out on purpose")} that the facts leave out on purpose.`,
    "An indicator is found where it has one of its names in the facts, to the character. Not comparable: spans of figures (a fact points at its sentence),",
    "and relations whose type or sentence only the facts have (implied ones count neither way).",
  ];
}
