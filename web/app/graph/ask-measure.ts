// Asks the measuring thread; it starts when first asked.
import { threadOf } from "./ask-thread.ts";
import type { MeasureJob } from "./measure.ts";

type Values = Readonly<Record<string, number>>;

const ask = threadOf<{ readonly id: number; readonly values: Values }>(
  "measuring thread",
  () => new Worker(new URL("./measure-worker.ts", import.meta.url), { type: "module", name: "measure" }),
);

/** The numbers of a job. Fails with what stopped the thread. */
export async function askMeasure(job: MeasureJob): Promise<Values> {
  return (await ask(job)).values;
}
