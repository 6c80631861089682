// Shows on a terminal that work goes on, once it has taken longer than a second.
import type { Shell } from "../shell.ts";

export type Progress = { readonly step: (what: string) => void; readonly done: () => void };

const QUIET_MS = 1000;

/** Draws the latest step on the last line of standard error; on anything but a terminal nothing. */
export function startProgress({ progress, draw }: Shell): Progress {
  const start = performance.now();
  let what = "";
  let drawn = false;
  const show = () => {
    drawn = true;
    draw(`\r\u001b[K${what} · ${Math.round((performance.now() - start) / 1000)} s`);
  };
  const timer = progress ? setInterval(() => performance.now() - start >= QUIET_MS && show(), 250) : null;
  timer?.unref();
  return {
    step: (next) => {
      what = next;
    },
    done: () => {
      if (timer) clearInterval(timer);
      if (drawn) draw("\r\u001b[K");
    },
  };
}
