// The layouts in a browser: chosen by mouse and keyboard, one step each, everything inside the frame, pins kept.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { LAYOUTS } from "../../web/app/state/layouts.ts";
import { drawn, open, openHouse, part, placeOf, shownCount, whereIs, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const IDS = ["songxi", "dongtan-park", "battery-project", "xinghe", "hefeng", "wangshan", "qinghu-reservoir", "south-canal"];
const PICTURE = `/explore?show=${IDS.join(",")}`;

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^(排布：|Layout: )/ }).click();
  await page.getByRole("menuitemradio", { name }).click();
}

const spots = (page: Page) => Promise.all(IDS.map((id) => placeOf(page, id)));

/** Waits until nothing moves any more. */
async function still(page: Page): Promise<void> {
  let before = "";
  await expect
    .poll(async () => {
      const now = JSON.stringify(await spots(page));
      const same = now === before;
      before = now;
      return same;
    })
    .toBe(true);
}

test("each layout keeps everything inside the frame, and a pinned thing at its place; Back undoes one after the other", async () => {
  const { page, errors } = await open(house, `${PICTURE}&pin=xinghe@0_0`);
  const frame = await page.locator("#canvas").boundingBox();
  if (!frame) throw new Error("no canvas");
  const first = await spots(page);
  const words: Record<string, RegExp> = { layers: /先后分层/, radial: /远近圆环/, circle: /^环形/, grid: /分类成列/, map: /地图/ };
  for (const layout of LAYOUTS.filter((one) => one !== "force")) {
    const before = JSON.stringify(await spots(page));
    await choose(page, words[layout] ?? /$^/);
    expect(part(page, "layout")).toBe(layout);
    await expect.poll(async () => JSON.stringify(await spots(page)), { message: layout }).not.toBe(before);
    await still(page);
    for (const { x, y } of await spots(page)) {
      expect([x > frame.x && x < frame.x + frame.width, y > frame.y && y < frame.y + frame.height]).toEqual([true, true]);
    }
    expect(part(page, "pin")).toBe("xinghe@0_0");
  }
  for (const layout of ["grid", "circle", "radial", "layers"]) {
    await page.goBack();
    await expect.poll(() => part(page, "layout")).toBe(layout);
  }
  await page.goBack();
  await expect.poll(() => part(page, "layout")).toBeNull();
  await still(page);
  const again = await spots(page);
  const apart = (from: readonly { x: number; y: number }[], index: number) =>
    Math.hypot((from[index]?.x ?? 0) - (from[3]?.x ?? 0), (from[index]?.y ?? 0) - (from[3]?.y ?? 0));
  const zoom = apart(again, 0) / apart(first, 0);
  for (const index of IDS.keys()) expect(apart(again, index)).toBeCloseTo(apart(first, index) * zoom, 0);
  expect(errors).toEqual([]);
}, 90_000);

test("by keyboard: the menu opens on the present layout, arrows move, Enter chooses, Esc goes back to the button", async () => {
  const { page } = await open(house, PICTURE);
  const button = page.getByRole("button", { name: "排布：自由" });
  await button.focus();
  await page.keyboard.press("Enter");
  const row = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await expect.poll(row).toContain("自由");
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("排布：自由");
  await page.keyboard.press("Enter");
  await expect.poll(row).toContain("自由");
  await page.keyboard.press("ArrowUp");
  await expect.poll(row).toContain("地图");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "layout")).toBe("grid");
  expect(await page.locator(".crumbs li[aria-current]").innerText()).toBe("排布改成“分类成列”");
});

test("rings stand around the selected thing, the link says so, and opening it gives the same picture", async () => {
  const { page } = await open(house, `${PICTURE}&sel=dongtan-park`);
  await choose(page, /远近圆环/);
  await expect.poll(() => part(page, "around")).toBe("dongtan-park");
  await still(page);
  const away = async (id: string) => {
    const [a, b] = [await placeOf(page, id), await placeOf(page, "dongtan-park")];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const [near, far] = [await away("battery-project"), await away("south-canal")];
  expect(far).toBeGreaterThan(near);
  const { page: again } = await open(house, new URL(page.url()).pathname + new URL(page.url()).search.replace(/&at=[^&]*/u, ""));
  await expect.poll(() => whereIs(again, "south-canal")).not.toBeNull();
  await still(again);
  const [a, b] = [await placeOf(again, "south-canal"), await placeOf(again, "dongtan-park")];
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(far, 0);
});

test("in another layout what is expanded is arranged with the rest, inside the frame", async () => {
  const { page } = await open(house, "/explore?show=songxi,dongtan-park&layout=grid&sel=dongtan-park");
  await page.locator("#canvas").focus();
  await page.keyboard.press("e");
  await expect.poll(() => shownCount(page)).toBeGreaterThan(3);
  await expect.poll(() => whereIs(page, "battery-project")).not.toBeNull();
  const frame = await page.locator("#canvas").boundingBox();
  const spot = await placeOf(page, "battery-project");
  expect(spot.x > (frame?.x ?? 0) && spot.y > (frame?.y ?? 0) && spot.x < (frame?.x ?? 0) + (frame?.width ?? 0)).toBe(true);
});

test("the map says where its positions come from and counts what has none; north is above", async () => {
  const { page, errors, asked } = await open(house, "/explore?show=songxi,dongtan-park,zhaoyang,shuifu,hefeng,smoke-free-city&layout=map");
  const note = page.locator(".map-note");
  await note.getByText(/位置不出自文章/u).click();
  await note.getByText("自拟").waitFor();
  expect(await note.innerText()).toMatch(/没有位置：\d+ 个/u);
  expect(await note.innerText()).toContain("GeoNames");
  const [south, north, west] = [await placeOf(page, "zhaoyang"), await placeOf(page, "shuifu"), await placeOf(page, "zhaoyang")];
  expect(north.y).toBeLessThan(south.y);
  expect((await placeOf(page, "songxi")).x).toBeGreaterThan(west.x);
  expect(asked.filter(({ path }) => path.startsWith("/api/positions"))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test("Shift F shows the selected things large", async () => {
  const { page } = await open(house, `${PICTURE}&sel=dongtan-park,battery-project`);
  const apart = async () => {
    const [a, b] = [await placeOf(page, "dongtan-park"), await placeOf(page, "battery-project")];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  await page.locator("#canvas").focus();
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  const before = await apart();
  await page.keyboard.press("Shift+F");
  await expect.poll(apart).toBeGreaterThan(before * 1.3);
});

/** Lines that a cut across the way between two points meets, a quarter along, by their colour on the plain ground. */
async function linesAcross(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<number> {
  const x = from.x + (to.x - from.x) / 4;
  const cut = await page.screenshot({ clip: { x, y: from.y - 14, width: 1, height: 28 } });
  return page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const pen = new OffscreenCanvas(1, 28).getContext("2d");
      pen?.drawImage(picture, 0, 0);
      const data = [...(pen?.getImageData(0, 0, 1, 28).data ?? [])];
      const ground = data.slice(0, 3);
      const on = Array.from(
        { length: 28 },
        (_, row) => Math.max(...[0, 1, 2].map((at) => Math.abs((data[row * 4 + at] ?? 0) - (ground[at] ?? 0)))) > 25,
      );
      return on.filter((here, row) => here && on[row - 1] !== true).length;
    },
    [...cut],
  );
}

test("several relations of the same two are one line with a number, drawn apart where they are chosen, and listed when the line is clicked", async () => {
  const { page, errors } = await open(house, "/settings");
  await page.route(/api\/picture/, async (route) => {
    const answer = await (await route.fetch()).json();
    const [link] = answer.links;
    const links = ["LOCATED_IN", "NEAR", "CONNECTS"].map((relation) => ({
      ...link,
      relation,
      from: "battery-project",
      to: "dongtan-park",
      need: null,
    }));
    await route.fulfill({ json: { ...answer, links } });
  });
  const pins = "pin=battery-project@-220_0,dongtan-park@220_0";
  await page.goto(`${house.url}/explore?show=battery-project,dongtan-park&${pins}&at=0,0,1&lang=zh`);
  await drawn(page);
  const [a, b] = [await placeOf(page, "battery-project"), await placeOf(page, "dongtan-park")];
  await page.mouse.move(a.x, a.y + 200);
  await expect.poll(() => linesAcross(page, a, b)).toBe(1);
  await page.mouse.click((a.x * 3 + b.x) / 4, a.y);
  await expect.poll(() => part(page, "sel")).toBe("battery-project,dongtan-park");
  await page.mouse.move(a.x, a.y + 200);
  await expect.poll(() => linesAcross(page, a, b)).toBe(3);
  for (const said of ["位于", "邻近", "连接"]) await expect.poll(() => page.locator(".inspector").innerText()).toContain(said);
  expect(errors).toEqual([]);
});

test("more than two thousand lines in view are drawn plain, and the status bar says so until one zooms in", async () => {
  const { page, errors } = await open(house, "/settings");
  await page.route(/api\/graph\?.*all=1/, async (route) => {
    const { things, links } = await (await route.fetch()).json();
    const some = things.slice(0, 70);
    const pairs = some.flatMap((a: { id: string }, index: number) =>
      some.slice(index + 1).map((b: { id: string }) => ({ ...links[0], from: a.id, to: b.id })),
    );
    await route.fulfill({ json: { things: some, links: pairs, total: { things: 70, links: pairs.length }, missing: [], leftOut: [] } });
  });
  await page.goto(`${house.url}/explore?all=1&layout=grid&rel=need,agency,trade,structure,measure,source&lang=en`);
  await drawn(page);
  const said = page.locator(".status-plain");
  await said.waitFor();
  expect(await said.innerText()).toMatch(/^2,415 lines in view/u);
  await page.locator("#canvas").focus();
  for (let times = 0; times < 6; times++) await page.keyboard.press("+");
  await said.waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});
