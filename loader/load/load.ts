// Loads checked facts into the graph: one idempotent transaction per article, then derived data in one of its own.
import { GraphError, type GraphPort } from "../../cypher/port.ts";
import { derivedMark, hashFacts, STORE_FORMAT } from "../../data/files/hashes.ts";
import type { Reading } from "../read/facts.ts";
import { beginLedger, readLedger, TURN, WIPE, type Ledger } from "./ledger.ts";
import { soundReader } from "./pinyin.ts";
import type { Changes, Source } from "./plan.ts";
import { loadArticle, loadDerived, removeArticle, type Session } from "./session.ts";
import { emptyState, readState } from "./state.ts";
import { indexFacts } from "./wanted.ts";

/** Up to so many rows an article is one transaction; above it several, the ledger last. */
const LARGEST_TRANSACTION = 50_000;
const ATTEMPTS = 5;

export type LoadOptions = {
  /** Only these articles; others stay as they are. */
  readonly articles?: readonly string[];
  /** Called before each part of the work. */
  readonly onStep?: (what: string) => void;
  /** Rows above which an article takes several transactions. */
  readonly largestTransaction?: number;
};

export type Outcome = "loaded" | "unchanged" | "removed";
type ArticleOutcome = {
  readonly article: string;
  readonly outcome: Outcome;
  readonly nodes: number;
  readonly relations: number;
  readonly dropped: number;
  readonly waiting: number;
};
export type LoadSummary = { readonly articles: readonly ArticleOutcome[]; readonly derived: boolean; readonly rebuilt: boolean };

/** A store of a newer format than this Zhaotu writes. */
export class NewerStore extends Error {
  override readonly name = "NewerStore";
}

/**
 * Loads facts that passed the check. What is loaded already from the same facts is skipped, what left the files leaves
 * the graph. Another loader at work, or a database that went away for a while, only makes it start over.
 * Throws `GraphError`, or `NewerStore`.
 */
export async function loadFacts(port: GraphPort, reading: Reading, options: LoadOptions = {}): Promise<LoadSummary> {
  const done = new Map<string, ArticleOutcome>();
  for (let attempt = 1; ; attempt++) {
    try {
      return await loadOnce(port, reading, options, done);
    } catch (error) {
      if (attempt >= ATTEMPTS || !worthAnother(error)) throw error;
      if (error.fault === "away") await backAgain(port, options);
    }
  }
}

function worthAnother(error: unknown): error is GraphError {
  return (
    error instanceof GraphError && (error.fault === "away" || (error.fault === "unexpected-count" && error.message.startsWith(`${TURN}:`)))
  );
}

async function backAgain(port: GraphPort, { onStep }: LoadOptions): Promise<void> {
  onStep?.("…");
  for (let tries = 1; tries <= 10; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 500 * tries));
    if (
      await port.info().then(
        () => true,
        () => false,
      )
    )
      return;
  }
}

type Work = {
  readonly stale: readonly string[];
  readonly gone: readonly string[];
  readonly chosen: readonly string[];
  readonly rebuild: boolean;
  readonly needed: boolean;
};

async function loadOnce(port: GraphPort, reading: Reading, options: LoadOptions, done: Map<string, ArticleOutcome>): Promise<LoadSummary> {
  const hashes = hashFacts(reading.files);
  const ledger = await readLedger(port);
  const work = workToDo(ledger, hashes, reading, options);
  if (work.needed) {
    const session = await openSession(port, ledger, work.rebuild, options);
    const source: Source = {
      facts: reading.facts,
      index: indexFacts(reading.facts),
      soundOf: soundReader(reading.facts.readings.map(({ fact }) => fact)),
    };
    for (const article of work.gone) {
      options.onStep?.(article);
      await removeArticle(session, article, (changes) => done.set(article, outcomeOf(article, "removed", changes)));
    }
    for (const article of work.stale) {
      options.onStep?.(article);
      const hash = hashes.get(article) ?? "";
      await loadArticle(session, article, source, hash, (changes) => done.set(article, outcomeOf(article, "loaded", changes)));
    }
    options.onStep?.("NEEDS");
    await loadDerived(session);
    await port.flush();
  }
  for (const article of work.chosen) if (!done.has(article)) done.set(article, outcomeOf(article, "unchanged", null));
  return { articles: [...done.values()].toSorted((a, b) => (a.article < b.article ? -1 : 1)), derived: work.needed, rebuilt: work.rebuild };
}

function workToDo(ledger: Ledger, hashes: ReadonlyMap<string, string>, reading: Reading, { articles }: LoadOptions): Work {
  if (ledger.format !== null && ledger.format > STORE_FORMAT) throw new NewerStore(`format ${ledger.format}`);
  const rebuild = ledger.format !== null && ledger.format < STORE_FORMAT;
  const chosen = rebuild || articles === undefined ? [...hashes.keys()] : articles.filter((article) => hashes.has(article));
  const stale = inOrder(
    chosen.filter((article) => rebuild || ledger.loaded.get(article) !== hashes.get(article)),
    reading,
  );
  const gone = articles === undefined && !rebuild ? [...ledger.loaded.keys()].filter((article) => !hashes.has(article)).toSorted() : [];
  const needed = rebuild || stale.length + gone.length > 0 || ledger.format === null || ledger.derived !== derivedMark(ledger.loaded);
  return { stale, gone, chosen, rebuild, needed };
}

async function openSession(
  port: GraphPort,
  ledger: Ledger,
  rebuild: boolean,
  { largestTransaction = LARGEST_TRANSACTION }: LoadOptions,
): Promise<Session> {
  await port.ensureSchema();
  if (rebuild) await port.write(WIPE);
  const fresh = rebuild || ledger.format === null;
  if (fresh) await port.write([beginLedger()]);
  const { loaded, revision, writer } = fresh ? await readLedger(port) : ledger;
  const state = revision === 0 ? emptyState() : await readState(port);
  return { port, state, loaded: new Map(loaded), turn: { revision, writer }, largest: largestTransaction, writing: Promise.resolve() };
}

function outcomeOf(article: string, outcome: Outcome, changes: Changes | null): ArticleOutcome {
  const dropped = (changes?.droppedNodes.length ?? 0) + (changes?.droppedEdges.length ?? 0);
  return {
    article,
    outcome,
    nodes: changes?.nodes.length ?? 0,
    relations: changes?.edges.length ?? 0,
    dropped,
    waiting: changes?.waiting ?? 0,
  };
}

function inOrder(articles: readonly string[], { facts }: Reading): string[] {
  const dates = new Map(facts.articles.map(({ fact }) => [fact.article, fact.date]));
  const keyOf = (article: string) => `${dates.get(article) ?? ""} ${article}`;
  return articles.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
