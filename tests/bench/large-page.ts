// A large graph through the real server: our page beside a page of bare Sigma and graphology that reads the same answer.
import type { Browser, Page } from "playwright-core";
import { buildBare, serveBare } from "./bare-sigma/bare.ts";
import { panAndZoom, type Box } from "./pan-zoom.ts";
import { traced } from "./tracing.ts";

/** How often each page is opened, in turn; the best of each counts. */
const ROUNDS = 2;
const PATIENCE_MS = 240_000;

/** Milliseconds from opening the page to its picture, and of script for each frame while the picture is dragged and zoomed. */
export type PictureTimes = { readonly picture: number; readonly perFrame: number };

/** Opens both pages in turn. `path`: the address in our page at which all that the server has is drawn. */
export async function measureLarge(browser: Browser, url: string, path: string): Promise<{ ours: PictureTimes; bare: PictureTimes }> {
  const code = await buildBare();
  const ours: PictureTimes[] = [];
  const bare: PictureTimes[] = [];
  let room: Box = { x: 0, y: 0, width: 760, height: 800 };
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(
      await onPage(browser, async (page) => {
        const times = await look(browser, page, `${url}${path}`, "#canvas");
        room = (await page.locator("#canvas").boundingBox()) ?? room;
        return times;
      }),
    );
    bare.push(
      await onPage(browser, async (page) => {
        await serveBare(page, code, room);
        return look(browser, page, `${url}/bare`, "#bare");
      }),
    );
  }
  return { ours: bestOf(ours), bare: bestOf(bare) };
}

async function onPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Both pages set the mark `picture` in the browser's own clock when their first picture stands. */
async function look(browser: Browser, page: Page, address: string, canvas: string): Promise<PictureTimes> {
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("picture").length > 0, undefined, { polling: 200 });
  const picture = await page.evaluate(() => performance.getEntriesByName("picture")[0]?.startTime ?? Number.NaN);
  const box = await page.locator(canvas).boundingBox();
  if (!box) throw new Error(`${canvas} is not there`);
  // The hand comes once the picture has settled: until then our page's own thread for layouts shares the processors.
  await page.waitForFunction(
    () => document.querySelector("#bare") !== null || performance.getEntriesByName("settled").length > 0,
    undefined,
    {
      polling: 500,
    },
  );
  const { script, frames } = await traced(browser, page, () => panAndZoom(page, box));
  return { picture, perFrame: script / Math.max(1, frames) };
}

function bestOf(times: readonly PictureTimes[]): PictureTimes {
  return { picture: Math.min(...times.map((one) => one.picture)), perFrame: Math.min(...times.map((one) => one.perFrame)) };
}
