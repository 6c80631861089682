// The same hand on two pictures: drags and wheel turns, each with room for a frame.
import type { Page } from "playwright-core";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const MOVES = 8;
const TURNS = 2;
const PAUSE_MS = 40;

/** Drags the picture there and back and zooms in and out again, from the middle of `box`. */
export async function panAndZoom(page: Page, box: Box): Promise<void> {
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
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
