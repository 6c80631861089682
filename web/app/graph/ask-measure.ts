// Asks the measuring thread; it starts when first asked.
import type { MeasureJob } from "./measure.ts";

type Values = Readonly<Record<string, number>>;

let worker: Worker | null = null;
let last = 0;

/** The numbers of a job. Fails with what stopped the thread. */
export function askMeasure(job: MeasureJob): Promise<Values> {
  worker ??= new Worker(new URL("./measure-worker.ts", import.meta.url), { type: "module", name: "measure" });
  const thread = worker;
  const id = ++last;
  return new Promise((resolve, reject) => {
    const done = () => {
      thread.removeEventListener("message", heard);
      thread.removeEventListener("error", failed);
    };
    const heard = (event: MessageEvent<{ id: number; values: Values }>) => {
      if (event.data.id !== id) return;
      done();
      resolve(event.data.values);
    };
    const failed = (event: ErrorEvent) => {
      done();
      worker = null;
      reject(new Error(`measuring thread: ${event.message}`));
    };
    thread.addEventListener("message", heard);
    thread.addEventListener("error", failed);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    thread.postMessage({ ...job, id });
  });
}
