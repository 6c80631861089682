// On a phone and in a small window: what has no room is under "more", everything that is touched is large enough, little is drawn at first.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, shownCount, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false, false);
});
afterAll(() => house.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Buttons in sight that a finger may miss. */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, summary")].flatMap((one) => {
      const { width, height, top, bottom } = one.getBoundingClientRect();
      const seen = width > 0 && top < innerHeight && bottom > 0 && one.checkVisibility({ visibilityProperty: true });
      return seen && (width < 43.5 || height < 43.5) ? [`${one.className}: ${Math.round(width)} × ${Math.round(height)}`] : [];
    }),
  );

test.each(["zh", "en"])(
  "the first picture of a phone in %s is small, and saved views, export and layouts are two touches away",
  async (lang) => {
    const { page, errors } = await open(house, `/explore?lang=${lang}`, PHONE);
    await page.locator(".honest").waitFor();
    expect(await shownCount(page)).toBeLessThanOrEqual(12);
    expect(await tooSmall(page)).toEqual([]);
    const more = page.locator(".rail").getByRole("button", { name: lang === "zh" ? "更多" : "More" });
    const choose = async (words: string) => {
      await more.tap();
      await page.getByRole("dialog").getByRole("button", { name: words }).tap();
    };
    await choose(lang === "zh" ? "存下的视图" : "Saved views");
    await page
      .getByRole("dialog")
      .getByRole("heading", { name: lang === "zh" ? "存下的视图" : "Saved views" })
      .waitFor();
    await page.keyboard.press("Escape");
    await choose(lang === "zh" ? "导出" : "Export");
    await page.getByRole("dialog").getByText("PNG").first().waitFor();
    await page.keyboard.press("Escape");
    await choose(lang === "zh" ? "环形" : "Circle");
    await expect.poll(() => part(page, "layout")).toBe("circle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(errors).toEqual([]);
  },
);

test("a window of 720 × 450, as at twice the size, keeps picture and card side by side without scrolling both ways", async () => {
  const { page } = await open(house, "/explore?lang=en&sel=zhaotong", { viewport: { width: 720, height: 450 } });
  await page.locator(".fact").first().waitFor();
  const [picture, card] = await Promise.all([page.locator(".picture").boundingBox(), page.locator(".inspector").boundingBox()]);
  expect(card?.x).toBeCloseTo((picture?.x ?? 0) + (picture?.width ?? 0), 0);
  expect(picture?.height).toBeGreaterThan(330);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  await page.locator(".top").getByRole("button", { name: "More" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Export" }).click();
  await page.getByRole("dialog").getByText("PNG").first().waitFor();
});
