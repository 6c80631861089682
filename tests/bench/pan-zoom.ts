// The same hand on two pictures: drags and wheel turns, each with room for a frame.
import type { Page } from "playwright-core";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const MOVES = 8;
const TURNS = 2;
const PAUSE_MS = 40;

/** A spot with nothing under it, so that the drag moves the picture and not a thing; ours says what it is over, the bare page moves nothing else. */
async function emptySpot(page: Page, box: Box): Promise<[number, number]> {
  for (const across of [0.5, 0.05, 0.95, 0.15, 0.85])
    for (const down of [0.4, 0.15, 0.25, 0.5, 0.6, 0.7]) {
      const [x, y] = [box.x + box.width * across, box.y + box.height * down];
      await page.mouse.move(x, y);
      await page.waitForTimeout(PAUSE_MS);
      if (await page.evaluate(() => document.querySelector<HTMLElement>(".stage")?.dataset.over === undefined)) return [x, y];
    }
  throw new Error("no empty spot to drag the picture by");
}

/** Drags the picture there and back and zooms in and out again, from the middle of `box`. */
export async function panAndZoom(page: Page, box: Box): Promise<void> {
  const [x, y] = await emptySpot(page, box);
  for (const way of [1, -1]) {
    await page.mouse.down();
    for (let move = 1; move <= MOVES; move++) {
      await page.mouse.move(x + way * move * 12, y + way * move * 4);
      await page.waitForTimeout(PAUSE_MS);
    }
    await page.mouse.up();
    await page.mouse.move(x, y);
  }
  for (const way of [-1, 1])
    for (let turn = 0; turn < TURNS; turn++) {
      await page.mouse.wheel(0, way * 120);
      await page.waitForTimeout(PAUSE_MS * 8);
    }
}
