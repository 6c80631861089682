// What a person sees first: a drawn picture, honest counts, and the same picture again after a reload.
import { afterAll, beforeAll, expect, test } from "vitest";
import { about } from "../../web/contract.ts";
import { ask } from "../server/over-http.ts";
import { drawn, open, openHouse, part, placeOf, shownCount, whereIs, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

test("the first picture draws without an error and counts the rest", async () => {
  const { page, errors } = await open(house);
  const { kinds, engine } = about.parse((await ask(`${house.url}/api/about`)).json);
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  expect(await shownCount(page)).toBe(40);
  expect(await page.locator(".honest").innerText()).toContain((total - 40).toLocaleString("zh-Hans-CN"));
  expect(await page.locator(".status").innerText()).toContain(engine === "embedded" ? "内嵌库" : "Neo4j");
  expect(errors).toEqual([]);
});

test("next 30, then everything, on one click each; one canvas throughout", async () => {
  const { page, errors } = await open(house);
  await page.evaluate(() => document.querySelector(".stage")?.setAttribute("data-mine", "yes"));
  const before = await placeOf(page, "zhaotong");
  await page.getByRole("button", { name: "再来 30 个" }).click();
  await expect.poll(() => shownCount(page)).toBe(70);
  await page.getByRole("button", { name: "全部画出" }).click();
  await expect.poll(() => page.locator(".honest strong").innerText()).toContain("都在图上");
  expect(part(page, "all")).toBe("1");
  await expect.poll(() => whereIs(page, "songxi")).not.toBeNull();
  expect(await page.locator(".stage[data-mine=yes]").count()).toBe(1);
  expect(await page.locator("canvas.sigma-nodes").count()).toBe(1);
  await page.goBack();
  await expect.poll(() => shownCount(page)).toBe(70);
  await page.goBack();
  await expect.poll(() => shownCount(page)).toBe(40);
  expect(before.x).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test("the address holds the view: a reload finds the same picture, selection, filters and panel", async () => {
  const { page, errors } = await open(house);
  const { x, y } = await placeOf(page, "zhaotong");
  await page.mouse.click(x, y);
  await expect.poll(() => part(page, "sel")).toBe("zhaotong");
  await page.getByRole("button", { name: "隐藏政策" }).click();
  await page.getByRole("button", { name: /^表格 \d+ 行/ }).click();
  await page.waitForTimeout(400);
  const [address, place] = [page.url(), await placeOf(page, "zhaotong")];
  await page.reload();
  await drawn(page);
  expect(page.url()).toBe(address);
  expect(await page.locator(".card-head h2").innerText()).toBe("昭通市");
  expect(await page.getByRole("button", { name: "显示政策" }).count()).toBe(1);
  expect(await page.locator(".drawer").count()).toBe(1);
  const again = await placeOf(page, "zhaotong");
  expect(Math.hypot(again.x - place.x, again.y - place.y)).toBeLessThan(4);
  expect(errors).toEqual([]);
});

test("Back and Forward undo and redo", async () => {
  const { page } = await open(house);
  await page.getByRole("button", { name: "隐藏政策" }).click();
  expect(part(page, "hide")).toBe("Policy");
  await page.locator("#canvas").focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => part(page, "hide")).toBeNull();
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => part(page, "hide")).toBe("Policy");
  expect(await page.locator(".crumbs").innerText()).toContain("隐藏 政策");
});

test("ids that are gone are named, not dropped in silence", async () => {
  const { page } = await open(house, "/explore?show=zhaotong,gone-since-long");
  await expect.poll(() => page.locator(".notice").innerText()).toContain("gone-since-long");
  expect(await shownCount(page)).toBe(1);
});

test("language and theme change in place and are kept", async () => {
  const { page, errors } = await open(house);
  await page.evaluate(() => document.querySelector(".stage")?.setAttribute("data-mine", "yes"));
  await page.getByRole("button", { name: "EN", exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await page.locator(".honest strong").innerText()).toContain("40 shown");
  await page.getByRole("button", { name: "Switch to dark" }).click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  expect(await page.locator(".stage[data-mine=yes]").count()).toBe(1);
  const kept = await page.context().newPage();
  await kept.goto(`${house.url}/explore`);
  expect(await kept.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual(["en", "dark"]);
  expect(errors).toEqual([]);
});

test("while nobody answers the picture stays, and the page comes back by itself", async () => {
  const { page } = await open(house);
  await page.route("**/api/**", (route) => route.abort());
  await page.locator("#search").focus();
  const { x, y } = await placeOf(page, "zhaotong");
  await page.mouse.click(x, y);
  await page.waitForSelector(".offline");
  expect(await shownCount(page)).toBe(40);
  await page.unroute("**/api/**");
  await page.waitForSelector(".offline", { state: "detached", timeout: 20_000 });
  await page.waitForSelector(".fact");
});

test("an address that is no screen says so and offers ways on", async () => {
  const { page } = await open(house, "/no-such-screen");
  expect(await page.locator("h1").innerText()).toBe("没有这个页面");
  await page.getByRole("link", { name: "从第一张图开始" }).click();
  await drawn(page);
});
