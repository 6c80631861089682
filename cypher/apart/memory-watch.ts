// Ends a process of ours when it takes too much memory. The watching is done by a thread of its own, since the main one may be busy.
import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** The last word of a process that took too much memory. */
export const OUT_OF_MEMORY = "zhaotu: out of memory";
const EVERY_MS = 15;

const WATCH = `
const { workerData } = require("node:worker_threads");
const { writeSync } = require("node:fs");
setInterval(() => {
  if (process.memoryUsage.rss() < workerData.most) return;
  writeSync(2, workerData.word);
  process.kill(process.pid, "SIGKILL");
}, workerData.every);
`;

let atFirst = 0;

/** How many bytes this process takes more than when the watch began. */
export function grownBytes(): number {
  return process.memoryUsage.rss() - atFirst;
}

/** Ends this process at once when it takes `bytes` more than now. */
export function watchMemory(bytes: number): void {
  try {
    // Where the system itself runs out of memory, it ends this process before others. Linux only.
    writeFileSync("/proc/self/oom_score_adj", "1000");
  } catch {
    // Elsewhere there is no such file.
  }
  atFirst = process.memoryUsage.rss();
  const workerData = { most: atFirst + bytes, word: OUT_OF_MEMORY, every: EVERY_MS };
  new Worker(WATCH, { eval: true, workerData, execArgv: [] }).unref();
}
