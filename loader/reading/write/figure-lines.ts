// Lines for targets and observations, and for the indicators that they measure.
import { dimensionOf } from "../../../data/model/dimensions.ts";
import type { EntityFact, ObservationFact, TargetFact } from "../../../data/model/facts.ts";
import { foldName } from "../../../data/model/quote.ts";
import { endsAreUsual } from "../../../data/model/relations.ts";
import type { Mention, Period, Quantity, Span } from "../candidates.ts";
import { inOriginal } from "../clean-text.ts";
import type { Figure } from "../figures/find-figures.ts";
import { charactersMatch, firstOf, isNamed, isShort, timeIsResolved, unitFits, unitIsKnown, valueStands } from "../gates/gates.ts";
import { englishName } from "../english/english-name.ts";
import { slugOf } from "../joining/slug.ts";
import { basisOfTime, questionsOf } from "./figure-questions.ts";
import { basisOf, quoted, type Basis, type Candidate, type IdOf, type Work } from "./work.ts";

/** Adds a line for every figure, and one for each new indicator. */
export function addFigures(work: Work, idOf: IdOf): void {
  const measured = new Map(work.graph.dimensions);
  const claimed = claims(work);
  const made = new Map<string, { id: string; name: string; found: Basis }>();
  for (const printed of work.draft.figures) {
    const quantity = inUnits(printed.quantity);
    const figure = { ...printed, quantity };
    const at = placeOf(work, figure);
    const basis = basisOf(work, at, figure);
    const content = quantity.role === "target" ? "targets" : "observations";
    const due = timeOf(quantity.period ?? figure.carried);
    const refusal = firstOf(
      charactersMatch(work.ground, quantity),
      charactersMatch(work.ground, at),
      isShort(inOriginal(work.draft.page, at)),
      valueStands(quantity.value, quoted(work, at)),
      unitIsKnown(quantity.unit),
      isNamed(figure.indicator),
      timeIsResolved(due),
    );
    const name = figure.indicator ?? "";
    const indicator = refusal === null ? indicatorFor(work, name, quantity, measured, claimed) : null;
    const last = refusal ?? unitFits(quantity.unit, indicator === null ? undefined : measured.get(indicator.id));
    if (last !== null || indicator === null) {
      if (last !== null)
        work.refused.push({ content, what: `${name} ${quantity.value}${quantity.unit}`.trim(), found: [basis], refusal: last });
      continue;
    }
    measured.set(indicator.id, dimensionOf(quantity.unit === "" ? null : quantity.unit));
    if (!indicator.known && !made.has(indicator.id)) made.set(indicator.id, { id: indicator.id, name: indicator.name, found: basis });
    work.candidates.push(figureLine(work, figure, indicator.id, basis, due, idOf));
  }
  const entities = [...made.values()].map(({ id, name, found }): Candidate => {
    const fact: EntityFact = { entity: id, kind: "Indicator", name, nameEn: englishName(name, "Indicator") };
    return { content: "entities", id, fact, found: [found], questions: [] };
  });
  work.candidates.push(...entities);
}

const BARE: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  千亿: 1e11,
  万亿: 1e12,
};

/** A multiple without a unit belongs to the number: 100万 is a million. */
function inUnits(quantity: Quantity): Quantity {
  const times = BARE[quantity.unit];
  return times === undefined ? quantity : { ...quantity, value: Number((quantity.value * times).toPrecision(15)), unit: "" };
}

type IndicatorFor = { readonly id: string; readonly name: string; readonly known: boolean };

/** The indicator of that name whose figures measure the same; another of the name, with what it measures, where they do not. */
function indicatorFor(
  { graph }: Work,
  name: string,
  { unit }: Quantity,
  measured: ReadonlyMap<string, string>,
  claimed: ReadonlySet<string>,
): IndicatorFor {
  const dimension = dimensionOf(unit === "" ? null : unit);
  const fits = (id: string) => (measured.get(id) === undefined ? unit !== "" || !claimed.has(id) : measured.get(id) === dimension);
  for (const form of formsOf(name)) {
    const known = (graph.byName.get(foldName(form)) ?? []).filter(({ kind }) => kind === "Indicator");
    const [only] = known;
    if (only !== undefined && known.length === 1 && fits(only.entity)) return { id: only.entity, name: only.name, known: true };
  }
  for (const own of [name, `${name}（${dimension || "数"}）`]) {
    const id = slugOf(own, "Indicator");
    if (fits(id) && !graph.ids.has(id)) return { id, name: own, known: false };
  }
  return { id: slugOf(name, "Indicator"), name, known: false };
}

/** Ids that figures with a unit will have: a bare number (常住人口达100万) does not take them. */
function claims({ draft }: Work): Set<string> {
  const named = draft.figures.filter(({ quantity, indicator }) => indicator !== null && inUnits(quantity).unit !== "");
  return new Set(named.map(({ indicator }) => slugOf(indicator ?? "", "Indicator")));
}

/** A name, and the ways in which others may have written the same: with or without what only says that it is counted. */
function formsOf(name: string): string[] {
  const plain = name.replace(/(?<=.{2})(?:人数|户数|总数|数|总量)$/, "");
  return [...new Set([name, plain, `${plain}数`, `${plain}总量`])];
}

/** One mention for each thing that was written. */
export const onceEach = (mentions: readonly Mention[], idOf: IdOf): Mention[] => [
  ...new Map(mentions.flatMap((mention) => (idOf(mention) === undefined ? [] : [[idOf(mention), mention] as const]))).values(),
];

function figureLine(work: Work, figure: Figure, indicator: string, basis: Basis, time: string | null, idOf: IdOf): Candidate {
  const { article, draft } = work;
  const { quantity } = figure;
  const period = quantity.period ?? figure.carried;
  const idsOf = (mentions: readonly Mention[]) => [...new Set(mentions.map(idOf).filter((id) => id !== undefined))];
  const place = inOriginal(draft.page, quantity).start;
  const shared = {
    indicator,
    value: quantity.value,
    valueText: quoted(work, quantity).replace(/[\s*]+/g, ""),
    unit: quantity.unit === "" ? null : quantity.unit,
    comparator: quantity.comparator,
    about: idsOf(figure.about),
    at: [basis.at],
    ...(figure.each && { each: true as const }),
  };
  const timeBasis = time === null ? null : basisOfTime(period);
  const questions = questionsOf(work, figure, onceEach(figure.about, idOf), onceEach(figure.whom.fitting, idOf), period);
  if (quantity.role === "target") {
    const setBy = idsOf(figure.setBy.filter(({ kind }) => endsAreUsual("SETS", kind, "Target")));
    const fact: TargetFact = {
      target: `t-${article.article}-${place}`,
      ...shared,
      modality: figure.modality,
      due: time === null ? null : (time.split("/").at(-1) ?? null),
      dueText: figure.timeText,
      dueBasis: timeBasis,
      setBy: setBy.length > 0 ? setBy : [article.article],
    };
    return { content: "targets", id: fact.target, fact, found: [basis], questions };
  }
  const fact: ObservationFact = {
    observation: `o-${article.article}-${place}`,
    ...shared,
    nature: quantity.nature,
    ...(quantity.nature === "growth" && quantity.direction !== undefined && { direction: quantity.direction }),
    actual: figure.actual,
    period: time,
    periodText: figure.timeText,
    periodBasis: timeBasis,
  };
  return { content: "observations", id: fact.observation, fact, found: [basis], questions };
}

/** `2021-2025` is a span of years, `2025-11` a month; a half year and a quarter are written from their first month to their last. */
function timeOf(period: Period | null): string | null {
  if (period === null) return null;
  const [, year, part, which] = /^(\d{4})-([HQ])(\d)$/.exec(period.value) ?? [];
  if (year !== undefined) {
    const months = part === "H" ? 6 : 3;
    const last = Number(which) * months;
    return `${year}-${String(last - months + 1).padStart(2, "0")}/${year}-${String(last).padStart(2, "0")}`;
  }
  return /^\d{4}-\d{4}$/.test(period.value) ? period.value.replace("-", "/") : period.value;
}

/** The words that state a figure; where they are too long for a place, the noun and the number, or the number alone. */
function placeOf({ draft: { page } }: Work, { at, quantity }: Figure): Span {
  const { indicator } = quantity;
  const both =
    indicator === null ? quantity : { start: Math.min(indicator.start, quantity.start), end: Math.max(indicator.end, quantity.end) };
  const fits = (span: Span) => isShort(inOriginal(page, span)) === null;
  return [at, both].find(fits) ?? { start: quantity.start, end: quantity.end };
}
