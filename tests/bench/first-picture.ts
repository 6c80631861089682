// From opening the page to its first picture, in a real browser and with the real facts.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { startServer, untilReady } from "../server/server-process.ts";

const TRIES = 5;

/** Milliseconds: from npm start's process to ready, first and second time; from opening the page to entities drawn, first visit and later ones. */
export type PageTimes = {
  readonly firstStart: number;
  readonly secondStart: number;
  readonly firstVisit: number;
  readonly laterVisits: number;
};

/** Starts the real server on a store of its own and opens the page. */
export async function measurePage(): Promise<PageTimes> {
  const folder = await mkdtemp(join(tmpdir(), "zhaotu-bench-"));
  const env = { ZHAOTU_STORE: join(folder, "store"), ZHAOTU_LOG_LEVEL: "silent" };
  try {
    const firstStart = await startAndStop(env);
    const begun = performance.now();
    const server = await startServer(env);
    await untilReady(server);
    const secondStart = performance.now() - begun;
    const visits = await visit(server.url);
    await server.stop();
    const later = visits.slice(1).toSorted((a, b) => a - b);
    return { firstStart, secondStart, firstVisit: visits[0] ?? 0, laterVisits: later[Math.floor(later.length / 2)] ?? 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startAndStop(env: Record<string, string>): Promise<number> {
  const begun = performance.now();
  const server = await startServer(env);
  await untilReady(server);
  const took = performance.now() - begun;
  await server.stop();
  return took;
}

async function visit(url: string): Promise<number[]> {
  const browser = await launchChromium();
  const times: number[] = [];
  try {
    for (let n = 0; n < TRIES; n++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      times.push(await untilDrawn(page, `${url}/explore`));
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return times;
}

/** Until names stand beside the drawn entities: they are written last, on a canvas whose pixels can be read. */
async function untilDrawn(page: Page, url: string): Promise<number> {
  const begun = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  const named = () =>
    [...document.querySelectorAll<HTMLCanvasElement>("canvas.sigma-labels, canvas.sigma-names")].some((canvas) => {
      const pixels = canvas.width > 0 ? canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data : undefined;
      return pixels?.some((value, at) => at % 4 === 3 && value > 0) ?? false;
    });
  await page.waitForFunction(named, undefined, { timeout: 30_000 });
  return performance.now() - begun;
}
