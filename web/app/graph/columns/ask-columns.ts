// Asks the columns' thread; it starts when first asked.
import type { ColumnsJob, Placed } from "./job.ts";

/** Up to so many nodes and lines a picture is placed at once. */
const SMALL = 300;

let worker: Worker | null = null;
let last = 0;

/** Whether a picture is placed sooner than a thread would answer. */
export function isSmall({ columns, lines }: ColumnsJob): boolean {
  return columns.reduce((sum, column) => sum + column.length, lines.length) <= SMALL;
}

/** Where everything stands. Fails with what stopped the thread. */
export function askColumns(job: ColumnsJob): Promise<Placed> {
  worker ??= new Worker(new URL("./columns-worker.ts", import.meta.url), { type: "module", name: "columns" });
  const thread = worker;
  const id = ++last;
  return new Promise((resolve, reject) => {
    const done = () => {
      thread.removeEventListener("message", heard);
      thread.removeEventListener("error", failed);
    };
    const heard = (event: MessageEvent<{ id: number; placed: Placed }>) => {
      if (event.data.id !== id) return;
      done();
      resolve(event.data.placed);
    };
    const failed = (event: ErrorEvent) => {
      done();
      worker = null;
      reject(new Error(`columns' thread: ${event.message}`));
    };
    thread.addEventListener("message", heard);
    thread.addEventListener("error", failed);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    thread.postMessage({ ...job, id });
  });
}
