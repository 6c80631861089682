// The side of the Cypher screen in a real browser on a real server: catalogue, questions in words, what was just done, the schema.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Catalogue, SchemaGraph } from "../../web/contract/cypher.ts";
import { violations } from "./axe.ts";
import { open, openHouse, type House, type Opened } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(true);
});
afterAll(() => house.close());

const read = async <T>(path: string): Promise<T> => (await (await fetch(`${house.url}/api/${path}`)).json()) as T;
const runs = ({ asked }: Opened) =>
  asked.filter(({ method, path }) => method === "POST" && path.startsWith("/api/cypher") && !path.includes("check"));
/** What stands in the editor. */
const written = ({ page }: Opened) =>
  page.evaluate(() => document.querySelector(".door-editor")?.shadowRoot?.querySelector(".cm-content")?.textContent ?? "");

test("the catalogue: all questions by group with their counts; words filter it; one fills the editor and its values, and nothing runs", async () => {
  const { groups, entries } = await read<Catalogue>("catalogue");
  const opened = await open(house, "/cypher");
  const { page, errors } = opened;
  const side = page.locator(".catalogue");
  await expect.poll(() => side.locator("[data-entry]").count()).toBe(entries.length);
  for (const { name, zh } of groups.filter((group) => entries.some((entry) => entry.group === group.name)))
    expect(await side.locator(`#group-${name}`).innerText()).toMatch(
      new RegExp(`^${zh}\\s+${entries.filter(({ group }) => group === name).length}$`, "u"),
    );
  const entry = entries.find(({ params }) => params.length > 0 && params.every(({ type }) => type === "id")) ?? entries[0];
  if (!entry) throw new Error("the catalogue is empty");
  await side.getByRole("textbox").fill(entry.questionZh.slice(0, 6));
  await expect.poll(() => side.locator("[data-entry]").count()).toBeLessThan(entries.length);
  expect(await side.locator(`[data-entry="${entry.name}"]`).count()).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => side.locator("[data-entry]").count()).toBe(entries.length);
  await side.locator(`[data-entry="${entry.name}"]`).click();
  const [head = ""] = (entry.embeddedText ?? entry.text).split("\n");
  await expect.poll(() => written(opened)).toContain(head);
  for (const { name } of entry.params) expect(await page.locator(".door-panel").innerText()).toContain(`$${name}`);
  expect(await page.locator(".answer").getAttribute("data-run")).toBe("idle");
  expect(runs(opened)).toEqual([]);
  expect(await violations(page, ".catalogue")).toEqual([]);
  expect(errors).toEqual([]);
});

test("a question in words finds near ones with values from its names, fills them in, and waits for the reader to run", async () => {
  const opened = await open(house, "/cypher");
  const { page, errors } = opened;
  const side = page.locator(".catalogue");
  await side.locator("[data-entry]").first().waitFor();
  await side.getByRole("textbox").fill("电池项目要靠什么");
  await page.keyboard.press("Enter");
  const near = side.locator(".catalogue-near [data-entry]");
  await near.first().waitFor();
  expect(await side.locator(".catalogue-near").innerText()).toContain("没有接模型");
  const named = near.filter({ hasText: "电池项目" }).first();
  expect(await named.innerText()).toContain("→");
  await named.click();
  await expect.poll(() => written(opened)).toContain("$id");
  const values = () => page.locator(".door-values input").evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  await expect.poll(values).toContain("battery-project");
  expect(runs(opened)).toEqual([]);
  expect(errors).toEqual([]);
});

test("what was just done on the canvas is there as Cypher, the newest first, and opens in the editor", async () => {
  const opened = await open(house, "/explore?show=hefeng,songxi");
  const { page, errors } = opened;
  await page.locator("#search").fill("电池项目");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator("[data-card] h2").waitFor();
  await page.getByRole("button", { name: "隐藏公司" }).click();
  await page.locator(".rail").getByRole("button", { name: "查询" }).click();
  const steps = page.locator(".just-did li");
  await expect.poll(() => steps.count()).toBe(2);
  expect(await steps.allInnerTexts()).toEqual([expect.stringContaining("隐藏"), expect.stringContaining("电池项目")]);
  await steps.nth(1).getByRole("button").click();
  await expect.poll(() => written(opened)).toContain("{id: 'battery-project'}");
  expect(errors).toEqual([]);
});

test("the schema: honest counts; a kind and a type become queries that give what they count, a property stands at the cursor", async () => {
  const schema = await read<SchemaGraph>("schema");
  const opened = await open(house, "/cypher");
  const { page, errors } = opened;
  const drawn = page.locator(".answer-start .schema-drawing");
  await drawn.waitFor();
  await drawn.locator(".pill", { hasText: "公司" }).click();
  const out = schema.relations.flatMap(({ type, joins }) =>
    joins.filter(({ from }) => from === "Company").map(({ count }) => ({ type, count })),
  );
  const develops = out.filter(({ type }) => type === "DEVELOPS").reduce((sum, { count }) => sum + count, 0);
  expect(develops).toBeGreaterThan(0);
  const pill = drawn.locator('.schema-type[data-type="DEVELOPS"][data-side="out"]');
  expect(await pill.locator("small").innerText()).toBe(String(develops));
  expect(await violations(page, ".schema-drawing")).toEqual([]);
  await pill.click();
  await page.getByRole("button", { name: /^运行/u }).click();
  await page.locator('.answer[data-run="done"]').waitFor();
  expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(develops + 1));

  await page.getByRole("tab", { name: "模式" }).click();
  const company = schema.kinds.find(({ kind }) => kind === "Company");
  const row = page.locator("details", { has: page.locator('summary[data-kind="Company"]') });
  expect(await row.locator("summary").innerText()).toContain(String(company?.count));
  await row.locator("summary").click();
  await row.getByRole("button", { name: "查 Company 的例子" }).click();
  await expect.poll(() => written(opened)).toContain("MATCH (n:Company)");
  await page.getByRole("button", { name: /^运行/u }).click();
  await expect.poll(() => page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(Math.min(50, company?.count ?? 0) + 1));
  const before = await written(opened);
  await row.getByRole("button", { name: "aliases", exact: true }).click();
  await expect.poll(() => written(opened)).toContain(".aliases");
  expect((await written(opened)).replace(".aliases", "")).toBe(before);
  expect(await violations(page, ".schema")).toEqual([]);
  expect(errors).toEqual([]);
});
