// Asks the columns' thread; it starts when first asked.
import { threadOf } from "../ask-thread.ts";
import type { ColumnsJob, Placed } from "./job.ts";

/** Up to so many nodes and lines a picture is placed at once. */
const SMALL = 300;

const ask = threadOf<{ readonly id: number; readonly placed: Placed }>(
  "columns' thread",
  () => new Worker(new URL("./columns-worker.ts", import.meta.url), { type: "module", name: "columns" }),
);

/** Whether a picture is placed sooner than a thread would answer. */
export function isSmall({ columns, lines }: ColumnsJob): boolean {
  return columns.reduce((sum, column) => sum + column.length, lines.length) <= SMALL;
}

/** Where everything stands. Fails with what stopped the thread. */
export async function askColumns(job: ColumnsJob): Promise<Placed> {
  return (await ask(job)).placed;
}
