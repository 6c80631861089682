// All there is as a picture from whatever view, a part of it, and leaving on a phone by keys alone.
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCsv } from "../loader/exported.ts";
import { arrived, choose, counted, linesOf, looksDrawn, readSvg } from "./arrived.ts";
import { open, openHouse, part, type House } from "./opened.ts";

const VIEW = "/explore?show=songxi,dongtan-park,battery-project,hefeng,xinghe,t31-capacity,o31-grain,south-canal,qinghu-reservoir";
const THINGS = 9;

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

test("of a selection, of what filters leave, and of everything", async () => {
  const { page } = await open(house, `${VIEW}&sel=hefeng,battery-project&hide=Infrastructure&lang=en`);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  expect(await counted(page, /^\s*The picture/)).toEqual([THINGS - 2, expect.any(Number)]);
  await choose(page, /CSV/);
  await choose(page, /^The selection/);
  const [nodes, edges] = await arrived(page, 2);
  expect(nodes?.name).toMatch(/^zhaotu-.*-nodes\.csv$/);
  expect(readCsv(nodes?.text ?? "").map((row) => row["Id"])).toEqual(["battery-project", "hefeng"]);
  expect(readCsv(edges?.text ?? "").map((row) => row["Id"])).toEqual(["hefeng:DEVELOPS:battery-project"]);
  await choose(page, /JSON/);
  await choose(page, /^Everything/);
  const [all] = await arrived(page);
  const facts = linesOf(all?.text ?? "");
  await choose(page, /^The picture/);
  await choose(page, /SVG/);
  const [some] = await arrived(page);
  await choose(page, /^Everything/);
  expect(await page.getByRole("dialog").getByRole("radio", { name: /^4×/ }).count()).toBe(0);
  // It is arranged first.
  const [whole] = await arrived(page, 1, 60_000);
  const names = readSvg(whole?.text ?? "");
  expect(whole?.name).toMatch(/^zhaotu-Everything-\d{4}-\d\d-\d\d\.svg$/);
  expect(names.things.toSorted()).toEqual(
    facts.flatMap(({ type, id }) => (type === "relation" || type === "mention" ? [] : [id ?? ""])).toSorted(),
  );
  expect(names.links[0]).toContain("all=1");
  expect(readSvg(some?.text ?? "").things.length).toBe(THINGS - 2);
  await choose(page, /PNG/);
  await choose(page, /^1×/);
  const [dots] = await arrived(page, 1, 60_000);
  expect((await looksDrawn(page, dots?.bytes ?? Buffer.alloc(0))).colours).toBe(true);
  expect(part(page, "all")).toBeNull();
  const [total = 0] = await counted(page, /^\s*Everything/);
  expect(facts.filter(({ type }) => type !== "relation").length).toBeGreaterThan(500);
  expect(total).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
}, 180_000);

test("on a phone by keys alone: opened, a format chosen, stopped, and made", async () => {
  const { page, errors } = await open(house, VIEW, { viewport: { width: 390, height: 844 } });
  const dialog = page.getByRole("dialog");
  await page.keyboard.press("Control+k");
  await page.locator(".palette input:focus").waitFor();
  await page.keyboard.type("导出");
  await page.getByRole("option", { name: /导出/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await dialog.getByRole("radio", { name: /PNG/ }).waitFor();
  const box = await dialog.boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
  expect(await dialog.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
  const focused = (name: string) => page.evaluate((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
  for (let tries = 0; tries < 8 && !(await focused("scope")); tries++) await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  expect(await dialog.getByRole("radio", { name: /^全库/ }).isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  expect(await dialog.getByRole("radio", { name: /SVG/ }).isChecked()).toBe(true);
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "停下" }).press("Enter");
  await expect.poll(() => page.locator(".share-said").innerText()).toBe("已停下，没有导出。");
  await dialog.getByRole("radio", { name: /^图上的/ }).check();
  const [svg] = await arrived(page);
  expect(readSvg(svg?.text ?? "").things.length).toBe(THINGS);
  expect(errors).toEqual([]);
});
