// Everything that a review of one article looks at: its reading, the decisions, all other facts, its text; and what comes of it.
import { join } from "node:path";
import { readArticleTexts, type ArticleText } from "../../data/files/article-texts.ts";
import { readDecisions, type DecisionLog } from "../../data/files/decisions.ts";
import { shownPath } from "../../data/files/folders.ts";
import { readOwnReading, textFolders, type OwnPlaces, type OwnReading } from "../../data/files/own.ts";
import type { Decision } from "../../data/model/review.ts";
import type { Settings } from "../../data/files/settings.ts";
import { knownGraph } from "../reading/joining/known.ts";
import type { Reading } from "../read/facts.ts";
import { assemble, type Assembled } from "./assemble.ts";
import { factTexts, faultsWith, isIn, writeFacts, withoutOwn, type KeyedFault } from "./own-facts.ts";

export type Room = {
  readonly article: string;
  readonly reading: OwnReading;
  readonly log: DecisionLog;
  readonly others: Reading;
  /** The article's text, where it is at hand. */
  readonly text: string | null;
  readonly texts: ReadonlyMap<string, ArticleText>;
  /** The folder of its facts, and as messages show it. */
  readonly folder: string;
  readonly shown: string;
  /** The sha256 of the text for which the facts there were written; null where there are none. */
  readonly versionWritten: string | null;
  /** What the other facts hold. */
  readonly holds: {
    readonly ids: ReadonlySet<string>;
    readonly entities: ReadonlyMap<string, Reading["facts"]["entities"][number]["fact"]>;
  };
};

/** Opens the review of an article; null where it was not read. `known`: all facts, those of this article too. */
export function openRoom(article: string, own: OwnPlaces, known: Reading, settings: Settings, cwd: string): Room | null {
  const reading = readOwnReading(own, article);
  if (reading === null) return null;
  const folder = join(own.facts, article);
  const others = withoutOwn(known, folder, cwd);
  const articles = [...others.facts.articles.map(({ fact }) => fact), { article, sha256: reading.mark.sha256 }];
  const texts = readArticleTexts(textFolders(settings), articles);
  const holds = {
    ids: knownGraph(others.facts).ids,
    entities: new Map(others.facts.entities.map(({ fact }) => [fact.entity, fact] as const)),
  };
  const text = texts.get(article)?.text ?? null;
  const versionWritten = known.facts.articles.find(({ fact, place }) => fact.article === article && isIn(folder, place.file, cwd))?.fact
    .sha256;
  return {
    article,
    reading,
    log: readDecisions(own, article),
    others,
    text,
    texts,
    folder,
    shown: shownPath(folder, cwd),
    versionWritten: versionWritten ?? null,
    holds,
  };
}

/** What these decisions make of the reading. */
export function outcomeOf(room: Room, decisions: readonly Decision[]): Assembled {
  const { article, reading, holds, text } = room;
  return assemble({ article, candidates: reading.candidates, decisions, others: holds, text });
}

/** All faults of the other facts and what was assembled, together. */
export const faultsOf = (room: Room, { lines }: Assembled): KeyedFault[] =>
  faultsWith(room.others, lines, { article: room.article, folder: room.shown, texts: room.texts });

/** Writes what was assembled. Tells whether anything changed. */
export const keepFacts = (room: Room, { lines }: Assembled): boolean => writeFacts(room.folder, factTexts(room.article, lines));
