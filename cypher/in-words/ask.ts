// A question in words, answered by the questions of the catalogue: nothing is run, nothing leaves this machine.
import { KIND_WORDS } from "../../data/model/kinds.ts";
import type { GraphValue } from "../port.ts";
import { filled } from "./fill.ts";
import { mentionsIn, type Mention, type NameIndex } from "./names.ts";
import { nearestEntries, type Catalogued } from "./nearest.ts";
import { yearsIn } from "./read.ts";

type ArticleRow = { readonly id: string; readonly title: string; readonly titleEn: string; readonly date: string };
export type Known = { readonly catalogue: Catalogued; readonly names: NameIndex; readonly articles: readonly ArticleRow[] };
export type NearEntry = {
  readonly name: string;
  readonly score: number;
  readonly params: Readonly<Record<string, GraphValue>>;
  readonly named: readonly { readonly words: string; readonly id: string; readonly name: string; readonly nameEn: string }[];
};

const SHOWN = 5;
/** What is further from the nearest than this share is not shown. */
const SHARE = 0.35;
const ABOUT_ARTICLES = /文章|报道|两篇|前一篇|后一篇|那篇|这篇|article|report|story|stories|piece/i;

/** The nearest entries, best first, with values for their parameters. */
export function askInWords(question: string, { catalogue, names, articles }: Known, most = SHOWN): NearEntry[] {
  const mentions = mentionsIn(question, names);
  const things = mentions.filter(({ thing }) => thing.kind !== "Article");
  const meant = articlesMeant(question, mentions, articles);
  const rest = masked(question, mentions);
  const holding = { things: new Set(things.map(({ thing }) => thing.id)).size, articles: meant.length, year: yearsIn(question).length > 0 };
  const near = nearestEntries(rest, holding, catalogue);
  const best = near[0]?.score ?? 0;
  return near
    .filter(({ score }) => score >= best * SHARE)
    .slice(0, most)
    .map(({ entry, score }) => {
      const { params, used } = filled(entry, { question, rest: bare(question, mentions), mentions, articles: meant });
      const named = used.map(({ words, thing: { id, name, nameEn } }) => ({ words, id, name, nameEn }));
      return { name: entry.name, score: Math.round(score * 1000) / 1000, params, named };
    });
}

/** With `it` in the place of each thing named, in Chinese with the word of its kind. */
function masked(question: string, mentions: readonly Mention[]): string {
  const isChinese = /\p{Script=Han}/u.test(bare(question, mentions));
  return replaced(question, mentions, ({ thing: { kind } }) => (isChinese ? `它（${KIND_WORDS[kind].zh}）` : " it "));
}

const bare = (question: string, mentions: readonly Mention[]): string => replaced(question, mentions, () => " ");

function replaced(question: string, mentions: readonly Mention[], by: (mention: Mention) => string): string {
  let text = "";
  let at = 0;
  for (const mention of mentions) {
    text += question.slice(at, mention.start) + by(mention);
    at = mention.end;
  }
  return text + question.slice(at);
}

/** Articles named by title, or by year where the question speaks of articles; the earlier first. */
function articlesMeant(question: string, mentions: readonly Mention[], articles: readonly ArticleRow[]): string[] {
  const named = new Set(mentions.filter(({ thing }) => thing.kind === "Article").map(({ thing }) => thing.id));
  const years = ABOUT_ARTICLES.test(question) ? yearsIn(question).map(String) : [];
  return articles
    .filter(({ id, date }) => named.has(id) || question.includes(id) || years.some((year) => date.startsWith(year)))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ id }) => id);
}
