// The layout's own thread: takes a job, gives back places.
import { arrange, type ArrangeJob } from "./arrange.ts";

addEventListener("message", (event: MessageEvent<ArrangeJob>) => {
  postMessage({ id: event.data.id, places: arrange(event.data) });
});
