// One run of the embedded engine in a process of its own: start, ask, kill.
import { ProcessApart } from "../apart/process-apart.ts";
import { GraphError } from "../port.ts";
import type { Answers, Envelope, Failure, Request } from "./messages.ts";
import { partsOf } from "./parts.ts";
import { sweepSpill } from "./spill.ts";

const CHILD = new URL("./child.ts", import.meta.url);

export class EngineProcess {
  readonly #process: ProcessApart<Answers[keyof Answers], Failure>;

  /**
   * @param place named in errors
   * @param bare for a stranger's queries: without our environment, and in this folder
   */
  constructor(place: string, bare: { readonly cwd: string } | null = null) {
    const failed = ({ fault, detail }: Failure) => new GraphError(fault, detail, place);
    this.#process = new ProcessApart(CHILD, { bare, yields: bare !== null, failed, onEnd: sweepSpill });
  }

  /** Whether it has ended. */
  get gone(): boolean {
    return this.#process.gone;
  }

  /** How many requests it has not answered yet. */
  get busy(): number {
    return this.#process.busy;
  }

  /** Process id, for tests and messages. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Rejects with `GraphError`, or with `ProcessGone` where the process ends first. */
  ask<R extends Request>(request: R): Promise<Answers[R["do"]]> {
    return this.#process.ask((id) => envelopesOf(id, request)) as Promise<Answers[R["do"]]>;
  }

  /** Ends the process at once, and with it all that it runs; resolves when its lock is free again. */
  kill(): Promise<void> {
    return this.#process.kill();
  }

  /** Resolves when the process has ended by itself. */
  ended(): Promise<void> {
    return this.#process.ended();
  }
}

/** A large write goes in parts. */
function* envelopesOf(id: number, request: Request): Generator<Envelope> {
  if (request.do !== "write") {
    yield { id, request };
    return;
  }
  const parts = partsOf(request.steps);
  for (const ahead of parts.slice(0, -1)) yield { id, ahead };
  yield { id, request: { do: "write", steps: parts.at(-1) ?? [] } };
}
