// Depend in the browser, on the made-up prefecture and on the real facts: columns, chains, order, what if, the ways there and back.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { violations } from "./axe.ts";
import { drawn, open, openHouse, part, shownCount, type House } from "./opened.ts";

const PLANT = "/depend?of=battery-plant&way=needs&depth=all";
const CLUSTER = "zhenxiong-phosphorus-materials-cluster";
const PHONE = { viewport: { width: 390, height: 844 } };

let example: House;
let real: House;
beforeAll(async () => {
  [example, real] = await Promise.all([openHouse(false, false, { ZHAOTU_EXAMPLE: "1" }), openHouse(false, false)]);
});
afterAll(() => Promise.all([example.close(), real.close()]));

const node = (page: Page, key: string) => page.locator(`[data-node="${key}"]`);
const tally = (page: Page) => page.locator(".depend-tally").innerText();
const columns = (page: Page) => page.locator(".depend-head").evaluateAll((heads) => heads.map((head) => head.getAttribute("data-column")));
const middleOf = async (page: Page, key: string) => {
  const box = await node(page, key).boundingBox();
  if (!box) throw new Error(`${key} is not drawn`);
  return box.x + box.width / 2;
};

test("columns from left to right, each hop left of what depends on it; a choice lights its chain and tells every hop with its source", async () => {
  const { page, errors } = await open(example, PLANT);
  await node(page, "start:battery-plant").waitFor();
  expect(await columns(page)).toEqual(["needs-7", "needs-6", "needs-5", "needs-4", "needs-3", "needs-2", "needs-1", "start"]);
  expect(await page.locator(".depend-node").count()).toBe(17);
  expect(await tally(page)).toBe("依赖 16 个，都画了");
  expect(await middleOf(page, "needs:bridge-bond")).toBeLessThan(await middleOf(page, "needs:cangping-bridge"));
  expect(await middleOf(page, "needs:cathode-plant")).toBeLessThan(await middleOf(page, "start:battery-plant"));
  await node(page, "needs:cangping-bridge").click();
  await expect.poll(() => part(page, "why")).toBe("cangping-bridge");
  const side = page.locator(".depend-side");
  await side.locator(".hop").nth(3).waitFor();
  expect(await side.locator(".hop").count()).toBe(4);
  expect(await side.innerText()).toMatch(/4 步 · 共 2 条，短的在前/u);
  expect(await side.locator(".hop [data-evidence]").count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator('.depend-lines [data-chosen="true"]').count()).toBe(4);
  const first = await page
    .locator('.depend-lines [data-chosen="true"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-line")));
  await side.locator("select").selectOption("1");
  await expect
    .poll(() => page.locator('.depend-lines [data-chosen="true"]').evaluateAll((all) => all.map((one) => one.getAttribute("data-line"))))
    .not.toEqual(first);
  // On every chain, in order.
  expect(await side.locator(".depend-thing[data-id]").evaluateAll((all) => all.map((one) => one.getAttribute("data-id")))).toEqual(
    expect.arrayContaining(["cathode-plant", "ruoping-mine"]),
  );
  await page.goBack();
  await expect.poll(() => part(page, "why")).toBeNull();
  expect(errors).toEqual([]);
});

test("way, depth, relations and doers are in the address, with counts, and Back takes each back", async () => {
  const { page, errors } = await open(example, "/depend?of=battery-plant&way=needs&depth=all&lang=en");
  await node(page, "start:battery-plant").waitFor();
  await page.locator('[data-depth="1"]').click();
  await expect.poll(() => page.locator(".depend-node").count()).toBe(6);
  expect(await tally(page)).toBe("dependencies 16, 5 drawn, 11 more further away");
  await page.goBack();
  await expect.poll(() => page.locator(".depend-node").count()).toBe(17);
  await page.locator(".fold > .button").last().click();
  await page.getByLabel(/Through doers \(1 more\)/u).check();
  await expect.poll(() => part(page, "doers")).toBe("1");
  await expect.poll(() => tally(page)).toBe("dependencies 17, all drawn");
  await page.keyboard.press("Escape");
  await page.locator(".fold > .button", { hasText: "relation type" }).click();
  await page.locator(".fold-card .tick", { hasText: "REQUIRES" }).locator("input").uncheck();
  await expect.poll(() => part(page, "without")).toBe("REQUIRES");
  await expect.poll(() => tally(page)).not.toBe("dependencies 17, all drawn");
  await page.goBack();
  await expect.poll(() => tally(page)).toBe("dependencies 17, all drawn");
  await page.locator('[data-way="both"]').click();
  await expect.poll(() => columns(page)).toContain("needed-1");
  expect(errors).toEqual([]);
});

test("order of work: the circle first with its weakest hop, stages, what could start; the longest chain says by what", async () => {
  const { page, errors } = await open(example, `${PLANT}&tab=order`);
  const side = page.locator(".depend-side");
  await side.locator(".circle").waitFor();
  expect(
    await side
      .locator(".circle > p [data-id]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-id") ?? "").toSorted((a, b) => a.localeCompare(b))),
  ).toEqual(["land-plan", "reservoir-road", "wuping-reservoir"]);
  expect(await side.locator('.circle .hop[data-weakest="true"]').count()).toBe(1);
  expect(await side.locator(".stages > li").count()).toBe(8);
  expect(await side.locator(".stages > li").last().innerText()).toContain("电池");
  await side.getByText("现在就能开始 3").click();
  await side.getByRole("tab", { name: "最长的链" }).click();
  await side.locator(".longest > li").first().waitFor();
  expect(await side.innerText()).toMatch(/按(步数|日期)/u);
  expect(errors).toEqual([]);
});

test("if one thing falls: what is touched, what stands by another way; months shift dates; undone by Back, cleared by one button", async () => {
  const { page, errors } = await open(example, "/depend?of=jiping-railway&way=needed&depth=all&tab=late");
  const side = page.locator(".depend-side");
  await side.locator('[data-suppose="cancelled"]').click();
  await expect.poll(() => part(page, "if")).toBe("jiping-railway@cancelled");
  await side.locator(".touched > li").first().waitFor();
  const touched = await side.locator(".touched > li > [data-id]").evaluateAll((all) => all.map((one) => one.getAttribute("data-id") ?? ""));
  expect(touched.toSorted((a, b) => a.localeCompare(b))).toEqual([
    "battery-plant-phase-2",
    "t41-railway-open",
    "t43b-phase-2-open",
    "t43b-railway-open",
  ]);
  expect(await side.locator(".other-way > [data-id]").getAttribute("data-id")).toBe("ruoping-mine");
  expect(await node(page, "needed:battery-plant-phase-2").getAttribute("data-hit")).toBe("cancelled");
  expect(await violations(page)).toEqual([]);
  await side.locator('[data-suppose="delayed"]').click();
  await expect.poll(() => part(page, "if")).toBe("jiping-railway@delayed-6");
  await side.locator(".shifted").first().waitFor();
  await page.goBack();
  await expect.poll(() => part(page, "if")).toBe("jiping-railway@cancelled");
  await side.getByRole("button", { name: "全部取消假设" }).click();
  await expect.poll(() => part(page, "if")).toBeNull();
  expect(errors).toEqual([]);
});

test("the real cluster project: counts as the server's, parts dotted and counted apart, gaps named, a hop leads to its source", async () => {
  const { page, errors } = await open(real, `/depend?of=${CLUSTER}`);
  await node(page, `start:${CLUSTER}`).waitFor();
  const asked = { of: [CLUSTER], way: "both", depth: null, contains: true, doers: false, statedOnly: false, without: [] };
  const answer = await page.request.post(`${real.url}/api/depend`, { data: asked });
  const { counts, items } = (await answer.json()) as { counts: Record<string, { all: number; contained: number }>; items: unknown[] };
  const sides = Object.values(counts);
  const [needs, parts] = [sides.reduce((sum, { all }) => sum + all, 0), sides.reduce((sum, { contained }) => sum + contained, 0)];
  expect(items).toHaveLength(needs + parts);
  expect(await tally(page)).toBe(`依赖 ${needs} 个，都画了`);
  await page.getByLabel("带上“包含”").check();
  await expect.poll(() => tally(page)).toBe(`依赖 ${needs} 个 + “包含”带出 ${parts} 个 = ${needs + parts}，都画了`);
  await expect.poll(() => page.locator(".depend-node").count()).toBe(needs + parts + 1);
  expect(await page.locator('.depend-lines [data-part="true"]').count()).toBeGreaterThan(0);
  expect(await node(page, "needs:land-guarantee").locator(".depend-gaps").innerText()).toContain("没写谁负责");
  expect(await violations(page)).toEqual([]);
  await node(page, "needs:phosphorus-utilities").click();
  const chain = page.locator(".depend-side .hop");
  await chain.nth(1).waitFor();
  expect(await chain.first().getAttribute("data-part")).toBe("true");
  expect(await chain.nth(1).innerText()).toContain("推断");
  await chain.first().locator("[data-evidence]").first().click();
  await expect.poll(() => part(page, "src")).toMatch(/^zhaotong-2026@/u);
  await page.keyboard.press("Escape");
  await page.keyboard.press("y");
  expect(await page.locator('[data-asked="step"]').innerText()).toContain("NEEDS*1..6");
  expect(errors).toEqual([]);
});

test("by keyboard alone: along lines, within a column, Enter explains, T is the list, the list says the same", async () => {
  const { page, errors } = await open(real, `/depend?of=${CLUSTER}&lang=en`);
  await node(page, `start:${CLUSTER}`).focus();
  await page.keyboard.press("ArrowLeft");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-node"));
  expect(await focused()).toMatch(/^needs:/u);
  const first = await focused();
  await page.keyboard.press("End");
  expect(await focused()).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "why")).toBe((await focused())?.slice("needs:".length));
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe(`start:${CLUSTER}`);
  const drawnIds = await page
    .locator('.depend-node:not([data-start="true"])')
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-node")?.split(":")[1] ?? "").toSorted((a, b) => a.localeCompare(b)));
  await page.keyboard.press("t");
  await page.locator(".depend-list").waitFor();
  const listed = await page
    .locator(".depend-list section[data-column] [data-id]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-id") ?? "").toSorted((a, b) => a.localeCompare(b)));
  expect(listed).toEqual(drawnIds);
  expect(errors).toEqual([]);
});

test("hundreds of dependants fold to kinds with counts; a click opens one, nothing is lost, Back folds it", async () => {
  const { page, errors } = await open(real, "/depend?of=zhaotong&depth=all");
  await page.locator('.depend-node[data-group="true"]').first().waitFor();
  expect(await page.locator(".depend-node").count()).toBeLessThanOrEqual(61);
  const sizes = await page.locator('.depend-node[data-group="true"] .depend-sign i').allInnerTexts();
  const single = await page.locator('.depend-node[data-group="false"]').count();
  const total = Number(/依赖 (\d+) 个/u.exec(await tally(page))?.[1]);
  expect(total).toBeGreaterThan(200);
  expect(sizes.map(Number).reduce((sum, size) => sum + size, 0) + single - 1).toBe(total);
  expect(await tally(page)).toMatch(/都画了，其中 \d+ 个收拢成 \d+ 组/u);
  const project = node(page, "needed-1.Project");
  const count = Number(await project.locator("i").innerText());
  await project.click();
  await expect.poll(() => part(page, "opened")).toBe("needed-1.Project");
  await expect.poll(() => page.locator('.depend-node[data-group="false"]').count()).toBe(single + count);
  await page.goBack();
  await project.waitFor();
  expect(errors).toEqual([]);
});

test("a thing without any dependency says so and leads to its neighbourhood; an id that is gone is named", async () => {
  const { page, errors } = await open(real, "/explore");
  const { url } = real;
  const all = (await (await page.request.get(`${url}/api/graph?all=1`)).json()) as {
    things: { id: string; facts: number }[];
    links: { from: string; to: string; need: string | null }[];
  };
  const joined = new Set(all.links.flatMap(({ from, to, need }) => (need === null ? [] : [from, to])));
  const alone = all.things.find(({ id, facts }) => facts > 1 && !joined.has(id));
  if (!alone) throw new Error("everything depends on something");
  await page.goto(`${url}/depend?of=${alone.id},nobody-there`);
  await page.locator(".depend-gone", { hasText: "nobody-there" }).waitFor();
  await page.getByRole("button", { name: /看它周围的/u }).click();
  await drawn(page);
  await expect.poll(() => shownCount(page)).toBeGreaterThan(1);
  expect(part(page, "sel")).toBe(alone.id);
  // Where nothing is left to start from, something else can be chosen, in place of what is gone.
  await page.goto(`${url}/depend?of=nobody-there`);
  await page.locator(".depend-gone", { hasText: "nobody-there" }).waitFor();
  await page.locator(".depend-empty input").fill("镇雄磷产业园区");
  await page.locator(".depend-empty [role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "of")).toMatch(/^(?!nobody)[a-z0-9-]+$/u);
  await expect.poll(() => page.locator(".depend-gone").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("from the explorer: D, and Alt Enter in the search; back onto the canvas with all that is listed", async () => {
  const { page, errors } = await open(real, `/explore?show=${CLUSTER},zhaotong&sel=${CLUSTER}`);
  await page.locator("#canvas").focus();
  await page.keyboard.press("d");
  await node(page, `start:${CLUSTER}`).waitFor();
  const count = await page.locator(".depend-node").count();
  await page.getByRole("button", { name: "放到探索图" }).click();
  await drawn(page);
  await expect.poll(() => shownCount(page)).toBe(count);
  await page.locator("#search").fill("用地保障");
  await page.locator("#found-0").waitFor();
  await page.keyboard.press("Alt+Enter");
  await expect.poll(() => part(page, "of")).toBe("land-guarantee");
  await node(page, "start:land-guarantee").waitFor();
  expect(errors).toEqual([]);
});

test("on a phone the steps are a list without sideways scrolling, the explanation a sheet", async () => {
  const { page, errors } = await open(real, `/depend?of=${CLUSTER}&contains=1&lang=en`, { ...PHONE, colorScheme: "dark" });
  await page.locator(".depend-list section").nth(2).waitFor();
  expect(await page.locator(".depend-list").evaluate((list) => list.scrollWidth - list.clientWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.locator('.depend-list [data-id="land-guarantee"] > button').first().click();
  await page.locator(".depend-side .hop").first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});
