// One run of the embedded engine in a process of its own: start, ask, kill.
import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { setPriority, tmpdir } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { GraphError } from "../port.ts";
import type { Answers, Envelope, Reply, Request } from "./messages.ts";
import { partsOf } from "./parts.ts";
import { sweepSpill } from "./spill.ts";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const LAST_WORDS = 2000;

/** The process ended before it answered. `meant`: we killed it. */
export class EngineGone extends Error {
  override readonly name = "EngineGone";
  readonly meant: boolean;
  constructor(meant: boolean, detail: string) {
    super(detail);
    this.meant = meant;
  }
}

/** A stranger's query yields the processor to everything else. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, 5);
  } catch {
    // Where that is not permitted it runs like the others.
  }
}

type Waiting = { readonly resolve: (answer: Answers[keyof Answers]) => void; readonly reject: (error: Error) => void };

export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #place: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #next = 0;
  #meant = false;
  #gone: EngineGone | null = null;
  #said = "";

  /**
   * @param place named in errors
   * @param bare for a stranger's queries: without our environment, and in this folder
   */
  constructor(place: string, bare: { readonly cwd: string } | null = null) {
    this.#place = place;
    this.#child = fork(CHILD, [], {
      execArgv: ["--import", TSX],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      ...(bare && { cwd: bare.cwd, env: { TMPDIR: tmpdir(), NODE_ENV: "production" } }),
    });
    if (bare !== null && this.#child.pid !== undefined) yieldTo(this.#child.pid);
    this.#child.stderr?.on("data", (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString("utf8")).slice(-LAST_WORDS);
    });
    this.#child.on("message", (reply: Reply) => this.#settle(reply));
    this.#ended = new Promise((resolve) => {
      const end = (how: string) => {
        if (this.#child.pid !== undefined) sweepSpill(this.#child.pid);
        this.#end(how);
        resolve();
      };
      this.#child.once("error", (error) => end(error.message));
      this.#child.once("exit", (code, signal) => end(`ended with ${signal ?? `code ${code}`}`));
    });
  }

  /** Whether it has ended. */
  get gone(): boolean {
    return this.#gone !== null;
  }

  /** How many requests it has not answered yet. */
  get busy(): number {
    return this.#waiting.size;
  }

  /** Process id, for tests and messages. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Rejects with `GraphError`, or with `EngineGone` where the process ends first. */
  ask<R extends Request>(request: R): Promise<Answers[R["do"]]> {
    return new Promise((resolve, reject) => {
      if (this.#gone) {
        reject(this.#gone);
        return;
      }
      const id = ++this.#next;
      this.#waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      void this.#sendAll(id, request);
    });
  }

  /** A large write goes in parts, each once the one before is on its way. */
  async #sendAll(id: number, request: Request): Promise<void> {
    if (request.do !== "write") return this.#send({ id, request });
    const parts = partsOf(request.steps);
    for (const ahead of parts.slice(0, -1)) await this.#send({ id, ahead });
    await this.#send({ id, request: { do: "write", steps: parts.at(-1) ?? [] } });
  }

  #send(envelope: Envelope): Promise<void> {
    return new Promise((resolve) => {
      this.#child.send(envelope, (error) => {
        if (error) this.#fail(envelope.id, new EngineGone(this.#meant, error.message));
        resolve();
      });
    });
  }

  /** Ends the process at once, and with it all that it runs; resolves when its lock is free again. */
  async kill(): Promise<void> {
    this.#meant = true;
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  /** Resolves when the process has ended by itself. */
  async ended(): Promise<void> {
    await this.#ended;
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.answer);
    else waiting?.reject(new GraphError(reply.fault, reply.detail, this.#place));
  }

  #fail(id: number, error: Error): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.reject(error);
  }

  #end(how: string): void {
    const words = this.#said.trim();
    this.#gone = new EngineGone(this.#meant, `the engine's process ${how}${words === "" ? "" : `: ${words}`}`);
    for (const id of [...this.#waiting.keys()]) this.#fail(id, this.#gone);
  }
}
