// Two articles side by side: the list, the contradictions, the canvas; and the way from a row to its thing.
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawn, open, openHouse, part, shownCount, type House } from "./opened.ts";

const PAIR = "songxi-2031,songxi-2032";

let house: House;
beforeAll(async () => {
  house = await openHouse(true);
});
afterAll(() => house.close());

test("the two newest articles are compared: groups with counts, filters, sources of both sides, a row leads to its thing", async () => {
  const { page, errors } = await open(house, "/compare");
  const main = page.locator(".compare-main");
  await main.locator("tbody tr").first().waitFor();
  expect(await main.locator("select").first().inputValue()).toBe("songxi-2031");
  const group = (name: string) => main.locator(".compare-groups button", { hasText: name });
  const counts = await main.locator(".compare-groups b").allInnerTexts();
  const [all = 0, ...parts] = counts.map(Number);
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
  await main.getByRole("group", { name: "哪一类" }).getByRole("button", { name: "数字" }).click();
  await group("说得不一样").click();
  const grain = main.locator('[data-row="o31-grain o32-grain"]');
  expect((await grain.innerText()).replaceAll(/\s/gu, " ")).toMatch(/粮食产量.*说法矛盾.*23.万吨.*25.万吨/u);
  expect(await grain.locator("td[data-year] [data-evidence]").count()).toBe(2);
  await main.getByRole("searchbox").fill("产能");
  await expect.poll(() => main.locator("tbody tr").count()).toBe(1);
  expect(await main.locator("tbody tr").innerText()).toContain("产能目标调高");
  await grain.waitFor({ state: "detached" });
  await main.locator("tbody .row-name").click();
  await expect.poll(() => part(page, "sel")).toBe("t31-capacity,t32-capacity");
  expect(new URL(page.url()).pathname).toBe("/explore");
  await page.goBack();
  await main.locator("tbody tr").first().waitFor();
  expect(errors).toEqual([]);
});

test("a source opens beside the list; contradictions stand in their own tab, look-alikes closed below", async () => {
  const { page, errors } = await open(house, "/compare?lang=en");
  const main = page.locator(".compare-main");
  await main.getByRole("tab", { name: /^Conflicts and agreement [1-9]/u }).click();
  expect(part(page, "ctab")).toBe("conflicts");
  const pair = main.locator('[data-section="contradicts"] [data-statements]').first();
  expect(await pair.innerText()).toMatch(/Contradict/u);
  await pair.locator("[data-evidence]").first().click();
  await page.locator(".source mark").first().waitFor();
  expect(part(page, "src")).toMatch(/^songxi-203[12]@/u);
  expect(await main.locator(".compare-alike").getAttribute("open")).toBeNull();
  await main.locator(".compare-alike summary").first().click();
  expect(await main.locator(".compare-alike").innerText()).toContain("one is a target, one was measured");
  expect(errors).toEqual([]);
});

test("on the canvas the difference is one step with a legend that counts what is drawn; off again by one step or Back", async () => {
  const { page, errors } = await open(house, "/explore?show=songxi,hefeng,battery-project,t31-capacity,t32-capacity");
  await page.locator(".side").getByLabel("在图上标出").check();
  const legend = page.locator(".compare-legend");
  await legend.locator("[data-count]").first().waitFor();
  expect(part(page, "cmp")).toBe(PAIR);
  const counts = await legend.locator("[data-count] > b").allInnerTexts();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(await shownCount(page));
  expect(await legend.locator('[data-count="differs"]').innerText()).toMatch(/≠\s*说得不一样\s*[1-9]/u);
  await legend.getByRole("button", { name: "不再标出" }).click();
  await legend.waitFor({ state: "detached" });
  await page.goBack();
  await legend.waitFor();
  await page.goBack();
  await legend.waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

test("what is listed can be drawn, marked; G and a number change the screen", async () => {
  const { page, errors } = await open(house, "/explore?show=songxi");
  await page.locator("#canvas").focus();
  await page.keyboard.press("g");
  await page.keyboard.press("4");
  const main = page.locator(".compare-main");
  await main.locator(".compare-groups button", { hasText: "没再提" }).click();
  await main.getByRole("group", { name: "哪一类" }).getByRole("button", { name: "实体" }).click();
  const draw = main.getByRole("button", { name: /^只画这 \d+ 个$/u });
  const count = Number(/\d+/u.exec(await draw.innerText())?.[0]);
  await draw.click();
  await drawn(page);
  await expect.poll(() => shownCount(page)).toBe(count);
  expect(Number(await page.locator('.compare-legend [data-count="silent"] > b').innerText())).toBe(count);
  expect(errors).toEqual([]);
});

test("on a phone the list stands without sideways scrolling", async () => {
  const { page } = await open(house, "/compare?lang=en", { viewport: { width: 390, height: 844 } });
  await page.locator(".compare-table tbody tr").first().waitFor();
  expect(await page.locator(".compare-main").evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(0);
});
