// The layout's own thread: takes a job, gives back places and guides. The force layout is there at once, the others when they are first used.
import { arrange } from "./arrange.ts";
import { NO_GUIDES, type Answer, type LayoutJob } from "./layouts/job.ts";

addEventListener("message", (event: MessageEvent<LayoutJob>) => {
  const { id } = event.data;
  const say = (answer: Answer, last: boolean) => postMessage({ id, answer, last });
  const forced = (last: boolean) => (places: Answer["places"]) => say({ places, guides: NO_GUIDES }, last);
  if (event.data.layout === "force") return forced(true)(arrange(event.data, forced(false)));
  import("./layouts/layout-of.ts").then(
    ({ layoutOf }) => say(layoutOf(event.data), true),
    (error: unknown) => reportError(error),
  );
});
