// What a row of the board says in words: the target, the figure beside it, the gap, keys of groups and filters.
import type { BoardField } from "../../../../data/model/planning.ts";
import { STATUSES, type Status } from "../../../../data/model/verdicts.ts";
import type { BoardFigure, BoardKey, BoardRow } from "../../../contract/board.ts";
import type { Lang } from "../../state/state.ts";
import { figureText } from "../../words/figures.ts";
import { nameOf } from "../../words/words.ts";
import type { Words } from "../../words/zh.ts";

type Amounts = Pick<BoardRow, "comparator" | "value" | "valueText" | "unit" | "base">;
/** Words, and whether they are the article's own, which are Chinese whatever the reader's language. */
export type Said = { readonly text: string; readonly chinese: boolean };

const asFigure = ({ base, ...amounts }: Amounts) => ({ ...amounts, valueBase: base?.value ?? null, unitBase: base?.unit ?? null });

/** A number with how it compares, or the article's words where there is none. */
export function amountSaid(amounts: Amounts, lang: Lang): Said {
  return { text: figureText(asFigure(amounts), lang), chinese: amounts.value === null };
}

/** What a target promises: its number, else its words; in English what they say. */
export function targetSaid(row: BoardRow, lang: Lang): Said {
  if (row.value === null && lang === "en" && row.claimEn !== null) return { text: row.claimEn, chinese: false };
  return amountSaid(row, lang);
}

/** A measured figure, a growth with its sign; of words in English what they say. */
export function figureSaid(figure: BoardFigure, lang: Lang): Said {
  if (figure.value === null && lang === "en" && figure.claimEn !== null) return { text: figure.claimEn, chinese: false };
  const { text, chinese } = amountSaid(figure, lang);
  const sign =
    figure.value !== null && figure.nature === "growth" ? (figure.direction === "down" ? "−" : figure.direction === "up" ? "+" : "") : "";
  return { text: sign + text, chinese };
}

const bare = (words: string) => words.replaceAll(/[\s\u00a0“”‘’"']/gu, "");

/** The article's own words of a number where they say more than the number: 突破, 以上, 约. */
export function asWritten({ value, valueText, unit }: Amounts): string | null {
  if (value === null) return null;
  return bare(`${value}${unit ?? ""}`).startsWith(bare(valueText)) ? null : valueText;
}

/** A number in its base unit where that is another; null else. */
export function inBaseUnit({ base, unit }: Amounts, lang: Lang): string | null {
  if (base === null || base.unit === null || base.unit === unit) return null;
  return lang === "zh" ? `${base.value.toLocaleString("zh-Hans-CN", { maximumFractionDigits: 6 })}\u00a0${base.unit}` : null;
}

type Amount = { readonly base: number; readonly unitBase: string | null; readonly value: number; readonly unit: string | null };

/** An amount without a sign. */
export function amountText({ base, unitBase, value, unit }: Amount, lang: Lang): string {
  const size = Math.abs(value);
  return figureText({ value: size, valueText: "", unit, valueBase: Math.abs(base), unitBase, comparator: null }, lang);
}

/** How much is missing, or too much; null where there is no gap. */
export function gapText({ gap }: BoardRow, lang: Lang, w: Words): string | null {
  if (gap.reason !== null) return null;
  const { targets } = w;
  const amount = `${gap.rough ? "≈\u00a0" : ""}${amountText(gap.gap, lang)}`;
  return gap.gap.base < 0 ? targets.over(amount) : targets.short(amount);
}

/** When a figure holds. */
export function figureTime({ period }: BoardFigure, w: Words): string {
  return period?.replace("/", "–") ?? w.card.noPeriod;
}

/** When a target is due, as the table says it. */
export function dueShort({ deadline, deadlineText }: BoardRow, w: Words): string {
  if (deadline === null) return deadlineText ?? w.targets.noDeadline;
  const how = deadline.basis === null ? "" : w.card.timeBasis[deadline.basis];
  return how === "" ? deadline.point : w.targets.how(deadline.point, how);
}

const isStatus = (key: string): key is Status => (STATUSES as readonly string[]).includes(key);
const isModality = (key: string): key is BoardRow["modality"] => key === "planned" || key === "strive" || key === "expected";

/** What rows filed under a key have in common. */
export function keyWords(
  field: BoardField,
  { key, name, nameEn }: Pick<BoardKey, "key" | "name" | "nameEn">,
  lang: Lang,
  w: Words,
): string {
  if (key === "") return w.targets.under[field];
  if (field === "status" && isStatus(key)) return w.targets.statuses[key];
  if (field === "modality" && isModality(key)) return w.targets.modalities[key];
  if (field === "deadline") return key === "none" ? w.targets.noDeadline : key;
  return name === null ? key : nameOf({ name, nameEn: nameEn ?? name }, lang);
}
