// The target board on the real facts: filters, groups, a target's page, the table that leaves, what was known when, keys, undo.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Board } from "../../web/contract/board.ts";
import { violations } from "./axe.ts";
import { drawn, open, openHouse, part, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false, false);
});
afterAll(() => house.close());

const AVERAGE = "t25-urbanisation-provincial-average";
const rows = (page: Page) => page.locator("tr[data-target]");
const settled = (page: Page, count: number) => expect.poll(() => rows(page).count()).toBe(count);
const openBoard = async (address = "/targets", options = {}) => {
  const opened = await open(house, address, options);
  await opened.page.locator("tr[data-target], .board-empty").first().waitFor();
  return opened;
};
const status = (page: Page, of: string) => page.locator(`.board-counts button[data-status="${of}"]`);
const title = (page: Page) => page.locator("#targets-title").innerText();

test("counts filter, other fields narrow them further, and Back undoes each", async () => {
  const { page, errors } = await openBoard();
  expect(await title(page)).toBe("128 个目标，其中 68 个没有数字");
  await settled(page, 128);
  expect(await page.locator(".board-counts b").allInnerTexts()).toEqual(["2", "5", "0", "12", "15", "94"]);
  await status(page, "notComparable").click();
  await settled(page, 15);
  expect(part(page, "board")).toBe("status:notComparable");
  expect(await rows(page).locator('.far[data-far="apart"]').count()).toBe(15);
  await status(page, "noYardstick").click();
  await settled(page, 27);
  const year = page.locator(".board-filters .pill", { hasText: "2026" });
  const count = Number(await year.locator("b").innerText());
  await year.click();
  await settled(page, count);
  expect(count).toBeLessThan(27);
  const subject = page.locator('.chooser[data-field="subject"]');
  await subject.locator("summary").click();
  await subject.getByRole("searchbox").fill("zhaotong city");
  const first = subject.locator("li").first();
  const own = Number(await first.locator("b").innerText());
  await first.locator("input").check();
  await settled(page, own);
  expect(await subject.locator("summary").innerText()).toBe("对谁：昭通市");
  await page.goBack();
  await settled(page, count);
  await page.goBack();
  await settled(page, 27);
  await page.getByRole("button", { name: "不再筛选" }).click();
  await settled(page, 128);
  expect(errors).toEqual([]);
});

test("grouped by deadline and by subject with whole counts, in the order that is chosen", async () => {
  const { page, errors } = await openBoard();
  const heads = () =>
    page
      .locator("tbody[data-group]")
      .evaluateAll((bodies) =>
        bodies.map((body) => [
          body.getAttribute("data-group"),
          Number(body.querySelector(".count")?.textContent),
          body.querySelectorAll("tr[data-target]").length,
        ]),
      );
  await page.getByLabel("分组").selectOption("deadline");
  await expect.poll(heads).toEqual([
    ["2025", 6, 6],
    ["2026", 95, 95],
    ["2028", 1, 1],
    ["none", 26, 26],
  ]);
  expect(part(page, "rows")).toBe("deadline");
  await page.getByRole("columnheader", { name: "指标 · 对谁" }).getByRole("button").click();
  await expect.poll(() => part(page, "order")).toBe("indicator");
  await expect.poll(() => page.locator('th[aria-sort="ascending"]').innerText()).toContain("指标");
  const names = () => page.locator('tbody[data-group="none"] .row-open').allInnerTexts();
  const collator = new Intl.Collator("zh-Hans", { numeric: true });
  await expect
    .poll(async () => (await names()).every((name, at, all) => at === 0 || collator.compare(all[at - 1] ?? "", name) <= 0))
    .toBe(true);
  await page.getByLabel("分组").selectOption("subject");
  await page.locator('tbody[data-group="zhaotong"]').waitFor();
  expect(await page.locator(".status").innerText()).toContain("在几组里各列一次");
  expect(errors).toEqual([]);
});

test("arrows walk the rows, Enter opens a target with its reason, chart and sources, Esc gives the focus back", async () => {
  const { page, errors } = await openBoard("/targets?board=status:noYardstick");
  await settled(page, 12);
  await page.locator(".row-open").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "target")).toBe(AVERAGE);
  const detail = page.locator(".target-detail");
  await detail.locator("h2").waitFor();
  expect(await detail.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  expect(await detail.innerText()).toMatch(/城镇化率[\s\S]*缺对照数[\s\S]*目标指的是平均水平/u);
  expect(await detail.locator(".history-dot").count()).toBe(3);
  expect(await detail.locator('.history-dot[data-hollow="true"]').count()).toBe(1);
  expect(await detail.locator(".history-stem").count()).toBe(1);
  expect(await detail.locator(".history-unknown").count()).toBe(1);
  await detail.locator(".target-why .chip").first().click();
  await page.locator(".source").waitFor();
  expect(part(page, "src")).toMatch(/^zhaotong-2026@/u);
  await page.keyboard.press("Escape");
  await detail.waitFor();
  await page.keyboard.press("Escape");
  await detail.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-target"))).toBe(AVERAGE);
  await page.keyboard.press("End");
  expect(await page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-target"))).toBe(
    await rows(page).last().getAttribute("data-target"),
  );
  await page.keyboard.press("Control+z");
  await detail.waitFor();
  expect(errors).toEqual([]);
});

test("what does not compare is said with its reason; a missing number can be noted; on to the canvas, to needs, and back from a card", async () => {
  const { page, errors } = await openBoard("/targets?target=t26-private-investment-share&lang=en");
  const apart = page.locator('[data-part="apart"]');
  await apart.waitFor();
  expect(await apart.innerText()).toMatch(/not used for comparison[\s\S]*a share and a growth rate cannot be compared/u);
  expect(await apart.locator("li").count()).toBe(4);
  await page.getByRole("button", { name: "On the canvas" }).click();
  await drawn(page);
  await page.locator(".inspector").getByRole("button", { name: "On the target board" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/targets");
  await page.locator(".target-detail h2").waitFor();
  await page.getByRole("button", { name: "What it needs" }).click();
  await expect.poll(() => [new URL(page.url()).pathname, part(page, "of")]).toEqual(["/depend", "t26-private-investment-share"]);
  await page.goBack();
  await page.locator(`tr[data-target="${AVERAGE}"]`).click();
  await page.getByRole("button", { name: "Note: number missing" }).click();
  await expect.poll(() => page.getByRole("button", { name: "Noted" }).isDisabled()).toBe(true);
  expect(errors).toEqual([]);
});

test("as known on an article's date or any other, targets and figures of later ones are not there", async () => {
  const { page, errors } = await openBoard(`/targets?target=${AVERAGE}`);
  expect(await page.locator(".history-dot").count()).toBe(3);
  await page.getByRole("button", { name: "2025-01 所知" }).click();
  await expect.poll(() => title(page)).toMatch(/^20 个目标/u);
  expect(part(page, "asof")).toBe("2025-01");
  await expect.poll(() => page.locator(".history-dot").count()).toBe(2);
  await page.goto(`${house.url}/targets?asof=2025-01&target=t26-foreign-trade`);
  await page.getByText("到 2025-01 为止，还不知道这个目标").waitFor();
  await page.getByRole("button", { name: "看最新所知" }).click();
  await page.locator(".target-detail h2", { hasText: "外贸" }).waitFor();
  await page.getByLabel("别的日子").fill("2024-06-30");
  await page.getByText("到 2024-06-30 还没有文章").waitFor();
  await page.goBack();
  await settled(page, 128);
  expect(errors).toEqual([]);
});

test("what is listed leaves as a table with its sources", async () => {
  const { page, errors } = await openBoard("/targets?board=status:met.underway");
  await settled(page, 7);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出表和出处" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("zhaotu-targets-2026-01.csv");
  const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
  expect(lines[0]?.startsWith("\uFEFFid,目标,状态,依据")).toBe(true);
  const listed = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-target") ?? ""));
  expect(new Set(lines.slice(1).map((line) => line.split(",")[0]))).toEqual(new Set(listed));
  expect(lines.length - 1).toBe(listed.length);
  expect(lines.slice(1).every((line) => /zhaotong-202[56]#\d+-\d+/u.test(line))).toBe(true);
  expect(errors).toEqual([]);
});

test("G 3, commands and the query behind the table; gone ids and filters without a target say so", async () => {
  const { page, errors } = await open(house, "/explore?show=zhaotong");
  await page.locator("#canvas").focus();
  await page.keyboard.press("g");
  await page.keyboard.press("3");
  await settled(page, 128);
  await page.keyboard.press("Control+k");
  await page.locator(".palette input").fill("只看“达成”");
  await page.keyboard.press("Enter");
  await settled(page, 2);
  await page.keyboard.press("y");
  expect(await page.locator('[data-asked="board"]').innerText()).toMatch(/MATCH \(t:Target\)-\[:MEASURES\]->/u);
  await page.keyboard.press("Escape");
  await page.goto(`${house.url}/targets?board=status:late&target=no-such-target`);
  await page.getByText("这样筛，一个目标也没有").waitFor();
  await page.getByText("没有叫 no-such-target 的目标").waitFor();
  expect(errors).toEqual([]);
});

test("axe finds nothing: the board and a target, either language and theme, desk and phone, where nothing runs sideways", async () => {
  for (const [address, width, height] of [
    [`/targets?target=${AVERAGE}&lang=zh&theme=light`, 1440, 900],
    ["/targets?rows=deadline&board=status:notComparable&lang=en&theme=dark", 1440, 900],
    ["/targets?lang=en&theme=light", 390, 844],
    [`/targets?target=${AVERAGE}&lang=zh&theme=dark`, 390, 844],
  ] as const) {
    const { page } = await openBoard(address, { viewport: { width, height } });
    if (address.includes("target=")) await page.locator(".target-detail h2").waitFor();
    else await page.locator(".chooser summary").first().click();
    expect([address, await violations(page)]).toEqual([address, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    if (width < 600) expect(await page.locator(".board").evaluate((board) => board.scrollWidth - board.clientWidth)).toBeLessThanOrEqual(0);
  }
});

test("5,000 targets: a part of them is drawn, the counts are whole, more come when they are reached", async () => {
  const { page, errors } = await openBoard();
  await page.route("**/api/targets?*", async (route) => {
    const answer = (await (await route.fetch()).json()) as Board;
    const many = Array.from({ length: 5000 }, (_, at) => ({
      ...(answer.rows[at % answer.rows.length] as Board["rows"][number]),
      id: `made-up-${at}`,
    }));
    const counts = { ...answer.counts, noFigure: 5000 };
    const groups = [{ ...(answer.groups[0] as Board["groups"][number]), ids: many.map(({ id }) => id) }];
    await route.fulfill({ json: { ...answer, rows: many, groups, total: 5000, counts, chosen: counts } });
  });
  await page.getByLabel("次序").selectOption("name");
  await expect.poll(() => title(page)).toContain("5,000 个目标");
  expect(await page.locator(".board-group .count").innerText()).toBe("5000");
  expect(await page.locator("table").getAttribute("aria-rowcount")).toBe("5000");
  const before = await rows(page).count();
  expect(before).toBeLessThanOrEqual(300);
  await page.locator(".row-open").first().focus();
  await page.keyboard.press("End");
  await expect.poll(() => rows(page).count()).toBeGreaterThan(before);
  expect(await page.locator("[data-more]").innerText()).toBe("再列 150 行");
  expect(errors).toEqual([]);
});

test("in the made-up prefecture there are late ones: bars to scale, what is missing, and what it would take a year", async () => {
  const example = await openHouse(false, false, { ZHAOTU_EXAMPLE: "1" });
  try {
    const { page, errors } = await open(example, "/targets?board=status:late&lang=en");
    await settled(page, 5);
    const row = page.locator('tr[data-target="t41-forest"]');
    expect(await row.innerText()).toMatch(/late[\s\S]*Forest cover[\s\S]*58%[\s\S]*1.6\spercentage\spoints short[\s\S]*56.4%/u);
    expect(await rows(page).locator('.far[data-far="bar"]').count()).toBe(5);
    const wide = (of: string) =>
      page.locator(`tr[data-target="t41-forest"] ${of}`).evaluate((one) => (one as unknown as SVGGraphicsElement).getBBox().width);
    const [fill, ground] = [await wide(".far-fill"), await wide(".far-ground")];
    expect(fill / ground).toBeCloseTo(56.4 / 58, 2);
    await page.goto(`${example.url}/targets?lang=en&board=deadline:2045&target=t41-battery-output`);
    const detail = page.locator(".target-detail");
    await detail
      .getByText(/GWh|Wh/u)
      .first()
      .waitFor();
    expect(await detail.locator(".target-gap").innerText()).toMatch(
      /Gap\s+\S+\sbillion\sWh short[\s\S]*a year for 3 years[\s\S]*or [\d.]+% a year/u,
    );
    await page.goto(`${example.url}/targets?target=t41-ropeway-open`);
    await page.locator('[data-part="also"]').waitFor();
    expect(await page.locator(".board-known option").count()).toBe(6);
    await page.locator(".board-known select").selectOption({ index: 0 });
    await expect.poll(() => part(page, "asof")).toMatch(/^2041/u);
    expect(errors).toEqual([]);
  } finally {
    await example.close();
  }
});
