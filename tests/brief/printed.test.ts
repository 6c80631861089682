// Every briefing as a browser reads it: parsed as it stands, without a finding of axe, printed on pages, nothing loaded.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { readBriefFacts, type BriefFacts } from "../../cypher/brief/facts.ts";
import { launchChromium } from "../chromium.ts";
import { violations } from "../page/axe.ts";
import { exampleGraph } from "../plan/example-graph.ts";
import { ALL, LANGS, made } from "./asked-briefs.ts";
import { factsNamed, HOSTILE } from "./made-up-facts.ts";

const asking = exampleGraph();
let facts: BriefFacts;
let browser: Browser;
beforeAll(async () => {
  [facts, browser] = await Promise.all([readBriefFacts(asking), launchChromium()]);
});
afterAll(() => browser.close());

test.each(ALL)(
  "$is",
  async (of) => {
    for (const lang of LANGS) {
      const html = made(facts, of, lang, { link: "http://127.0.0.1:8420/depend" });
      const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
      const [errors, asked]: [string[], string[]] = [[], []];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(html);
      expect(
        await page.evaluate((text) => new DOMParser().parseFromString(text, "text/html").querySelectorAll("parsererror").length, html),
      ).toBe(0);
      const seen = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        headings: document.querySelectorAll("h1").length,
        rows: document.querySelectorAll("td").length,
        dangling: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter((one) => !document.querySelector(one.hash))
          .length,
        twice: [...document.querySelectorAll("[id]")].length - new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)).size,
        wide: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(seen).toEqual({
        lang: lang === "zh" ? "zh-Hans" : "en",
        headings: 1,
        rows: (html.match(/<td/g) ?? []).length,
        dangling: 0,
        twice: 0,
        wide: 0,
      });
      expect([errors, asked]).toEqual([[], []]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
      // Scripts are forbidden in the page itself: axe is let in by reading it without its policy.
      await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await page.close();
    }
  },
  60_000,
);

test("hostile names run nothing and load nothing", async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => asked.push(dialog.message()));
  const of = {
    is: "depend",
    asked: { of: ["a"], way: "both", depth: null, contains: true, doers: false, statedOnly: false, without: [] },
  } as const;
  const html = made(factsNamed(HOSTILE), of, "en", { texts: new Map([["x", HOSTILE]]) });
  await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
  expect(await page.evaluate(() => document.querySelectorAll("script, img").length)).toBe(0);
  expect(asked).toEqual([]);
  await page.close();
});
