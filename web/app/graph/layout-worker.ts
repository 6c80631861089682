// The layout's own thread: takes a job, gives back places and guides.
import type { LayoutJob } from "./layouts/job.ts";
import { layoutOf } from "./layouts/layout-of.ts";

addEventListener("message", (event: MessageEvent<LayoutJob>) => {
  postMessage({ id: event.data.id, answer: layoutOf(event.data) });
});
