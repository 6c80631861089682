// A process of ours beside this one: asked by numbered messages, ended by killing it.
import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { setPriority, tmpdir } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const LAST_WORDS = 2000;

/** What a process answers to the request of that number. */
export type Reply<Answer, Failure> =
  | { readonly id: number; readonly ok: true; readonly answer: Answer }
  | ({ readonly id: number; readonly ok: false } & Failure);

/** The process ended before it answered. `meant`: we killed it. */
export class ProcessGone extends Error {
  override readonly name = "ProcessGone";
  readonly meant: boolean;
  constructor(meant: boolean, detail: string) {
    super(detail);
    this.meant = meant;
  }
}

type Waiting<Answer> = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };
type Options<Failure> = {
  /** Without our environment, and in this folder. */
  readonly bare?: { readonly cwd: string } | null;
  /** For a stranger's queries: yields the processor to everything else. */
  readonly yields?: boolean;
  /** The error that a failure stands for. */
  readonly failed: (failure: Failure) => Error;
  /** Called once when the process has ended. */
  readonly onEnd?: (pid: number) => void;
};

export class ProcessApart<Answer, Failure> {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  readonly #ended: Promise<void>;
  readonly #failed: (failure: Failure) => Error;
  #next = 0;
  #meant = false;
  #gone: ProcessGone | null = null;
  #said = "";

  /** @param file the TypeScript file that the process runs */
  constructor(file: URL, { bare = null, yields = false, failed, onEnd }: Options<Failure>) {
    this.#failed = failed;
    this.#child = fork(fileURLToPath(file), [], {
      execArgv: ["--import", TSX],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      // An estimate of infinitely many rows is a number too; JSON would drop it.
      serialization: yields ? "advanced" : "json",
      ...(bare && { cwd: bare.cwd, env: { TMPDIR: tmpdir(), NODE_ENV: "production" } }),
    });
    const { pid } = this.#child;
    if (yields && pid !== undefined) yieldTo(pid);
    this.#child.stderr?.on("data", (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString("utf8")).slice(-LAST_WORDS);
    });
    this.#child.on("message", (reply: Reply<Answer, Failure>) => this.#settle(reply));
    this.#ended = new Promise((resolve) => {
      const end = (how: string) => {
        if (pid !== undefined) onEnd?.(pid);
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

  /**
   * Sends what `messages` gives for the number of the request, each once the one before is on its way, and waits for the
   * answer. Rejects with what `failed` makes of a failure, or with `ProcessGone` where the process ends first.
   */
  ask(messages: (id: number) => Iterable<object>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#gone) {
        reject(this.#gone);
        return;
      }
      const id = ++this.#next;
      this.#waiting.set(id, { resolve, reject });
      void this.#sendAll(id, messages(id));
    });
  }

  /** Ends the process at once, and with it all that it runs; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#meant = true;
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  /** Resolves when the process has ended by itself. */
  async ended(): Promise<void> {
    await this.#ended;
  }

  async #sendAll(id: number, messages: Iterable<object>): Promise<void> {
    for (const message of messages) {
      await new Promise<void>((resolve) => {
        this.#child.send(message, (error) => {
          if (error) this.#fail(id, new ProcessGone(this.#meant, error.message));
          resolve();
        });
      });
    }
  }

  #settle(reply: Reply<Answer, Failure>): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.answer);
    else waiting?.reject(this.#failed(reply));
  }

  #fail(id: number, error: Error): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.reject(error);
  }

  #end(how: string): void {
    const words = this.#said.trim();
    this.#gone = new ProcessGone(this.#meant, `the engine's process ${how}${words === "" ? "" : `: ${words}`}`);
    for (const id of [...this.#waiting.keys()]) this.#fail(id, this.#gone);
  }
}

function yieldTo(pid: number): void {
  try {
    setPriority(pid, 5);
  } catch {
    // Where that is not permitted it runs like the others.
  }
}
