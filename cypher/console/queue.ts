// So many queries at a time, so many waiting, and nobody waits longer than a given time.
import { GraphError } from "../port.ts";

/** The console is full: whoever asks comes again later. */
export class Busy extends Error {
  override readonly name = "Busy";
  /** Seconds after which it is worth trying again. */
  readonly retryAfter: number;
  constructor(detail: string, retryAfter: number) {
    super(detail);
    this.retryAfter = retryAfter;
  }
}

type Waiter = { readonly enter: () => void };

export class Queue {
  readonly #atOnce: number;
  readonly #most: number;
  readonly #waitMs: number;
  readonly #waiting = new Set<Waiter>();
  #inside = 0;

  /** @param most how many may wait, `waitMs` how long each */
  constructor(atOnce: number, most: number, waitMs: number) {
    this.#atOnce = atOnce;
    this.#most = most;
    this.#waitMs = waitMs;
  }

  /** Resolves with a function that gives the place back. Rejects with `Busy`, or `cancelled` where the signal comes first. */
  async enter(signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw cancelled(signal);
    if (this.#inside < this.#atOnce) this.#inside++;
    else await this.#wait(signal);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave();
    };
  }

  #wait(signal: AbortSignal): Promise<void> {
    const retryAfter = Math.max(1, Math.ceil(this.#waitMs / 1000));
    if (this.#waiting.size >= this.#most) return Promise.reject(new Busy(`${this.#most} queries are waiting already`, retryAfter));
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        this.#waiting.delete(waiter);
        settle();
      };
      const waiter: Waiter = { enter: () => end(resolve) };
      const onAbort = () => end(() => reject(cancelled(signal)));
      const timer = setTimeout(() => end(() => reject(new Busy(`no place within ${this.#waitMs} ms`, retryAfter))), this.#waitMs);
      signal.addEventListener("abort", onAbort, { once: true });
      this.#waiting.add(waiter);
    });
  }

  /** The place goes to whoever waits longest. */
  #leave(): void {
    const [next] = this.#waiting;
    if (next) next.enter();
    else this.#inside--;
  }
}

function cancelled(signal: AbortSignal): GraphError {
  return new GraphError("cancelled", "the query was cancelled while it waited", "console", { cause: signal.reason });
}
