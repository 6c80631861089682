// What the tests of leaving share: pressing the dialog's button, waiting for what arrives, and reading it.
import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { SaxesParser } from "saxes";
import { expect } from "vitest";

export type Arrived = { readonly name: string; readonly bytes: Buffer; readonly text: string };

/** Presses the dialog's button and waits for this many files. */
export async function arrived(page: Page, count = 1, patience = 20_000): Promise<Arrived[]> {
  const downloads: Download[] = [];
  const hear = (one: Download) => downloads.push(one);
  page.on("download", hear);
  await page.getByRole("dialog").locator("button[type=submit]").click();
  await expect.poll(() => downloads.length, { timeout: patience }).toBe(count);
  await expect.poll(() => page.locator(".share-said").innerText()).toMatch(/^已下载|^Downloaded/u);
  page.off("download", hear);
  return Promise.all(
    downloads.map(async (one) => {
      const bytes = await readFile(await one.path());
      return { name: one.suggestedFilename(), bytes, text: bytes.toString("utf8") };
    }),
  );
}

/** Presses something that downloads one file, and reads it. */
export async function arrivedFrom(page: Page, press: () => Promise<void>): Promise<Arrived> {
  const [one] = await Promise.all([page.waitForEvent("download"), press()]);
  const bytes = await readFile(await one.path());
  return { name: one.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** Chooses one of the dialog's choices. */
export const choose = (page: Page, name: RegExp) => page.getByRole("dialog").getByRole("radio", { name }).check();
/** Things and relations that the chosen line of the dialog counts. */
export async function counted(page: Page, which: RegExp): Promise<number[]> {
  const words = await page.getByRole("dialog").locator("label", { hasText: which }).innerText();
  return [...words.replaceAll(",", "").matchAll(/\d+/g)].map(Number);
}
/** The facts of a file of JSON lines. */
export const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { type: string; id?: string; from?: string; relation?: string; to?: string });

/** Whether a PNG can be decoded, at which size, and whether it holds more than one colour. */
export function looksDrawn(page: Page, bytes: Buffer): Promise<{ width: number; height: number; colours: boolean }> {
  return page.evaluate(async (packed) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))], { type: "image/png" }));
    const { width, height } = bitmap;
    const pen = new OffscreenCanvas(width, height).getContext("2d");
    pen?.drawImage(bitmap, 0, 0);
    const dots = new Uint32Array(pen?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
    return { width, height, colours: new Set(dots).size > 20 };
  }, bytes.toString("base64"));
}

/** Ids, addresses and words of an SVG, which has to be well-formed. */
export function readSvg(text: string): { things: string[]; links: string[]; words: string } {
  const [things, links]: string[][] = [[], []];
  let words = "";
  const parser = new SaxesParser({});
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ attributes }) => {
    if (typeof attributes["data-id"] === "string") things?.push(attributes["data-id"]);
    if (typeof attributes["href"] === "string") links?.push(attributes["href"]);
  });
  parser.on("text", (said) => {
    words += said;
  });
  parser.write(text).close();
  return { things: things ?? [], links: links ?? [], words };
}
