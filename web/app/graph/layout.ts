// Asks the layout's thread for places; an answer that a newer question has overtaken is dropped.
import type { Answer, LayoutJob } from "./layouts/job.ts";

/** A thread that is still at an older question after this long is given up for a fresh one. */
const PATIENCE_MS = 300;

type Asked = { readonly id: number; readonly since: number; readonly giveUp: () => void };

let worker: Worker | null = null;
let last = 0;
let asked: Asked | null = null;

/** Starts the thread before anything is asked of it, so that the first picture does not wait for its code. */
export function wakeLayout(): Worker {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" });
  return worker;
}

/** Places for the nodes of a job, or null when a newer job was asked for meanwhile. Where they take long, `soon` hears of some to begin with. Fails with what stopped the thread. */
export function askForPlaces(job: Omit<LayoutJob, "id">, soon: (answer: Answer) => void): Promise<Answer | null> {
  if (asked && performance.now() - asked.since > PATIENCE_MS) {
    worker?.terminate();
    worker = null;
    asked.giveUp();
  }
  const thread = wakeLayout();
  const id = ++last;
  return new Promise((resolve, reject) => {
    const done = () => {
      thread.removeEventListener("message", heard);
      thread.removeEventListener("error", failed);
      if (asked?.id === id) asked = null;
    };
    const heard = (event: MessageEvent<{ id: number; answer: Answer; last: boolean }>) => {
      if (event.data.id !== id) return;
      if (!event.data.last) return id === last ? soon(event.data.answer) : undefined;
      done();
      resolve(id === last ? event.data.answer : null);
    };
    const failed = (event: ErrorEvent) => {
      done();
      worker = null;
      reject(new Error(`layout thread: ${event.message}`));
    };
    const giveUp = () => {
      done();
      resolve(null);
    };
    asked = { id, since: performance.now(), giveUp };
    thread.addEventListener("message", heard);
    thread.addEventListener("error", failed);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    thread.postMessage({ ...job, id });
  });
}
