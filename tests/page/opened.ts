// A real page in a real browser on a real server: real facts and the test articles, with or without texts.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { startServer, untilReady, type Started } from "../server/server-process.ts";

const OWN = fileURLToPath(new URL("../articles/", import.meta.url));
export const TEXTS = join(OWN, "texts");

export type House = { readonly url: string; readonly browser: Browser; readonly close: () => Promise<void> };
export type Opened = { readonly page: Page; readonly errors: string[]; readonly asked: { method: string; path: string; body: string }[] };

/** A server on a store of its own and a browser. `texts`: whether it has the test articles' texts; `own`: whether it has their facts; `more`: further settings. */
export async function openHouse(texts: boolean, own = true, more: Record<string, string> = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), "zhaotu-page-"));
  const env = { ZHAOTU_STORE: join(folder, "store"), ...(own && { ZHAOTU_DATA: join(OWN, "facts") }), ZHAOTU_LOG_LEVEL: "silent", ...more };
  const [server, browser] = await Promise.all([startReady(texts ? { ...env, ARTICLES_DIR: TEXTS } : env), launchChromium()]);
  const close = async () => {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, browser, close };
}

async function startReady(env: Record<string, string>): Promise<Started> {
  const server = await startServer(env);
  await untilReady(server);
  return server;
}

/** Opens an address in a fresh profile, in place of the page before, and waits until it is drawn (a phone's table hides the canvas); keeps what went wrong and what the server was asked. */
export async function open(house: House, path = "/explore", options: BrowserContextOptions = {}): Promise<Opened> {
  for (const old of house.browser.contexts()) await old.close();
  const context = await house.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    colorScheme: "light",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  const asked: Opened["asked"] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) =>
    asked.push({
      method: request.method(),
      path: new URL(request.url()).pathname + new URL(request.url()).search,
      body: request.postData() ?? "",
    }),
  );
  await page.goto(house.url + path);
  const phoneTable = path.includes("table=1") && (options.viewport?.width ?? 1440) < 600;
  if (path.startsWith("/explore") && !phoneTable) await drawn(page);
  return { page, errors, asked };
}

/** Waits until names stand on the canvas: they are drawn last. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-names");
    const pixels = canvas && canvas.width > 0 ? canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data : undefined;
    return pixels?.some((value, at) => at % 4 === 3 && value > 0) ?? false;
  });
}

/** Where a thing stands on the screen; null where it is not drawn. */
export function whereIs(page: Page, id: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((asked) => {
    const detail: { id: string; x?: number; y?: number } = { id: asked };
    document.querySelector("#canvas")?.dispatchEvent(new CustomEvent("zhaotu:where", { detail }));
    return detail.x === undefined || detail.y === undefined ? null : { x: detail.x, y: detail.y };
  }, id);
}

/** The place of a thing that has to be drawn, once it has come to rest: a picture glides for a moment. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  let last: { x: number; y: number } | null = null;
  for (let tries = 0; tries < 40; tries++) {
    const at = await whereIs(page, id);
    if (!at) throw new Error(`${id} is not drawn`);
    if (last && Math.hypot(at.x - last.x, at.y - last.y) < 0.5) return at;
    last = at;
    await page.waitForTimeout(60);
  }
  throw new Error(`${id} does not come to rest`);
}

/** A part of the address. */
export const part = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** How many things the honest count says are shown. */
export async function shownCount(page: Page): Promise<number> {
  const words = await page.locator(".honest strong").innerText();
  return Number(/[\d,]+/.exec(words)?.[0].replaceAll(",", ""));
}
