// Asks the thread that makes pictures, one at a time: it says how far it is, and can be stopped.
import type { Scale } from "./frame.ts";
import type { PictureAnswer, PictureJob, Progress } from "./picture-job.ts";

/** The picture has more dots than any browser holds; `fits`: the largest scale that would do. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
  readonly width: number;
  readonly height: number;
  readonly fits: Scale | null;
  constructor({ width, height, fits }: { readonly width: number; readonly height: number; readonly fits: Scale | null }) {
    super(`${width} × ${height}`);
    this.width = width;
    this.height = height;
    this.fits = fits;
  }
}

/** The reader stopped it. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

export type Watching = { readonly progress: (now: Progress) => void; readonly signal: AbortSignal };

/** Makes a picture: text of an SVG, or a PNG. Fails with `TooLarge`, `Stopped`, or what stopped the thread. */
export function askPicture(job: PictureJob, { progress, signal }: Watching): Promise<string | Blob> {
  if (signal.aborted) return Promise.reject(new Stopped());
  const thread = new Worker(new URL("./picture-worker.ts", import.meta.url), { type: "module", name: "picture" });
  return new Promise<string | Blob>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Stopped()), { once: true });
    thread.addEventListener("error", (event) => reject(new Error(`picture thread: ${event.message}`)));
    thread.addEventListener("message", ({ data }: MessageEvent<PictureAnswer>) => {
      if (data.is === "progress") progress(data.progress);
      else if (data.is === "svg") resolve(data.text);
      else if (data.is === "png") resolve(data.file);
      else reject(data.is === "too-large" ? new TooLarge(data) : new Error(data.why));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    thread.postMessage(job);
  }).finally(() => thread.terminate());
}
