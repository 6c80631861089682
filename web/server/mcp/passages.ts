// The words of the articles behind evidence, where the person has given the texts.
import { parseEvidence } from "../../../data/model/locator.ts";
import { text } from "../../contract.ts";
import { ApiProblem, type Api } from "./api.ts";
import type { Place } from "./shapes.ts";

/** Passages that one answer may have. */
export const MOST_PASSAGES = 60;

/** Texts by article; null where the server has none. */
export type Texts = ReadonlyMap<string, string | null>;

/** The texts of the articles that these places lie in. */
export async function textsFor(places: Iterable<string>, api: Api, signal?: AbortSignal): Promise<Texts> {
  const articles = new Set<string>();
  for (const at of places) articles.add(parseEvidence(at)?.article ?? "");
  articles.delete("");
  const texts = new Map<string, string | null>();
  for (const article of articles) texts.set(article, await textOf(article, api, signal));
  return texts;
}

async function textOf(article: string, api: Api, signal?: AbortSignal): Promise<string | null> {
  try {
    return (await api.ask("GET", `/api/articles/${encodeURIComponent(article)}/text`, text, signal ? { signal } : {})).text;
  } catch (error) {
    if (error instanceof ApiProblem && /^(?:no-text|wrong-text|no-such-article)$/.test(error.problem.code)) return null;
    throw error;
  }
}

/** Turns evidence into places with their passages, the first ones of an answer only. */
export class Passages {
  readonly #texts: Texts;
  #left = MOST_PASSAGES;
  #skipped = 0;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  places(evidence: readonly string[]): Place[] {
    return evidence.map((at) => ({ at, passage: this.#passage(at) }));
  }

  /** Whether there were places whose text is at hand, but not given here. */
  get wereCut(): boolean {
    return this.#skipped > 0;
  }

  #passage(at: string): string | null {
    const place = parseEvidence(at);
    const whole = place && this.#texts.get(place.article);
    if (!place || typeof whole !== "string" || place.end > whole.length) return null;
    if (this.#left === 0) return (this.#skipped++, null);
    this.#left--;
    return whole.slice(place.start, place.end);
  }
}
