// The console on Neo4j: a small pool of its own, READ transactions with a time limit on the server, nothing tried again.
import neo4j, { type Driver, type Session, type Transaction } from "neo4j-driver";
import { setTimeout as wait } from "node:timers/promises";
import { Budget, TooLarge } from "../console/budget.ts";
import {
  TOO_LARGE,
  type Asked,
  type ConsoleEngine,
  type ConsoleInfo,
  type ConsoleSession,
  type Explained,
  type Running,
  type Until,
} from "../console/engine.ts";
import { GraphError } from "../port.ts";
import { stopping, type Stopping } from "../stopping.ts";
import { consoleError } from "./console-faults.ts";
import { placeOf } from "./faults.ts";
import { Ends } from "./console-ends.ts";
import { explainedBy } from "./console-plan.ts";
import { cypherValue } from "./console-values.ts";
import type { Neo4jPlace } from "./neo4j-graph.ts";
import { driverParameters } from "./values.ts";

const FETCH = 200;
const CLOSE_MS = 5000;
const EXPLAIN = "EXPLAIN ";
/** By this the server's own list of transactions shows whose they are. */
const METADATA = { app: "zhaotu console" };

export class Neo4jConsole implements ConsoleEngine {
  readonly atOnce: number;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #place: string;
  #info: Promise<ConsoleInfo> | null = null;

  /** Opens no connection yet. Throws `GraphError` `away` for an address that is none. */
  constructor(where: Neo4jPlace, atOnce: number) {
    this.atOnce = atOnce;
    this.#database = where.database;
    this.#place = placeOf(where);
    try {
      this.#driver = neo4j.driver(where.uri, neo4j.auth.basic(where.username, where.password), {
        useBigInt: true,
        telemetryDisabled: true,
        connectionAcquisitionTimeout: 5000,
        connectionTimeout: 5000,
        maxTransactionRetryTime: 0,
        // One more than run at a time: a connection that is being stopped is not waited for.
        maxConnectionPoolSize: atOnce + 1,
      });
    } catch (error) {
      throw new GraphError("away", error instanceof Error ? error.message : String(error), this.#place, { cause: error });
    }
  }

  async enter(until: Until): Promise<ConsoleSession> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: "READ", fetchSize: FETCH });
    const stop = stopping(until, until.timeoutMs, this.#place, () => void leave(session));
    const deadline = performance.now() + until.timeoutMs;
    try {
      const info = await stop.race(this.#knownInfo());
      return new Neo4jSession(session, stop, info, this.#place, () => Math.max(1, Math.ceil(deadline - performance.now())));
    } catch (error) {
      stop.release();
      await leave(session);
      throw consoleError(error, { text: "", before: 0 }, this.#place);
    }
  }

  async close(): Promise<void> {
    await Promise.race([this.#driver.close(), wait(CLOSE_MS, undefined, { ref: false })]);
  }

  #knownInfo(): Promise<ConsoleInfo> {
    this.#info ??= this.#readInfo().catch((error: unknown) => {
      this.#info = null;
      throw error;
    });
    return this.#info;
  }

  async #readInfo(): Promise<ConsoleInfo> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: "READ" });
    try {
      const { summary } = await session.run("RETURN 1 AS ready", {}, { timeout: CLOSE_MS, metadata: METADATA });
      const version = summary.server.agent?.replace(/^Neo4j\//, "") ?? "";
      return { engine: "neo4j", version, dialect: await dialectOf(session, this.#database) };
    } finally {
      await leave(session);
    }
  }
}

/** The language of a text without a prefix: servers that know several say which; older ones have Cypher 5 alone. */
async function dialectOf(session: Session, database: string): Promise<string> {
  try {
    const { records } = await session.run("SHOW DATABASE $database YIELD defaultLanguage", { database }, { timeout: CLOSE_MS });
    const [, version = "5"] = /(\d+)$/.exec(String(records[0]?.get("defaultLanguage"))) ?? [];
    return `Cypher ${version}`;
  } catch {
    return "Cypher 5";
  }
}

class Neo4jSession implements ConsoleSession {
  readonly info: ConsoleInfo;
  readonly #session: Session;
  readonly #stop: Stopping;
  readonly #place: string;
  readonly #left: () => number;

  constructor(session: Session, stop: Stopping, info: ConsoleInfo, place: string, left: () => number) {
    this.info = info;
    this.#session = session;
    this.#stop = stop;
    this.#place = place;
    this.#left = left;
  }

  async explain({ text, params }: Asked): Promise<Explained> {
    return this.#named(text, EXPLAIN.length, async () => {
      const transaction = await this.#begin();
      const { summary } = await transaction.run(EXPLAIN + text, driverParameters(params));
      await transaction.rollback();
      return explainedBy(summary);
    });
  }

  async run({ text, params }: Asked, bytes: number): Promise<Running> {
    return this.#named(text, 0, async () => {
      const transaction = await this.#begin();
      const result = transaction.run(text, driverParameters(params));
      const columns = (await result.keys()).map(String);
      return { columns, rows: this.#rows(text, transaction, result[Symbol.asyncIterator](), columns, bytes) };
    });
  }

  async leave(): Promise<void> {
    this.#stop.release();
    await leave(this.#session);
  }

  #begin(): Promise<Transaction> {
    return this.#session.beginTransaction({ timeout: this.#left(), metadata: METADATA });
  }

  /** Rows in their order. Where ends of relationships are not known yet, all of a fetch wait, and are written again. */
  async *#rows(
    text: string,
    transaction: Transaction,
    records: AsyncIterator<{ get(key: number): unknown }>,
    columns: readonly string[],
    bytes: number,
  ): AsyncGenerator<string | typeof TOO_LARGE> {
    const ends = new Ends();
    let waiting: unknown[][] = [];
    for (let done = false; !done;) {
      const next = await this.#named(text, 0, () => records.next());
      done = next.done === true;
      if (next.done !== true) {
        const values = columns.map((_, index) => next.value.get(index));
        const { missed } = ends;
        const row = rowOf(values, ends, bytes);
        if (ends.missed === missed && waiting.length === 0) {
          yield row;
          continue;
        }
        waiting.push(values);
      }
      if (ends.wanting && !done && waiting.length < FETCH) continue;
      if (ends.wanting) await this.#named(text, 0, () => ends.lookUp(transaction));
      for (const values of waiting) yield rowOf(values, ends, bytes);
      waiting = [];
    }
  }

  async #named<T>(text: string, before: number, work: () => Promise<T>): Promise<T> {
    try {
      return await this.#stop.race(work());
    } catch (error) {
      throw consoleError(error, { text, before }, this.#place);
    }
  }
}

function rowOf(values: readonly unknown[], ends: Ends, bytes: number): string | typeof TOO_LARGE {
  try {
    const budget = new Budget(bytes);
    return JSON.stringify(values.map((value) => cypherValue(value, ends, budget)));
  } catch (error) {
    if (error instanceof TooLarge) return TOO_LARGE;
    throw error;
  }
}

/** Closing a session stops what it runs on the server; a promise that never settles is not waited for. */
async function leave(session: Session): Promise<void> {
  await Promise.race([session.close().catch(() => {}), wait(CLOSE_MS, undefined, { ref: false })]);
}
