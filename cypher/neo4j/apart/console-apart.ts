// The console of a server on Neo4j: each query under way has a process of its own, which reads its rows and yields the processor to the others.
import { setTimeout as wait } from "node:timers/promises";
import {
  TOO_LARGE,
  type Asked,
  type ConsoleEngine,
  type ConsoleInfo,
  type ConsoleSession,
  type Explained,
  type Running,
  type Until,
} from "../../console/engine.ts";
import { GraphError } from "../../port.ts";
import { stopping, USUAL_MS, type Stopping } from "../../stopping.ts";
import { placeOf } from "../faults.ts";
import type { Neo4jPlace } from "../neo4j-graph.ts";
import { Neo4jProcess } from "./neo4j-process.ts";

/** A process that has not stopped its query so long after it should have is ended. */
const GRACE_MS = 3000;

type Options = {
  /** How many queries run at a time. */
  readonly atOnce: number;
  /** What reading an answer may take, in bytes. */
  readonly memoryBytes: number;
};

export class ConsoleApart implements ConsoleEngine {
  readonly atOnce: number;
  readonly #where: Neo4jPlace;
  readonly #place: string;
  readonly #options: Options;
  readonly #idle: Neo4jProcess[] = [];
  readonly #all = new Set<Neo4jProcess>();
  #closed = false;

  /** Starts nothing yet: the first query does. */
  constructor(where: Neo4jPlace, options: Options) {
    this.atOnce = options.atOnce;
    this.#where = where;
    this.#place = placeOf(where);
    this.#options = options;
  }

  /** Ids of the processes that are there, for tests. */
  get running(): readonly number[] {
    return [...this.#all].flatMap((one) => (one.gone || one.pid === undefined ? [] : [one.pid]));
  }

  async enter(until: Until): Promise<ConsoleSession> {
    const engine = await this.#found(until.signal);
    const end = () => setTimeout(() => void engine.kill(), GRACE_MS).unref();
    let overdue: NodeJS.Timeout | null = null;
    const stop = stopping(until, until.timeoutMs + GRACE_MS, this.#place, () => {
      void engine.ask({ do: "stop" }).catch(() => {});
      overdue ??= end();
    });
    const leave = async () => {
      stop.release();
      overdue ??= end();
      await engine.ask({ do: "leave" }).catch(() => {});
      clearTimeout(overdue);
      this.#back(engine);
    };
    try {
      const info = await stop.race(engine.ask({ do: "enter", timeoutMs: until.timeoutMs }));
      return new ApartSession(engine, info, stop, leave);
    } catch (error) {
      await leave();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(
      [...this.#all].map(async (engine) => {
        await Promise.race([engine.ask({ do: "close" }).catch(() => {}), wait(GRACE_MS, undefined, { ref: false })]);
        await engine.kill();
      }),
    );
    this.#all.clear();
  }

  /** Starting a process takes nothing from the query's own time. */
  async #found(signal: AbortSignal): Promise<Neo4jProcess> {
    const before = stopping({ signal }, USUAL_MS.read, this.#place);
    const found = this.#free();
    try {
      return await before.race(found);
    } catch (error) {
      void found.then((engine) => this.#back(engine)).catch(() => {});
      throw error;
    } finally {
      before.release();
    }
  }

  async #free(): Promise<Neo4jProcess> {
    if (this.#closed) throw new GraphError("cancelled", "the console is closed", this.#place);
    for (let engine = this.#idle.pop(); engine; engine = this.#idle.pop()) if (!engine.gone) return engine;
    const { memoryBytes } = this.#options;
    const engine = await Neo4jProcess.open(this.#where, memoryBytes);
    this.#all.add(engine);
    if (this.#closed) await engine.kill();
    return engine;
  }

  #back(engine: Neo4jProcess): void {
    if (engine.gone || this.#closed) this.#all.delete(engine);
    else this.#idle.push(engine);
  }
}

class ApartSession implements ConsoleSession {
  readonly info: ConsoleInfo;
  readonly #engine: Neo4jProcess;
  readonly #stop: Stopping;
  readonly leave: () => Promise<void>;

  constructor(engine: Neo4jProcess, info: ConsoleInfo, stop: Stopping, leave: () => Promise<void>) {
    this.#engine = engine;
    this.info = info;
    this.#stop = stop;
    this.leave = leave;
  }

  explain(asked: Asked): Promise<Explained> {
    return this.#stop.race(this.#engine.ask({ do: "explain", asked }));
  }

  async run(asked: Asked, bytes: number): Promise<Running> {
    const { columns } = await this.#stop.race(this.#engine.ask({ do: "run", asked, bytes }));
    return { columns, rows: this.#rows() };
  }

  async *#rows(): AsyncGenerator<string | typeof TOO_LARGE> {
    for (let done = false; !done;) {
      const page = await this.#stop.race(this.#engine.ask({ do: "rows" }));
      yield* page.rows;
      if (page.tooLarge) yield TOO_LARGE;
      done = page.done;
    }
  }
}
