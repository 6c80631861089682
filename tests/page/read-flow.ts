// A made-up article from the drop to the picture: asked about, read, reviewed by key and together, written, loaded, explored.
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { reviewReading } from "../../web/contract/review.ts";
import { drop, pane, unreadArticle } from "./dropped.ts";
import { drawn, open, part, whereIs, type House } from "./opened.ts";

/** Deciding and loading run as processes of their own, and machines may be busy. */
const LONG = { timeout: 90_000 };

export type Expected = {
  readonly file: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Names of things that come of it. */
  readonly names: readonly [string, ...string[]];
  /** A relation of them, as the queue says it, and how it is accepted. */
  readonly relation: RegExp;
  readonly accepted: "together" | "alone";
  /** Words of the text that are lit behind a fact of the first of them. */
  readonly lit: string;
};

/** Goes the whole way as a person does, with mouse and keys. */
export async function readToTheEnd(house: House, { file, fields, names, relation, accepted, lit }: Expected): Promise<void> {
  const { page, asked, errors } = await open(house);
  await drop(page, [unreadArticle(file)]);
  await pane(page, "asked");
  await page.locator(".read-in-where").waitFor();
  for (const [field, value] of Object.entries(fields)) await page.locator(`[data-field="${field}"]`).fill(value);
  expect(asked.filter(({ method, path }) => method === "POST" && path.startsWith("/api/read"))).toEqual([]);
  await page.locator('[data-act="read"]').click();
  await pane(page, "done");
  await page.locator('[data-act="review"]').click();
  await page.locator(".review-row").first().waitFor();
  const article = file.replace(".txt", "");
  expect(part(page, "article")).toBe(article);
  const ids = await idsOf(house, article, names);

  await page.keyboard.press("KeyA");
  await page.locator(".review-sign input").fill("试读的人");
  await page.keyboard.press("Enter");
  expect(await acceptRelation(page, relation)).toBe(accepted);
  await page.locator('[data-act="write"]:not([disabled])').click(LONG);
  await page.locator('[data-applied="done"]').waitFor(LONG);
  await page.locator('[data-applied="done"] [data-act="see"]').click();
  await drawn(page);
  for (const [index, id] of ids.entries()) expect([names[index], await stands(page, id)]).toEqual([names[index], true]);

  await page.goto(`${house.url}/explore?show=${ids.join(",")}&sel=${ids[0]}`);
  await drawn(page);
  await page.locator(".inspector", { hasText: names[0] }).waitFor();
  await page.locator(".inspector button.chip").first().click();
  await page.locator(".passage mark").first().waitFor();
  expect((await page.locator(".passage mark").allInnerTexts()).join("")).toContain(lit);
  expect(errors).toEqual([]);
}

/** The ids that the reading gave to things of these names. */
async function idsOf(house: House, article: string, names: readonly string[]): Promise<string[]> {
  const read = reviewReading.parse(await (await fetch(`${house.url}/api/review/${article}`)).json());
  return names.map((name) => {
    const fact = read.candidates.map((one) => one.fact).find((one) => "entity" in one && one.name === name);
    return fact && "entity" in fact ? fact.entity : `nothing was read as ${name}`;
  });
}

/** Accepts a relation: together with the others of its rule where there are some, all of them seen before; else by key. Gives how. */
async function acceptRelation(page: Page, relation: RegExp): Promise<"together" | "alone"> {
  await page.locator(".review-filters select").nth(1).selectOption("relation");
  const row = page.locator('.review-row[data-state="pending"]', { hasText: relation }).first();
  await row.click();
  await page.locator(".review-doing").waitFor();
  if ((await page.locator(".review-bulk").count()) === 0) {
    await page.keyboard.press("KeyA");
    return "alone";
  }
  await page.locator(".review-bulk").click();
  await page.locator('[data-act="accept-all"]').click();
  return "together";
}

/** Waits until a thing stands in the picture. */
async function stands(page: Page, id: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await whereIs(page, id)) return true;
    await page.waitForTimeout(100);
  }
  return false;
}
