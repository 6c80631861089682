// Asks a thread of its own and hears just the answer to that question; the thread starts when first asked, and anew after it stopped.

/** A question to the thread that `start` makes; what it posts back holds the answer beside the question's `id`. Fails with what stopped it. */
export function threadOf<Answer extends { readonly id: number }>(name: string, start: () => Worker) {
  let worker: Worker | null = null;
  let last = 0;
  return (job: object): Promise<Answer> => {
    const thread = (worker ??= start());
    const id = ++last;
    return new Promise((resolve, reject) => {
      const done = () => {
        thread.removeEventListener("message", heard);
        thread.removeEventListener("error", failed);
      };
      const heard = (event: MessageEvent<Answer>) => {
        if (event.data.id !== id) return;
        done();
        resolve(event.data);
      };
      const failed = (event: ErrorEvent) => {
        done();
        worker = null;
        reject(new Error(`${name}: ${event.message}`));
      };
      thread.addEventListener("message", heard);
      thread.addEventListener("error", failed);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      thread.postMessage({ ...job, id });
    });
  };
}
