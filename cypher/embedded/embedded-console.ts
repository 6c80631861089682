// The console on the embedded engine: a copy of the store in a process of its own, one query at a time. Stopping a query kills that process.
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
import { GraphError, type WriteStep } from "../port.ts";
import { stopping, USUAL_MS, type Stopping } from "../stopping.ts";
import { consoleError } from "./console-faults.ts";
import { explainedBy } from "./console-plan.ts";
import { EngineProcess } from "./engine-process.ts";
import { copyStore, type CopySource, type StoreCopy } from "./store-copy.ts";

const PLACE = "console";
const EXPLAIN = "EXPLAIN ";

type Options = {
  /** What a query may take beyond what the store takes. */
  readonly memoryBytes: number;
  /** Changes every copy before it is read. */
  readonly mend: (() => Promise<readonly WriteStep[]>) | null;
};
type Open = { readonly engine: EngineProcess; readonly info: ConsoleInfo };

export class EmbeddedConsole implements ConsoleEngine {
  readonly atOnce = 1;
  readonly #source: CopySource;
  readonly #options: Options;
  #copy: (StoreCopy & { readonly state: string }) | null = null;
  #open: Open | null = null;
  #coming: Promise<Open> | null = null;
  #closed = false;

  /** Copies nothing yet: the first query does. */
  constructor(source: CopySource, options: Options) {
    this.#source = source;
    this.#options = options;
  }

  /** Id of the process while it runs, and the folder of the copy. */
  get running(): { readonly pid: number | undefined; readonly folder: string | undefined } {
    return { pid: this.#open?.engine.gone === false ? this.#open.engine.pid : undefined, folder: this.#copy?.folder };
  }

  /** Whether the process works on a query. */
  get busy(): boolean {
    return this.#open !== null && !this.#open.engine.gone && this.#open.engine.busy > 0;
  }

  async enter(until: Until): Promise<ConsoleSession> {
    // Copying and opening take nothing from the query's own time.
    const before = stopping({ signal: until.signal }, USUAL_MS.write, PLACE);
    try {
      const { engine, info } = await before.race(this.#ready());
      const stop = stopping(until, until.timeoutMs, PLACE, () => void this.#end(engine));
      return new EmbeddedSession(engine, info, stop, () => this.#rest(engine));
    } finally {
      before.release();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#coming?.catch(() => {});
    await this.#open?.engine.kill();
    this.#open = null;
    this.#copy?.remove();
    this.#copy = null;
  }

  /** The process on a copy of the store as it is now. */
  async #ready(): Promise<Open> {
    if (this.#closed) throw new GraphError("cancelled", "the console is closed", PLACE);
    const state = await this.#source.state();
    if (this.#open && !this.#open.engine.gone && this.#copy?.state === state) return this.#open;
    this.#coming ??= this.#start(state).finally(() => {
      this.#coming = null;
    });
    return this.#coming;
  }

  async #start(state: string): Promise<Open> {
    await this.#open?.engine.kill();
    if (this.#copy?.state !== state) {
      this.#copy?.remove();
      this.#copy = null;
      this.#copy = { ...(await copyStore(this.#source, this.#options.mend)), state };
    }
    const { path, folder } = this.#copy;
    const engine = new EngineProcess(PLACE, { cwd: folder });
    try {
      await engine.ask({ do: "open", path, readOnly: true, temporary: folder });
      const { version } = await engine.ask({ do: "info" });
      await engine.ask({ do: "watch", bytes: this.#options.memoryBytes });
      this.#open = { engine, info: { engine: "embedded", version, dialect: `Cypher (Grafeo ${version})` } };
      return this.#open;
    } catch (error) {
      await engine.kill();
      throw consoleError(error, { text: "", before: 0 }, PLACE);
    }
  }

  /** Ends the process, and starts the next one at once, so that whoever comes next does not wait. */
  async #end(engine: EngineProcess): Promise<void> {
    await engine.kill();
    if (!this.#closed) await this.#ready().catch(() => {});
  }

  /** After a query: a process that still works on it is ended, and so is one that has not given back what it took. */
  async #rest(engine: EngineProcess): Promise<void> {
    const spent = engine.gone || engine.busy > 0 || (await grown(engine)) > this.#options.memoryBytes / 3;
    if (!spent) return;
    await engine.kill();
    // Whoever asked does not wait for the next process.
    void this.#end(engine);
  }
}

async function grown(engine: EngineProcess): Promise<number> {
  return engine.ask({ do: "grown" }).then(
    ({ bytes }) => bytes,
    () => Number.POSITIVE_INFINITY,
  );
}

class EmbeddedSession implements ConsoleSession {
  readonly info: ConsoleInfo;
  readonly #engine: EngineProcess;
  readonly #stop: Stopping;
  readonly #rest: () => Promise<void>;
  #cursor: number | null = null;

  constructor(engine: EngineProcess, info: ConsoleInfo, stop: Stopping, rest: () => Promise<void>) {
    this.#engine = engine;
    this.info = info;
    this.#stop = stop;
    this.#rest = rest;
  }

  async explain({ text, params }: Asked): Promise<Explained> {
    const { plan } = await this.#named(text, EXPLAIN.length, this.#engine.ask({ do: "explain", text, params }));
    return explainedBy(plan);
  }

  async run({ text, params }: Asked, bytes: number): Promise<Running> {
    const { cursor, columns } = await this.#named(text, 0, this.#engine.ask({ do: "ask", text, params }));
    this.#cursor = cursor;
    return { columns, rows: this.#rows(text, cursor, bytes) };
  }

  async leave(): Promise<void> {
    this.#stop.release();
    if (this.#cursor !== null && this.#engine.busy === 0 && !this.#engine.gone)
      await this.#engine.ask({ do: "leave", cursor: this.#cursor }).catch(() => {});
    await this.#rest();
  }

  async *#rows(text: string, cursor: number, bytes: number): AsyncGenerator<string | typeof TOO_LARGE> {
    for (let done = false; !done;) {
      const page = await this.#named(text, 0, this.#engine.ask({ do: "typed", cursor, bytes }));
      yield* page.rows;
      if (page.tooLarge) yield TOO_LARGE;
      done = page.done;
    }
  }

  async #named<T>(text: string, before: number, work: Promise<T>): Promise<T> {
    try {
      return await this.#stop.race(work);
    } catch (error) {
      throw consoleError(error, { text, before }, PLACE);
    }
  }
}
