// axe on every screen and state, in both languages and themes, on a desk and a phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
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
  ["settings", "/settings", "#connection"],
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

test.each(SCREENS.slice(0, 6))("%s on a phone", async (_name, path, ready) => {
  expect(await violations(path, ready, "en", "light", 390, 844)).toEqual([]);
});

test("search results, open, have no violation either", async () => {
  const { page } = await open(house);
  await page.locator("#search").fill("磷");
  await page.locator(".found-row").first().waitFor();
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async () => (await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()).violations,
  );
  expect(
    found.filter((one) => one.impact === "serious" || one.impact === "critical").map((one) => `${one.id} ${one.nodes[0]?.html}`),
  ).toEqual([]);
});
