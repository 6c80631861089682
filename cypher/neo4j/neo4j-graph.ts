// The port on Neo4j: one driver, the database always named, every query with a time limit on the server too.
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { setTimeout as wait } from "node:timers/promises";
import {
  GraphError,
  type EngineInfo,
  type GraphPort,
  type ReadOptions,
  type Row,
  type Statement,
  type Table,
  type WriteStep,
} from "../port.ts";
import { stopping, USUAL_MS } from "../stopping.ts";
import { connectionBroke, neo4jError, placeOf } from "./faults.ts";
import { driverParameters, plainRow } from "./values.ts";

export type Neo4jPlace = { readonly uri: string; readonly username: string; readonly password: string; readonly database: string };

/** The oldest line that the queries were run on. */
const OLDEST_MAJOR = 5;
const STREAM_FETCH = 200;
const CLOSE_MS = 5_000;

const SCHEMA = [
  "CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE",
  "CREATE TEXT INDEX thing_search IF NOT EXISTS FOR (n:Thing) ON (n.search)",
  "CALL db.awaitIndexes(300)",
];

export class Neo4jGraph implements GraphPort {
  readonly engine = "neo4j";
  /** Where it lies, for whoever opens connections of its own. */
  readonly where: Neo4jPlace;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #place: string;

  /** Opens no connection yet. Throws `GraphError` `away` for an address that is none. */
  constructor(where: Neo4jPlace) {
    this.where = where;
    this.#database = where.database;
    this.#place = placeOf(where);
    try {
      this.#driver = neo4j.driver(where.uri, neo4j.auth.basic(where.username, where.password), {
        disableLosslessIntegers: true,
        telemetryDisabled: true,
        connectionAcquisitionTimeout: 5_000,
        connectionTimeout: 5_000,
        maxTransactionRetryTime: 15_000,
      });
    } catch (error) {
      throw new GraphError("away", error instanceof Error ? error.message : String(error), this.#place, { cause: error });
    }
  }

  async info(options?: ReadOptions): Promise<EngineInfo> {
    return this.#reading(options, USUAL_MS.read, async (session, ms) => {
      const { summary } = await session.run("RETURN 1 AS ready", {}, { timeout: ms });
      const version = summary.server.agent?.replace(/^Neo4j\//, "") ?? "";
      const major = Number.parseInt(version, 10);
      if (major < OLDEST_MAJOR) throw new GraphError("old-server", `Neo4j ${version}; needed is ${OLDEST_MAJOR} or newer`, this.#place);
      return { engine: "neo4j", version, place: this.#place };
    });
  }

  async read(statement: Statement, options?: ReadOptions): Promise<Table> {
    return this.#reading(options, USUAL_MS.read, async (session, ms) => {
      const start = performance.now();
      const result = session.run(statement.text, driverParameters(statement.params), { timeout: ms });
      const columns = await result.keys();
      const rows: Row[] = [];
      for (const record of (await result).records) rows.push(plainRow(columns, (key) => record.get(key)));
      return { columns: columns.map(String), rows, ms: performance.now() - start };
    });
  }

  async *stream(statement: Statement, options?: ReadOptions): AsyncGenerator<Row> {
    const stop = stopping(options, USUAL_MS.stream, this.#place);
    const session = this.#session("READ", STREAM_FETCH);
    try {
      const result = session.run(statement.text, driverParameters(statement.params), { timeout: options?.timeoutMs ?? USUAL_MS.stream });
      const columns = await stop.race(result.keys());
      const rows = result[Symbol.asyncIterator]();
      for (;;) {
        const next = await stop.race(rows.next());
        if (next.done === true) return;
        yield plainRow(columns, (key) => next.value.get(key));
      }
    } catch (error) {
      throw neo4jError(error, this.#place);
    } finally {
      stop.release();
      await leave(session);
    }
  }

  async write(steps: readonly WriteStep[], options?: ReadOptions): Promise<void> {
    const stop = stopping(options, USUAL_MS.write, this.#place);
    const session = this.#session("WRITE");
    try {
      const work = session.executeWrite((tx) => runSteps(tx, steps, this.#place), { timeout: options?.timeoutMs ?? USUAL_MS.write });
      await stop.race(work);
    } catch (error) {
      throw neo4jError(error, this.#place);
    } finally {
      stop.release();
      await leave(session);
    }
  }

  async ensureSchema(): Promise<void> {
    const session = this.#session("WRITE");
    try {
      for (const text of SCHEMA) await session.run(text, {}, { timeout: USUAL_MS.write });
    } catch (error) {
      throw neo4jError(error, this.#place);
    } finally {
      await leave(session);
    }
  }

  async flush(): Promise<void> {}

  async close(): Promise<void> {
    await Promise.race([this.#driver.close(), wait(CLOSE_MS, undefined, { ref: false })]);
  }

  /** Reads in a READ session of its own; tries once more where a connection from the pool turned out to be dead. */
  async #reading<T>(options: ReadOptions | undefined, usualMs: number, work: (session: Session, ms: number) => Promise<T>): Promise<T> {
    const stop = stopping(options, usualMs, this.#place);
    const ms = options?.timeoutMs ?? usualMs;
    const attempt = async () => {
      const session = this.#session("READ");
      try {
        return await stop.race(work(session, ms));
      } finally {
        await leave(session);
      }
    };
    try {
      return await attempt().catch((error: unknown) => (connectionBroke(error) ? attempt() : Promise.reject(error)));
    } catch (error) {
      throw neo4jError(error, this.#place);
    } finally {
      stop.release();
    }
  }

  #session(mode: "READ" | "WRITE", fetchSize?: number): Session {
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode: mode,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
      ...(fetchSize === undefined ? {} : { fetchSize }),
    });
  }
}

async function runSteps(tx: ManagedTransaction, steps: readonly WriteStep[], place: string): Promise<void> {
  for (const step of steps) {
    const { records } = await tx.run(step.text, driverParameters(step.params));
    if (step.expect === undefined) continue;
    const first = records.length === 1 ? records[0] : undefined;
    const n: unknown = first?.keys.includes("n") ? first.get("n") : null;
    if (n !== step.expect) {
      throw new GraphError("unexpected-count", `${step.what ?? step.text}: ${step.expect} expected, ${JSON.stringify(n)} found`, place);
    }
  }
}

/** Closing a session stops what it runs on the server; a promise that never settles is not waited for. */
async function leave(session: Session): Promise<void> {
  await Promise.race([session.close().catch(() => {}), wait(CLOSE_MS, undefined, { ref: false })]);
}
