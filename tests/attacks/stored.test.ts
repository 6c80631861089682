// Stored attacks: names, notes, claims, titles and a file's name that hold markup, script and addresses, loaded for real and looked at in a real browser.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../chromium.ts";
import { startServer, untilReady, type Started } from "../server/server-process.ts";
import { tell } from "./attacked.ts";
import { canary, type Canary } from "./canary.ts";
import { HOSTILE_ARTICLE, hostileNames, writeHostileArticle } from "./hostile-article.ts";

let folder: string;
let bird: Canary;
let server: Started;
let browser: Browser;
let texts: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhaotu-stored-"));
  bird = await canary();
  const written = writeHostileArticle(folder, bird.url);
  ({ texts } = written);
  [server, browser] = await Promise.all([
    startServer({ ZHAOTU_STORE: join(folder, "store"), ZHAOTU_DATA: written.facts, ARTICLES_DIR: texts, ZHAOTU_LOG_LEVEL: "trace" }),
    launchChromium(),
  ]);
  await untilReady(server);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await bird.end();
  await rm(folder, { recursive: true, force: true });
  tell("stored names on screens", screens * hostileNames("").length);
});
let screens = 0;

/** What an attack that came through would leave behind. */
const INJECTED =
  "iframe, base, meta[http-equiv], img[src='x'], [onerror], [onload], [onmouseover], a[href^='javascript:' i], a[href^='data:' i], script:not([src]), link[href*='canary']";
type Watched = { readonly page: Page; readonly came: string[] };

async function watched(lang: "zh" | "en"): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: lang === "zh" ? "zh-CN" : "en-GB",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const came: string[] = [];
  await page.exposeFunction("hacked", (by: unknown) => void came.push(`script: ${String(by)}`));
  page.on("dialog", (dialog) => (came.push(`dialog: ${dialog.message()}`), void dialog.dismiss()));
  page.on("popup", () => came.push("another window"));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !/^(?:blob|data):/.test(url)) came.push(`asked ${url}`);
  });
  page.on("console", (message) => /Content.Security.Policy|Refused to/i.test(message.text()) && came.push(message.text()));
  page.on("pageerror", (error) => came.push(String(error)));
  return { page, came };
}

async function nothingCame({ page, came }: Watched): Promise<void> {
  await page.waitForLoadState("networkidle");
  expect(came).toEqual([]);
  expect(await page.locator(INJECTED).evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 200)))).toEqual([]);
  expect(bird.calls()).toBe(0);
  screens++;
}

const IDS = hostileNames("")
  .map((_, n) => `hostile-${n}`)
  .join(",");
const SCREENS = [
  ["drawn, with a card", `/explore?show=${IDS}&sel=hostile-0`, ".fact"],
  ["a table", `/explore?show=${IDS}&table=1`, ".drawer tbody tr"],
  ["the passage", `/explore?show=hostile-0,hostile-1&src=${HOSTILE_ARTICLE}@4-33`, ".passage mark"],
  ["a path", `/explore?path=hostile-0,hostile-3,,,-,6,0`, ".path-hop, .paths"],
  ["Depend", "/depend?of=hostile-1,t33-hostile-1&depth=all", ".depend-main, .depend-node, .depend-list, main"],
  ["the board", "/targets", "tr[data-target]"],
  ["a target", "/targets?target=t33-hostile-2", ".target-detail"],
  ["two articles", `/compare?cmp=zhaotong-2026,${HOSTILE_ARTICLE}`, ".compare-main"],
  ["the calendar", "/time", ".time-item"],
  ["settings", "/settings", "#articles"],
] as const;

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  test.each(SCREENS)("%s: text stays text", async (_name, path, ready) => {
    const seen = await watched(lang);
    await seen.page.goto(`${server.url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    await seen.page.locator(ready).first().waitFor();
    await nothingCame(seen);
    await seen.page.context().close();
  });
});

test("the watch sees what would come, and the page's policy stops it", async () => {
  const seen = await watched("en");
  await seen.page.goto(`${server.url}/settings`);
  await seen.page.evaluate((url) => {
    document.body.insertAdjacentHTML("beforeend", `<img src="${url}/seen"><b onclick="hacked('seen')">b</b>`);
    document.body.querySelector<HTMLElement>("b[onclick]")?.click();
  }, bird.url);
  await expect.poll(() => seen.came.length).toBeGreaterThan(1);
  expect(seen.came.filter((one) => one.startsWith("script:"))).toEqual([]);
  expect(bird.calls()).toBe(0);
  await seen.page.context().close();
});

test("cards, search, menus and hover of every hostile thing", { timeout: 120_000 }, async () => {
  const seen = await watched("zh");
  const { page } = seen;
  await page.goto(`${server.url}/explore?show=${IDS}`);
  await page.locator(".honest").waitFor();
  for (const name of ["<script>", "javascript:", "<img", "=HYPERLINK", "__proto__", "../../"]) {
    await page.locator("#search").fill(name);
    await page.locator("[role=option], .found-row, .search-row").first().waitFor();
    await page.locator("#search").press("Escape");
  }
  for (let n = 0; n < hostileNames("").length; n++) {
    await page.evaluate((id) => {
      history.pushState(null, "", `/explore?show=${id}&sel=${id}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, `hostile-${n}`);
    await page.locator(".inspector h2, .card h2, h2").first().waitFor();
  }
  await nothingCame(seen);
  expect(await page.title()).not.toContain("canary");
  await page.context().close();
});

test("a file with a hostile name, chosen on the page, is only a name", async () => {
  const seen = await watched("zh");
  await seen.page.goto(`${server.url}/settings`);
  const [chooser] = await Promise.all([
    seen.page.waitForEvent("filechooser"),
    seen.page.getByRole("button", { name: "选文章文件…" }).first().click(),
  ]);
  await chooser.setFiles({
    name: `"><img src=x onerror=hacked('name')>.txt`,
    mimeType: "text/html",
    buffer: Buffer.from("<script>hacked('content')</script>"),
  });
  await seen.page.locator(".notice, [role=status], [role=alert]").first().waitFor();
  await nothingCame(seen);
  await seen.page.context().close();
});

test("what the API says of them can only be read as what it is", async () => {
  for (const path of [
    "/api/about",
    "/api/graph?all=1",
    `/api/search?q=${encodeURIComponent("<script>")}`,
    "/api/card/hostile-0",
    `/api/articles/${HOSTILE_ARTICLE}/text`,
    "/api/targets.csv",
  ]) {
    const { headers, status } = await fetch(server.url + path);
    expect([path, status, headers.get("x-content-type-options")]).toEqual([path, 200, "nosniff"]);
    expect(headers.get("content-type")).not.toMatch(/html|javascript|xml/);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  }
  const shown = await (await fetch(`${server.url}/api/articles/${HOSTILE_ARTICLE}/text`)).json();
  expect(JSON.stringify(shown)).not.toContain("onerror=hacked('file')");
});
