// Selecting several things and what is done to them, in a real page: box, lasso, rule, group, colour, pin, side by side.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, placeOf, whereIs, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(true);
});
afterAll(() => house.close());

const FOUR = "/explore?show=songxi,dongtan-park,hefeng,xinghe";
const chosen = (page: Page) => (part(page, "sel") ?? "").split(",").filter(Boolean).toSorted();

/** Corners of a box round some things. */
async function around(page: Page, ids: readonly string[]) {
  const places = await Promise.all(ids.map((id) => placeOf(page, id)));
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return { left: Math.min(...xs) - 30, top: Math.min(...ys) - 30, right: Math.max(...xs) + 30, bottom: Math.max(...ys) + 30 };
}

/** Ids that stand inside a box. */
async function within(page: Page, box: Awaited<ReturnType<typeof around>>, ids: readonly string[]): Promise<string[]> {
  const places = await Promise.all(ids.map(async (id) => ({ id, ...(await placeOf(page, id)) })));
  return places.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).map(({ id }) => id);
}

test("Shift and drag is a box, Ctrl adds to it, the lasso runs round what it takes; Back undoes each", async () => {
  const { page, errors } = await open(house, FOUR);
  const all = ["songxi", "dongtan-park", "hefeng", "xinghe"];
  const box = await around(page, ["dongtan-park", "hefeng"]);
  const inBox = await within(page, box, all);
  await page.keyboard.down("Shift");
  await page.mouse.move(box.left, box.top);
  await page.mouse.down();
  await page.mouse.move(box.right, box.bottom, { steps: 5 });
  expect(await page.locator(".region path").getAttribute("d")).toMatch(/^M.*Z$/u);
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect.poll(() => chosen(page)).toEqual(inBox.toSorted());
  expect(inBox.length).toBeGreaterThanOrEqual(2);
  expect(await page.locator(".status").innerText()).toContain(`选中 ${inBox.length} 个`);
  expect(await page.locator(".region").count()).toBe(0);

  await page.locator("#canvas").focus();
  await page.keyboard.press("l");
  await page.locator(".lasso-hint").waitFor();
  const { x, y } = await placeOf(page, "xinghe");
  await page.mouse.move(x + 26, y);
  await page.mouse.down();
  for (let turn = 1; turn <= 12; turn++)
    await page.mouse.move(x + 26 * Math.cos((turn * Math.PI) / 6), y + 26 * Math.sin((turn * Math.PI) / 6));
  await page.mouse.up();
  await expect.poll(() => chosen(page)).toEqual(["xinghe"]);
  expect(await page.locator(".lasso-hint").count()).toBe(0);

  const { x: parkX, y: parkY } = await placeOf(page, "dongtan-park");
  await page.keyboard.down("Control");
  await page.mouse.click(parkX, parkY);
  await page.keyboard.up("Control");
  await expect.poll(() => chosen(page)).toEqual(["dongtan-park", "xinghe"]);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => chosen(page)).toEqual(inBox.toSorted());
  await page.keyboard.press("l");
  await page.keyboard.press("Escape");
  expect(await page.locator(".lasso-hint").count()).toBe(0);
  expect(chosen(page)).toEqual(inBox.toSorted());
  expect(errors).toEqual([]);
});

test("by keyboard alone: a rule, all, inverted; neighbours are added with Shift and an arrow", async () => {
  const { page, errors } = await open(house, `${FOUR}&lang=en`);
  await page.locator("#canvas").focus();
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog", { name: "Select by rule" });
  expect(await dialog.getByRole("status").innerText()).toBe("No condition yet");
  await dialog.getByLabel("Kind").selectOption("Company");
  expect(await dialog.getByRole("status").innerText()).toBe("2 things fit");
  await dialog.getByLabel("Name contains").fill("hef");
  expect(await dialog.getByRole("status").innerText()).toBe("1 thing fits");
  await page.keyboard.press("Enter");
  await expect.poll(() => chosen(page)).toEqual(["hefeng"]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  await page.keyboard.press("i");
  await expect.poll(() => chosen(page)).toEqual(["dongtan-park", "songxi", "xinghe"]);
  await page.keyboard.press("Control+a");
  await expect.poll(() => chosen(page).length).toBe(4);
  await page.keyboard.press("Escape");
  await expect.poll(() => chosen(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect.poll(() => chosen(page).length).toBe(1);
  for (const way of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) await page.keyboard.press(`Shift+${way}`);
  await expect.poll(() => chosen(page).length).toBeGreaterThan(1);
  expect(errors).toEqual([]);
});

test("several become one node that can be named, moved, selected and opened again; the link keeps it", async () => {
  const { page, errors } = await open(house, `${FOUR}&sel=hefeng,xinghe`);
  const card = page.locator(".inspector");
  expect(await card.locator("[data-shared=all]").innerText()).toContain("图上没有同时连着它们的");
  await card.getByRole("button", { name: /^合成一个/u }).click();
  await expect.poll(() => whereIs(page, "g1")).not.toBeNull();
  expect([await whereIs(page, "hefeng"), await whereIs(page, "xinghe")]).toEqual([null, null]);
  const name = card.getByLabel("这一组的名称");
  await name.fill("两家公司");
  await name.press("Enter");
  await expect.poll(() => part(page, "group")).toBe("g1~两家公司~hefeng.xinghe");
  await page.locator("#canvas").focus();
  await page.keyboard.press("Escape");
  const { x, y } = await placeOf(page, "g1");
  await page.mouse.click(x, y);
  await expect.poll(() => chosen(page)).toEqual(["hefeng", "xinghe"]);
  expect(await card.innerText()).toContain("合成一个的 2 个");
  await page.keyboard.press("p");
  await expect.poll(() => part(page, "pin")).toMatch(/^g1@/u);
  await page.reload();
  await expect.poll(() => whereIs(page, "g1")).not.toBeNull();
  const again = await placeOf(page, "g1");
  await page.mouse.dblclick(again.x, again.y);
  await expect.poll(() => part(page, "group")).toBeNull();
  await expect.poll(() => whereIs(page, "hefeng")).not.toBeNull();
  expect(part(page, "pin")).toBeNull();
  await page.goBack();
  await expect.poll(() => whereIs(page, "g1")).not.toBeNull();
  await page.locator("#canvas").focus();
  await page.keyboard.press("e");
  await expect.poll(() => part(page, "group")).toBeNull();
  expect(errors).toEqual([]);
});

test("colours by key and by button, pins for all, each one step; the number says what the colour says", async () => {
  const { page } = await open(house, `${FOUR}&sel=hefeng,xinghe`);
  await page.locator("#canvas").focus();
  await page.keyboard.press("3");
  await expect.poll(() => part(page, "mark")).toBe("hefeng@3,xinghe@3");
  const third = page.locator(".inspector").getByRole("button", { name: "3 绿" });
  expect(await third.getAttribute("aria-pressed")).toBe("true");
  await page.locator(".inspector").getByRole("button", { name: "1 红" }).click();
  await expect.poll(() => part(page, "mark")).toBe("hefeng@1,xinghe@1");
  await page.locator(".inspector").getByRole("button", { name: /^钉住/u }).click();
  await expect.poll(() => part(page, "pin")).toMatch(/^hefeng@.*,xinghe@/u);
  await page.locator(".inspector").getByRole("button", { name: "不再钉住" }).click();
  await expect.poll(() => part(page, "pin")).toBeNull();
  await page.locator("#canvas").focus();
  await page.keyboard.press("0");
  await expect.poll(() => part(page, "mark")).toBeNull();
  for (let step = 0; step < 5; step++) await page.goBack();
  await expect.poll(() => part(page, "mark")).toBeNull();
  expect(chosen(page)).toEqual(["hefeng", "xinghe"]);
});

test("the card of several says what they share; the table lists them alone", async () => {
  const { page } = await open(house, "/explore?show=songxi,dongtan-park,hefeng,battery-project,south-canal&sel=hefeng,dongtan-park");
  const card = page.locator(".inspector");
  expect(await card.locator("[data-shared=all]").innerText()).toMatch(/图上都连着它们的\s*1\s*电池项目/u);
  expect(await card.locator("[data-shared=dongtan-park]").innerText()).toMatch(/图上只连着东滩园区的\s*1\s*松溪市/u);
  await card.getByRole("button", { name: "在表格里看" }).click();
  await expect.poll(() => page.locator(".drawer tbody tr").count()).toBe(2);
  await page.getByRole("button", { name: "图中", exact: true }).click();
  await expect.poll(() => page.locator(".drawer tbody tr").count()).toBe(5);
});

test("two side by side: shared, own and between, with sources that lead to the text", async () => {
  const { page, errors } = await open(house, `${FOUR}&sel=hefeng,battery-project`);
  await page.getByRole("button", { name: "并排比较" }).click();
  const dialog = page.getByRole("dialog", { name: "并排比较" });
  expect(await dialog.locator("[data-two=between]").innerText()).toContain("禾丰公司 建设 电池项目");
  expect(await dialog.locator("[data-two=only]").count()).toBe(2);
  await dialog.locator(".chip").first().click();
  await expect.poll(() => part(page, "src")).not.toBeNull();
  await dialog.waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.each([
  ["zh", "light", 1440, 900],
  ["en", "dark", 390, 844],
] as const)("axe finds nothing in the dialogs and on the card of several: %s %s %i", async (lang, theme, width, height) => {
  const { page } = await open(
    house,
    `/explore?show=hefeng,battery-project,dongtan-park&sel=hefeng,battery-project&lang=${lang}&theme=${theme}`,
    {
      viewport: { width, height },
    },
  );
  await page.evaluate(AXE);
  const faults = async () =>
    (
      await page.evaluate(async () => (await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()).violations)
    ).flatMap((one) =>
      one.impact === "serious" || one.impact === "critical" ? one.nodes.map((node) => `${one.id} ${node.target.join(" ")}`) : [],
    );
  expect(await faults()).toEqual([]);
  for (const [how, ready] of [
    ["s", ".rule-fields"],
    ["two", "[data-two=figures]"],
  ] as const) {
    if (how === "two") await page.getByRole("button", { name: lang === "zh" ? "并排比较" : "Compare side by side" }).click();
    else {
      await page.locator("#canvas").focus();
      await page.keyboard.press(how);
    }
    await page.locator(ready).waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
});
