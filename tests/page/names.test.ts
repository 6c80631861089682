// Names on the real picture: the great things are named, and nothing that is written lies on anything else, at any zoom, in both languages.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false, false);
});
afterAll(() => house.close());

type Rect = { id: string; x: number; y: number; w: number; h: number };
type Standing = { nodes: { id: string; x: number; y: number; r: number }[]; names: Rect[]; pills: Rect[] };

/** What stands where, once nothing moves any more. */
async function standing(page: Page): Promise<Standing> {
  const ask = () =>
    page.evaluate(() => {
      const detail = {};
      document.querySelector("#canvas")?.dispatchEvent(new CustomEvent("zhaotu:names", { detail }));
      return detail as Standing;
    });
  let last = await ask();
  for (let turn = 0; turn < 40; turn++) {
    await page.waitForTimeout(250);
    const now = await ask();
    if (now.names.length > 0 && JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }
  throw new Error("the picture does not come to rest");
}

const crosses = (a: Rect, b: Rect) => a.x < b.x + b.w - 0.01 && b.x < a.x + a.w - 0.01 && a.y < b.y + b.h - 0.01 && b.y < a.y + a.h - 0.01;

/** Every pair of which one covers the other: names, pills, and nodes large enough to be read. */
function covering({ nodes, names, pills }: Standing): string[] {
  const written = [...names, ...pills];
  const pairs = written.flatMap((one, at) =>
    written.slice(at + 1).flatMap((other) => (crosses(one, other) ? [`${one.id} × ${other.id}`] : [])),
  );
  const over = written.flatMap((rect) =>
    nodes
      .filter(({ id, r, x, y }) => {
        const [dx, dy] = [Math.max(rect.x - x, 0, x - rect.x - rect.w), Math.max(rect.y - y, 0, y - rect.y - rect.h)];
        return id !== rect.id && r >= 7 && Math.hypot(dx, dy) < r - 0.01;
      })
      .map(({ id }) => `${rect.id} over ${id}`),
  );
  return [...pairs, ...over];
}

const sizes = { width: 1440, height: 900 };
test.each([
  ["zh", sizes],
  ["en", sizes],
  ["zh", { width: 390, height: 844 }],
  ["en", { width: 390, height: 844 }],
] as const)("the first picture in %s at %o names its ten greatest things and covers nothing", async (lang, viewport) => {
  const { page, errors } = await open(house, `/explore?lang=${lang}`, { viewport });
  const picture = await standing(page);
  const greatest = await page.evaluate(
    async (limit) => {
      const { things } = (await (await fetch(`/api/graph?limit=${limit}`)).json()) as { things: { id: string; facts: number }[] };
      const sorted = things.toSorted((a, b) => b.facts - a.facts);
      return sorted.slice(0, 10).filter(({ facts }) => facts > (sorted[10]?.facts ?? 0));
    },
    viewport.width < 600 ? 12 : 40,
  );
  const named = new Set(picture.names.map(({ id }) => id));
  expect(greatest.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  expect(covering(picture)).toEqual([]);
  expect(errors).toEqual([]);
});

/** So many that their layout leaves names no room of their own. */
const CROWD = 260;

test("in a crowd with a hub chosen no name lies on another or on a node, from afar to close by, in either language", async () => {
  const { things } = (await (await fetch(`${house.url}/api/graph?limit=${CROWD}`)).json()) as { things: { id: string }[] };
  const { page } = await open(house, `/explore?lang=zh&sel=zhaotong&show=${things.map(({ id }) => id).join(",")}`);
  const shown: number[] = [];
  for (let zoom = 0; zoom < 4; zoom++) {
    for (const lang of ["EN", "中"]) {
      await page.locator(".switch").getByRole("button", { name: lang }).click();
      const picture = await standing(page);
      shown.push(picture.names.length);
      expect(covering(picture)).toEqual([]);
    }
    await page.locator("#canvas").focus();
    for (let press = 0; press < 2; press++) await page.keyboard.press("Equal");
  }
  expect(Math.min(...shown.slice(0, 4))).toBeGreaterThan(8);
  expect(Math.min(...shown)).toBeGreaterThan(0);
}, 90_000);
