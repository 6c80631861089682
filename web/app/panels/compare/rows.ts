// The rows of a comparison as a reader sees them: one shape for entities, relations and figures; filtered and sorted purely.
import type { Kind } from "../../../../data/model/kinds.ts";
import type { Brief, Compared, Comparison, Hindrance, Observation, Target, Verdict } from "../../../contract.ts";
import type { Lang } from "../../state/state.ts";
import { dueText, figureText, periodText } from "../../words/figures.ts";
import { inLang, nameOf, relationWord, wordsOf } from "../../words/words.ts";

export type Mark = Compared | "perhaps";
type Sort = "entity" | "relation" | "figure";
type Figure = Target | Observation;
/** What an article says of it: words and places; null where it says nothing. */
export type Side = { readonly text: string; readonly evidence: readonly string[] } | null;
/** Why two figures stand side by side, by what was told or worked out. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly why: readonly Hindrance[];
  readonly told: boolean;
  readonly reason: string | null;
  readonly evidence: readonly string[];
};
export type CompareRow = {
  readonly key: string;
  readonly mark: Mark;
  readonly sort: Sort;
  readonly kind: Kind;
  readonly title: string;
  readonly about: string;
  readonly a: Side;
  readonly b: Side;
  readonly differing: number;
  readonly reworded: boolean;
  readonly judged: Judgement | null;
  /** Things that the row leads to. */
  readonly ids: readonly string[];
};
export const MARKS: readonly Mark[] = ["differs", "apart", "new", "silent", "same", "perhaps"];

const NO_JUDGEMENT = { differing: 0, reworded: false, judged: null, about: "" } as const;

/** Things and figures of an answer by their ids, and their names. */
export function namesIn(comparison: Pick<Comparison, "things" | "targets" | "observations">, lang: Lang) {
  const things = new Map(comparison.things.map((thing) => [thing.id, thing]));
  const figures = new Map<string, Figure>([...comparison.targets, ...comparison.observations].map((figure) => [figure.id, figure]));
  const name = (id: string) => {
    const thing = things.get(id);
    return thing ? nameOf(thing, lang) : id;
  };
  return { things, figures, name };
}
export type Names = ReturnType<typeof namesIn>;

/** A figure in a few words: its value and its time. */
export function figureWords(figure: Figure, lang: Lang): string {
  const w = wordsOf(lang);
  if (!("modality" in figure)) return `${figureText(figure, lang)} · ${periodText(figure, w)}`;
  const due = dueText(figure, w);
  return `${figureText(figure, lang)} · ${due === w.card.noDue ? due : `${w.card.due} ${due}`}`;
}

/** The same; to an English reader, who has only the article's Chinese words for a value, with what it says in English. */
function wordsWithClaim(figure: Figure, lang: Lang): string {
  const claim = lang === "en" && figure.value === null ? figure.claimEn : null;
  return [figureWords(figure, lang), ...(claim === null ? [] : [claim])].join(" · ");
}

/** All rows: entities, relations, figures, and pairs that may be one. */
export function rowsOf(comparison: Comparison, lang: Lang): readonly CompareRow[] {
  const names = namesIn(comparison, lang);
  return [
    ...comparison.entities.flatMap((row) => entityRow(row, names, lang) ?? []),
    ...comparison.relations.map((row) => relationRow(row, names, lang)),
    ...comparison.figures.flatMap((row) => figureRow(row, names, lang) ?? []),
    ...comparison.perhaps.flatMap((row) => perhapsRow(row, comparison, names, lang) ?? []),
  ];
}

function entityRow(row: Comparison["entities"][number], { things }: Names, lang: Lang): CompareRow | null {
  const thing = things.get(row.id);
  if (!thing) return null;
  const side = (evidence: readonly string[], said: boolean): Side =>
    said ? { text: wordsOf(lang).compare.mentions(evidence.length), evidence } : null;
  return {
    ...NO_JUDGEMENT,
    ...{
      key: row.id,
      mark: row.mark,
      sort: "entity",
      kind: thing.kind,
      title: nameOf(thing, lang),
      ids: [row.id],
      differing: row.differing,
    },
    a: side(row.a, row.mark !== "new"),
    b: side(row.b, row.mark !== "silent"),
  };
}

function relationRow({ link, mark, ...row }: Comparison["relations"][number], { things, name }: Names, lang: Lang): CompareRow {
  const words = wordsOf(lang).compare;
  const side = (claim: { zh: string; en: string } | null, evidence: readonly string[], said: boolean): Side =>
    said ? { text: claim ? claim[lang] : words.noClaim, evidence } : null;
  return {
    ...NO_JUDGEMENT,
    ...{ key: `${link.from} ${link.relation} ${link.to}`, mark, sort: "relation", ids: [link.from, link.to] },
    kind: things.get(link.from)?.kind ?? "Event",
    title: [name(link.from), relationWord(link, true, lang), name(link.to)].join(" "),
    reworded: mark === "differs",
    a: side(row.claimA, row.a, mark !== "new"),
    b: side(row.claimB, row.b, mark !== "silent"),
  };
}

/** What was told or worked out of a pair. */
export function judgementOf(
  row: Omit<Judgement, "reason"> & { readonly reasonZh: string | null; readonly reasonEn: string | null },
  lang: Lang,
): Judgement {
  const { verdict, why, told, evidence } = row;
  return { verdict, why, told, evidence, reason: inLang(row.reasonZh, row.reasonEn, lang) };
}

function figureRow(row: Comparison["figures"][number], { figures, name }: Names, lang: Lang): CompareRow | null {
  const [a, b] = [row.a, row.b].map((id) => (id === null ? undefined : figures.get(id)));
  const first = b ?? a;
  if (!first) return null;
  const side = (figure: Figure | undefined): Side => (figure ? { text: wordsWithClaim(figure, lang), evidence: figure.evidence } : null);
  const indicators = [
    ...new Set([a, b].flatMap((figure) => (figure ? (lang === "zh" ? figure.indicator : figure.indicatorEn || figure.indicator) : []))),
  ];
  return {
    ...NO_JUDGEMENT,
    ...{ key: `${row.a} ${row.b}`, mark: row.mark, sort: "figure", kind: "modality" in first ? "Target" : "Observation" },
    title: indicators.join(" → "),
    about: [...new Set([a, b].flatMap((figure) => figure?.about.map(({ id }) => name(id)) ?? []))].join(wordsOf(lang).list),
    judged: row.verdict === null ? null : judgementOf({ ...row, verdict: row.verdict }, lang),
    a: side(a),
    b: side(b),
    ids: [...new Set([row.a, row.b].flatMap((id) => id ?? []))],
  };
}

function perhapsRow(row: Comparison["perhaps"][number], { entities }: Comparison, { things }: Names, lang: Lang): CompareRow | null {
  const [a, b] = [things.get(row.a), things.get(row.b)];
  if (!a || !b) return null;
  const places = (id: string) => entities.find((one) => one.id === id);
  const side = (thing: Brief, evidence: readonly string[]): Side => ({ text: nameOf(thing, lang), evidence });
  return {
    ...NO_JUDGEMENT,
    ...{ key: `perhaps ${row.a} ${row.b}`, mark: "perhaps", sort: "entity", kind: a.kind, ids: [row.a, row.b] },
    title: `${nameOf(a, lang)} ↔ ${nameOf(b, lang)}`,
    about: wordsOf(lang).compare.perhapsHow(Math.round(row.likeness * 100)),
    a: side(a, places(row.a)?.a ?? []),
    b: side(b, places(row.b)?.b ?? []),
  };
}

export type Choice = {
  readonly mark: Mark | null;
  readonly sort: Sort | null;
  readonly kind: Kind | null;
  readonly text: string;
  readonly order: "group" | "name" | "kind" | "most";
};

/** Rows that pass everything but the group, so that the groups can say how many they have. */
export function filtered(rows: readonly CompareRow[], { sort, kind, text }: Choice): readonly CompareRow[] {
  const words = text.trim().toLowerCase();
  const holds = (row: CompareRow) =>
    [row.title, row.about, row.a?.text, row.b?.text, row.judged?.reason].some((part) => part?.toLowerCase().includes(words) === true);
  return rows.filter((row) => (!sort || row.sort === sort) && (!kind || row.kind === kind) && (words === "" || holds(row)));
}

const byName = (a: CompareRow, b: CompareRow) => a.title.localeCompare(b.title, "zh-Hans-CN");
const byGroup = (a: CompareRow, b: CompareRow) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark);

/** Rows in the chosen order; what is equal in it stands as it came, figures that were judged before others. */
export function ordered(rows: readonly CompareRow[], order: Choice["order"]): readonly CompareRow[] {
  if (order === "name") return rows.toSorted(byName);
  if (order === "kind") return rows.toSorted((a, b) => (a.kind === b.kind ? byName(a, b) : a.kind < b.kind ? -1 : 1));
  if (order === "most") return rows.toSorted((a, b) => b.differing - a.differing || byGroup(a, b));
  return rows.toSorted((a, b) => byGroup(a, b) || Number(b.judged !== null) - Number(a.judged !== null));
}
