// Figures: their spans, and field by field where a span was found.
import type { Figure, Measured } from "../passages.ts";
import type { FoundFigure } from "../predictions.ts";
import { comparatorOf, plain, sameUnit, sameValue } from "./amounts.ts";
import { once, pairUp } from "./pairs.ts";
import { exactly, likeness, touch } from "./spans.ts";
import { add, judge, type Score } from "./tally.ts";

export const FIELDS = ["value", "unit", "comparator", "role", "nature", "indicator", "period"] as const;
type Field = (typeof FIELDS)[number];
const ALL_FOUR: readonly Field[] = ["value", "unit", "comparator", "role"];

/** Whether each field is right; what either side leaves open is not in the answer. */
function fieldsRight(found: FoundFigure, marked: Figure): Map<Field, boolean> {
  const [a, b] = [plain(found), plain(marked)];
  const right = new Map<Field, boolean>([
    ["value", sameValue(a.value, b.value)],
    ["unit", sameUnit(a.unit, b.unit)],
    ["comparator", comparatorOf(found.comparator) === marked.comparator],
  ]);
  if (!marked.roleDoubt) right.set("role", found.role === marked.role);
  if (found.nature !== undefined) right.set("nature", found.nature === marked.nature);
  if (found.indicator && marked.indicator) right.set("indicator", touch(found.indicator, marked.indicator));
  if (found.period !== undefined) right.set("period", periodOf(found.period) === periodOf(marked.period));
  return right;
}

function periodOf(period: FoundFigure["period"]): string | null {
  return typeof period === "string" ? period : (period?.value ?? null);
}

/** Value, unit, comparator and role, where they are asked for. */
function allFour(right: ReadonlyMap<Field, boolean>): boolean {
  return ALL_FOUR.every((field) => right.get(field) !== false);
}

export function scoreFigures({ passage, marked }: Measured, found: readonly FoundFigure[], score: Score): void {
  const { tally, mistakes } = score;
  const figures = once(found, ({ start, end, value, unit }) => `${start} ${end} ${value} ${unit}`);
  const wanted = marked.quantities.filter(({ optional }) => !optional);
  const doubtful = marked.quantities.filter(({ optional }) => optional);
  const neutral = (figure: FoundFigure) => doubtful.some((other) => touch(figure, other));
  for (const [mode, fits] of [["strict", exactly] as const, ["overlap", touch] as const]) {
    const { ofMarked, ofFound } = pairUp(wanted, figures, fits, likeness);
    add(tally, `q span ${mode}`, "right", ofMarked.size);
    add(tally, `q span ${mode}`, "missed", wanted.length - ofMarked.size);
    add(tally, `q span ${mode}`, "wrong", figures.filter((figure, at) => !ofFound.has(at) && !neutral(figure)).length);
  }
  const { ofMarked, ofFound } = pairUp(wanted, figures, touch, likeness);
  for (const [at, figure] of figures.entries()) {
    if (ofFound.has(at) || neutral(figure)) continue;
    add(tally, "q all four", "wrong");
    judge(score, "figure", figure, false);
    const words = passage.text.slice(figure.start, figure.end);
    mistakes.push({ id: passage.id, what: "spurious", of: "figure", words, ...(figure.rule && { rule: figure.rule }) });
  }
  for (const [at, figure] of wanted.entries()) {
    const other = figures[ofMarked.get(at) ?? -1];
    if (other) weigh(passage.id, other, figure, score);
    else {
      add(tally, "q all four", "missed");
      mistakes.push({ id: passage.id, what: "missed", of: "figure", words: figure.text });
    }
  }
}

function weigh(id: string, found: FoundFigure, marked: Figure, score: Score): void {
  const { tally, mistakes } = score;
  const right = fieldsRight(found, marked);
  for (const [field, holds] of right) {
    add(tally, `q ${field}`, holds ? "right" : "missed");
    if (holds) continue;
    const said = `${marked.text}: ${JSON.stringify(found[field] ?? null)}, not ${JSON.stringify(marked[field])}`;
    mistakes.push({ id, what: `wrong ${field}`, of: "figure", words: said, ...(found.rule && { rule: found.rule }) });
  }
  const four = allFour(right);
  add(tally, "q all four", four ? "right" : "missed");
  if (!four) add(tally, "q all four", "wrong");
  judge(score, "figure", found, four);
}
