// A foreign page in a real browser tries everything a page can: it reads nothing, and the server does nothing for it.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../chromium.ts";
import { startServer, untilReady, type Started } from "../server/server-process.ts";
import { tell } from "./attacked.ts";

let folder: string;
let server: Started;
let evil: Server;
let evilPort: number;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhaotu-foreign-"));
  evil = createServer((_request, response) =>
    response.setHeader("content-type", "text/html").end("<!doctype html><title>evil</title><body>"),
  );
  await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
  evilPort = (evil.address() as AddressInfo).port;
  [server, browser] = await Promise.all([
    startServer({ ZHAOTU_STORE: join(folder, "store"), ZHAOTU_LOG_LEVEL: "debug" }),
    launchChromium(),
  ]);
  await untilReady(server);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  evil.close();
  await rm(folder, { recursive: true, force: true });
  tell("a foreign page in a browser", 2 * TRIES);
});

const TRIES = 13;
/** What the page tries, in the page: each tells what it got. */
async function tryAll(victim: string): Promise<Record<string, string>> {
  const got: Record<string, string> = {};
  const note = async (name: string, run: () => Promise<string>) => {
    got[name] = await run().catch(() => "nothing");
  };
  const text = async (answer: Promise<Response>) => {
    const response = await answer;
    return response.type === "opaque" ? "nothing readable" : `read ${(await response.text()).length}`;
  };
  const body = JSON.stringify({ ids: ["zhaotong"] });
  const loads = (make: (done: (how: string) => void) => void) =>
    new Promise<string>((resolve) => {
      make(resolve);
      setTimeout(() => resolve("nothing"), 3000);
    });
  const element = (tag: string, url: string) =>
    loads((done) => {
      const one = document.createElement(tag) as HTMLImageElement & HTMLScriptElement & HTMLLinkElement;
      one.addEventListener("load", () => done(tag === "iframe" ? "nothing readable" : "loaded"));
      one.addEventListener("error", () => done("nothing"));
      if (tag === "link") [one.rel, one.href] = ["stylesheet", url];
      else one.src = url;
      document.body.append(one);
    });
  await note("fetch", () => text(fetch(`${victim}/api/graph?all=1`)));
  await note("fetch with cookies", () => text(fetch(`${victim}/api/graph?all=1`, { credentials: "include" })));
  await note("fetch without CORS", () => text(fetch(`${victim}/api/graph?all=1`, { mode: "no-cors" })));
  await note("post of JSON", () =>
    text(fetch(`${victim}/api/picture`, { method: "POST", body, headers: { "content-type": "application/json" } })),
  );
  await note("post of text", () => text(fetch(`${victim}/api/picture`, { method: "POST", body })));
  await note("post without CORS", () => text(fetch(`${victim}/api/export`, { method: "POST", body, mode: "no-cors" })));
  await note("beacon", async () => (navigator.sendBeacon(`${victim}/api/picture`, body), "nothing readable"));
  await note("script", () => element("script", `${victim}/api/about`));
  await note("image", () => element("img", `${victim}/seal.svg`));
  await note("style", () => element("link", `${victim}/api/targets.csv`));
  await note("frame", () => element("iframe", `${victim}/explore`));
  await note("web socket", () =>
    loads((done) => {
      const socket = new WebSocket(victim.replace("http", "ws"));
      socket.addEventListener("open", () => done("opened"));
      socket.addEventListener("error", () => done("nothing"));
    }),
  );
  await note("events", () =>
    loads((done) => {
      const source = new EventSource(`${victim}/api/about`);
      source.addEventListener("open", () => done("opened"));
      source.addEventListener("error", () => (source.close(), done("nothing")));
    }),
  );
  return got;
}

/** What the server has answered; it warms itself by searches, which the page does not try. */
const answered = () =>
  server
    .stderr()
    .split("\n")
    .filter((line) => line.startsWith("{") && line.includes('"route"') && !line.includes("/api/search"))
    .map((line) => JSON.parse(line) as { method: string; route: string; status: number });

test.each(["127.0.0.1", "localhost"])("from %s at another port", { timeout: 60_000 }, async (name) => {
  const page = await browser.newPage();
  await page.goto(`http://${name}:${evilPort}/`);
  const before = answered().length;
  const got = await page.evaluate(tryAll, server.url);
  expect(Object.keys(got)).toHaveLength(TRIES);
  expect(Object.entries(got).filter(([, how]) => how !== "nothing" && how !== "nothing readable")).toEqual([]);
  const since = answered().slice(before);
  expect(since.length).toBeGreaterThan(TRIES - 3);
  expect(since.filter(({ status }) => status !== 403 && status !== 405)).toEqual([]);
  await page.close();
});

test("a form of a foreign page, sent by hand, changes nothing and gets nothing", async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${evilPort}/`);
  await page.evaluate((victim) => {
    const form = Object.assign(document.createElement("form"), { method: "post", action: `${victim}/api/picture`, enctype: "text/plain" });
    form.append(Object.assign(document.createElement("input"), { name: '{"ids":["zhaotong"],"x":"', value: '"}' }));
    document.body.append(form);
    form.submit();
  }, server.url);
  await page.waitForURL(`${server.url}/**`);
  expect(await page.locator("body").innerText()).toContain("cross-site");
  await page.close();
});

test("a window that a foreign page opens is out of its reach", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${evilPort}/`);
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate((victim) => void ((globalThis as unknown as { other: Window | null }).other = open(`${victim}/explore`)), server.url),
  ]);
  await opened.waitForLoadState();
  expect(await page.evaluate(() => (globalThis as unknown as { other: Window | null }).other?.closed)).toBe(true);
  expect(await opened.evaluate(() => opener === null)).toBe(true);
  await context.close();
});
