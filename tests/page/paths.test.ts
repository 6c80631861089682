// Paths: both ends by key, the list, the lit path, ways to narrow it, kept in the address, undone by Back.
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, placeOf, shownCount, whereIs, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const START = "/explore?show=songxi,wangshan,qinghu-reservoir";
const BETWEEN = `${START}&path=wangshan,qinghu-reservoir,,,-,6,0`;

test("A and B on the canvas: the paths are counted, told in sentences with claim and source, and what they pass is drawn", async () => {
  const { page, errors } = await open(house, `${START}&sel=wangshan`);
  const panel = page.locator(".paths");
  await page.locator("#canvas").focus();
  await page.keyboard.press("a");
  await panel.getByText("还没选到哪里为止").waitFor();
  const { x, y } = await placeOf(page, "qinghu-reservoir");
  await page.mouse.click(x, y);
  await expect.poll(() => part(page, "sel")).toBe("qinghu-reservoir");
  await page.keyboard.press("b");
  await panel.getByText("6 步以内 2 条，全在这里").waitFor();
  expect(await panel.locator(".path-found h3").allInnerTexts()).toEqual(["最短：3 步，2 条"]);
  const told = panel.locator(".path-told");
  const sentences = async () => (await told.locator(".path-sentence").allInnerTexts()).map((text) => text.trim());
  expect(await sentences()).toEqual(["望山公司 有关于 禾丰公司", "禾丰公司 建设 电池项目", "电池项目 需要 青湖水库"]);
  for (const said of ["望山公司向禾丰公司供货", "原文明说", "青湖水库 被需要", "任一即可"]) expect(await told.innerText()).toContain(said);
  expect(await told.locator(".chip").first().innerText()).toMatch(/2032 §\d \d+–\d+/u);
  await expect.poll(() => shownCount(page)).toBe(5);
  expect(await whereIs(page, "hefeng")).not.toBeNull();

  await page.keyboard.press("j");
  await expect.poll(() => sentences().then(([first]) => first)).toBe("望山公司 位于 东滩园区");
  await expect.poll(() => whereIs(page, "hefeng")).toBeNull();
  expect([part(page, "path"), part(page, "show")]).toEqual(["wangshan,qinghu-reservoir,,,-,6,1", "songxi,wangshan,qinghu-reservoir"]);
  await page.reload();
  await expect.poll(() => sentences().then(([first]) => first)).toBe("望山公司 位于 东滩园区");
  await page.keyboard.press("k");
  await expect.poll(() => sentences().then(([first]) => first)).toBe("望山公司 有关于 禾丰公司");

  await page.goBack();
  await panel.getByText("还没选到哪里为止").waitFor();
  await page.goForward();
  await panel.getByText("6 步以内 2 条").waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await expect.poll(() => shownCount(page)).toBe(3);
  expect(errors).toEqual([]);
});

test("narrowed by a relation, by what is to be passed, by the sense of need; the other way round is offered", async () => {
  const { page, errors } = await open(house, BETWEEN);
  const panel = page.locator(".paths");
  await panel.getByRole("button", { name: "不走“有关于”" }).click();
  await panel.getByText("6 步以内 1 条").waitFor();
  await page.goBack();
  await panel.getByText("6 步以内 2 条").waitFor();
  await panel.getByRole("combobox", { name: "经过" }).fill("dongtan");
  await panel
    .getByRole("option", { name: /东滩园区/u })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await panel.getByText("6 步以内 1 条").waitFor();
  expect(part(page, "path")).toBe("wangshan,qinghu-reservoir,dongtan-park,,-,6,0");
  await panel.getByRole("button", { name: "只走依赖" }).click();
  await panel.getByText("6 步以内没有路径").waitFor();
  await panel.getByRole("button", { name: "各种关系都走" }).click();
  await panel.getByText("6 步以内 1 条").waitFor();

  await page.goto(`${house.url}/explore?path=qinghu-reservoir,battery-project,,,n,6,0&lang=en`);
  await panel.getByText("The other way round there is one, 1 step.").waitFor();
  await panel.locator(".path-none").getByRole("button", { name: "Swap the ends" }).click();
  await panel.getByText("1 within 6 steps, this is the only one").waitFor();
  expect((await panel.locator(".path-sentence").allInnerTexts()).map((text) => text.trim())).toEqual([
    "Battery project requires Qinghu Reservoir",
  ]);
  expect(errors).toEqual([]);
});

test("without a key: from the card into the empty field, both ends, the first search row by Enter", async () => {
  const { page, errors } = await open(house, `${START}&sel=wangshan`);
  const panel = page.locator(".paths");
  await page.locator(".inspector").getByRole("button", { name: "从这里找路径" }).click();
  const field = panel.getByRole("combobox", { name: "到" });
  await expect.poll(() => field.evaluate((at) => at === document.activeElement)).toBe(true);
  await page.keyboard.type("qing");
  await panel
    .getByRole("option", { name: /青湖水库/u })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await panel.getByText("6 步以内 2 条").waitFor();
  await panel.locator(".path-line").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => part(page, "path")).toMatch(/,1$/u);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-index"))).toBe("1");
  expect(errors).toEqual([]);
});

test("from the list to a card and back; kept in the picture or shown alone", async () => {
  const { page, errors } = await open(house, BETWEEN);
  const panel = page.locator(".paths");
  await panel.locator(".path-stop", { hasText: "电池项目" }).click();
  await page.locator(".inspector .fact").first().waitFor();
  await page.keyboard.press("Escape");
  await panel.getByText("6 步以内 2 条").waitFor();
  await panel.getByRole("button", { name: "留在图上" }).click();
  await panel.getByRole("button", { name: "关上路径" }).click();
  await panel.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  expect(await shownCount(page)).toBe(5);
  await page.goBack();
  await panel.getByRole("button", { name: "只看这条" }).click();
  await expect.poll(() => shownCount(page)).toBe(4);
  expect(await whereIs(page, "songxi")).toBeNull();
  expect(errors).toEqual([]);
});
