// How things, relations and figures are named in a briefing, and what rests on their places.
import { KIND_WORDS, type Kind } from "../../data/model/kinds.ts";
import { relationType } from "../../data/model/relations.ts";
import { unitWord } from "../../data/model/unit-words.ts";
import type { PlanRelation } from "../plan/net.ts";
import { timeWords } from "../plan/targets/words.ts";
import type { ObservationRow, TargetRow } from "../questions/figures.ts";
import type { Lang } from "./asked.ts";
import type { Cite, Line, Making } from "./draft.ts";

type Named = { readonly name: string; readonly nameEn: string };
type Amount = Pick<TargetRow, "value" | "unit" | "valueBase" | "unitBase" | "comparator" | "valueText">;
const SIGNS = { "=": "", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", "≈": "≈ " } as const;
const METRES_PER_KM = 1000;

/** A name in a language. */
const nameIn = (thing: Named, lang: Lang): string => (lang === "zh" ? thing.name : thing.nameEn || thing.name);
/** A kind in words. */
export const kindIn = (kind: Kind, lang: Lang): string => KIND_WORDS[kind][lang];
/** One of two texts, the other where the language's own is not there. */
export const textIn = (zh: string | null, en: string | null, lang: Lang): string | null => (lang === "zh" ? (zh ?? en) : (en ?? zh));
/** Names one after another. */
export const namesIn = (things: readonly Named[], { lang, w }: Making): string => things.map((thing) => nameIn(thing, lang)).join(w.list);

/** The name behind an id; the id itself where nothing has it. English names of figures in words leave the words out, which our claim has. */
export function nameOfId(id: string, { facts, lang }: Making): string {
  const figure = facts.figures.get(id);
  if (figure) return figureName(figure, lang);
  const thing = facts.byId.get(id);
  return thing ? nameIn(thing, lang) : id;
}

/** A target or observation by its name. */
export function figureName(figure: Pick<TargetRow, "name" | "nameEn" | "value" | "claimEn">, lang: Lang): string {
  const english = figure.value === null && figure.claimEn !== null ? `${figure.nameEn}: ${figure.claimEn}` : figure.nameEn;
  return lang === "zh" ? figure.name : english || figure.name;
}

/** `≥ 1900 亿元`, `≥ 190 billion yuan`; in words where there is no number, in English our own. */
export function amountIn(figure: Amount & { readonly claimEn?: string | null }, lang: Lang): string {
  const { value, unit, valueBase, unitBase, comparator, valueText } = figure;
  if (value === null) return lang === "zh" ? valueText : (figure.claimEn ?? valueText);
  const sign = SIGNS[comparator ?? "="];
  if (lang === "zh") return `${sign}${value}${unit === null ? "" : unit === "%" ? unit : ` ${unit}`}`;
  if (valueBase === null || unitBase === null) return `${sign}${value}${unit === null ? "" : ` ${unitWord(unit, value) || unit}`}`;
  return `${sign}${baseIn(valueBase, unitBase, lang)}`;
}

/** A number in its base unit, short. */
export function baseIn(value: number, unit: string | null, lang: Lang): string {
  if (unit === "%") return `${plain(value, lang)}%`;
  if (unit === "米" && Math.abs(value) >= METRES_PER_KM) return `${plain(value / METRES_PER_KM, lang)} ${lang === "zh" ? "公里" : "km"}`;
  const word = unit === null ? "" : lang === "zh" ? unit : unitWord(unit, value);
  return `${plain(value, lang)}${word === "" ? "" : lang === "zh" && Math.abs(value) >= 1e4 ? word : ` ${word}`}`;
}

function plain(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const [by, word] =
    lang === "zh"
      ? size >= 1e8
        ? ([1e8, " 亿"] as const)
        : size >= 1e4
          ? ([1e4, " 万"] as const)
          : ([1, ""] as const)
      : size >= 1e9
        ? ([1e9, " billion"] as const)
        : size >= 1e6
          ? ([1e6, " million"] as const)
          : ([1, ""] as const);
  return `${(value / by).toLocaleString(lang === "zh" ? "zh-Hans-CN" : "en-GB", { maximumFractionDigits: 4 })}${word}`;
}

/** A relation as a sentence. */
function relationSentence(relation: Pick<PlanRelation, "from" | "relation" | "to">, making: Making): string {
  return `${nameOfId(relation.from, making)} ${relationType(relation.relation).forward[making.lang]} ${nameOfId(relation.to, making)}`;
}

/** A relation as a line, with its places, and whether it is inferred, one of several, or doubtful. */
export function relationLines(relation: PlanRelation, making: Making): Line[] {
  const { lang, w } = making;
  const sentence = relationSentence(relation, making);
  const claim = textIn(relation.claimZh, relation.claimEn, lang);
  const doubt = textIn(relation.uncertain, relation.uncertainEn, lang);
  const flags = [
    ...(relation.basis === "implied" ? [w.implied] : []),
    ...(relation.anyOf === null ? [] : [w.anyOf]),
    ...(doubt === null ? [] : [`${w.doubtful}${w.colon}${doubt}`]),
  ];
  return [
    { text: sentence, cites: [{ places: relation.evidence, says: claim ?? sentence }] },
    ...(claim === null ? [] : [{ text: claim, tone: "quiet" as const }]),
    ...(flags.length === 0 ? [] : [{ text: flags.join(" · "), tone: "differ" as const }]),
  ];
}

/** The places of a figure, with our claim. */
export function figureCite(figure: TargetRow | ObservationRow, lang: Lang): Cite {
  return { places: figure.evidence, says: textIn(figure.claimZh, figure.claimEn, lang) ?? figureName(figure, lang) };
}

/** The places of figures and targets by their ids. */
export function citesOf(ids: readonly string[], { facts, lang }: Making): Cite[] {
  return ids.flatMap((id) => {
    const figure = facts.figures.get(id);
    return figure ? [figureCite(figure, lang)] : [];
  });
}

/** A point or span of days, as exact as it is. */
export function daysIn({ from, to }: { readonly from: string; readonly to: string }, lang: Lang): string {
  if (from === to) return timeWords(from)[lang];
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return timeWords(year)[lang];
  const month = from.slice(0, 7);
  if (from === `${month}-01` && to.startsWith(month) && Number(to.slice(8)) >= 28) return timeWords(month)[lang];
  return timeWords(`${from}/${to}`)[lang];
}
