// `zhaotu brief` as a person uses it: every part, to a file that is not overwritten, in both languages, and what it refuses.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zhaotu } from "./shell.ts";

const folder = mkdtempSync(join(tmpdir(), "zhaotu-test-"));
const env = { ZHAOTU_EXAMPLE: "1", ZHAOTU_STORE: join(folder, "store") };
beforeAll(async () => {
  const { code, err } = await zhaotu(["load"], env);
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const brief = (...args: string[]) => zhaotu(["brief", ...args], env);

test.each([
  [["depend", "霁川电池厂", "--way", "needs", "--depth", "2"], "Jichuan Battery Plant: what it needs"],
  [["why", "t41-battery-output", "沧屏大桥"], "Why Yearly battery output"],
  [["order", "battery-plant", "--without", "IN_INDUSTRY"], "Jichuan Battery Plant: the order of work"],
  [
    ["what-if", "沧屏大桥=delayed-6", "wuping-reservoir=cancelled"],
    "What if: Cangping Bridge is late by 6 months, and Wuping Reservoir is cancelled",
  ],
  [["targets", "--status", "late", "--sort", "gap", "--group", "subject"], "How the targets stand"],
  [["calendar", "--until", "2044", "--today", "2043-07"], "Deadlines and events by 2044"],
  [["between", "jichuan-2041-02", "jichuan-2043-06"], "What was said then, and how it is now"],
  [["conflicts", "--between", "jichuan-2041-02,jichuan-2043-06"], "Statements that differ"],
] as const)(
  "%s prints a page",
  async (args, title) => {
    const { code, out } = await brief(...args, "--lang", "en");
    expect([code, out.startsWith("<!doctype html>"), out.endsWith("</html>\n"), /<h1>([^<]*)/.exec(out)?.[1]]).toEqual([
      0,
      true,
      true,
      expect.stringContaining(title),
    ]);
  },
  60_000,
);

test("writes a file whole, never over another without --force; into a folder under its own name", async () => {
  const out = join(folder, "new", "page.html");
  expect(await brief("conflicts", "--out", out, "--lang", "zh", "--passages")).toMatchObject({ code: 0, out: "", err: `已写入 ${out}\n` });
  expect(readFileSync(out, "utf8")).toMatch(/<html lang="zh-Hans">[^]*<blockquote/);
  writeFileSync(out, "mine");
  expect(await brief("conflicts", "--out", out)).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("is there already, nothing was written"),
  });
  expect(readFileSync(out, "utf8")).toBe("mine");
  expect((await brief("conflicts", "--out", out, "--force")).code).toBe(0);
  expect(readFileSync(out, "utf8")).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  expect(readFileSync(out, "utf8")).not.toContain("<blockquote");
  const into = join(folder, "folder");
  mkdirSync(into);
  await brief("calendar", "--out", into);
  expect(readdirSync(into)).toEqual([expect.stringMatching(/^zhaotu-Briefing-calendar-.*\.html$/)]);
}, 120_000);

test.each([
  [["what-if", "cangping-bridge=late", "--lang", "zh"], 1, "“cangping-bridge=late”看不懂"],
  [["what-if", "cangping-bridge=done-3"], 1, '"cangping-bridge=done-3" is not understood'],
  [["between", "jichuan-2041-02", "nothing"], 1, 'there is no article "nothing"'],
  [["depend", "nobody at all"], 1, 'nothing has the id or name "nobody at all"'],
  [["depend", "battery-plant", "--depth", "0"], 1, "--depth is 1, 2, 3"],
  [["why", "battery-plant", "霁川电池厂"], 1, "are the same thing"],
  [["calendar", "--until", "soon"], 1, '"soon" is no date'],
  [["depend"], 2, "missing required argument"],
  [["poem", "--lang", "zh"], 2, "没有命令“poem”"],
] as const)(
  "%s is refused, and no file is left",
  async (args, code, says) => {
    const out = join(folder, "refused.html");
    const more = args[0] === "poem" ? [] : ["--out", out];
    expect(await brief(...args, ...more)).toMatchObject({ code, out: "", err: expect.stringContaining(says) });
    expect(existsSync(out)).toBe(false);
  },
  60_000,
);
