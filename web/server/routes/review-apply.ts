// Accepted facts are written and loaded; an article that was read in is forgotten.
import { z } from "zod";
import { QUERIES } from "../../../cypher/catalogue.ts";
import { reviewApplied, reviewForget, type ReviewApplied } from "../../contract/review.ts";
import { Refusal } from "../problem.ts";
import { actedOf, answerOf } from "../review/answers.ts";
import { readingOf } from "../review/candidates.ts";
import type { Desk } from "../review/desk.ts";
import { telling } from "../review/telling.ts";
import { lineRoute } from "../route.ts";

const LINES = "application/x-ndjson; charset=utf-8";
const line = (one: ReviewApplied): string => JSON.stringify(one);

export const reviewApplyRoute = lineRoute({
  path: "/api/review/:id/apply",
  body: z.object({}),
  line: reviewApplied,
  type: LINES,
  async *lines({ id, desk, ask }) {
    desk.refuseClosed();
    readingOf(desk.parts.own, id);
    const loaded = (await ask(QUERIES.articles, {})).some((one) => one.id === id);
    yield waiting(desk);
    yield line({ stage: "writing" });
    const { facts, written, along, leftOut, lost, gone, changed } = actedOf(await desk.run(["review", id, "--write", "--format=json"]));
    if (written === true || facts > 0 !== loaded) yield* renewed(desk);
    yield line({ done: { written: written === true, facts, along, leftOut, lost, gone, changed } });
  },
});

const forgotten = z.object({ forgotten: z.object({ text: z.boolean(), reading: z.boolean(), decisions: z.int(), facts: z.int() }) });

export const reviewForgetRoute = lineRoute({
  path: "/api/review/:id/forget",
  body: reviewForget,
  line: reviewApplied,
  type: LINES,
  async *lines({ id, desk, body: { what } }) {
    desk.refuseClosed();
    readingOf(desk.parts.own, id);
    yield waiting(desk);
    yield line({ stage: "writing" });
    const only = what === "text" ? ["--text"] : [];
    const gone = answerOf(await desk.run(["forget", id, "--yes", "--write", "--format=json", ...only]), forgotten);
    if (gone.forgotten.facts > 0) yield* renewed(desk);
    yield line(gone);
  },
});

const waiting = (desk: Desk) => line({ stage: "waiting", before: desk.waiting });

/** The graph with what the files say now. Throws `not-loaded`. */
async function* renewed(desk: Desk): AsyncGenerator<string> {
  const stages = telling<ReviewApplied, { loaded: boolean; said: string }>((say) => desk.renew((stage) => say({ stage })));
  for (;;) {
    const next = await stages.next();
    if (next.done !== true) yield line(next.value);
    else if (next.value.loaded) return;
    else throw new Refusal("not-loaded", { detail: next.value.said.slice(-2000) });
  }
}
