// The server ends while the page stands open, and comes back: the picture stays, the page says so, and goes on by itself.
import { createServer } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { launchChromium } from "../chromium.ts";
import { startServer, untilReady } from "../server/server-process.ts";
import { open, placeOf, whereIs } from "./opened.ts";

const FACTS = fileURLToPath(new URL("../articles/facts", import.meta.url));

test("a server that is killed and started again: what stands stays, what was asked meanwhile arrives", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zhaotu-away-"));
  const env = { ZHAOTU_STORE: join(folder, "store"), ZHAOTU_DATA: FACTS, ZHAOTU_LOG_LEVEL: "silent", PORT: String(await freePort()) };
  const started = async () => {
    const server = await startServer(env);
    await untilReady(server);
    return server;
  };
  const first = await started();
  const browser = await launchChromium();
  try {
    const { page } = await open({ url: first.url, browser, close: async () => {} });
    const ids = await page.evaluate(async () => {
      const { things } = (await (await fetch("/api/graph")).json()) as { things: { id: string }[] };
      return things.map(({ id }) => id);
    });
    const [id = ""] = ids;
    const at = await placeOf(page, id);
    const drawn = async () => (await Promise.all(ids.map((one) => whereIs(page, one)))).map((place) => place !== null);
    const before = await drawn();
    expect(before.filter(Boolean).length).toBeGreaterThan(20);

    first.child.kill("SIGKILL");
    await first.ended;
    await page.mouse.click(at.x, at.y);
    await page.locator(".offline").waitFor();
    // The line that says so takes its room from above; the middle of the picture stays.
    expect(await drawn()).toEqual(before);
    expect((await placeOf(page, id)).x).toBe(at.x);
    expect(await page.locator(".fact").count()).toBe(0);

    const second = await started();
    try {
      await page.locator(".offline").waitFor({ state: "detached", timeout: 40_000 });
      await page.locator(".fact").first().waitFor();
      expect(await placeOf(page, id)).toEqual(at);
    } finally {
      await second.stop();
    }
  } finally {
    await browser.close();
    first.child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
