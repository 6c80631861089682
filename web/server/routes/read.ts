// An article is read in: its bytes go to the reader, what it finds waits for review.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { readAsked, readLine, readResult, type ReadLine } from "../../contract/review.ts";
import { Refusal } from "../problem.ts";
import { jsonIn } from "../review/answers.ts";
import type { Ended } from "../review/shell.ts";
import { telling } from "../review/telling.ts";
import { lineRoute } from "../route.ts";

const sentence = z.object({ zh: z.string(), en: z.string() });
/** What `zhaotu read --format json` says of a file. */
const said = z.tuple([
  z.union([
    z.object({
      article: z.string(),
      title: z.string(),
      date: z.string(),
      state: readResult.shape.state,
      contents: readResult.shape.counts,
      questions: z.int(),
      refused: z.array(z.unknown()),
      unaccountedNumbers: z.int().nullable(),
      doubts: z.array(sentence),
      rested: z.int(),
    }),
    z.object({
      refusal: z.object({ code: z.string(), wrong: sentence, right: sentence }),
      samples: z.array(z.object({ encoding: z.string(), text: z.string() })),
      is: z.string().optional(),
    }),
  ]),
]);
const stage = z.object({ stage: z.string(), done: z.int(), of: z.int() });

export const readRoute = lineRoute({
  path: "/api/read",
  body: readAsked,
  line: readLine,
  type: "application/x-ndjson; charset=utf-8",
  withoutGraph: true,
  takesFile: true,
  async *lines({ desk, left, body: { base64, model, ...given } }) {
    const bytes = Buffer.from(base64, "base64");
    if (bytes.toString("base64") !== base64) throw new Refusal("bad-request", { fields: [{ field: "base64", fault: "not base64" }] });
    desk.refuseClosed();
    if (model && desk.parts.model === null) throw new Refusal("bad-request", { fields: [{ field: "model", fault: "no model is set" }] });
    const folder = await mkdtemp(join(tmpdir(), "zhaotu-read-"));
    try {
      const file = join(folder, "_");
      await writeFile(file, bytes, { mode: 0o600 });
      const options = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
      yield line({ stage: "waiting", done: 0, of: desk.waiting });
      const args = ["read", file, "--format=json", "--progress", ...options, ...(model ? ["--model"] : [])];
      const ended = yield* telling<string, Ended>((say) =>
        desk.run(args, {
          signal: left,
          heard: (words) => {
            const read = stage.safeParse(jsonIn(words));
            if (read.success) say(line(read.data));
          },
        }),
      );
      yield line(resultOf(ended));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

const line = (one: ReadLine): string => JSON.stringify(one);

function resultOf(ended: Ended): ReadLine {
  const read = said.safeParse(jsonIn(ended.out));
  if (!read.success)
    throw new Refusal("internal", { detail: ended.said.slice(-1000), cause: new Error(`the reader ended with ${ended.code}`) });
  const [one] = read.data;
  if ("refusal" in one) return { refused: { ...one.refusal, samples: one.samples, ...(one.is !== undefined && { article: one.is }) } };
  const { article, title, date, state, contents, questions, refused, unaccountedNumbers, doubts, rested } = one;
  return {
    result: {
      article,
      title,
      date,
      state,
      counts: contents,
      questions,
      refused: refused.length,
      unaccounted: unaccountedNumbers,
      notes: doubts,
      rested,
    },
  };
}
