// Leaving out private persons: the switch takes them off everything on the page, a reload keeps it, and it can be taken back.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { about } from "../../web/contract.ts";
import { ask } from "../server/over-http.ts";
import { drawn, open, openHouse, shownCount, whereIs, type House } from "./opened.ts";

const PERSON = { id: "gan-zhengfen", name: "甘正芬", nameEn: "Gan Zhengfen" };
/** A company that only a private person's deed puts into the graph. */
const COMPANY = { id: "pepper-chicken-hotpot", name: "椒林鸡火锅店" };
const BOTH = `/explore?show=zhaotong,${PERSON.id},${COMPANY.id}&sel=${PERSON.id}`;
const total = async (page: Page) => (await page.locator(".status-totals").innerText()).replaceAll(/\s+/g, " ");
const said = (page: Page, name: string) =>
  page
    .locator("#page")
    .innerText()
    .then((words) => words.includes(name));
const leaveOut = (page: Page) => page.getByRole("switch", { name: "不显示个人" });

/** To Settings and back by the page's own ways: nothing is loaded anew. */
async function toSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "设置" }).first().click();
  await page.locator("#private").waitFor();
}
async function toPicture(page: Page): Promise<void> {
  await page.getByRole("button", { name: "回到图" }).click();
  await page.locator(".honest strong").waitFor();
}

describe("the reader decides", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(false, false);
  });
  afterAll(() => house.close());

  test("the switch takes them off picture, card, search, table and counts; a reload keeps it; back brings them back", async () => {
    const { page, errors, asked } = await open(house, `${BOTH}&table=1`);
    const { privacy, counts } = about.parse((await ask(`${house.url}/api/about`)).json);
    expect(privacy.persons).toBeGreaterThan(4);
    await page.locator(".card-head h2", { hasText: PERSON.name }).waitFor();
    await page.locator(".drawer tbody tr", { hasText: COMPANY.name }).first().waitFor();
    expect(await whereIs(page, PERSON.id)).not.toBeNull();
    expect(await shownCount(page)).toBe(3);
    expect(await total(page)).toContain(`实体 · ${counts.relations} 关系`);
    expect(await page.locator(".honest-without").count()).toBe(0);

    await toSettings(page);
    expect(await page.locator("#private-count").innerText()).toBe(
      `打开后略去：${privacy.persons} 人，${privacy.entities} 个连带的事物，${privacy.facts} 条事实`,
    );
    const before = asked.length;
    await leaveOut(page).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator("#private-count").innerText()).toMatch(/^略去了：/);
    expect(await leaveOut(page).isChecked()).toBe(true);
    await expect
      .poll(() => page.locator("#counts p").innerText())
      .toContain(`${counts.entities - privacy.persons - privacy.entities} 实体`);
    await toPicture(page);
    await expect.poll(() => shownCount(page)).toBe(1);
    for (const name of [PERSON.name, COMPANY.name]) expect(await said(page, name)).toBe(false);
    expect(await whereIs(page, PERSON.id)).toBeNull();
    expect(await page.locator(".drawer tbody tr").count()).toBe(1);
    expect(await page.locator(".honest-without").innerText()).toContain(`略去 ${privacy.persons} 人`);
    expect(await total(page)).toContain("不含个人");
    expect(await page.locator(".inspector").innerText()).toContain("按设置不显示个人");
    const later = asked.slice(before).filter(({ path }) => path.startsWith("/api/"));
    expect(later.length).toBeGreaterThan(2);
    expect(later.filter(({ path }) => !new URL(path, house.url).searchParams.has("private"))).toEqual([]);
    for (const q of [PERSON.name, "gan zhengfen", COMPANY.name]) {
      await page.locator("#search").fill(q);
      await expect.poll(() => page.locator(".found").innerText()).toContain(`没有找到“${q}”`);
    }

    await page.goto(`${house.url}/explore`);
    await drawn(page);
    expect(await page.locator(".honest-without").count()).toBe(1);
    await page.getByRole("button", { name: "全部画出" }).click();
    await expect.poll(() => page.locator(".honest strong").innerText()).toContain("都在图上");
    const all = counts.entities - privacy.persons - privacy.entities;
    expect(await shownCount(page)).toBeGreaterThan(all);
    expect(await whereIs(page, PERSON.id)).toBeNull();

    await toSettings(page);
    await leaveOut(page).click();
    await expect.poll(() => page.locator("#private-count").innerText()).toMatch(/^打开后略去：/);
    await toPicture(page);
    await expect.poll(() => whereIs(page, PERSON.id), { timeout: 15_000 }).not.toBeNull();
    expect(await page.locator(".honest-without").count()).toBe(0);
    // What the browser notes of a 404 that the page asked for on purpose is no mistake of the page.
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  });

  test("an address that names one says that it is left out, and shows it on asking", async () => {
    const { page } = await open(house, "/settings");
    await leaveOut(page).click();
    await expect.poll(() => page.locator("#private-count").innerText()).toMatch(/^略去了：/);
    await page.goto(`${house.url}${BOTH}`);
    await expect.poll(() => page.locator(".notice").innerText()).toContain("按设置不显示个人，没有画出：");
    expect(await page.locator(".notice").innerText()).toContain(PERSON.id);
    expect(await said(page, PERSON.name)).toBe(false);
    expect(await page.locator(".inspector .trouble").innerText()).toContain("这个略去了");
    expect(await page.getByRole("button", { name: "展开" }).count()).toBe(0);
    await page.locator(".notice").getByRole("button", { name: "显示个人" }).click();
    await page.locator(".card-head h2", { hasText: PERSON.name }).waitFor();
    await expect.poll(() => shownCount(page)).toBe(3);
    expect(await page.locator(".honest-without").count()).toBe(0);
  });

  test("beside a source the facts about them are gone; steps taken name nobody", async () => {
    const { page } = await open(house, `/explore?show=zhaotong,xi-jinping,${PERSON.id}&sel=xi-jinping`);
    await page
      .locator(`[data-fact='xi-jinping RELATED_TO ${PERSON.id}'] .chip, [data-fact='${PERSON.id} RELATED_TO xi-jinping'] .chip`)
      .click();
    await expect.poll(() => page.locator(".claims").innerText()).toContain(PERSON.name);
    await page.locator("#search").fill(PERSON.name);
    await page.locator(".found-row").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".crumbs").innerText()).toContain(PERSON.name);
    const source = await page.evaluate(() => (history.back(), location.href));
    expect(source).toContain("/explore");
    await page.locator(".source").waitFor();
    await toSettings(page);
    await leaveOut(page).click();
    await toPicture(page);
    await page.locator(".source").waitFor();
    await expect.poll(() => said(page, PERSON.name)).toBe(false);
    expect(await page.locator(".claims").count()).toBe(0);
    await page.goForward();
    await page.waitForTimeout(300);
    expect(await said(page, PERSON.name)).toBe(false);
  });

  test("in English, with the counts", async () => {
    const { page } = await open(house, "/settings?lang=en");
    await page.getByRole("switch", { name: "Leave out private persons" }).click();
    await expect
      .poll(() => page.locator("#private-count").innerText())
      .toMatch(/^Left out: \d+ persons, \d+ entities that go with them, \d+ facts$/);
  });
});

describe("the server decides", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(false, false, { ZHAOTU_WITHOUT_PRIVATE: "1" });
  });
  afterAll(() => house.close());

  test("the switch is on and cannot be changed, and says why; nothing is offered", async () => {
    const { page } = await open(house, "/settings");
    await expect.poll(() => leaveOut(page).isDisabled()).toBe(true);
    expect(await leaveOut(page).isChecked()).toBe(true);
    expect(await page.locator("#private").innerText()).toContain("ZHAOTU_WITHOUT_PRIVATE");
    await page.goto(`${house.url}${BOTH}`);
    await page.locator(".honest-without").waitFor();
    await expect.poll(() => page.locator(".notice").innerText()).toContain(PERSON.id);
    expect(await said(page, PERSON.name)).toBe(false);
    expect(await page.getByRole("button", { name: "显示个人" }).count()).toBe(0);
  });
});
