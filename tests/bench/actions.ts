// What an action costs the page's main thread, with all of the two articles' facts drawn: all script until the picture rests, without movement.
import type { Browser, Page } from "playwright-core";
import { open, placeOf, type House } from "../page/opened.ts";
import { traced } from "./tracing.ts";

/** How often each action is done, each time on another thing; the middle one counts. */
const ROUNDS = 5;
const REST_MS = 900;

/** Milliseconds of script of an action in the middle of its rounds, and of the longest task that any round had. */
export type ActionCost = { readonly what: string; readonly script: number; readonly longest: number };

/** Hovers, selects, filters and takes back, by mouse at places on the screen. */
export async function measureActions(house: House): Promise<ActionCost[]> {
  const { page } = await open(house, "/explore?all=1");
  await page.waitForTimeout(4000);
  const ids = await spread(page);
  const eyes = await page.locator(".legend-row .eye").evaluateAll((all) =>
    all.slice(0, 14).map((eye) => {
      const { x, y, width, height } = eye.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const aside = { x: 340, y: 300 };
  const places = await Promise.all(ids.map((id) => placeOf(page, id)));
  const costs = [
    await cost(
      house.browser,
      page,
      "hover",
      places,
      async ({ x, y }) => page.mouse.move(x, y),
      async () => page.mouse.move(aside.x, aside.y),
    ),
    await cost(
      house.browser,
      page,
      "select",
      places,
      async ({ x, y }) => page.mouse.click(x, y),
      async () => page.mouse.move(aside.x, aside.y),
    ),
    await cost(
      house.browser,
      page,
      "filter",
      eyes,
      async ({ x, y }) => page.mouse.click(x, y),
      async ({ x, y }) => page.mouse.click(x, y),
    ),
  ];
  await page.mouse.click(eyes[0]?.x ?? 0, eyes[0]?.y ?? 0);
  await page.waitForTimeout(REST_MS);
  const back = Array.from({ length: ROUNDS }, (_, n) => n);
  const undo = async () => page.evaluate(() => history.back());
  const redo = async () => page.evaluate(() => history.forward());
  costs.push(await cost(house.browser, page, "undo", back, undo, redo));
  return costs;
}

/** Things that are drawn, evenly from those with most facts on. */
async function spread(page: Page): Promise<string[]> {
  const ids = await page.evaluate(async () => {
    const answer = (await (await fetch("/api/graph?all=1")).json()) as { things: { id: string; facts: number }[] };
    return answer.things.toSorted((a, b) => b.facts - a.facts).map((thing) => thing.id);
  });
  return Array.from({ length: ROUNDS }, (_, n) => ids[n * 25 + 1] ?? "");
}

async function cost<T>(
  browser: Browser,
  page: Page,
  what: string,
  on: readonly T[],
  act: (one: T) => Promise<void>,
  undo: (one: T) => Promise<void>,
): Promise<ActionCost> {
  const runs = [];
  for (const one of on.slice(0, ROUNDS)) {
    runs.push(
      await traced(browser, page, async () => {
        await act(one);
        await page.waitForTimeout(REST_MS);
      }),
    );
    await undo(one);
    await page.waitForTimeout(REST_MS);
  }
  const scripts = runs.map((run) => run.script).toSorted((a, b) => a - b);
  return { what, script: scripts[Math.floor(scripts.length / 2)] ?? Number.NaN, longest: Math.max(...runs.map((run) => run.longest)) };
}
