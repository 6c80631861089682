// axe on every screen and state, in both languages and themes, on a desk and a phone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { drawn, open, openHouse, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(true);
});
afterAll(() => house.close());

const DEPEND = "/depend?of=battery-project,t31-capacity&depth=all";
const INDICATORS = "i-capacity,i-grain";

const SCREENS = [
  ["first picture", "/explore", ".honest"],
  ["card", "/explore?sel=zhaotong", ".fact"],
  ["figures and several selected", "/explore?show=zhaotong,zhenxiong&sel=zhaotong,zhenxiong", ".sentence"],
  ["source with text", "/explore?show=hefeng,battery-project&src=songxi-2031@35-50", ".passage mark"],
  ["source without text", "/explore?show=zhaotong&src=zhaotong-2026@751-785", ".no-text"],
  ["table", "/explore?table=1", ".drawer tbody tr"],
  ["paths", "/explore?path=wangshan,qinghu-reservoir,,,-,6,0", ".path-hop"],
  ["two articles compared", "/compare", ".compare-table tbody tr"],
  ["compared on the canvas", "/explore?show=songxi,hefeng&cmp=songxi-2031,songxi-2032", ".compare-legend [data-count]"],
  ["what came of the earlier article", "/compare?ctab=planned", ".compare-main tbody tr"],
  ["its promises without a trace", "/compare?ctab=silent", ".silent-table tbody tr"],
  ["what nothing announced", "/compare?ctab=unannounced&src=songxi-2031@35-50", ".unannounced li"],
  ["conflicts, and two indicators", `/compare?ctab=conflicts&every=1&ind=${INDICATORS}`, ".statements"],
  ["Depend without a start", "/depend", ".depend-offers button"],
  ["why one thing needs another", `${DEPEND}&why=hefeng`, ".depend-side .hop"],
  ["the order of work, folded and opened", `${DEPEND}&tab=order&contains=1&doers=1&without=LOCATED_IN`, ".stages"],
  ["what if", `${DEPEND}&tab=late&why=xinghe&if=xinghe@delayed-6,hefeng@cancelled,songxi@done`, ".supposals"],
  ["the longest chain, as a list", `${DEPEND}&tab=longest&table=1`, ".longest"],
  ["Depend from what is gone", "/depend?of=gone-since,songxi", ".depend-gone"],
  ["the target board", "/targets?board=status:notComparable.noFigure&rows=subject&order=gap", "tr[data-target]"],
  ["a target beside the board, as known earlier", "/targets?target=t31-capacity&asof=2031", ".target-detail .target-line"],
  ["a target that is gone", "/targets?target=gone-since", ".target-detail"],
  ["the calendar's line", "/time?until=2031-12-31&sel=t31-capacity", ".time-item:visible, .time-table td:visible"],
  ["the calendar's list", "/time?table=1&today=2031-06&asof=2031", ".time-table tbody tr"],
  ["the articles under review", "/review", ".review-list"],
  ["settings", "/settings", "#connection"],
  [
    "filters, size and colour",
    "/explore?show=songxi,hefeng,t31-capacity,o31-grain&tint=community&size=betweenness&range=facts:1:9&year=2030-2031",
    ".honest-hidden",
  ],
  ["lost", "/no-such-screen", "h1"],
] as const;

const inLook = (path: string, lang: string, theme: string) => `${path}${path.includes("?") ? "&" : "?"}lang=${lang}&theme=${theme}`;

test.each(SCREENS)("%s: zh light and en dark", async (_name, path, ready) => {
  const { page } = await open(house, inLook(path, "zh", "light"));
  await page.locator(ready).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(house.url + inLook(path, "en", "dark"));
  if (path.startsWith("/explore")) await drawn(page);
  await page.locator(ready).first().waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]])).toEqual(["en", "dark"]);
  expect(await violations(page)).toEqual([]);
});

test.each(SCREENS.slice(0, -1))("%s on a phone", async (_name, path, ready) => {
  const { page } = await open(house, inLook(path, "en", "light"), { viewport: { width: 390, height: 844 } });
  await page.locator(ready).first().waitFor();
  expect(await violations(page)).toEqual([]);
});

const canvasKey = (key: string) => (page: Page) => page.locator("#canvas").press(key);
const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const TWO = "/explore?show=hefeng,battery-project,dongtan-park&sel=hefeng,battery-project";

/** What is opened over the page, by how it is opened and what shows that it is there. */
const OPENED: readonly (readonly [name: string, path: string, open: (page: Page) => Promise<unknown>, ready: string])[] = [
  ["search results", "/explore", (page) => page.locator("#search").fill("磷"), ".found-row"],
  ["the menu", "/explore", canvasKey("Shift+F10"), "[data-entry=reveal-things] .count"],
  ["the menu of a thing", "/explore?show=hefeng,xinghe&sel=hefeng", canvasKey("Shift+F10"), "[data-entry]"],
  ["the expand card", "/explore?sel=zhaotong", canvasKey("Shift+E"), ".sort"],
  ["places to start", "/explore", click(".open-start"), "[data-start]"],
  ["the timeline", "/explore?show=songxi,t31-capacity,o31-grain,songxi-2031&year=2030-2031", click(".status-time"), ".time-mark"],
  ["the list of layouts", "/explore", click(".layouts button"), ".layouts-list [aria-checked=true]"],
  ["the empty canvas", "/settings", (page) => page.goto(page.url().replace(/settings.*/u, "explore?show=")), ".blank [data-start]"],
  ["the keys", "/explore", canvasKey("Shift+Slash"), "dialog[open]"],
  ["the list of commands", "/explore", canvasKey("Control+KeyK"), "[role=option]"],
  ["selecting by rule", TWO, canvasKey("s"), ".rule-fields"],
  ["two side by side", TWO, click(".doing .button:has(.lucide-columns-2)"), "[data-two=figures]"],
  ["views that are kept", "/explore", (page) => page.getByRole("button", { name: "存下的视图" }).click(), ".saved-new"],
  ["export", "/explore", click(".top-tools .text-button:nth-of-type(2)"), ".share"],
  ["the Cypher of a step", "/explore?sel=hefeng", canvasKey("y"), "dialog[open] pre"],
  [
    "the list of steps",
    "/explore?show=hefeng,xinghe",
    async (page) => {
      for (const key of ["Enter", "Control+a"]) await page.locator("#canvas").press(key);
      await page.locator(".crumbs-more").click();
    },
    ".steps-list",
  ],
  ["columns of the table", "/explore?show=hefeng,xinghe&table=1", click(".grid-columns summary"), ".grid-columns [type=checkbox]"],
  ["a note that is written", "/explore?show=hefeng&sel=hefeng", click("[data-note]"), ".note-field textarea"],
  ["the briefing", "/depend?of=battery-project", click(".brief button"), ".brief-wishes"],
  ["the briefing of the board", "/targets?lang=en", click(".brief button"), ".brief-wishes"],
  ["relations that count", DEPEND, click(".depend-tools summary, .depend-tools [aria-expanded=false]"), ".depend-tools input:visible"],
  [
    "filters of the board",
    "/targets",
    click(".board-filters summary, .board-filters [aria-expanded=false]"),
    ".board-filters :checked, .board-filters button",
  ],
  ["a link of which parts are not understood", "/explore?show=hefeng&layout=spiral", async () => {}, ".notice"],
];

test.each(OPENED)("%s, open, has no violation in either theme", async (_name, path, openIt, ready) => {
  const { page } = await open(house, path);
  await openIt(page);
  await page.locator(ready).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));
  expect(await violations(page)).toEqual([]);
});

test("the comparison, each of its parts", async () => {
  const { page } = await open(house, "/compare?theme=dark");
  await page.locator(".compare-table tbody tr").first().waitFor();
  const tabs = page.getByRole("tab");
  expect(await tabs.count()).toBeGreaterThan(1);
  for (const tab of await tabs.all()) {
    await tab.click();
    expect(await violations(page)).toEqual([]);
  }
});

test("while nobody answers, and where a thing could not be read", async () => {
  const { page } = await open(house, "/explore?show=hefeng,xinghe");
  await page.route("**/api/card/**", (route) =>
    route.fulfill({ status: 500, json: { type: "x", title: "x", status: 500, code: "internal" } }),
  );
  await page.locator("#canvas").press("Enter");
  await page.locator(".inspector [role=alert], .inspector .trouble").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.route("**/api/**", (route) => route.abort());
  await page.locator("#search").fill("松溪");
  await page.locator("#canvas").press("e");
  await page.locator(".offline").waitFor();
  expect(await violations(page)).toEqual([]);
});

test("the sheet of a phone: low, half and full", async () => {
  const { page } = await open(house, "/explore?show=hefeng,xinghe&sel=hefeng", { viewport: { width: 390, height: 844 }, hasTouch: true });
  await drawn(page);
  await page.locator(".fact").first().waitFor();
  for (let size = 0; size < 3; size++) {
    expect(await violations(page)).toEqual([]);
    await page.locator(".inspector .sheet-handle").click();
  }
});
