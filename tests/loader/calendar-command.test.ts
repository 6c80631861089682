// `zhaotu calendar` as a person uses it: by a day, another today, earlier articles, formats, both languages, and what it refuses.
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { join } from "node:path";
import { expected } from "../plan/example-graph.ts";
import { temporaryFolder } from "./own-facts.ts";
import { zhaotu } from "./shell.ts";

const rows = z.array(
  z.looseObject({
    id: z.string(),
    what: z.enum(["deadline", "event"]),
    side: z.string(),
    due: z.enum(["sure", "perhaps"]).nullable(),
    from: z.string(),
    to: z.string(),
    evidence: z.array(z.string()).min(1),
  }),
);

test("the made-up prefecture: due by a day as it was written by hand, in the formats and languages", async () => {
  const env = { ZHAOTU_STORE: join(temporaryFolder(), "store"), ZHAOTU_EXAMPLE: "1" };
  await zhaotu(["load"], env);
  const calendar = (...args: string[]) => zhaotu(["calendar", ...args], env);
  const wanted = expected("calendar").dueBy.find(({ day }) => day === "2043-09-30");
  const json = await calendar("--until", "2043-09-30", "--format", "json");
  const items = rows.parse(JSON.parse(json.out));
  const due = (how: string) => items.filter((item) => item.due === how && item.what === "deadline" && item.to > (wanted?.after ?? ""));
  expect([due("sure"), due("perhaps")].map((some) => some.map(({ id }) => id).toSorted())).toEqual([wanted?.due, wanted?.perhaps]);
  expect(json.err).toBe(
    "(as known on 2043-06-18, today is 2043-06-18: deadlines 20, events 2; by 2043-09-30: 19 surely, 3 perhaps; targets without a deadline 1)\n",
  );
  const zh = await calendar("--lang", "zh", "--as-known", "2041-03", "--today", "2043");
  expect(zh.err).toMatch(/^（到 2041-03 所知，今天是 2043 年：期限 \d+ 个，事件 \d+ 个；没写期限的目标 1 个）\n$/u);
  expect(zh.out.split("\n")[0]).toMatch(/^from +to +id +name +status +side$/u);
  expect(zh.out).toMatch(/t41-garden-city .*今天在其中/u);
  expect(zh.out).not.toContain("t43");
  const csv = await calendar("--until", "2041", "--format", "csv");
  const cells = parse<Record<string, string>>(csv.out, { bom: true, columns: true });
  expect(cells.map((cell) => [cell["id"], cell["due"]])).toEqual([
    ["river-survey", "sure"],
    ["t41-project-starts", "sure"],
  ]);
  expect(await calendar("--as-known", "2000", "--format", "json")).toMatchObject({ code: 0, out: "[]\n" });
}, 120_000);

test.each([
  [["--until", "soon"], '"soon" is no date'],
  [["--today", "2043-02-30", "--lang", "zh"], "“2043-02-30”不是日期"],
])(
  "%s is refused before the graph is opened",
  async (args, says) => {
    const ended = await zhaotu(["calendar", ...args], { ZHAOTU_STORE: join(temporaryFolder(), "store") });
    expect(ended).toMatchObject({ code: 1, out: "", err: expect.stringContaining(says) });
  },
  60_000,
);
