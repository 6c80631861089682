// Statements, figures and cuts as lines that an assistant can read: every line ends with its evidence.
import type { Brief, Link, Observation, Target } from "../../contract.ts";
import type { Passages } from "./passages.ts";
import type { Cut, FigureTold, NamedThing, Place, Statement } from "./shapes.ts";
import { kindWord, nameIn, relationWord, toolWords, type Lang } from "./words.ts";

/** A thing with only what names it. */
export function namedThing({ id, kind, name, nameEn }: NamedThing): NamedThing {
  return { id, kind, name, nameEn };
}

/** Relations as statements; those of which an end is not in `things` are left out. */
export function statementsOf(links: readonly Link[], things: readonly Brief[], passages: Passages, lang: Lang): Statement[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    return from && to ? [statementOf(link, from, to, passages, lang)] : [];
  });
}

/** One relation as a statement. */
export function statementOf(link: Link, from: Brief, to: Brief, passages: Passages, lang: Lang): Statement {
  const { relation, claimZh, claimEn, basis } = link;
  const uncertain = lang === "zh" ? link.uncertain : (link.uncertainEn ?? link.uncertain);
  const evidence = passages.places(link.evidence);
  return { from: namedThing(from), relation, to: namedThing(to), claimZh, claimEn, basis, uncertain, evidence };
}

/** A target or a figure with its places. */
export function figureTold(told: Target | Observation, passages: Passages, lang: Lang): FigureTold {
  const { id, name, nameEn, indicator, indicatorEn, value, valueText, unit, claimZh, claimEn, evidence } = told;
  return {
    ...{ id, name, nameEn, value, valueText, unit, claimZh, claimEn },
    indicator: lang === "zh" ? indicator : indicatorEn,
    when: "deadline" in told ? told.deadline : told.period,
    uncertain: lang === "zh" ? told.uncertain : (told.uncertainEn ?? told.uncertain),
    evidence: passages.places(evidence),
  };
}

/** `镇雄县 Zhenxiong County (zhenxiong, 地方)` */
export function thingLine(thing: NamedThing, lang: Lang): string {
  return `${nameIn(thing, lang)} (${thing.id}, ${kindWord(thing.kind, lang)})`;
}

/** A statement on a line of its own, its passages below. */
export function statementLines({ from, relation, to, claimZh, claimEn, basis, uncertain, evidence }: Statement, lang: Lang): string[] {
  const w = toolWords(lang);
  const claim = lang === "zh" ? claimZh : (claimEn ?? claimZh);
  const doubts = [...(basis === "implied" ? [w.inferred] : []), ...(uncertain === null ? [] : [`${w.uncertain}${w.colon}${uncertain}`])];
  const more = [...(claim === null ? [] : [claim]), ...doubts].join("; ");
  const head = `- ${nameIn(from, lang)} ${relationWord(relation, lang)} ${nameIn(to, lang)}`;
  return [`${head}${more === "" ? "" : `${w.colon}${more}`} ${cited(evidence)}`, ...quotes(evidence, lang)];
}

/** A figure on a line of its own, its passages below. */
export function figureLines(told: FigureTold, lang: Lang): string[] {
  const w = toolWords(lang);
  const claim = lang === "zh" ? told.claimZh : (told.claimEn ?? told.claimZh);
  const more = [claim, told.when, told.uncertain === null ? null : `${w.uncertain}${w.colon}${told.uncertain}`].filter(
    (one) => one !== null,
  );
  const said = more.length === 0 ? "" : `${w.colon}${more.join("; ")}`;
  return [`- ${nameIn(told, lang)} (${told.id})${said} ${cited(told.evidence)}`, ...quotes(told.evidence, lang)];
}

/** `[zhaotong-2026#817-876]`, for each place. */
export function cited(evidence: readonly Place[]): string {
  return evidence.map(({ at }) => `[${at}]`).join(" ");
}

/** The passages of places, one a line. */
export function quotes(evidence: readonly Place[], lang: Lang): string[] {
  const w = toolWords(lang);
  return evidence.flatMap(({ at, passage }) => (passage === null ? [] : [`    ${at} ${w.quote(passage.replaceAll(/\s+/g, " "))}`]));
}

/** What is not listed, and how to get it; null where all is. */
export function cutOf(shown: number, total: number, name: string, most: number, lang: Lang): Cut {
  return shown >= total ? null : { shown, total, how: toolWords(lang).raise(name, most) };
}

/** A cut as a line; no line where nothing was cut. */
export function cutLines(cut: Cut, lang: Lang): string[] {
  return cut === null ? [] : [toolWords(lang).shown(cut.shown, cut.total, cut.how)];
}

/** Says where passages stop. */
export function passageLines(passages: Passages, most: number, lang: Lang): string[] {
  return passages.wereCut ? [toolWords(lang).noMorePassages(most)] : [];
}
