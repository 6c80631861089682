// axe on every screen and state, in both languages and themes, on a desk and a phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, type House } from "./opened.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let house: House;
beforeAll(async () => {
  house = await openHouse(true);
});
afterAll(() => house.close());

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
  ["settings", "/settings", "#connection"],
  [
    "filters, size and colour",
    "/explore?show=songxi,hefeng,t31-capacity,o31-grain&tint=community&size=betweenness&range=facts:1:9&year=2030-2031",
    ".honest-hidden",
  ],
  ["lost", "/no-such-screen", "h1"],
] as const;

async function violations(path: string, ready: string, lang: string, theme: string, width: number, height: number): Promise<string[]> {
  const { page } = await open(house, `${path}${path.includes("?") ? "&" : "?"}lang=${lang}&theme=${theme}`, {
    viewport: { width, height },
  });
  await page.locator(ready).first().waitFor();
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async () => (await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()).violations,
  );
  await page.context().close();
  return found
    .filter((one) => one.impact === "serious" || one.impact === "critical")
    .flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
}

test.each(SCREENS)("%s: zh light and en dark", async (_name, path, ready) => {
  expect(await violations(path, ready, "zh", "light", 1440, 900)).toEqual([]);
  expect(await violations(path, ready, "en", "dark", 1440, 900)).toEqual([]);
});

test.each(SCREENS.slice(0, -1))("%s on a phone", async (_name, path, ready) => {
  expect(await violations(path, ready, "en", "light", 390, 844)).toEqual([]);
});

async function openTimeline(page: Page): Promise<void> {
  await page.goto(`${house.url}/explore?show=songxi,t31-capacity,o31-grain,songxi-2031&year=2030-2031&theme=dark`);
  await page.locator(".status-time").click();
}

/** What is opened over the page, by how it is opened and what shows that it is there. */
const OPENED: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>, ready: string])[] = [
  ["search results", (page) => page.locator("#search").fill("磷"), ".found-row"],
  ["the menu", (page) => page.locator("#canvas").press("Shift+F10"), "[data-entry=reveal-things] .count"],
  ["the expand card", (page) => page.locator(".card-foot .button").nth(1).click(), ".sort"],
  ["places to start", (page) => page.locator(".open-start").click(), "[data-start]"],
  ["the timeline", openTimeline, ".time-mark"],
  ["the list of layouts", (page) => page.locator(".layouts button").click(), ".layouts-list [aria-checked=true]"],
  ["the empty canvas", (page) => page.goto(`${house.url}/explore?show=`), ".blank [data-start]"],
];

test.each(OPENED)("%s, open, has no violation either", async (name, openIt, ready) => {
  const { page } = await open(house, name === "the expand card" ? "/explore?sel=zhaotong" : "/explore");
  await openIt(page);
  await page.locator(ready).first().waitFor();
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async () => (await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()).violations,
  );
  expect(
    found.filter((one) => one.impact === "serious" || one.impact === "critical").map((one) => `${one.id} ${one.nodes[0]?.html}`),
  ).toEqual([]);
});
