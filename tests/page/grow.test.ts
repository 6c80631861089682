// Growing a picture and taking it back: expand card, menu, starts, empty canvas – by mouse and by keyboard alone, and undone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arrange } from "../../web/app/graph/arrange.ts";
import { open, openHouse, part, placeOf, shownCount, whereIs, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const shownIds = (page: Page) => (part(page, "show") ?? "").split(",").filter((id) => id !== "");
/** Asks again for as long as a busy machine may take. */
const soon = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 15_000 });
/** The number that words begin with or hold. */
const numberIn = (words: string) => Number(/\d+/.exec(words.replaceAll(",", ""))?.[0]);

test("a hub floods nothing: the card opens, what it promises is what comes, the rest stays where it is, and Back takes it all away", async () => {
  const { page, errors } = await open(house, "/explore?show=zhaotong,zhenxiong,yunnan,ludian&sel=zhaotong&at=0,0,1");
  await page.locator("#canvas").focus();
  await page.keyboard.press("e");
  const card = page.locator(".expand-card");
  const add = card.locator(".expand-foot .primary");
  await soon(() => add.innerText()).toBe("展开 30 个");
  expect(await shownCount(page)).toBe(4);
  const told = await card.locator("p.quiet").first().innerText();
  const all = numberIn(told);
  const joined = Number(/图上 (\d+) 个/u.exec(told)?.[1]);
  expect(joined).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(300);
  await card.getByRole("button", { name: "全不选" }).click();
  await soon(() => add.innerText()).toBe("展开 0 个");
  const projects = card.locator('[data-sort="DEVELOPS>Project"]');
  const total = Number(/共 (\d+)/u.exec((await projects.getAttribute("aria-label")) ?? "")?.[1]);
  await projects.check();
  await soon(() => add.innerText()).toBe(`展开 ${total} 个`);
  await card.getByText("10", { exact: true }).click();
  await soon(() => add.innerText()).toBe("展开 10 个");
  const apart = async () => {
    const [a, b] = [await placeOf(page, "zhaotong"), await placeOf(page, "zhenxiong")];
    return Math.atan2(b.y - a.y, b.x - a.x);
  };
  const before = await apart();
  await add.click();
  await soon(() => shownCount(page)).toBe(14);
  expect(await apart()).toBeCloseTo(before, 2);
  expect(await page.locator(".notice").innerText()).toContain(`还有 ${all - joined - 10} 个没画出`);
  await page.goBack();
  await soon(() => shownCount(page)).toBe(4);
  expect(errors).toEqual([]);
});

test("the menu by keyboard alone: collapse what hangs on a thing alone, keep its surroundings, undo", async () => {
  const { page, errors } = await open(
    house,
    "/explore?show=songxi,dongtan-park,battery-project,xinghe,hefeng,south-canal&sel=battery-project&at=0,0,1",
  );
  await page.locator("#canvas").focus();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu");
  await menu.waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-entry") ?? document.activeElement?.textContent);
  await soon(focused).toBe("expand");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("collapse");
  expect(numberIn(await menu.locator("[data-entry=collapse]").innerText())).toBe(2);
  await page.keyboard.press("Enter");
  await soon(() => shownIds(page).toSorted()).toEqual(["battery-project", "dongtan-park", "songxi", "xinghe"]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  await page.keyboard.press("Shift+F10");
  await menu.waitFor();
  while ((await focused())?.startsWith("1 步") !== true) await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("1 步 2");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("2 步 4");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await soon(() => shownIds(page).toSorted()).toEqual(["battery-project", "dongtan-park"]);
  await page.keyboard.press("Shift+F10");
  await menu.waitFor();
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  expect(part(page, "sel")).toBe("battery-project");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await soon(() => shownIds(page).length).toBe(6);
  expect(errors).toEqual([]);
});

test("the menu of the canvas: what joins two things is counted first, then drawn; what a filter hides comes back", async () => {
  const { page } = await open(house, "/explore?show=xinghe,battery-project&rel=need&at=0,0,1");
  const canvas = await page.locator("#canvas").boundingBox();
  const right = () => page.mouse.click((canvas?.x ?? 0) + 30, (canvas?.y ?? 0) + 200, { button: "right" });
  await right();
  const entry = page.locator("[data-entry=reveal-things]");
  await soon(() => entry.locator(".count").innerText()).toMatch(/^\d+$/u);
  const promised = Number(await entry.locator(".count").innerText());
  expect(promised).toBeGreaterThan(0);
  await entry.click();
  await soon(() => shownCount(page)).toBe(2 + promised);
  expect(shownIds(page)).toContain("dongtan-park");
  await right();
  const hidden = page.locator("[data-entry=reveal-relations]");
  expect(numberIn(await hidden.innerText())).toBeGreaterThan(1);
  await hidden.click();
  await soon(() => part(page, "rel")).not.toBe("need");
  await right();
  await soon(() => hidden.count()).toBe(0);
});

test("a right click and a long press open the menu of the thing; hiding and keeping act on it", async () => {
  const { page } = await open(house, "/explore?show=songxi,dongtan-park,xinghe&at=0,0,1");
  const park = await placeOf(page, "dongtan-park");
  await page.mouse.click(park.x, park.y, { button: "right" });
  await page.getByRole("menu", { name: "东滩园区" }).waitFor();
  expect(part(page, "sel")).toBeNull();
  await page.locator("[data-entry=hide]").click();
  await soon(() => whereIs(page, "dongtan-park")).toBeNull();
  const phone = (
    await open(house, "/explore?show=songxi,dongtan-park&at=0,0,1", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
  ).page;
  const at = await placeOf(phone, "songxi");
  const finger = await phone.context().newCDPSession(phone);
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: at.x, y: at.y }] });
  await phone.getByRole("menu", { name: "松溪市" }).waitFor();
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  expect(await phone.getByRole("menu").count()).toBe(1);
  const box = await phone.getByRole("menu").boundingBox();
  expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 999) <= 390]).toEqual([true, true]);
});

test("an empty canvas asks three questions of real names, each draws what it says; every start does", async () => {
  const { page, errors } = await open(house, "/settings");
  await page.goto(`${house.url}/explore?show=`);
  const questions = page.locator(".blank [data-start]");
  await questions.nth(2).waitFor();
  const promised = numberIn(await questions.first().locator(".quiet").innerText());
  await questions.first().click();
  await soon(() => shownCount(page)).toBe(promised);
  await page.locator(".open-start").click();
  const section = page.locator(".start-card section", { hasText: "一家公司和它做的" });
  const companies = section.locator("[data-start]");
  await soon(() => companies.count()).toBe(12);
  const total = Number(/共 (\d+) 个/u.exec(await section.locator("p.quiet").innerText())?.[1]);
  await section.getByRole("button", { name: "列出全部" }).press("Enter");
  await soon(() => companies.count()).toBe(total);
  expect(total).toBeGreaterThan(12);
  const place = page.locator('[data-start="place zhenxiong"]');
  const inside = numberIn(await place.locator(".quiet").innerText());
  await place.click();
  await soon(() => shownCount(page)).toBe(inside);
  expect(shownIds(page)).toContain("zhenxiong");
  await page.goBack();
  await page.goBack();
  await questions.nth(2).waitFor();
  expect(errors).toEqual([]);
});

describe("expanding a hub", () => {
  const node = (id: string, at: { x: number; y: number } | null) => ({ id, at, pinned: false, radius: 10, half: 50, down: 20 });
  test("moves nothing, however many come, and puts no two into one place", () => {
    const old = [
      node("hub", { x: 0, y: 0 }),
      node("far", { x: 900, y: 0 }),
      node("left", { x: -900, y: 0 }),
      node("low", { x: 0, y: 600 }),
    ];
    const fresh = Array.from({ length: 150 }, (_, n) => node(`n${n}`, null));
    const edges = fresh.map(({ id }) => ({ a: "hub", b: id }));
    const places = arrange({ nodes: [...old, ...fresh], edges, shape: 1.5, beside: "hub" });
    expect([places["hub"], places["far"]]).toEqual([
      [0, 0],
      [900, 0],
    ]);
    // Three things that stood before are no picture yet: with them the whole is arranged anew.
    const few = arrange({ nodes: [...old.slice(0, 2), ...fresh.slice(0, 9)], edges: edges.slice(0, 9), shape: 1.5, beside: "hub" });
    expect(few["far"]).not.toEqual([900, 0]);
    const all = Object.values(places);
    const over = all.flatMap(([x, y], index) => all.slice(index + 1).filter(([a, b]) => Math.abs(a - x) < 99 && Math.abs(b - y) < 40));
    expect(over).toEqual([]);
    expect(arrange({ nodes: [...old, ...fresh], edges, shape: 1.5 })["far"]).not.toEqual([900, 0]);
  });
});
