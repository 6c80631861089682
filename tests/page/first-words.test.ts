// What is loaded before the first picture says nothing with the words of rooms that are loaded later, and holds none of their code.
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zhRooms } from "../../web/app/words/zh-rooms.ts";
import { zh } from "../../web/app/words/zh.ts";
import { drawn, open, openHouse, type House } from "./opened.ts";

const APP = fileURLToPath(new URL("../../web/app/", import.meta.url));
const IMPORTED = /^(?:import|export) (?!type )(?:[^;"]*? from )?"(\.[^"]+\.tsx?)";/gmu;

/** The sources of a module and of all that it imports at once; nothing that is imported when it is needed. */
async function sourcesFrom(file: string, sources = new Map<string, string>()): Promise<Map<string, string>> {
  const name = relative(APP, file);
  if (sources.has(name)) return sources;
  const text = await readFile(file, "utf8");
  sources.set(name, text);
  for (const [, path = ""] of text.matchAll(IMPORTED)) await sourcesFrom(join(dirname(file), path), sources);
  return sources;
}

const ROOMS = Object.keys(zhRooms).join("|");
const WORDS = String.raw`(?:w|words|wordsOf\([^()]*\))`;
const USED = new RegExp(String.raw`\b${WORDS}\.(?:${ROOMS})\b|\{[^{}=]*\b(?:${ROOMS})\b[^{}=]*\} = ${WORDS}[;\s.]`, "gu");
const wordsUsed = (text: string) => [...text.matchAll(USED)].map(([use]) => use);

test("the words of rooms are no others than those of the first load", () => {
  expect(Object.keys(zhRooms).filter((room) => room in zh)).toEqual([]);
});

test("no module of the first load uses a word of rooms", async () => {
  const first = await sourcesFrom(join(APP, "main.tsx"));
  expect([...first.keys()]).toEqual(
    expect.arrayContaining(["App.tsx", "canvas/Canvas.tsx", "panels/search/Results.tsx", "words/steps.ts"]),
  );
  expect([...first].flatMap(([name, text]) => wordsUsed(text).map((use) => `${name}: ${use}`))).toEqual([]);
  // The same look finds them where they are used.
  for (const room of ["compare/Compare.tsx", "depend/Depend.tsx", "targets/Targets.tsx", "time/Time.tsx", "settings/Settings.tsx"]) {
    const sources = await sourcesFrom(join(APP, "panels", room));
    expect([room, [...sources.values()].flatMap(wordsUsed).length > 0]).toEqual([room, true]);
  }
  expect(wordsUsed("const { layouts, depend } = wordsOf(lang);")).toHaveLength(1);
});

test("the first load holds no code of the planner's rooms", async () => {
  const first = await sourcesFrom(join(APP, "main.tsx"));
  const ofRooms =
    /^state\/(?:depend|board|between|calendar)\.ts$|^panels\/(?:depend|targets|time|brief|settings)\/|^steps\/(?:depend|board|between|brief|calendar)-steps|contract\/(?:between|board|calendar|conflicts|plan|plan-asked)\.ts$|-rooms\.ts$/u;
  expect([...first.keys()].filter((name) => ofRooms.test(name))).toEqual([]);
});

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

/** Keeps files back until they are let go. */
async function keepBack(page: Page, files: string): Promise<() => void> {
  let letGo = () => {};
  const gone = new Promise<void>((go) => (letGo = go));
  await page.route(files, async (route: Route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

test("the explorer works while the words of rooms are on their way", async () => {
  const { page, errors } = await open(house);
  const roomWords = await keepBack(page, "**/assets/zh-rooms-*.js");
  const english = await keepBack(page, "**/assets/en-rooms-*.js");
  await page.reload();
  await drawn(page);
  await expect.poll(() => page.locator(".rail").innerText()).toContain(zh.nav.compare);
  expect(await page.locator(".status").innerText()).toContain(zh.ways.cypher);
  await page.locator("#search").fill("松溪");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator("[data-card] h2").waitFor();
  await page.locator("#canvas").focus();
  await page.keyboard.press("p");
  expect(await page.locator(".crumbs").innerText()).toContain("松溪");
  // A room waits for its words, and so does a language for the whole of its own.
  await page.getByRole("button", { name: zh.nav.settings }).first().click();
  expect(await page.locator("#settings-title").count()).toBe(0);
  roomWords();
  await page.getByRole("heading", { name: zhRooms.settings.title }).waitFor();
  await page.getByRole("button", { name: zh.nav.explore }).click();
  await page.locator(".switch [lang=en]").click();
  await page.waitForTimeout(200);
  expect(await page.getAttribute("html", "lang")).toBe("zh-Hans");
  english();
  await expect.poll(() => page.getAttribute("html", "lang")).toBe("en");
  expect(errors).toEqual([]);
});
