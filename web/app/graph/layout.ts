// Asks the layout's thread for places; an answer that a newer question has overtaken is dropped.
import type { ArrangeJob, Places } from "./arrange.ts";

let worker: Worker | null = null;
let last = 0;

/** Starts the thread before anything is asked of it, so that the first picture does not wait for its code. */
export function wakeLayout(): Worker {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" });
  return worker;
}

/** Places for the nodes of a job, or null when a newer job was asked for meanwhile. Fails with what stopped the thread. */
export function askForPlaces(job: Omit<ArrangeJob, "id">): Promise<Places | null> {
  const thread = wakeLayout();
  const id = ++last;
  return new Promise((resolve, reject) => {
    const done = () => {
      thread.removeEventListener("message", heard);
      thread.removeEventListener("error", failed);
    };
    const heard = (event: MessageEvent<{ id: number; places: Places }>) => {
      if (event.data.id !== id) return;
      done();
      resolve(id === last ? event.data.places : null);
    };
    const failed = (event: ErrorEvent) => {
      done();
      worker = null;
      reject(new Error(`layout thread: ${event.message}`));
    };
    thread.addEventListener("message", heard);
    thread.addEventListener("error", failed);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    thread.postMessage({ ...job, id });
  });
}
