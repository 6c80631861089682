// Planned then and reported now, plans without a trace, conflicts and judgements: on the real articles, in a real page.
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { open, openHouse, part, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false, false);
}, 120_000);
afterAll(() => house.close());

const main = (page: Page) => page.locator(".compare-main");
const countIn = (text: string | null) => Number(/([\d,]+)$/u.exec(text ?? "")?.[1]?.replaceAll(",", "") ?? NaN);

test("heads count; a tab is in the address; rows show both years, sources, a verdict, and lead to the board", async () => {
  const { page, errors } = await open(house, "/compare");
  const tab = (name: RegExp) => main(page).getByRole("tab", { name });
  await tab(/^当时计划，现在报告 \d+$/u).click();
  expect(part(page, "ctab")).toBe("planned");
  const rows = main(page).locator("tr[data-line]");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(countIn(await tab(/^当时计划/u).textContent()));
  expect(await main(page).locator("[data-sum]").innerText()).toBe("前一篇的 20 个目标里，后一篇有下文的 7 个，没再提到的 13 个。");
  const gdp = main(page).locator('tr[data-line="i-gdp zhaotong"]');
  expect((await gdp.innerText()).replaceAll(/\s+/gu, " ")).toMatch(/地区生产总值.*亿元.*亿元.*后一篇更新了/u);
  expect(await gdp.locator('td[data-year="2025"] [data-evidence^="zhaotong-2025#"]').count()).toBeGreaterThan(0);
  expect(await gdp.locator('td[data-year="2026"] [data-evidence^="zhaotong-2026#"]').count()).toBeGreaterThan(0);
  const tier = main(page).locator('tr[data-line="i-first-tier zhaotong"], tr[data-line*="zhaotong"]:has([data-status="met"])').first();
  await main(page).getByRole("searchbox").fill("第一方阵");
  await expect.poll(() => rows.count()).toBe(1);
  expect(await tier.locator('[data-status="met"]').innerText()).toBe("达成");
  await tier.getByRole("button", { name: /^在目标板上看：/u }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/targets");
  expect(part(page, "target")).toBe("t25-first-echelon");
  await page.goBack();
  await rows.first().waitFor();
  expect(part(page, "ctab")).toBe("planned");
  await main(page)
    .getByRole("button", { name: /^按实体/u })
    .click();
  const town = main(page).locator('tr[data-entity="zhaotong"]');
  expect(await town.locator('td[data-year="2026"] > details > summary').innerText()).toMatch(/^别的指标 \d+$/u);
  expect(errors).toEqual([]);
});

test("13 plans of 2025 are not mentioned again, in words that judge nothing; what nothing announced is counted and filtered", async () => {
  const { page, errors } = await open(house, "/compare?ctab=silent");
  const rows = main(page).locator("tr[data-silent]");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(13);
  const words = await main(page).locator(".tab-panel").innerText();
  expect(words).not.toMatch(/违背|失信|落空|没有兑现|没有完成|未完成/u);
  expect(words).toContain("没再提到，就只是没再提到");
  const groups = await main(page).locator(".compare-groups b").allInnerTexts();
  expect(groups.map(Number)).toEqual([13, 8, 5]);
  const area = main(page).locator('tr[data-silent="t25-central-city-built-up-area"]');
  expect(await area.innerText()).toMatch(/后一篇提到了 昭通中心城市，没有说到这个目标[\s\S]*不能比/u);
  await area.getByRole("button", { name: /^看依赖：/u }).click();
  await expect.poll(() => `${new URL(page.url()).pathname} ${part(page, "of")}`).toBe("/depend t25-central-city-built-up-area");
  await page.goBack();
  await main(page)
    .getByRole("tab", { name: /^没有预告过 486$/u })
    .click();
  await main(page).locator('[data-group="things"]').click();
  await expect.poll(() => main(page).locator("[data-unannounced]").count()).toBe(100);
  expect(countIn(await main(page).locator('[data-group="things"]').textContent())).toBe(360);
  expect(errors).toEqual([]);
});

test("a conflict is judged by keys alone, stays after a reload, shows on the card, goes out and comes in again, and is undone", async () => {
  const { page, errors, asked } = await open(house, "/compare?ctab=conflicts");
  const one = main(page).locator('[data-statements="o25-urbanisation-rate-2022 o26-urbanisation-gain"]');
  await one.waitFor();
  expect(await one.locator("[data-kind]").allInnerTexts()).toEqual(["时间不同", "范围不同", "说法不同"]);
  const before = await main(page).locator('[data-section="contradicts"]').innerText();
  await one.locator("[data-judge]").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await page.keyboard.type("按统计公报 <b>x</b>");
  await one.locator("textarea").evaluate((field) => {
    const composing = new KeyboardEvent("keydown", { key: "Escape", isComposing: true, bubbles: true });
    field.dispatchEvent(composing);
  });
  expect(await one.locator("textarea").inputValue()).toBe("按统计公报 <b>x</b>");
  await page.keyboard.press("Control+Enter");
  await one.locator(".judged").waitFor();
  await page.reload();
  expect(await one.locator(".judged").innerText()).toMatch(/判断：用“40\.5.%.*”[\s\S]*按统计公报 <b>x<\/b>[\s\S]*\d{4}-\d\d-\d\d/u);
  expect(asked.some(({ path, body }) => `${decodeURIComponent(path)}${body}`.includes("公报"))).toBe(false);

  const [json] = await Promise.all([page.waitForEvent("download"), main(page).getByRole("button", { name: "导出判断 JSON" }).click()]);
  const [csv] = await Promise.all([page.waitForEvent("download"), main(page).getByRole("button", { name: "导出判断 csv" }).click()]);
  const table = parse<Record<string, string>>(await readFile(await csv.path()), { bom: true, columns: true });
  expect(table).toMatchObject([{ "说法一的 id": "o25-urbanisation-rate-2022", 判断: "用其中一个", 用的是: "o25-urbanisation-rate-2022" }]);
  expect(table[0]?.["说法一的出处"]).toMatch(/^zhaotong-2025#\d+-\d+/u);

  await one.getByRole("button", { name: "删掉这条判断" }).click();
  await one.locator(".judged").waitFor({ state: "detached" });
  await page.locator(".notice").getByRole("button", { name: "撤回" }).click();
  await one.locator(".judged").waitFor();
  await one.getByRole("button", { name: "删掉这条判断" }).click();
  await one.locator(".judged").waitFor({ state: "detached" });
  const chooser = main(page).locator('.judged-file input[type="file"]');
  const text = await readFile(await json.path(), "utf8");
  await chooser.setInputFiles({
    name: "newer.json",
    mimeType: "application/json",
    buffer: Buffer.from(text.replace('"format": 3', '"format": 4')),
  });
  await expect.poll(() => main(page).locator(".judged-file [role=status]").innerText()).toContain("是更新的昭图写的");
  expect(await one.locator(".judged").count()).toBe(0);
  await chooser.setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await one.locator(".judged").waitFor();
  expect(await main(page).locator('[data-section="contradicts"] [data-half]').allInnerTexts()).toHaveLength(2);
  expect((await main(page).locator('[data-section="contradicts"]').innerText()).startsWith(before.slice(0, 40))).toBe(true);

  await one.locator('[data-half="o26-urbanisation-gain"] .row-name').click();
  const here = page.locator(".inspector .judged-here").first();
  await here.waitFor();
  expect(await here.innerText()).toMatch(/^已判断：用另一个，不用这一个 · 按统计公报/u);
  expect(errors).toEqual([]);
});

test("two indicators of different dimension are refused with the reason; filters; a phone needs no sideways scrolling; English", async () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const { page, errors } = await open(house, "/compare?lang=en&ctab=conflicts&ind=i-gdp,i-above-quota-listing-count", phone);
  const refused = main(page).locator("[data-refused]");
  await refused.waitFor();
  expect(await refused.innerText()).toMatch(/These two cannot be compared[\s\S]*one money, one things counted/u);
  await main(page).locator('[data-group="updates"]').click();
  await main(page).getByRole("combobox", { name: "Differ in" }).selectOption("value");
  expect(await main(page).locator(".conflict-section").count()).toBe(1);
  const kinds = await main(page).locator('[data-section="updates"] [data-statements]').count();
  expect(await main(page).locator('[data-section="updates"] [data-kind="value"]').count()).toBe(kinds);
  expect(kinds).toBeGreaterThan(0);
  for (const tab of ["planned", "silent", "unannounced", "conflicts"]) {
    await page.goto(`${house.url}/compare?lang=en&ctab=${tab}`);
    await main(page).locator(".tab-panel [data-evidence]").first().waitFor();
    expect([tab, await main(page).evaluate((one) => one.scrollWidth - one.clientWidth)]).toEqual([tab, 0]);
  }
  expect(errors).toEqual([]);
});
