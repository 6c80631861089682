// The port on the embedded engine: one child process holds the store; stopping a query kills it and opens it again.
import { ProcessGone } from "../apart/process-apart.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
import { stopping, USUAL_MS, type Stopping } from "../stopping.ts";
import { EngineProcess } from "./engine-process.ts";
import type { Answers, Request } from "./messages.ts";

/** A store that lives only as long as the port. */
const MEMORY = ":memory:";

const CRASHES = 2;
const LOCK_TRIES = 6;
const LOCK_WAIT_MS = 100;
const CLOSE_MS = 10_000;

type Asked<R extends Request> = { readonly engine: EngineProcess; readonly answer: Answers[R["do"]] };

export class EmbeddedGraph implements GraphPort {
  readonly engine = "embedded";
  readonly #place: string;
  readonly #path: string;
  readonly #readOnly: boolean;
  readonly #folder: string | null;
  #running: EngineProcess | null = null;
  #starting: Promise<EngineProcess> | null = null;
  #closed = false;

  /**
   * @param place path of the store, or `:memory:`: that one lies in a temporary folder, so that a query can be stopped
   *   without losing it, and is gone when the port is closed
   */
  constructor(place: string, readOnly: boolean) {
    this.#place = place;
    this.#readOnly = readOnly;
    this.#folder = place === MEMORY ? mkdtempSync(join(tmpdir(), "zhaotu-")) : null;
    this.#path = this.#folder === null ? place : join(this.#folder, "store");
  }

  /** Id of the engine's process while it runs. */
  processId(): number | undefined {
    return this.#running?.pid;
  }

  /** Names the state of the store: another one after every write, and after every start of the engine's process. */
  async state(): Promise<string> {
    const { epoch } = await this.#ask({ do: "epoch" }, undefined, USUAL_MS.read);
    return `${this.#running?.pid} ${epoch}`;
  }

  /** Writes a copy of the store to a file that is not there yet. */
  async saveCopy(path: string): Promise<void> {
    await this.#ask({ do: "save", path }, undefined, USUAL_MS.write);
  }

  async info(options?: ReadOptions): Promise<EngineInfo> {
    await this.read({ text: "RETURN 1 AS ready" }, options);
    const { version } = await this.#ask({ do: "info" }, options, USUAL_MS.read);
    return { engine: "embedded", version, place: this.#place };
  }

  async read(statement: Statement, options?: ReadOptions): Promise<Table> {
    return this.#ask({ do: "read", text: statement.text, params: statement.params ?? {} }, options, USUAL_MS.read);
  }

  async *stream(statement: Statement, options?: ReadOptions): AsyncGenerator<Row> {
    const stop = stopping(options, USUAL_MS.stream, this.#place);
    const request: Request = { do: "stream", text: statement.text, params: statement.params ?? {} };
    const { engine, answer } = await this.#askSome(request, options, USUAL_MS.stream);
    let done = false;
    try {
      while (!done) {
        const page = await race(engine, { do: "page", cursor: answer.cursor }, stop);
        done = page.done;
        yield* page.rows;
      }
    } catch (error) {
      throw this.#named(error);
    } finally {
      stop.release();
      if (!done && !engine.gone) await engine.ask({ do: "leave", cursor: answer.cursor }).catch(() => {});
    }
  }

  async write(steps: readonly WriteStep[], options?: ReadOptions): Promise<void> {
    if (this.#readOnly) throw new GraphError("engine", "the store is open for reading only", this.#place);
    await this.#ask({ do: "write", steps }, options, USUAL_MS.write);
  }

  async ensureSchema(): Promise<void> {
    await this.#ask({ do: "schema" }, undefined, USUAL_MS.write);
  }

  async flush(): Promise<void> {
    await this.#ask({ do: "flush" }, undefined, USUAL_MS.write);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#starting?.catch(() => {});
    if (this.#running && !this.#running.gone) await end(this.#running);
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Asks, and asks again where the process ended under it: killed for another query, or once by itself. */
  async #ask<R extends Request>(request: R, options: ReadOptions | undefined, usualMs: number): Promise<Answers[R["do"]]> {
    return (await this.#askSome(request, options, usualMs)).answer;
  }

  async #askSome<R extends Request>(request: R, options: ReadOptions | undefined, usualMs: number): Promise<Asked<R>> {
    const stop = stopping(options, usualMs, this.#place);
    try {
      for (let crashes = 0; ;) {
        const engine = await stop.race(this.#engine());
        try {
          return { engine, answer: await race(engine, request, stop) };
        } catch (error) {
          if (!(error instanceof ProcessGone) || this.#closed) throw this.#named(error);
          if (!error.meant && ++crashes >= CRASHES) throw this.#named(error);
          await engine.kill();
        }
      }
    } finally {
      stop.release();
    }
  }

  async #engine(): Promise<EngineProcess> {
    if (this.#closed) throw new GraphError("cancelled", "the graph is closed", this.#place);
    if (this.#running && !this.#running.gone) return this.#running;
    this.#starting ??= this.#start().finally(() => {
      this.#starting = null;
    });
    return this.#starting;
  }

  async #start(): Promise<EngineProcess> {
    const engine = new EngineProcess(this.#place);
    const open: Request = { do: "open", path: this.#path, readOnly: this.#readOnly, temporary: this.#folder };
    for (let tries = 1; ; tries++) {
      try {
        await engine.ask(open);
        this.#running = engine;
        return engine;
      } catch (error) {
        const locked = error instanceof GraphError && error.fault === "locked";
        if (!locked || tries >= LOCK_TRIES || this.#closed) {
          await engine.kill();
          throw this.#named(error);
        }
        await wait(LOCK_WAIT_MS);
      }
    }
  }

  #named(error: unknown): unknown {
    if (!(error instanceof ProcessGone)) return error;
    const detail = this.#closed ? "the graph was closed" : error.message;
    return new GraphError(this.#closed ? "cancelled" : "engine", detail, this.#place, { cause: error });
  }
}

/** Asks one process; where the limit or the signal comes first, the process is killed and its lock is free again. */
async function race<R extends Request>(engine: EngineProcess, request: R, stop: Stopping): Promise<Answers[R["do"]]> {
  try {
    return await stop.race(engine.ask(request));
  } catch (error) {
    if (error instanceof GraphError && (error.fault === "timeout" || error.fault === "cancelled")) await engine.kill();
    throw error;
  }
}

/** Ends the engine's process: politely when it is idle, at once when a query still runs or it does not answer. */
async function end(engine: EngineProcess): Promise<void> {
  if (engine.busy > 0) return engine.kill();
  const timer = new AbortController();
  const late = wait(CLOSE_MS, "late", { signal: timer.signal }).catch(() => "in time");
  await Promise.race([
    engine
      .ask({ do: "close" })
      .then(() => engine.ended())
      .catch(() => engine.kill()),
    late,
  ]);
  timer.abort();
  if (!engine.gone) await engine.kill();
}
