// The page of coverage in a real browser: the whole text, every mark, by pointer and by keyboard, in both languages and themes, on paper.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArticleTexts } from "../../data/files/article-texts.ts";
import { walkArticles } from "../../loader/coverage/walk.ts";
import { htmlReport } from "../../loader/coverage/report/html.ts";
import { launchChromium } from "../chromium.ts";
import { changeFile, copyFacts, dropLines, OWN_TEXTS, readOwn, temporaryFolder } from "./own-facts.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const A = "songxi-2031";
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The report of our own articles, where one item is unaccounted for and one claim tries to be markup. */
async function open(lang: "zh" | "en", options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[]; errors: string[] }> {
  const folder = copyFacts();
  dropLines(folder, `${A}/exclusions.jsonl`, "t31-capacity-phase-2");
  changeFile(folder, `${A}/relations.jsonl`, (text) => text.replace("禾丰公司动工建设电池项目", "</script><b id='evil'>动工</b>"));
  const reading = readOwn(folder);
  const articles = reading.facts.articles.map(({ fact }) => fact);
  const file = join(temporaryFolder(), "coverage.html");
  writeFileSync(file, htmlReport(walkArticles(articles, reading, readArticleTexts(OWN_TEXTS, articles), 0), lang));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light", ...options });
  const [asked, errors]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, errors };
}

test("it holds the whole text, loads nothing and lets no claim become markup", async () => {
  const { page, asked, errors } = await open("zh");
  expect(await page.locator(`#${A}-text`).evaluate((node) => node.textContent)).toBe(readFileSync(join(OWN_TEXTS, `${A}.txt`), "utf8"));
  expect(asked).toHaveLength(1);
  expect(errors).toEqual([]);
  expect(await page.locator("#evil").count()).toBe(0);
  await page.locator(".text .m.k-company").first().hover();
  expect(await page.locator("#panel").innerText()).toContain("</script><b id='evil'>动工</b>");
  await page.close();
});

test("a mention has the colour of its kind, a number that of its fact; the pointer shows names, claims and ids", async () => {
  const { page } = await open("en");
  expect(await page.locator(".text .m.k-company").first().innerText()).toBe("禾丰公司");
  const number = page.locator(".text .i.by-observation", { hasText: "３.５%" });
  await number.hover();
  expect(await page.locator("#panel").innerText()).toMatch(
    /^３\.５%[\s\S]*Growth of grain output: ３\.５%[\s\S]*Figure · o31-grain-growth/,
  );
  const aside = page.locator(".text .x-said-again").first();
  await aside.hover();
  expect(await page.locator("#panel").innerText()).toContain("said again · t31-capacity-phase-1 · The phase is the target's own");
  await page.close();
});

test("by keyboard: a link leads to what is unaccounted for, Tab and arrows walk the marks", async () => {
  const { page } = await open("zh");
  const link = page.locator("ol.open a");
  expect(await link.allInnerTexts()).toEqual(["二"]);
  await link.focus();
  await page.keyboard.press("Enter");
  expect(page.url()).toMatch(/#songxi-2031-74-75$/);
  await page.locator(`#${A}-74-75`).focus();
  expect(await page.locator("#panel").innerText()).toMatch(/^二\s+未交代/);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toMatch(/^期/);
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).toBe("二");
  await page.locator(`#${A}-text [tabindex="0"]`).first().focus();
  expect(await page.locator("#panel li").count()).toBeGreaterThan(0);
  await page.close();
});

test.each([
  ["zh", "light"],
  ["en", "dark"],
] as const)("axe finds nothing: %s, %s", async (lang, colorScheme) => {
  const { page } = await open(lang, { colorScheme, bypassCSP: true });
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async () => (await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()).violations,
  );
  expect(found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`))).toEqual([]);
  expect(await page.locator("html").getAttribute("lang")).toBe(lang === "zh" ? "zh-CN" : "en");
  await page.close();
});

test("on paper the text stays and the panel goes; in the dark the paper is white; a phone needs no sideways scrolling", async () => {
  const { page } = await open("zh", { colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe("rgb(18, 22, 26)");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect([await ground(), await page.locator("aside").isVisible(), await page.locator(".text").first().isVisible()]).toEqual([
    "rgb(250, 250, 247)",
    false,
    true,
  ]);
  await page.close();
  const phone = await open("en", { viewport: { width: 320, height: 700 } });
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await phone.page.close();
});
