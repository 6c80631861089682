// The open store inside the engine's own process: reads, writes, pages of rows.
import type { GrafeoDB, QueryResult, Transaction } from "@grafeo-db/js";
import type { Parameters, Row, WriteStep } from "../port.ts";
import { EngineFault } from "./faults.ts";
import { refuseUnreadable } from "./gate.ts";
import type { Answers } from "./messages.ts";
import { typedPage } from "./typed-rows.ts";
import { plainRow } from "./values.ts";

const PAGE = 1000;

/** Statements that set up the graph; the engine wants an index beside the constraint. */
const SCHEMA = ["Thing", "Ledger"].flatMap((label) => [
  `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX ${label.toLowerCase()}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
]);

export class Store {
  readonly #db: GrafeoDB;
  readonly #pages = new Map<number, { result: QueryResult; at: number }>();
  #cursor = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  version(): string {
    return this.#db.version();
  }

  async read(text: string, params: Parameters): Promise<Answers["read"]> {
    const start = performance.now();
    const result = await this.#readOnly(text, params);
    const ms = performance.now() - start;
    return { columns: result.columns, rows: result.toArray().map(plainRow), ms };
  }

  async stream(text: string, params: Parameters): Promise<Answers["stream"]> {
    const result = await this.#readOnly(text, params);
    const cursor = ++this.#cursor;
    this.#pages.set(cursor, { result, at: 0 });
    return { cursor };
  }

  page(cursor: number): Answers["page"] {
    const open = this.#pages.get(cursor);
    if (!open) throw new EngineFault("engine", "the rows of this query are gone");
    const end = Math.min(open.at + PAGE, open.result.length);
    const rows: Row[] = [];
    for (; open.at < end; open.at++) rows.push(plainRow(open.result.get(open.at)));
    const done = open.at >= open.result.length;
    if (done) this.#pages.delete(cursor);
    return { rows, done };
  }

  leave(cursor: number): void {
    this.#pages.delete(cursor);
  }

  /** The engine's plan of a reading statement; runs nothing. */
  async explain(text: string, params: Parameters): Promise<string> {
    refuseUnreadable(text);
    const result = await this.#readOnly(`EXPLAIN ${text}`, params);
    const plan = result.length === 1 ? result.get(0)["plan"] : "";
    return typeof plan === "string" ? plan : "";
  }

  /** Like `stream`, with the columns; its rows are got by `typed`. */
  async ask(text: string, params: Parameters): Promise<Answers["ask"]> {
    const result = await this.#readOnly(text, params);
    const cursor = ++this.#cursor;
    this.#pages.set(cursor, { result, at: 0 });
    return { cursor, columns: result.columns };
  }

  /** The next rows as JSON texts; none has more than `bytes` bytes. */
  typed(cursor: number, bytes: number): Answers["typed"] {
    const open = this.#pages.get(cursor);
    if (!open) throw new EngineFault("engine", "the rows of this query are gone");
    const page = typedPage(open.result, open.at, bytes, (node) => this.#db.getNode(node)?.get("id"));
    open.at += page.rows.length;
    if (page.done) this.#pages.delete(cursor);
    return page;
  }

  /** Writes a copy of the store to a file that is not there yet. */
  save(path: string): void {
    this.#db.save(path);
  }

  /** Drops what was there before the last write. */
  compact(): void {
    this.#db.compact();
  }

  /** Names the state that the store is in. */
  epoch(): string {
    return String(this.#db.currentEpoch());
  }

  /** All steps or none, one write after the other; begins before all parts are there. Throws `unexpected-count` after rolling back. */
  write(parts: AsyncIterable<readonly WriteStep[]>): Promise<void> {
    const turn = this.#writing.then(() => this.#write(parts));
    this.#writing = turn.catch(() => {});
    return turn;
  }

  async #write(parts: AsyncIterable<readonly WriteStep[]>): Promise<void> {
    const transaction = this.#db.beginTransaction();
    try {
      for await (const part of parts) for (const step of part) await runStep(transaction, step);
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  async schema(): Promise<void> {
    for (const text of SCHEMA) await this.#db.executeCypher(text);
  }

  flush(): void {
    this.#db.walCheckpoint();
  }

  close(): void {
    this.#db.close();
  }

  async #readOnly(text: string, params: Parameters): Promise<QueryResult> {
    refuseUnreadable(text);
    const transaction = this.#db.beginTransaction();
    try {
      const result = await transaction.executeCypher(text, params);
      if (Object.values(result.counters).some((n) => n > 0)) throw new EngineFault("engine", "a reading query must not write");
      return result;
    } finally {
      transaction.rollback();
    }
  }
}

async function runStep(transaction: Transaction, step: WriteStep): Promise<void> {
  const result = await transaction.executeCypher(step.text, step.params ?? {});
  if (step.expect === undefined) return;
  const n = result.length === 1 ? result.get(0)["n"] : null;
  if (Number(n) !== step.expect) {
    throw new EngineFault("unexpected-count", `${step.what ?? step.text}: ${step.expect} expected, ${JSON.stringify(n)} found`);
  }
}
