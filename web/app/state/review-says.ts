// What a candidate says, as a person reads it: a short title and a sentence, in either language. Pure.
import { toBase } from "../../../data/model/units.ts";
import type { FactLine } from "../../../data/model/review.ts";
import { figureText } from "../words/figures.ts";
import { relationWord } from "../words/words.ts";
import { nameIn } from "./review-line.ts";
import type { Lang } from "./state.ts";

type Names = Readonly<Record<string, { readonly name: string; readonly nameEn: string }>>;
export type FigureLine = Extract<FactLine, { indicator: string }>;

/** `≥ 1900 亿元`; the article's own words where there is no number. */
export function amountOf(fact: FigureLine, lang: Lang): string {
  const { value, valueText, unit, comparator } = fact;
  const base = value === null || unit === null ? null : toBase(value, unit);
  return figureText(
    {
      value,
      valueText,
      unit,
      comparator,
      valueBase: base?.value ?? null,
      unitBase: base?.unit ?? null,
      ...("nature" in fact && { nature: fact.nature }),
    },
    lang,
  );
}

/** When it holds or falls due, as the line has it; null where nothing is written. */
export const timeOf = (fact: FigureLine): string | null => ("target" in fact ? fact.due : fact.period);

const listed = (names: Names, ids: readonly string[], lang: Lang) =>
  ids.map((id) => nameIn(names, id, lang)).join(lang === "zh" ? "、" : ", ");

/** A line of the queue. */
export function titleOf(fact: FactLine, names: Names, lang: Lang): string {
  if ("entity" in fact) return lang === "zh" ? fact.name : fact.nameEn || fact.name;
  if ("mention" in fact) return nameIn(names, fact.mention, lang);
  if ("relation" in fact) return `${nameIn(names, fact.from, lang)} ${relationWord(fact, true, lang)} ${nameIn(names, fact.to, lang)}`;
  if ("indicator" in fact) return `${nameIn(names, fact.indicator, lang)} ${amountOf(fact, lang)}`;
  return lang === "zh" ? fact.title : fact.titleEn;
}

/** What stands below it, smaller: of whom, when, how often. Empty where there is nothing. */
export function underTitle(fact: FactLine, names: Names, lang: Lang, places: (count: number) => string): string {
  const between = " · ";
  if ("entity" in fact) return (fact.aliases ?? []).join(between);
  if ("mention" in fact) return places(fact.at.length);
  if ("indicator" in fact) return [listed(names, fact.about, lang), timeOf(fact) ?? ""].filter((part) => part !== "").join(between);
  return "article" in fact ? fact.date : "";
}
