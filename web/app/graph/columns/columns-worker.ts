// The thread in which large pictures of columns are placed.
import type { ColumnsJob } from "./job.ts";
import { placed } from "./placed.ts";

addEventListener("message", (event: MessageEvent<ColumnsJob & { id: number }>) => {
  postMessage({ id: event.data.id, placed: placed(event.data) });
});
