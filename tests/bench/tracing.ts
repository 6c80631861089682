// What a page's main thread does, by Chromium's own trace: script time without the waiting for a (software) GPU, per frame and per task.
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

type Event = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Milliseconds of the main thread: script in all, of the longest task; `frames`: how many were drawn. */
export type Traced = {
  readonly script: number;
  readonly longest: number;
  readonly frames: number;
};

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute", "v8"];
/** Events that are script at work; one inside another counts once. */
const SCRIPT = new Set([
  ...["FunctionCall", "v8.callFunction", "EvaluateScript", "v8.compile", "v8.compileModule", "v8.evaluateModule", "EventDispatch"],
  ...["FireAnimationFrame", "TimerFire", "RunMicrotasks", "BlinkScheduler_PerformMicrotaskCheckpoint", "HandlePostMessage"],
  ...["V8.GCScavenger", "MinorGC", "MajorGC"],
]);

/** Traces what a page does while `work` runs. */
export async function traced(browser: Browser, page: Page, work: () => Promise<void>): Promise<Traced> {
  const path = join(tmpdir(), `zhaotu-trace-${process.pid}-${Date.now()}.json`);
  await browser.startTracing(page, { path, categories: CATEGORIES });
  try {
    await work();
  } finally {
    await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(await readFile(path, "utf8")) as { traceEvents: Event[] };
  await rm(path, { force: true });
  return readTrace(traceEvents);
}

/** Sums up the events of the busiest renderer's main thread: there is one page. */
function readTrace(events: readonly Event[]): Traced {
  const mains = new Map(
    events
      .filter((event) => event.name === "thread_name" && event.args?.name === "CrRendererMain")
      .map(({ pid, tid }) => [`${pid} ${tid}`, 0]),
  );
  const done = events.filter((event) => event.ph === "X" && mains.has(`${event.pid} ${event.tid}`));
  for (const { pid, tid, dur = 0, name } of done) if (SCRIPT.has(name)) mains.set(`${pid} ${tid}`, (mains.get(`${pid} ${tid}`) ?? 0) + dur);
  const [busiest] = [...mains].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const mine = done.filter(({ pid, tid }) => `${pid} ${tid}` === busiest).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: number[] = [];
  let [taskEnd, scriptEnd, frames, framed] = [0, 0, 0, false];
  for (const { name, ts, dur = 0, tdur = dur } of mine) {
    if (ts >= taskEnd) {
      if (name !== "RunTask" && name !== "ThreadControllerImpl::RunTask" && !SCRIPT.has(name)) continue;
      taskEnd = ts + dur;
      framed = false;
      tasks.push(0);
    }
    if (name === "FireAnimationFrame" && !framed) {
      framed = true;
      frames += 1;
    }
    if (!SCRIPT.has(name) || ts < scriptEnd) continue;
    scriptEnd = ts + dur;
    tasks[tasks.length - 1] = (tasks.at(-1) ?? 0) + tdur / 1000;
  }
  return { script: tasks.reduce((sum, one) => sum + one, 0), longest: Math.max(0, ...tasks), frames };
}
