// The answers of the Cypher screen in a real browser on a real server: rows, what was cut, the way to the canvas and back, JSON and the plan.
import { parse as readCsv } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrivedFrom } from "./arrived.ts";
import { violations } from "./axe.ts";
import { open, openHouse, part, shownCount, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(true);
});
afterAll(() => house.close());

const ABOUT =
  "MATCH (p:Project)-[r]->(x:Entity) RETURN p.id AS id, p.facts AS facts, r, x, r.evidence AS evidence, null AS nothing ORDER BY id, x.id";

/** Opens the screen with a query and runs it. */
async function asked(text: string, options: Parameters<typeof open>[2] = {}, more: Record<string, string> = {}) {
  const opened = await open(house, `/cypher?${new URLSearchParams({ q: text, ...more }).toString()}`, options);
  await run(opened.page);
  return opened;
}

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(?:运行|Run)/u }).click();
  await page.locator('.answer[data-run="done"]').waitFor();
}

const column = (page: Page, at: number) => page.locator(`.answer-body [role=row] > :nth-child(${at + 1})`).allInnerTexts();

test("rows: things by name, places as chips that open their source; sorted up, down and back; copied and saved as they are", async () => {
  const { page, errors } = await asked(ABOUT, { permissions: ["clipboard-read", "clipboard-write"] });
  const grid = page.getByRole("grid");
  const count = Number(await grid.getAttribute("aria-rowcount")) - 1;
  expect(count).toBeGreaterThan(3);
  await expect.poll(() => grid.locator('[data-thing="battery-project"]').first().innerText()).toContain("电池项目");
  const before = await column(page, 2);
  await page.getByRole("columnheader", { name: "facts" }).getByRole("button").click();
  const up = (await column(page, 2)).map(Number);
  expect(up).toEqual(up.toSorted((a, b) => a - b));
  expect(await page.getByRole("columnheader", { name: "facts" }).getAttribute("aria-sort")).toBe("ascending");
  await page.getByRole("columnheader", { name: "facts" }).getByRole("button").click();
  const down = (await column(page, 2)).map(Number);
  expect(down).toEqual(down.toSorted((a, b) => b - a));
  expect(down[0]).toBeGreaterThan(up[0] ?? 0);
  await page.getByRole("columnheader", { name: "facts" }).getByRole("button").click();
  expect(await column(page, 2)).toEqual(before);

  await grid.focus();
  for (const key of ["Control+Home", "Shift+ArrowRight", "Shift+ArrowDown"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+c");
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
  expect(lines.map(([, facts]) => facts)).toEqual(before.slice(0, 2));
  expect(lines.every(([id]) => /^[a-z0-9-]+$/u.test(id ?? ""))).toBe(true);

  const csv = await arrivedFrom(page, () => page.getByRole("button", { name: "CSV" }).click());
  expect(csv.name).toMatch(/\.csv$/u);
  const rows = readCsv<Record<string, string>>(csv.text, { bom: true, columns: true, record_delimiter: "\r\n" });
  expect([rows.length, rows[0]?.["id"], rows[0]?.["nothing"]]).toEqual([count, lines[0]?.[0], ""]);
  const json = await arrivedFrom(page, () => page.locator(".answer-line-of").getByRole("button", { name: "JSON" }).click());
  const read = JSON.parse(json.text) as { id: string; x: { id: string }; evidence: string[] }[];
  expect(read.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));

  const chip = grid.locator("[data-evidence]").first();
  const evidence = (await chip.getAttribute("data-evidence")) ?? "";
  await chip.click();
  await page.locator("aside.source").waitFor();
  expect(part(page, "src")).toBe(evidence.replace("#", "@"));
  expect(errors).toEqual([]);
});

test("a cell opens whole by the keyboard and closes again, the focus back in the grid", async () => {
  const { page } = await asked("MATCH (n:Company) RETURN n, n.aliases AS list ORDER BY n.id");
  const grid = page.getByRole("grid");
  await grid.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const cell = page.locator(".answer-cell");
  expect(await cell.locator("pre").innerText()).toMatch(/"labels": \[/u);
  const id = await grid.locator("[role=row] [data-here=true] [data-thing]").getAttribute("data-thing");
  expect(JSON.parse(await cell.locator("pre").innerText())).toMatchObject({ id });
  await page.keyboard.press("Escape");
  expect(await cell.count()).toBe(0);
  expect(await grid.evaluate((node) => node === document.activeElement)).toBe(true);
});

test("what is cut says so, and the rest comes when asked for; only rows in sight are on the page", async () => {
  const { page, errors } = await asked("UNWIND range(1, 3000) AS n RETURN n");
  const grid = page.getByRole("grid");
  expect(await grid.getAttribute("aria-rowcount")).toBe("1001");
  const cut = page.locator(".answer-cut");
  expect(await cut.innerText()).toContain("前 1,000 行，后面还有");
  await cut.locator("summary").click();
  expect(await cut.locator("pre").innerText()).toMatch(
    /^npm run --silent zhaotu -- cypher 'UNWIND range\(1, 3000\) AS n RETURN n' --format csv > /u,
  );
  await cut.getByRole("button", { name: /取全部/u }).click();
  await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("3001");
  expect(await cut.count()).toBe(0);
  await grid.focus();
  await page.keyboard.press("Control+End");
  await expect.poll(() => grid.locator('[aria-rowindex="3001"]').innerText()).toContain("3000");
  expect(await grid.locator("[role=row]").count()).toBeLessThan(80);
  expect(errors).toEqual([]);
});

test("an answer goes onto the canvas as one step: alone, beside what is there, and back", async () => {
  const { page, errors } = await asked("MATCH (p:Project)-[r:LOCATED_IN]->(x) RETURN p, r, x, 7 AS number", {}, { show: "songxi,hefeng" });
  await page.locator(".answer-line-of").getByRole("button", { name: "放到图上" }).click();
  const tab = page.locator(".answer-graph");
  await tab.waitFor();
  const kinds = await tab.locator("[data-kind]").evaluateAll((items) => items.map((item) => Number(item.querySelector("b")?.textContent)));
  const total = kinds.reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThan(1);
  expect(await tab.locator("[data-type]").evaluateAll((items) => items.map((item) => item.getAttribute("data-type")))).toEqual([
    "LOCATED_IN",
  ]);
  expect(await tab.locator("[data-lost]").innerText()).toMatch(/数/u);
  await expect.poll(() => tab.locator("svg g[data-thing]").count()).toBe(total);
  await tab.getByRole("button", { name: `只画这 ${total} 个` }).click();
  await page.locator(".honest strong").waitFor();
  expect(await shownCount(page)).toBe(total);
  const ids = (part(page, "show") ?? "").split(",");
  expect(ids).not.toContain("hefeng");
  expect(await page.locator(".crumbs").innerText()).toContain(`画出答案里的 ${total} 个`);
  const links = await page.evaluate(() => document.querySelector(".honest")?.textContent ?? "");
  expect(links).toMatch(/\d/u);

  await page.goBack();
  await tab.waitFor();
  expect(part(page, "show")).toBe("songxi,hefeng");
  await tab.getByRole("button", { name: /^加到图上/u }).click();
  await expect.poll(() => (part(page, "show") ?? "").split(",").toSorted()).toEqual([...new Set(["songxi", "hefeng", ...ids])].toSorted());
  expect((part(page, "sel") ?? "").split(",").toSorted()).toEqual(ids.toSorted());
  expect(errors).toEqual([]);
});

test("from the picture to Cypher and back: just what is on the canvas", async () => {
  const shown = ["battery-project", "dongtan-park", "hefeng", "songxi"];
  const { page, errors } = await open(house, `/explore?show=${shown.join(",")}`);
  await page.locator(".rail").getByRole("button", { name: "查询" }).click();
  await page.locator("[data-canvas]").click();
  await run(page);
  const json = await arrivedFrom(page, () => page.locator(".answer-line-of").getByRole("button", { name: "JSON" }).click());
  const rows = JSON.parse(json.text) as { t: { id: string }; r: { type: string } | null; o: { id: string } | null }[];
  expect([...new Set(rows.map(({ t }) => t.id))].toSorted()).toEqual(shown);
  expect(rows.every(({ o }) => o === null || shown.includes(o.id))).toBe(true);
  expect(rows.some(({ r }) => r !== null && r.type !== "NEEDS")).toBe(true);
  expect(errors).toEqual([]);
});

test("JSON folds and unfolds by the keyboard; the plan is read as a tree; neither they nor the table break a rule of access", async () => {
  const { page, errors } = await asked("MATCH (n:Company) RETURN n ORDER BY n.id LIMIT 2");
  const plain = () => violations(page, ".answer");
  expect(await plain()).toEqual([]);
  await page.getByRole("tab", { name: "JSON" }).click();
  const tree = page.getByRole("tree");
  await tree.focus();
  const open2 = await tree.locator("[role=treeitem]").count();
  expect(open2).toBeGreaterThan(4);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => tree.locator("[role=treeitem]").count()).toBe(1);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => tree.locator("[role=treeitem]").count()).toBe(open2);
  expect(await plain()).toEqual([]);
  await page.getByRole("tab", { name: "图" }).click();
  await page.locator(".answer-graph").waitFor();
  expect(await plain()).toEqual([]);
  await page.getByRole("tab", { name: "计划", exact: true }).click();
  await page.locator(".plan-tree li").first().waitFor();
  expect(await page.locator(".plan-tree li .plan-told").count()).toBeGreaterThan(1);
  expect(await page.locator(".plan-scroll").innerText()).toContain("引擎没有估计行数");
  expect(await plain()).toEqual([]);
  expect(errors).toEqual([]);
});

test("in English, dark and 390 px wide nothing breaks a rule of access, and only tables scroll sideways", async () => {
  const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;
  const { page, errors } = await asked("MATCH (p:Project)-[r]->(x) RETURN p.id AS id, r, r.evidence AS evidence", phone, {
    lang: "en",
    theme: "dark",
  });
  for (const name of [/^Table/u, /^Graph/u, /^JSON/u]) {
    await page.getByRole("tab", { name }).click();
    await page.locator(".answer-grid, .answer-kinds, .answer-lines").first().waitFor();
    expect(await violations(page, ".answer")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  expect(errors).toEqual([]);
});
