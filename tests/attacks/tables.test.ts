// Formulas in every table that leaves: from the shell, from the server, and as the page saves it. None is left that a spreadsheet would reckon.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse as parseCsv } from "csv-parse/sync";
import { launchChromium } from "../chromium.ts";
import { zhaotu } from "../loader/shell.ts";
import { posting } from "../server/over-http.ts";
import { startServer, untilReady, type Started } from "../server/server-process.ts";
import { tell } from "./attacked.ts";
import { HOSTILE_ARTICLE, hostileNames, writeHostileArticle } from "./hostile-article.ts";

let folder: string;
let server: Started;
let env: Record<string, string>;
let cells = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhaotu-tables-"));
  const { facts, texts } = writeHostileArticle(folder, "http://127.0.0.1:9");
  env = { ZHAOTU_STORE: join(folder, "store"), ZHAOTU_DATA: facts, ARTICLES_DIR: texts };
  server = await startServer(env);
  await untilReady(server);
}, 240_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  tell("formulas in tables", cells);
});

/** What a spreadsheet takes for a formula, whatever stands unseen before it; numbers are none. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠](?!\d+(?:\.\d+)?$)|^[\t\r\n]/u;
const HOSTILE = hostileNames("x").filter((name) => FORMULA.test(name));

/** How many cells would be formulas without the apostrophe before them. */
const tamed = (all: readonly string[]) => all.filter((cell) => cell.startsWith("'") && FORMULA.test(cell.slice(1))).length;

/** Cells that would be reckoned; each table has to hold the hostile names, tamed. */
function formulasIn(table: string): string[] {
  const rows = parseCsv(table, { bom: true, relax_column_count: true });
  const all = rows.flat();
  cells += tamed(all);
  expect(rows.length).toBeGreaterThan(1);
  expect(all.some((cell) => cell.startsWith("'="))).toBe(true);
  // Other programs part cells at semicolons or tabs: what holds one is quoted, so it stays one cell.
  return all.filter((cell) => FORMULA.test(cell));
}

test("the hostile names are formulas", () => expect(HOSTILE.length).toBeGreaterThan(5));

const SHELL: readonly (readonly [name: string, args: readonly string[]])[] = [
  ["query search", ["query", "search", "-p", "q=cmd", "-p", "limit=50", "--format", "csv"]],
  ["query links-of", ["query", "links-of", "-p", "id=hostile-19", "--format", "csv"]],
  [
    "cypher, with a column that is a formula",
    ["cypher", "MATCH (n:Company) RETURN n.name AS `=1+1`, n.nameEn AS nameEn", "--format", "csv"],
  ],
  ["targets", ["targets", "--format", "csv"]],
  ["calendar", ["calendar", "--until", "2040-12-31", "--format", "csv"]],
  ["between", ["between", HOSTILE_ARTICLE, "zhaotong-2026", "--format", "csv"]],
];

test.each(SHELL)("shell: %s", { timeout: 60_000 }, async (_name, args) => {
  const { code, out, err } = await zhaotu(args, env);
  expect([code, err.replace(/\d.*/s, "")]).toEqual([0, expect.any(String)]);
  const all = parseCsv(out, { bom: true, relax_column_count: true }).flat();
  cells += tamed(all);
  expect(tamed(all)).toBeGreaterThan(0);
  expect(all.filter((cell) => FORMULA.test(cell))).toEqual([]);
});

test("shell: export", { timeout: 60_000 }, async () => {
  const out = join(folder, "tables");
  expect((await zhaotu(["export", "--format", "csv", "--out", out], env)).code).toBe(0);
  const files = await readdir(out);
  expect(files.length).toBe(2);
  for (const file of files) expect(formulasIn(await readFile(join(out, file), "utf8"))).toEqual([]);
});

test("server: the board and the export", async () => {
  const board = await (await fetch(`${server.url}/api/targets.csv?lang=en`)).text();
  const { files } = (await (
    await fetch(`${server.url}/api/export`, posting({ format: "csv", part: null, ids: null, links: null }))
  ).json()) as { files: { text: string }[] };
  expect(files.length).toBe(2);
  for (const table of [board, ...files.map(({ text }) => text)]) expect(formulasIn(table)).toEqual([]);
});

test("page: what it saves of the board", { timeout: 90_000 }, async () => {
  const browser = await launchChromium();
  const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  await page.goto(`${server.url}/targets`);
  await page.locator("tr[data-target]").first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出表和出处" }).click()]);
  expect(download.suggestedFilename()).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.csv$/u);
  expect(formulasIn(await readFile(await download.path(), "utf8"))).toEqual([]);
  await browser.close();
});
