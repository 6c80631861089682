// The thread in which measures are computed: takes a job, gives back numbers.
import { measure, type MeasureJob } from "./measure.ts";

addEventListener("message", (event: MessageEvent<MeasureJob & { id: number }>) => {
  postMessage({ id: event.data.id, values: measure(event.data) });
});
