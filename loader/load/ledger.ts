// The ledger: what is loaded, from which facts, in which format; its revision keeps two loaders apart.
import type { GraphPort, WriteStep } from "../../cypher/port.ts";
import { STORE_FORMAT } from "../../data/files/hashes.ts";
import { textOf } from "./state.ts";

/** `format` is null in a graph that was never loaded. `loaded` has the hash of each article's facts. */
export type Ledger = {
  readonly format: number | null;
  readonly revision: number;
  readonly writer: string;
  readonly derived: string;
  readonly loaded: ReadonlyMap<string, string>;
};

const READ =
  "MATCH (l:Ledger) RETURN l.id AS id, l.article AS article, l.hash AS hash, l.format AS format, l.revision AS revision, l.writer AS writer, l.derived AS derived ORDER BY id";

export const TURN = "turn";

/** Reads the ledger; that of an empty graph has no format and nothing loaded. */
export async function readLedger(port: GraphPort): Promise<Ledger> {
  const { rows } = await port.read({ text: READ });
  const head = rows.find((row) => row["id"] === "zhaotu") ?? {};
  const articles = rows.filter((row) => textOf(row, "article") !== "");
  const format = head["format"];
  return {
    format: typeof format === "number" ? format : null,
    revision: Number(head["revision"] ?? 0),
    writer: textOf(head, "writer"),
    derived: textOf(head, "derived"),
    loaded: new Map(articles.map((row) => [textOf(row, "article"), textOf(row, "hash")])),
  };
}

/** Makes the ledger where there is none. */
export function beginLedger(): WriteStep {
  return {
    text: "MERGE (l:Ledger {id: 'zhaotu'}) ON CREATE SET l.format = $format, l.revision = 0, l.writer = '', l.turn = '', l.derived = '' RETURN count(l) AS n",
    params: { format: STORE_FORMAT },
    expect: 1,
    what: "ledger",
  };
}

/** Who wrote last, and how often it was written: the state of the ledger that a loader goes on from. */
export type Turn = { readonly revision: number; readonly writer: string };

/**
 * Takes the turn after `last`, first in every transaction: matches nothing if another loader wrote since that was read.
 * Setting `turn` first takes the lock; `token`, new for every transaction, makes the step true again if it runs twice.
 */
export function takeTurn(last: Turn, token: string): WriteStep {
  return {
    text: "MATCH (l:Ledger {id: 'zhaotu'}) SET l.turn = $token WITH l WHERE (l.revision = $revision AND l.writer = $writer) OR l.writer = $token SET l.revision = $next, l.writer = $token RETURN count(l) AS n",
    params: { token, revision: last.revision, writer: last.writer, next: last.revision + 1 },
    expect: 1,
    what: TURN,
  };
}

/** Notes from which facts an article was loaded; '' while its load is under way in several transactions. */
export function noteLoaded(article: string, hash: string): WriteStep {
  return {
    text: "MERGE (l:Ledger {id: $id}) SET l.article = $article, l.hash = $hash RETURN count(l) AS n",
    params: { id: `article:${article}`, article, hash },
    expect: 1,
    what: "ledger",
  };
}

/** Takes an article out of the ledger. */
export function* noteGone(article: string): Generator<WriteStep> {
  const params = { id: `article:${article}` };
  yield { text: "MATCH (l:Ledger {id: $id}) DELETE l RETURN count(*) AS n", params, what: "ledger" };
  yield { text: "MATCH (l:Ledger {id: $id}) RETURN count(l) AS n", params, expect: 0, what: "ledger" };
}

/** Notes of what the derived data is derived. */
export function noteDerived(mark: string): WriteStep {
  return {
    text: "MATCH (l:Ledger {id: 'zhaotu'}) SET l.derived = $mark RETURN count(l) AS n",
    params: { mark },
    expect: 1,
    what: "ledger",
  };
}

/** Empties a graph of an older format, things first and the ledger last. */
export const WIPE: readonly WriteStep[] = [
  { text: "MATCH (n:Thing) DETACH DELETE n RETURN count(*) AS n", what: "wipe" },
  { text: "MATCH (l:Ledger) DELETE l RETURN count(*) AS n", what: "wipe" },
  { text: "MATCH (n) WHERE n:Thing OR n:Ledger RETURN count(n) AS n", expect: 0, what: "wipe" },
];
