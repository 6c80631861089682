// The table: its tabs, filter, columns, copying, and the selection that it shares with the canvas.
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const SHOW = "/explore?show=songxi,hefeng,battery-project&table=1";

test("targets and figures have tabs of their own, in the picture and in all, with value, base, time, subject and source", async () => {
  const { page, errors } = await open(house, SHOW);
  const drawer = page.locator(".drawer");
  await drawer.getByRole("tab", { name: /^目标 \d/u }).click();
  const row = drawer.locator('tr[data-id="t32-capacity"]');
  expect((await row.innerText()).replaceAll(/\s+/gu, " ")).toMatch(/1\.5 百万套 1,500,000 套 2033 电池项目/u);
  expect(await row.locator("[data-evidence]").count()).toBe(1);
  const inView = await drawer.locator("tbody tr").count();
  await drawer.getByRole("button", { name: "全库" }).click();
  await expect.poll(() => drawer.locator("tbody tr").count()).toBeGreaterThan(inView + 50);
  await drawer.getByRole("columnheader", { name: "合基本单位" }).getByRole("button").click();
  const values = await drawer.locator("tbody td.number").allInnerTexts();
  const numbers = values.filter((value) => value !== "–").map((value) => Number(value.replaceAll(",", "")));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(values.lastIndexOf("–")).toBe(values.length - 1);
  expect(errors).toEqual([]);
});

test("filter, columns and copying: what is shown is what is filtered and copied; the columns are kept", async () => {
  const { page, errors } = await open(house, SHOW, { permissions: ["clipboard-read", "clipboard-write"] });
  const drawer = page.locator(".drawer");
  await drawer.getByRole("searchbox").fill("禾丰");
  await expect.poll(() => drawer.locator("tbody tr").count()).toBe(1);
  await drawer.locator("summary", { hasText: "选列" }).click();
  await drawer.getByLabel("图中关系").uncheck();
  await drawer.getByLabel("id", { exact: true }).check();
  await drawer.getByRole("button", { name: "复制全部 1 行" }).click();
  await page.locator(".notice", { hasText: "已复制 1 行" }).waitFor();
  const [head = "", line = ""] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(head.split("\t")).toEqual(["名称", "英文", "种类", "事实", "文章", "id"]);
  expect(line.split("\t").at(-1)).toBe("hefeng");
  expect(Number(line.split("\t")[3])).toBeGreaterThan(0);
  await page.reload();
  await drawer.getByRole("columnheader", { name: "id" }).waitFor();
  expect(await drawer.getByRole("columnheader", { name: "图中关系" }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test("the selection is one: ticked in the table it is selected on the canvas, and the other way round", async () => {
  const { page } = await open(house, SHOW);
  const drawer = page.locator(".drawer");
  await drawer.locator('tr[data-id="hefeng"]').getByRole("checkbox").check();
  await expect.poll(() => part(page, "sel")).toBe("hefeng");
  await drawer.locator('tr[data-id="songxi"]').getByRole("checkbox").check();
  await expect.poll(() => part(page, "sel")).toBe("hefeng,songxi");
  expect(await drawer.getByRole("button", { name: "复制选中的 2 行" }).count()).toBe(1);
  await page.locator("#canvas").focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => drawer.locator('tr[aria-selected="true"]').count()).toBe(0);
  await drawer.locator('tr[data-id="hefeng"] .row-name').focus();
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.closest("tr")?.dataset["id"])).not.toBe("hefeng");
});
