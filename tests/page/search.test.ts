// Searching: in Chinese, pinyin, initials, English and by figure; with an input method; by keyboard.
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, placeOf, shownCount, whereIs, type House, type Opened } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const searches = ({ asked }: Opened) => asked.filter(({ path }) => path.startsWith("/api/search"));

test.each([
  ["合盛", "名称"],
  ["heshengguiye", "拼音"],
  ["hsgy", "首字母"],
  ["hoshine", "英文"],
])("%s finds 合盛硅业 by %s", async (q) => {
  const { page } = await open(house);
  await page.keyboard.press("/");
  await page.keyboard.type(q);
  await page
    .getByRole("option", { name: /^合盛硅业 /u })
    .first()
    .waitFor();
  await page.context().close();
});

test("Enter draws the chosen one beside the others, selects it and opens its card", async () => {
  const { page, errors } = await open(house);
  await page.keyboard.press("/");
  await page.keyboard.type("hsgy");
  await page
    .getByRole("option", { name: /^合盛硅业/u })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await page.locator("#search").getAttribute("aria-activedescendant")).toBe("found-0");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".card-head h2").innerText()).toContain("合盛硅业");
  await expect.poll(() => shownCount(page)).toBe(41);
  const id = part(page, "sel") ?? "";
  await expect.poll(async () => (await placeOf(page, id)).x).toBeGreaterThan(316);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  expect(errors).toEqual([]);
});

test("Ctrl Enter, or the last row, draws just what was found and what is said about it", async () => {
  const { page, errors } = await open(house);
  await page.keyboard.press("/");
  await page.keyboard.type("苹果");
  await page.locator(".found-row").first().waitFor();
  const told = await page.locator(".found-total").innerText();
  const found = Number(/共 (\d+) 个/u.exec(told)?.[1]);
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => (part(page, "show") ?? "").split(",").length).toBeGreaterThanOrEqual(found);
  const ids = (part(page, "show") ?? "").split(",");
  expect(ids).toContain("apple");
  expect(ids).toContain("apple-industry");
  await expect.poll(() => shownCount(page)).toBe(ids.length);
  expect(ids.length).toBeLessThan(40);
  // What was written before is selected, so that the next word takes its place.
  await page.keyboard.press("/");
  await page.keyboard.type("水富港");
  expect(await page.locator("#search").inputValue()).toBe("水富港");
  await page.locator(".found-row").first().waitFor();
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect.poll(() => part(page, "show")).toBeNull();
  expect(errors).toEqual([]);
});

test("Shift+Enter shows only it; Esc closes the list", async () => {
  const { page } = await open(house);
  await page.locator("#search").fill("云铝海鑫");
  await page
    .getByRole("option", { name: /^云铝海鑫/u })
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator(".found").count()).toBe(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => shownCount(page)).toBe(1);
});

test("while characters are composed nothing is asked and Enter chooses nothing; the committed text is searched", async () => {
  const opened = await open(house);
  const { page } = opened;
  const keyboard = await page.context().newCDPSession(page);
  await page.locator("#search").focus();
  for (const text of ["l", "li", "lin"])
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await keyboard.send("Input.dispatchKeyEvent", { type: "rawKeyDown", windowsVirtualKeyCode: 229, key: "Process", code: "Enter" });
  await page.waitForTimeout(400);
  expect(await page.locator("#search").inputValue()).toBe("lin");
  expect(searches(opened)).toEqual([]);
  expect(part(page, "sel")).toBeNull();
  expect(await page.locator(".search").innerText()).toContain("正在输入，选好字再找");
  await keyboard.send("Input.insertText", { text: "磷" });
  await page.getByRole("option", { name: /磷/u }).first().waitFor();
  expect(searches(opened).map(({ path }) => new URLSearchParams(path.split("?")[1]).get("q"))).toEqual(["磷"]);
});

test("results are grouped by kind, say why they matched, and at most twelve come before 'all'", async () => {
  const { page } = await open(house, "/explore?lang=en");
  await page.locator("#search").fill("zhao");
  await page.locator(".found-row").first().waitFor();
  // Twelve, the way to all, and the way to a picture of all.
  expect(await page.locator(".found [role=option]").count()).toBe(14);
  expect(await page.locator(".found-kind").count()).toBeGreaterThan(1);
  expect(await page.locator(".found-row mark").count()).toBeGreaterThan(5);
  await page.locator(".found-all").first().click();
  await expect.poll(() => page.locator(".found [role=option]").count()).toBeGreaterThan(14);
});

test("a wrong character, a kind before a colon, and what is found by them, each say so", async () => {
  const { page } = await open(house);
  const first = page.locator(".found-row").first();
  await page.locator("#search").fill("禾风公司");
  await expect.poll(() => first.innerText()).toMatch(/^禾丰公司\s+差一个字\s/u);
  await page.locator("#search").fill("hefneg");
  await expect.poll(() => first.innerText()).toContain("差一个字");
  expect(await first.innerText()).toMatch(/^禾丰公司\s/u);
  await page.locator("#search").fill("project：电池");
  await expect.poll(async () => (await page.locator(".found-kind").allInnerTexts()).map((head) => head.split(" ")[0])).toEqual(["项目"]);
  expect(await page.locator(".found mark").first().innerText()).toBe("电池");
  await page.locator("#search").fill("公司:电池");
  await expect.poll(() => page.locator(".found").innerText()).toContain("只在“公司”里找过");
  expect(await page.locator("#search").getAttribute("aria-activedescendant")).toBeNull();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#search").inputValue()).toBe("电池");
  await page.getByRole("option", { name: /^电池项目/u }).waitFor();
});

test("what is said is found with its source; Enter draws both ends and selects the start", async () => {
  const { page, errors } = await open(house);
  await page.locator("#search").fill("供货");
  const fact = page.locator("[data-section=said] .found-row").first();
  await expect.poll(() => fact.innerText()).toContain("望山公司向禾丰公司供货");
  expect(await fact.locator(".chip").innerText()).toMatch(/^2032 .*104–126$/u);
  expect(await fact.locator("mark").innerText()).toBe("供货");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "sel")).toBe("hefeng");
  for (const id of ["wangshan", "hefeng"]) await expect.poll(() => whereIs(page, id)).not.toBeNull();
  await page.locator("#search").fill("said: tells nothing of the sort");
  await expect.poll(() => page.locator(".found").innerText()).toContain("只在“说到它”里找过");
  await page.locator("#search").fill("供货");
  await fact.locator(".chip").click();
  await expect.poll(() => part(page, "src")).toBe("songxi-2032@104-126");
  expect(errors).toEqual([]);
});

test("Enter before the answer takes the first of what is found, and Alt+Enter opens its dependencies", async () => {
  const { page } = await open(house);
  await page.keyboard.press("/");
  await page.keyboard.type("禾丰公司");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "sel")).toBe("hefeng");
  await page.locator("#search").fill("兴禾公司");
  await page.getByRole("option", { name: /^兴禾公司/u }).waitFor();
  await page.keyboard.press("Alt+Enter");
  await expect.poll(() => part(page, "of")).toBe("xinghe");
  expect(new URL(page.url()).pathname).toBe("/depend");
});

test("nothing found says what was searched and names what is nearest, which Enter does not take by itself", async () => {
  const { page } = await open(house);
  await page.locator("#search").fill("没有这样的名字");
  await expect.poll(() => page.locator(".found").innerText()).toContain("找过名称、别名、英文、拼音、首字母和数字");
  await page.locator("#search").fill("电池大项目部");
  await page.locator("[data-section=nearest] .found-row").first().waitFor();
  await page.keyboard.press("Enter");
  expect(part(page, "sel")).toBeNull();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "sel")).toBe("battery-project");
});

test("a search from another screen leads to the picture", async () => {
  const { page, errors } = await open(house, "/settings");
  await page.locator("#search").fill("合盛硅业");
  await page.locator(".found-row").first().waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/explore");
  await page.locator(".card-head h2", { hasText: "合盛硅业" }).waitFor();
  await page.goBack();
  await page.locator("#settings-title").waitFor();
  expect(errors).toEqual([]);
});

test("what is found at once stands there while the rest is still being read, and the rest follows by itself", async () => {
  const { page, errors } = await open(house);
  let asked = 0;
  await page.route("**/api/search?**", async (route) => {
    asked += 1;
    const response = await route.fetch();
    const answer = (await response.json()) as { said: unknown };
    // A server that has not read the claims yet.
    await route.fulfill({ response, json: asked === 1 ? { ...answer, said: { facts: [], total: 0 }, reading: true } : answer });
  });
  await page.keyboard.press("/");
  await page.keyboard.type("合盛");
  await page.getByText("还在读全部名称和说法").waitFor();
  expect(await page.getByRole("option", { name: /^合盛硅业/u }).count()).toBeGreaterThan(0);
  expect(await page.locator("[data-section=said]").count()).toBe(0);
  await page.locator("[data-section=said] [role=option]").first().waitFor();
  expect(await page.getByText("还在读全部名称和说法").count()).toBe(0);
  expect([asked, errors]).toEqual([2, []]);
});
