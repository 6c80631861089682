// How much script the page asks for before its first picture stands, as it travels: gzip.
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** Bytes of script in gzip and the number of files, threads of their own included. */
export async function measureBundle(browser: Browser, url: string): Promise<{ bytes: number; files: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const scripts = new Map<string, Promise<number>>();
    const heed = (address: string) => {
      if (/\.js(?:\?|$)/u.test(address) && !scripts.has(address)) scripts.set(address, sizeOf(address));
    };
    context.on("request", (request) => heed(request.url()));
    page.on("worker", (worker) => heed(worker.url()));
    await page.goto(`${url}/explore`, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("picture").length > 0);
    // A file is on the browser's list once it is read; the words of rooms are the last to come.
    await page.waitForFunction(
      () => performance.getEntriesByType("resource").filter(({ name }) => /\/(?:zh|en)-rooms-/u.test(name)).length === 2,
    );
    const later = await page.evaluate(() => {
      const picture = performance.getEntriesByName("picture")[0]?.startTime ?? Infinity;
      return performance.getEntriesByType("resource").flatMap(({ name, startTime }) => (startTime > picture ? [name] : []));
    });
    // The words of rooms and of the other language come when the picture stands.
    for (const address of later) scripts.delete(address);
    const sizes = await Promise.all(scripts.values());
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  } finally {
    await context.close();
  }
}

async function sizeOf(address: string): Promise<number> {
  return gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).byteLength;
}
