// A random walk in the real page: undoing all leads to the start, redoing all to the end, a reload changes nothing.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chance } from "../dice.ts";
import { open, openHouse, whereIs, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const IDS = ["songxi", "dongtan-park", "hefeng", "xinghe", "wangshan", "battery-project", "south-canal", "qinghu-reservoir"];
const START = "/explore?show=songxi,dongtan-park,hefeng,xinghe&lang=zh";

/** The address without the camera, which is no step. */
function address(page: Page): string {
  const { searchParams, hash } = new URL(page.url());
  searchParams.delete("at");
  return `${searchParams.toString()}${hash}`;
}

/** What is drawn and selected, as the page shows it. */
async function shown(page: Page): Promise<string> {
  const there = await Promise.all([...IDS, "g1", "g2"].map(async (id) => ((await whereIs(page, id)) === null ? "" : id)));
  const [chosen, count] = [await page.locator(".status-chosen").allInnerTexts(), await page.locator(".honest strong").innerText()];
  return [there.filter(Boolean).join(), chosen.join(), count].join(" | ");
}

/** Something a reader does; what cannot be done now does nothing. */
async function act(page: Page, random: () => number): Promise<void> {
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  const key = async (name: string) => {
    await page.locator("#canvas").focus();
    await page.keyboard.press(name);
  };
  const button = async (name: RegExp) => {
    const there = page.getByRole("button", { name });
    if ((await there.count()) > 0) await there.first().click();
  };
  const at = await whereIs(page, pick([...IDS, "g1"]));
  const ways: (() => Promise<void>)[] = [
    async () => {
      if (at) await page.mouse.click(at.x, at.y);
    },
    async () => {
      if (!at) return;
      await page.keyboard.down("Control");
      await page.mouse.click(at.x, at.y);
      await page.keyboard.up("Control");
    },
    async () => {
      if (!at) return;
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 20, at.y + 14, { steps: 3 });
      await page.mouse.move(at.x + 50, at.y + 34, { steps: 3 });
      await page.mouse.up();
    },
    async () => {
      await page.keyboard.down("Shift");
      await page.mouse.move(340, 130);
      await page.mouse.down();
      await page.mouse.move(500 + random() * 400, 300 + random() * 400, { steps: 3 });
      await page.mouse.up();
      await page.keyboard.up("Shift");
    },
    () => key(pick(["i", "p", "u", "Control+a", "1", "4", "0", "Shift+ArrowRight", "ArrowDown", "Tab", "t"])),
    () => key(pick(["i", "u", "p", "Control+a", "2", "Escape"])),
    () => button(pick([/^(隐藏|显示)公司$/u, /^(隐藏|显示)构成/u, /^(隐藏|显示)建设/u])),
    () => key(pick(["e", "h", "o"])),
  ];
  await pick(ways)();
}

test.each([31])("seed %i", async (seed) => {
  const { page, errors } = await open(house, START);
  const random = chance(seed);
  const trail = [address(page)];
  for (let step = 0; step < 40 && trail.length < 22; step++) {
    await act(page, random);
    await page.waitForTimeout(120);
    const here = address(page);
    if (here !== trail.at(-1)) trail.push(here);
  }
  expect(trail.length).toBeGreaterThan(12);
  await page.mouse.move(5, 450);
  const end = await shown(page);
  await page.reload();
  await page.locator(".honest strong").waitFor();
  await expect.poll(() => shown(page)).toBe(end);
  expect(address(page)).toBe(trail.at(-1));

  const back: string[] = [address(page)];
  await page.locator("#canvas").focus();
  while (back.at(-1) !== trail[0] && back.length < trail.length * 3) {
    await page.keyboard.press("Control+z");
    await expect.poll(() => address(page)).not.toBe(back.at(-1));
    back.push(address(page));
  }
  expect(back.at(-1)).toBe(trail[0]);
  expect(trail.filter((one) => !back.includes(one))).toEqual([]);
  const forth: string[] = [address(page)];
  while (forth.length < back.length) {
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(() => address(page)).not.toBe(forth.at(-1));
    forth.push(address(page));
  }
  expect(forth).toEqual(back.toReversed());
  await expect.poll(() => shown(page)).toBe(end);
  expect(errors).toEqual([]);
});
