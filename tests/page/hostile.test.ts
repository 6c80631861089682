// What a page meets that nobody wished for: addresses of nonsense, a browser that keeps nothing, a server that goes and comes.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawn, open, openHouse, whereIs, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const FOUR = "/explore?show=songxi,dongtan-park,hefeng,xinghe";
const own = (errors: readonly string[]) => errors.filter((error) => !/Failed to load resource/u.test(error));

describe("an address of nonsense", () => {
  test.each([
    ["layout=spiral&tint=taste&at=x&pin=hefeng@1e99_0", "pin、layout、tint、at"],
    ["sel=constructor&src=constructor@1-2&group=g1~x~constructor.hefeng", "sel、group、src"],
    ["path=hefeng&cmp=one&year=2031-1999&range=links:9:1&mark=hefeng@77&rel=nothing", "rel、year、range、mark、path、cmp"],
  ])("%s: the rest is drawn, and what was left out is named", async (nonsense, names) => {
    const { page, errors } = await open(house, `${FOUR}&${nonsense}`);
    await expect.poll(() => whereIs(page, "hefeng")).not.toBeNull();
    const said = await page.locator(".notice").innerText();
    for (const name of names.split("、")) expect(said).toContain(name);
    expect(errors).toEqual([]);
  });

  test("things, paths, articles and comparisons that are not there: said, nothing breaks", async () => {
    const { page, errors } = await open(
      house,
      `${FOUR},gone-since&sel=gone-too&path=gone-a,gone-b,hefeng,,-,6,5&cmp=gone-1,gone-2&src=gone-article@1-9&around=gone-c&art=gone-d&layout=radial`,
    );
    await expect.poll(() => whereIs(page, "hefeng")).not.toBeNull();
    await page.locator(".notice", { hasText: "gone-since" }).waitFor();
    for (const key of ["Escape", "Escape", "Escape", "t", "w"]) await page.locator("#canvas").press(key);
    await page.goto(`${house.url}/compare?cmp=gone-1,gone-2`);
    await page.locator("h1").first().waitFor();
    expect(own(errors)).toEqual([]);
  });
});

test("views and notes where the browser keeps nothing at all: the page works and says so", async () => {
  const { page, errors } = await open(house, "/settings");
  await page.addInitScript(() => {
    const denied = {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    };
    Object.defineProperty(globalThis, "localStorage", denied);
    Object.defineProperty(globalThis, "indexedDB", denied);
  });
  await page.goto(house.url + FOUR);
  await drawn(page);
  await keepView(page, "一");
  await page.locator(".notice", { hasText: "没有存下" }).waitFor();
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await page.locator(".notice", { hasText: "not" }).first().waitFor();
  expect(own(errors)).toEqual([]);
});

async function keepView(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "存下的视图" }).click();
  await page.locator(".saved-new input").fill(name);
  await page.keyboard.press("Enter");
  await page.locator(".saved-open", { hasText: name }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

test("a full store, then a cleared one; a window beside adds its own, and neither loses", async () => {
  const { page, errors } = await open(house, FOUR);
  await keepView(page, "先前");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await keepView(page, "满了");
  await page.locator(".notice", { hasText: "没有存下" }).waitFor();
  await page.reload();
  await drawn(page);
  const beside = await page.context().newPage();
  await beside.goto(house.url + FOUR);
  await drawn(beside);
  await keepView(beside, "旁边");
  await keepView(page, "这边");
  await beside.getByRole("button", { name: "存下的视图" }).click();
  await expect.poll(() => beside.locator(".saved-open").allInnerTexts()).toEqual(["先前", "旁边", "这边"]);
  await page.evaluate(() => localStorage.clear());
  await keepView(page, "清空以后");
  await page.getByRole("button", { name: "存下的视图" }).click();
  expect(await page.locator(".saved-open").allInnerTexts()).toContain("清空以后");
  expect(own(errors)).toEqual([]);
});

/** What needs an answer. */
const ACTS: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[] = [
  ["expanding", (page) => page.locator("#canvas").press("e")],
  ["choosing what to expand", (page) => page.locator("#canvas").press("Shift+E")],
  ["searching", (page) => page.locator("#search").fill("望山")],
  ["the next ones", (page) => page.getByRole("button", { name: /^再来/u }).first().click()],
  ["a path", (page) => page.locator("#canvas").press("a")],
  ["the table", (page) => page.locator("#canvas").press("t")],
  ["starting", (page) => page.locator(".open-start").click()],
  ["drawing all", (page) => page.getByRole("button", { name: "全部画出" }).first().click()],
];

test("while nobody answers the picture stays whatever is done, and it goes on when somebody does", async () => {
  const { page, errors } = await open(house, `${FOUR}&sel=hefeng`);
  for (const [name, act] of ACTS) {
    await page.goto(`${house.url}${FOUR}&sel=hefeng`);
    await drawn(page);
    await page.locator(".fact").first().waitFor();
    await page.route("**/api/**", (route) => route.abort());
    await act(page);
    await page.waitForTimeout(200);
    expect(await whereIs(page, "hefeng"), `while ${name}`).not.toBeNull();
    await page.unroute("**/api/**");
    for (let tries = 0; tries < 3 && (await page.getByRole("dialog").count()) > 0; tries++) await page.keyboard.press("Escape");
    await expect
      .poll(async () => {
        const again = page.locator(".offline .link");
        if ((await again.count()) > 0) await again.click({ timeout: 1000 }).catch(() => null);
        return page.locator(".offline").count();
      })
      .toBe(0);
    expect(await whereIs(page, "hefeng"), `${name}, afterwards`).not.toBeNull();
  }
  expect(own(errors)).toEqual([]);
});

describe("an address of nonsense for the planner's screens", () => {
  const MANY = Array.from({ length: 1000 }, (_, n) => `gone-${n}`).join(",");
  const SUPPOSED = Array.from({ length: 60 }, (_, n) => `gone-${n}@delayed-6`).join(",");

  test.each([
    ["of", `/depend?of=${MANY}`, ".depend-gone"],
    ["depth、without、tab", `/depend?of=hefeng,gone-since&why=gone-too&depth=0&tab=best&without=NEEDS,HUGS`, ".depend-gone"],
    ["if", `/depend?of=battery-project&tab=late&if=hefeng@done,hefeng@cancelled,gone-since@delayed-601`, ".depend-node, .depend-list"],
    ["if", `/depend?of=battery-project&tab=late&if=${SUPPOSED}`, ".supposals"],
    ["board、rows、order、asof", "/targets?board=taste:sweet,status:met.met&order=luck&rows=mood&asof=2031-02-30", "tr[data-target]"],
    ["ctab、ind", "/compare?cmp=songxi-2031,songxi-2032&ctab=everything&ind=i-capacity", ".compare-table tbody tr"],
    ["cmp", "/compare?ctab=silent&cmp=songxi-2031,songxi-2031", ".compare-main"],
    ["today、until、asof", "/time?today=now&until=2031-02-29&asof=1", ".time-item"],
  ])("%s: the screen stands, and they are named", async (names, path, ready) => {
    const { page, errors } = await open(house, path);
    await page.locator(ready).first().waitFor();
    const said = await page.locator(".notice").innerText();
    for (const name of names.split("、")) expect(said).toContain(name);
    expect(await page.locator(".offline").count()).toBe(0);
    await page.waitForLoadState("networkidle");
    expect(errors).toEqual([]);
  });

  test.each([
    ["/targets?asof=9999", "tr[data-target]"],
    ["/targets?asof=0001", ".board .screen-unread"],
    ["/targets?board=status:late,subject:gone-since&target=gone-too", ".target-detail"],
    ["/time?asof=0001&today=0001", ".time-main"],
    ["/time?today=0001&until=9999", ".time-item"],
    ["/time?today=9999&until=0001&table=1", ".time-more"],
    ["/compare?cmp=songxi-2032,songxi-2031&ctab=planned", ".compare-main"],
  ])("%s: can be understood, and nothing breaks", async (path, ready) => {
    const { page, errors } = await open(house, path);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".notice, .offline, .trouble").allInnerTexts()).toEqual([]);
    // A line of thousands of years could not be read, and would be thousands of marks.
    expect(await page.locator(".time-rule").count()).toBeLessThan(300);
    expect(errors).toEqual([]);
  });

  test("two indicators or articles that are gone: said beside what there is", async () => {
    const { page, errors } = await open(house, "/compare?ctab=conflicts&ind=gone-a,gone-b");
    await page.locator(".statements").first().waitFor();
    await page.locator(".trouble, [role=alert]").first().waitFor();
    await page.goto(`${house.url}/compare?ctab=silent&cmp=gone-1,gone-2`);
    await page.locator(".trouble, [role=alert]").first().waitFor();
    expect(own(errors)).toEqual([]);
  });
});
