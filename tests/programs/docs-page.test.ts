// The page of the API in a real browser: no script, both languages, light and dark, phone, keyboard, screen reader.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { operationId } from "../../web/server/openapi/document.ts";
import { ROUTES } from "../../web/server/routes.ts";
import { launchChromium } from "../chromium.ts";
import { violations } from "../page/axe.ts";
import { writeMadeUp } from "../server/made-up.ts";
import { serve, type Served } from "../server/over-http.ts";

let port: GraphPort;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port);
  served = await serve(port);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await port.close();
});

/** The icon is a file of the built page, which this server does without. */
const isIcon = (url: string): boolean => url.endsWith("/seal.svg");

/** The page in a fresh window; whatever the browser complains of, a broken policy for one, is kept. */
async function opened(lang: "zh" | "en", options: Parameters<Browser["newPage"]>[0] = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && !isIcon(message.location().url) && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  const response = await page.goto(`${served.url}/api/docs?lang=${lang}`);
  return { page, errors, response };
}

test.each([
  ["zh", "light", 1280],
  ["en", "dark", 1280],
  ["zh", "dark", 390],
] as const)(
  "%s, %s, %i px: styled under the policy, no fault of accessibility, nothing wider than the screen",
  async (lang, colorScheme, width) => {
    const { page, errors, response } = await opened(lang, { colorScheme, viewport: { width, height: 844 } });
    expect(response?.headers()["content-security-policy"]).toContain("script-src 'self'");
    expect(await page.locator("script").count()).toBe(0);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === "light" ? "rgb(250, 250, 247)" : "rgb(18, 23, 27)");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang === "zh" ? "zh-Hans" : "en");
    expect(await page.locator("article").count()).toBe(ROUTES.length);
    expect(errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  },
);

test("by keyboard: the first stop skips to the addresses, every route has an anchor and a call, shapes unfold, the other language is a link", async () => {
  const { page } = await opened("en");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#addresses");
  const anchors = await page.locator("nav ul a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect([anchors.length, new Set(anchors)]).toEqual([ROUTES.length, new Set(ROUTES.map((route) => `#${operationId(route)}`))]);
  expect(await page.locator("article pre").count()).toBe(ROUTES.length);
  const broken = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "").filter((href) => !document.querySelector(href)));
  expect(broken).toEqual([]);
  const shape = page.locator("#shape-DependAnswer");
  expect(await shape.isVisible()).toBe(false);
  await page.locator("#postDepend a", { hasText: "DependAnswer" }).focus();
  await page.keyboard.press("Enter");
  await shape.waitFor({ state: "visible" });
  await page.locator("details", { hasText: "DependBody" }).locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await page.locator("#shape-DependBody").waitFor({ state: "visible" });
  await page.getByRole("link", { name: "中文" }).click();
  expect(await page.locator("h1").innerText()).toBe("昭图 API");
  await page.close();
});
