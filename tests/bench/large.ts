// A graph of a hundred thousand entities in the real page on the real server: nothing freezes while everything is gathered and a group is opened.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { startServer, untilReady } from "../server/server-process.ts";
import { writeFacts } from "./made-up-facts.ts";

const LOADING_MS = 15 * 60_000;
const WAITING_MS = 3 * 60_000;
const SETTLING_MS = 2000;
/** No task of the page may hold it up longer, and the server may be silent no longer than this. */
const LONGEST_MS = 500;
const STALL_MS = 2000;

/** Milliseconds until it is there, the longest task of the page's own thread meanwhile, and the page's heap in megabytes after it. */
type LargeStep = {
  readonly what: "first picture" | "gathered" | "opened";
  readonly ms: number;
  readonly longest: number;
  readonly heap: number;
};
/** `stall`: the longest time that the server answered nobody. */
type LargeTimes = { readonly steps: readonly LargeStep[]; readonly stall: number };

/** Measures with 100,000 nodes and 400,000 relations beside the mentions, and says whether it is fast enough. */
export async function benchLarge(note: (what: string, measured: string, wanted: string, holds: boolean) => void): Promise<void> {
  const { steps, stall } = await measureLarge(100_000, 400_000);
  for (const { what, ms, longest, heap } of steps)
    note(
      `100,000 entities: ${what}`,
      `${(ms / 1000).toFixed(1)} s, longest task ${Math.round(longest)} ms, ${Math.round(heap)} MB`,
      `longest task <= ${LONGEST_MS} ms`,
      longest <= LONGEST_MS,
    );
  note("100,000 entities: longest silence of the server", `${Math.round(stall)} ms`, `<= ${STALL_MS} ms`, stall <= STALL_MS);
}

/** Generates the facts, loads them as `npm start` does, and looks at the page. */
async function measureLarge(nodes: number, relations: number): Promise<LargeTimes> {
  const folder = await mkdtemp(join(tmpdir(), "zhaotu-large-"));
  try {
    // The article is one of the nodes, each mention one of the relations.
    await writeFacts(join(folder, "facts"), nodes, relations + nodes);
    const env = { ZHAOTU_STORE: join(folder, "store"), ZHAOTU_DATA: join(folder, "facts"), ZHAOTU_LOG_LEVEL: "silent" };
    const server = await startServer(env);
    try {
      await untilReady(server, LOADING_MS);
      return await look(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function look(url: string): Promise<LargeTimes> {
  const browser = await launchChromium();
  const pulse = feelPulse(url);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" })).newPage();
    page.setDefaultTimeout(WAITING_MS);
    await page.addInitScript(() => {
      const longest = { ms: 0 };
      Object.assign(window, { longest });
      new PerformanceObserver((list) => {
        for (const task of list.getEntries()) longest.ms = Math.max(longest.ms, task.duration);
      }).observe({ type: "longtask", buffered: true });
    });
    const steps = [
      await step(page, "first picture", async () => {
        await page.goto(`${url}/explore`);
        await page.locator(".honest strong").waitFor();
      }),
      await step(page, "gathered", async () => {
        await page.getByRole("button", { name: "Gather everything" }).click();
        await page.locator(".gathered strong").waitFor();
      }),
      await step(page, "opened", async () => {
        await page.locator("#canvas").focus();
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("Enter");
        await page.locator(".gathered-open button").waitFor();
      }),
    ];
    return { steps, stall: await pulse() };
  } finally {
    await pulse();
    await browser.close();
  }
}

async function step(page: Page, what: LargeStep["what"], act: () => Promise<void>): Promise<LargeStep> {
  const read = () =>
    page.evaluate(() => {
      const { longest } = window as unknown as { longest?: { ms: number } };
      const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
      const seen = { longest: longest?.ms ?? 0, heap: (memory?.usedJSHeapSize ?? 0) / 1e6 };
      if (longest) longest.ms = 0;
      return seen;
    });
  await read();
  const begun = performance.now();
  await act();
  const ms = performance.now() - begun;
  await page.waitForTimeout(SETTLING_MS);
  return { what, ms, ...(await read()) };
}

/** Asks the server again and again whether it lives; the returned function ends that and gives the longest wait. */
function feelPulse(url: string): () => Promise<number> {
  const ended = new AbortController();
  let longest = 0;
  const done = (async () => {
    while (!ended.signal.aborted) {
      const begun = performance.now();
      await fetch(`${url}/healthz`).then((response) => response.arrayBuffer());
      longest = Math.max(longest, performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    ended.abort();
    await done;
    return longest;
  };
}
