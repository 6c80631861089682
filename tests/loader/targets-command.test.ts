// `zhaotu targets` as a person uses it: choosing, formats, dates, and what it refuses.
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { join } from "node:path";
import { OWN_FACTS, temporaryFolder } from "./own-facts.ts";
import { zhaotu } from "./shell.ts";

const rows = z.array(
  z.looseObject({
    id: z.string(),
    name: z.string(),
    status: z.string(),
    reason: z.looseObject({ code: z.string() }),
    evidence: z.array(z.string()).min(1),
  }),
);

async function settings(): Promise<Record<string, string>> {
  const env = { ZHAOTU_DATA: OWN_FACTS, ZHAOTU_STORE: join(temporaryFolder(), "store") };
  await zhaotu(["load"], env);
  return env;
}

test("targets of a subject, by name and by id, in the three formats and both languages", async () => {
  const env = await settings();
  const songxi = (...args: string[]) => zhaotu(["targets", "--subject", "songxi", "--as-known", "2032-12", ...args], env);
  const zh = await zhaotu(["targets", "--subject", "松溪市", "--as-known", "2032-12", "--lang", "zh", "--status", "met,late"], env);
  expect(zh).toMatchObject({ code: 0, err: expect.stringMatching(/^（到 2032-12 所知，\d+ 个目标里的 1 个：达成 1）\n$/) });
  expect(zh.out.split("\n")[0]).toMatch(/^id +name +status +why$/);
  expect(zh.out).toMatch(/t31-smoke-free .*达成 +文章说已达到：/);
  const json = await songxi("--format", "json", "--sort", "status", "--lang", "en");
  expect(json.err).toMatch(/^\(as known on 2032-12: 3 of \d+ targets: met 1, no figure yet 2\)\n$/);
  expect(rows.parse(JSON.parse(json.out)).map(({ id, status, reason }) => [id, status, reason.code])).toEqual([
    ["t31-smoke-free", "met", "said"],
    ["t31-greenway-high", "noFigure", "nothing"],
    ["t31-greenway-low", "noFigure", "nothing"],
  ]);
  const csv = await songxi("--format", "csv", "--lang", "zh", "--deadline", "2033");
  const cells = parse<Record<string, string>>(csv.out, { bom: true, columns: true });
  expect(cells.map((cell) => [cell["id"], cell["数"], cell["单位"], cell["基本单位的数"]])).toEqual([
    ["t31-greenway-high", "100", "公里", "100000"],
    ["t31-greenway-low", "80", "公里", "80000"],
  ]);
}, 120_000);

test("before any article nothing is known; targets without a deadline; an unknown name", async () => {
  const env = await settings();
  expect(await zhaotu(["targets", "--as-known", "2000", "--format", "json"], env)).toMatchObject({ code: 0, out: "[]\n" });
  const none = await zhaotu(["targets", "--deadline", "none", "--indicator", "i-smoke-free", "--format", "json"], env);
  expect(rows.parse(JSON.parse(none.out)).map(({ id }) => id)).toEqual(["t31-smoke-free"]);
  expect(await zhaotu(["targets", "--setter", "nobody at all"], env)).toMatchObject({ code: 1, out: "" });
}, 120_000);

test.each([
  [["--status", "late,done"], '--status cannot be "done": there are met underway late'],
  [["--as-known", "2032-13", "--lang", "zh"], "“2032-13”不是日期"],
  [["--deadline", "soon"], '--deadline cannot be "soon"'],
])(
  "%s is refused before the graph is opened",
  async (args, says) => {
    const ended = await zhaotu(["targets", ...args], { ZHAOTU_STORE: join(temporaryFolder(), "store") });
    expect(ended).toMatchObject({ code: 1, out: "", err: expect.stringContaining(says) });
    expect(ended.err).not.toMatch(/store is not built/);
  },
  60_000,
);
