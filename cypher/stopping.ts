// Time limit and cancel signal of one call at the port.
import { GraphError, type ReadOptions } from "./port.ts";

export type Stopping = {
  /** The work's outcome, or `timeout` or `cancelled` where that comes first. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  /** Ends the timer and the listening. */
  readonly release: () => void;
};

/** Limits in milliseconds where the caller gives none. A stream's time includes that of its reader. */
export const USUAL_MS = { read: 30_000, stream: 300_000, write: 600_000 } as const;

/**
 * Watches the limit and the signal of a call.
 * @param options `timeoutMs` in milliseconds (falls back to `usualMs`), `signal` to cancel
 * @param place address or file, for the error
 * @param onStop called when the limit or the signal comes, whether or not anything is raced
 */
export function stopping(options: ReadOptions | undefined, usualMs: number, place: string, onStop: () => void = () => {}): Stopping {
  const ms = options?.timeoutMs ?? usualMs;
  const signal = options?.signal;
  const racing = new Set<(error: GraphError) => void>();
  let over: GraphError | null = null;
  const stop = (error: GraphError) => {
    over ??= error;
    for (const reject of racing) reject(over);
    onStop();
  };
  const cancel = () => stop(new GraphError("cancelled", "the query was cancelled", place, { cause: signal?.reason }));
  const timer = setTimeout(() => stop(new GraphError("timeout", `no answer within ${Math.round(ms)} ms`, place)), ms);
  if (signal?.aborted) cancel();
  signal?.addEventListener("abort", cancel, { once: true });

  const race = <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const settle = () => racing.delete(reject);
      racing.add(reject);
      work.then(resolve, reject).finally(settle);
      if (over) reject(over);
    });
  const release = () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  };
  return { race, release };
}
