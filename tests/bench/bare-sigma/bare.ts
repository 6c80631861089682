// Builds the bare page, so that it can be put in place of an address of the server.
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";

const ENTRY = fileURLToPath(new URL("main.ts", import.meta.url));

/** The bare page's script, bundled and minified as the real page's is. */
export async function buildBare(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rollupOptions: { input: ENTRY } },
  });
  const output = Array.isArray(built) ? built.flatMap((one) => one.output) : "output" in built ? built.output : [];
  const entry = output.find((one) => one.type === "chunk" && one.isEntry);
  if (entry?.type !== "chunk") throw new Error("the bare page was not built");
  return entry.code;
}

/** Answers `/bare` of a page with the bare page, its box as large as the canvas it is compared with. */
export async function serveBare(page: Page, code: string, size: { readonly width: number; readonly height: number }): Promise<void> {
  const box = `<div id="bare" style="width:${size.width}px;height:${size.height}px"></div>`;
  const html = `<!doctype html><meta charset="utf-8"><body style="margin:0">${box}<script type="module" src="/bare.js"></script>`;
  await page.route(/\/bare$/, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route(/\/bare\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: code }));
}
