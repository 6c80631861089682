// The sign-in page in a real browser: without script, by keyboard, in both languages and themes, and back to where one wanted to go.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../chromium.ts";
import { startServer, untilReady, type Started } from "../server/server-process.ts";
import { violations } from "./axe.ts";
import { drawn } from "./opened.ts";

const token = "a-token-of-some-length";
let folder: string;
let server: Started;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhaotu-sign-in-"));
  [server, browser] = await Promise.all([startServer({ ZHAOTU_STORE: join(folder, "store"), ZHAOTU_TOKEN: token }), launchChromium()]);
  await untilReady(server);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test("by keyboard, to the view that was asked for, what stands after # included; then out again", async () => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && !/401/.test(message.text()) && errors.push(message.text()));
  await page.goto(`${server.url}/explore?sel=zhaotong#show=zhaotong,zhenxiong`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("token");
  await page.keyboard.type("wrong");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  await page.keyboard.type(token);
  await page.keyboard.press("Enter");
  await drawn(page);
  expect(page.url()).toContain("sel=zhaotong");
  expect(page.url()).not.toContain("token");
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: "zhaotu", httpOnly: true, sameSite: "Lax" });
  expect(await page.evaluate(() => document.cookie)).toBe("");
  await page.goto(`${server.url}/settings`);
  await page.getByRole("link", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("status").waitFor();
  expect(await context.cookies()).toEqual([]);
  await page.goto(`${server.url}/explore`);
  await page.getByLabel("Token").waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test("without script: the switch of language, and the way in", async () => {
  const context = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/explore?sel=zhaotong`);
  await page.getByLabel("口令").waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Enter" }).click();
  await page.waitForURL(/sel=zhaotong/);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(["zhaotu"]);
  await context.close();
});

test.each([
  ["light", "zh-CN", 1280],
  ["dark", "en-GB", 390],
] as const)("in the %s theme, %s, %i wide: axe finds nothing, nothing is cut off", async (colorScheme, locale, width) => {
  const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 700 }, bypassCSP: true });
  const page = await context.newPage();
  for (const path of ["/sign-in", "/sign-out", "/explore?token=x", "/sign-in?out"]) {
    await page.goto(server.url + path);
    expect([path, await violations(page)]).toEqual([path, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await context.close();
});
