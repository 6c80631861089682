// The briefing of statements side by side: those that differ, those that bear each other out, those that only look alike.
import { CONFLICT_SORTS, type ConflictSort } from "../../../data/model/verdicts.ts";
import { conflictsOf, type Conflict } from "../../plan/targets/conflicts.ts";
import { timeWords } from "../../plan/targets/words.ts";
import type { ConflictsBrief } from "../asked.ts";
import { cypherOf } from "../cypher-of.ts";
import { cell, quiet, strong, tableSection, type Cell, type Draft, type Line, type Making, type Row, type Tone } from "../draft.ts";
import { drawShares } from "../draw/shares.ts";
import { amountIn, figureCite, kindIn, nameOfId, textIn } from "../say.ts";

const SORT_TONES: Readonly<Record<ConflictSort, Tone>> = {
  contradicts: "late",
  corroborates: "met",
  updates: "track",
  notComparable: "nodata",
  perhaps: "differ",
};

/** What the briefing says. */
export function conflictsDraft({ between }: ConflictsBrief, making: Making): Draft {
  const { w, lang, facts } = making;
  const found = between === null ? conflictsOf(facts) : inArticles(conflictsOf(facts), [between.a, between.b], making);
  const titles = between === null ? null : [between.a, between.b].map((id) => articleName(id, making)).join(w.semicolon);
  const strictly = found.filter(({ sort }) => sort === "contradicts");
  const perhaps = found.filter(({ sort }) => sort === "perhaps").length;
  const listed = CONFLICT_SORTS.flatMap((sort): Row[] => {
    const own = found.filter((one) => one.sort === sort);
    return own.length === 0 ? [] : [{ heading: `${w.conflicts.sorts[sort]} · ${own.length}` }, ...own.map((one) => rowOf(one, making))];
  });
  return {
    title: w.conflicts.title(titles),
    short: between === null ? w.conflicts.short : `${w.conflicts.short}-${between.a}-${between.b}`,
    asked: [w.conflicts.nothingDeleted],
    counts: [{ text: w.conflicts.counts(found.length) }],
    findings: [
      { text: w.conflicts.strictly(strictly.length), ...(strictly.length > 0 && { tone: "late" as const }) },
      ...strictly.map(({ a, b }): Line => ({
        text: w.conflicts.pair(nameOfId(a, making), nameOfId(b, making)),
        cites: citesFor([a, b], making),
      })),
      ...(perhaps === 0 ? [] : [{ text: w.conflicts.perhaps(perhaps), tone: "differ" as const }]),
    ],
    picture: found.length === 0 ? null : () => pictureOf(found, making),
    sections: tableSection(w.conflicts.list, {
      head: [w.columns.first, w.columns.second, w.columns.differs, w.columns.reason],
      rows: listed,
      more: "zhaotu query statements --format csv",
    }),
    cypher: cypherOf([{ name: "statements" }, ...(facts.figures.size === 0 ? [] : [{ name: "all-observations" }])], lang),
    wide: true,
  };
}

function articleName(id: string, { facts, lang }: Making): string {
  const article = facts.articles.find((one) => one.id === id);
  return article ? (textIn(article.title, article.titleEn, lang) ?? id) : id;
}

/** Pairs of which both statements stand in one of the articles; of indicators, those that both measure something there. */
function inArticles(found: readonly Conflict[], articles: readonly string[], { facts }: Making): Conflict[] {
  const figures = [...facts.figures.values()].filter((figure) => figure.articles.some((id) => articles.includes(id)));
  const here = new Set(figures.flatMap(({ id, indicatorId }) => [id, indicatorId]));
  return found.filter(({ a, b }) => here.has(a) && here.has(b));
}

function citesFor(ids: readonly string[], { facts, lang }: Making) {
  return ids.flatMap((id) => {
    const figure = facts.figures.get(id);
    return figure ? [figureCite(figure, lang)] : [];
  });
}

function sideOf(id: string, making: Making): Cell {
  const { facts, lang, w } = making;
  const figure = facts.figures.get(id);
  if (!figure) return cell(strong(nameOfId(id, making)), quiet(kindIn("Indicator", lang)));
  const time = "modality" in figure ? figure.deadline : figure.period;
  const about = figure.about.map((one) => nameOfId(one.id, making)).join(w.list);
  return cell(
    strong(nameOfId(id, making), citesFor([id], making)),
    { text: amountIn(figure, lang) },
    quiet([about, timeWords(time)[lang]].filter((text) => text !== "").join(" · ")),
  );
}

function rowOf({ a, b, kinds, sort, reasonZh, reasonEn, uncertain, uncertainEn, evidence }: Conflict, making: Making): Row {
  const { lang, w } = making;
  const reason = textIn(reasonZh, reasonEn, lang);
  const doubt = textIn(uncertain, uncertainEn, lang);
  const own =
    reason === null
      ? sort === "perhaps"
        ? quiet(w.conflicts.noReason)
        : ""
      : { text: reason, ...(evidence.length > 0 && { cites: [{ places: evidence, says: reason }] }) };
  const differs = kinds.length === 0 ? w.conflicts.same : kinds.map((kind) => w.conflicts.kinds[kind]).join(w.list);
  return {
    cells: [
      sideOf(a, making),
      sideOf(b, making),
      cell(differs),
      cell(own, ...(doubt === null ? [] : [{ text: `${w.conflicts.uncertain}${w.colon}${doubt}`, tone: "differ" as const }])),
    ],
  };
}

function pictureOf(found: readonly Conflict[], { w, lang }: Making): string {
  const shares = CONFLICT_SORTS.map((sort) => ({
    label: w.conflicts.sorts[sort],
    count: found.filter((one) => one.sort === sort).length,
    tone: SORT_TONES[sort],
    hollow: sort === "perhaps" || sort === "notComparable",
  }));
  return drawShares({ shares, title: w.picture, about: w.conflicts.about(found.length), lang });
}
