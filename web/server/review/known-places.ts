// Where the articles of the graph name things: the places with their words, where the text is at hand.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { parseEvidence } from "../../../data/model/locator.ts";
import { visibleLine } from "../../../data/model/visible.ts";
import type { ReviewReading } from "../../contract/review.ts";
import type { Articles } from "../articles.ts";
import type { Ask } from "../route.ts";

type Places = ReviewReading["places"];

/** So many places of each are told, and so many characters either side. */
const MOST = 4;
const AROUND = 18;

/** The first places of each of these things, those of the article `but` left out. */
export async function knownPlaces(ids: readonly string[], but: string, ask: Ask, articles: Articles): Promise<Places> {
  const [rows, things] = await Promise.all([
    ask(QUERIES.articles, {}),
    Promise.all([...new Set(ids)].map((id) => ask(QUERIES.thing, { id }))),
  ]);
  const texts = new Map<string, Promise<string | null>>();
  const textOf = (article: string) => {
    const read = texts.get(article) ?? textIn(article, rows, articles);
    texts.set(article, read);
    return read;
  };
  const places = things.flat().map(async ({ id, mentions }) => {
    const elsewhere = mentions.flatMap((evidence) => {
      const at = parseEvidence(evidence);
      return at === null || at.article === but ? [] : [{ evidence, at }];
    });
    const told = elsewhere.slice(0, MOST).map(async ({ evidence, at }) => {
      const text = await textOf(at.article);
      return { evidence, words: text === null || at.end > text.length ? null : wordsAround(text, at.start, at.end) };
    });
    return [id, await Promise.all(told)] as const;
  });
  return Object.fromEntries((await Promise.all(places)).filter(([, told]) => told.length > 0));
}

async function textIn(id: string, rows: readonly { readonly id: string; readonly sha256: string }[], articles: Articles) {
  const row = rows.find((one) => one.id === id);
  const found = row === undefined ? null : await articles.text(row);
  return found === null || found === "wrong" ? null : found.text;
}

const wordsAround = (text: string, start: number, end: number) => ({
  before: visibleLine(text.slice(Math.max(0, start - AROUND), start)),
  itself: visibleLine(text.slice(start, end)),
  after: visibleLine(text.slice(end, end + AROUND)),
});
