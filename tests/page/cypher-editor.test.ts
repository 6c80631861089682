// The Cypher screen's editor in a real browser on a real server: words and things offered, marks at their place, running, stopping, refusal, values, tabs, links.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { open, openHouse, part, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(true);
});
afterAll(() => house.close());

const address = (text: string, more: Record<string, string> = {}) => `/cypher?${new URLSearchParams({ q: text, ...more }).toString()}`;
const content = (page: Page) => page.locator(".cm-content");
const written = async (page: Page) => (await content(page).locator(".cm-line").allInnerTexts()).join("\n");
const offers = (page: Page) => page.locator(".cm-tooltip-autocomplete li");
/** Chromium's own editing leaves a style behind for a moment, which the page's policy does not let in; nothing else may go wrong. */
const wrong = (errors: readonly string[]) => errors.filter((error) => !error.includes("Applying inline style"));

/** Opens the screen and puts the caret at the end of the query. */
async function opened(path = "/cypher", options: Parameters<typeof open>[2] = {}) {
  const there = await open(house, path, options);
  await content(there.page).click();
  await there.page.keyboard.press("Control+End");
  return there;
}

/** Writes a query in place of what stands there. */
async function rewrite(page: Page, text: string): Promise<void> {
  await content(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Escape");
}

/** Takes what is offered first: an offer that has only just come is not taken by a key meant for the line. */
async function take(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await page.keyboard.press("Enter");
}

const ran = (asked: readonly { path: string }[]) => asked.filter(({ path }) => path === "/api/cypher").length;

test("while one writes: labels and types with their words, properties, functions with what they take, and ids by name", async () => {
  const { page, errors } = await opened();
  await page.keyboard.type("MATCH (p:Proj");
  await expect.poll(() => offers(page).allInnerTexts()).toEqual([expect.stringMatching(/Project\s*项目/u)]);
  await take(page);
  await page.keyboard.type(")-[:LOC");
  await expect.poll(async () => (await offers(page).allInnerTexts()).join()).toMatch(/LOCATED_IN\s*位于/u);
  await take(page);
  expect(await written(page)).toBe("MATCH (p:Project)-[:LOCATED_IN]");
  await rewrite(page, "MATCH (p:Project) WHERE p.nameE");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("n = 'x' RETURN substr");
  await expect.poll(async () => (await offers(page).allInnerTexts()).join()).toContain("substring");
  await take(page);
  expect(await written(page)).toContain("RETURN substring()");
  await page.keyboard.type("p.name, ");
  await expect.poll(() => page.locator(".cm-signature b").allInnerTexts()).toEqual(["start"]);
  await rewrite(page, "MATCH (c:Company {id: ''}) RETURN c");
  for (let at = 0; at < "'}) RETURN c".length; at++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("hefeng");
  await expect.poll(async () => (await offers(page).allInnerTexts()).join()).toContain("禾丰");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("MATCH (c:Company {id: '禾丰");
  await expect.poll(async () => (await offers(page).allInnerTexts()).join()).toContain("hefeng");
  await take(page);
  await expect.poll(() => written(page)).toMatch(/id: '[a-z-]*hefeng[a-z-]*/u);
  expect(wrong(errors)).toEqual([]);
});

test("a fault is marked at its place, says so in plain words of either language, and a click mends it", async () => {
  const { page } = await opened(address("MATCH (n:Projct) RETURN n.name AS name LIMIT 2"));
  const mark = page.locator(".cm-lintRange-warning");
  await expect.poll(() => mark.allInnerTexts()).toEqual(["Projct"]);
  await mark.hover();
  expect(await page.locator(".cm-diagnostic").innerText()).toContain("图里没有标签 Projct，最近的是 Project");
  await page.getByRole("button", { name: "改成 Project" }).click();
  expect(await written(page)).toContain("(n:Project)");
  await expect.poll(() => page.locator(".cm-lintRange").count()).toBe(0);
  await expect.poll(() => page.locator(".door-verdict").innerText()).toContain("没有问题");
  await rewrite(page, "MATCH (a:Project)-[:NEEDS*]->(b) RETURN b.name AS name");
  await expect.poll(() => page.locator(".cm-lintRange-error").allInnerTexts()).toEqual(["*"]);
  expect(await page.locator(".door-verdict").innerText()).toContain("上限");
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await expect.poll(() => page.locator(".door-verdict").innerText()).toContain("upper bound");
  await page.locator(".cm-lintRange-error").hover();
  await page.getByRole("button", { name: "Change to *1..6" }).click();
  await expect.poll(() => page.locator(".door-verdict").innerText()).toContain("No problems");
});

test("Ctrl Enter runs, Enter breaks the line; what is selected runs alone; rows and time are said", async () => {
  const { page, errors, asked } = await opened(address("MATCH (n:Company) RETURN n.id AS id ORDER BY id"));
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  expect(ran(asked)).toBe(0);
  await page.keyboard.press("Control+Enter");
  await page.locator('.answer[data-run="done"]').waitFor();
  expect(
    await page
      .getByRole("row")
      .filter({ hasText: /hefeng|禾丰/u })
      .count(),
  ).toBeGreaterThan(0);
  expect(await page.locator(".answer").innerText()).toMatch(/\d+ 行.*毫秒/su);
  await rewrite(page, "RETURN 1 AS one // RETURN 2 AS two");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+Control+ArrowRight");
  await page.keyboard.press("Control+Home");
  for (let at = 0; at < "RETURN 1 AS one".length; at++) await page.keyboard.press("Shift+ArrowRight");
  await page.getByRole("button", { name: "运行选中的" }).click();
  await page.locator('.answer[data-run="done"]').waitFor();
  expect(JSON.parse(asked.findLast(({ path }) => path === "/api/cypher")?.body ?? "{}")).toMatchObject({ text: "RETURN 1 AS one" });
  expect(wrong(errors)).toEqual([]);
});

test("a run is stopped by Esc, and the next one has its answer", async () => {
  const { page } = await opened(address("MATCH p = (a:Entity)-[*1..12]-(b:Entity) RETURN count(p) AS n"));
  await page.keyboard.press("Control+Enter");
  await page.locator('.answer[data-run="running"]').waitFor();
  await page.keyboard.press("Escape");
  await page.locator('.answer[data-run="stopped"]').waitFor();
  await rewrite(page, "MATCH (n:Company) RETURN count(n) AS n");
  await expect
    .poll(
      async () => {
        await page.keyboard.press("Control+Enter");
        await page.locator('.answer:not([data-run="running"])').waitFor();
        return page.locator(".answer").getAttribute("data-run");
      },
      { timeout: 25_000, interval: 500 },
    )
    .toBe("done");
});

test("a refusal is said in plain words, and leads to its place", async () => {
  const { page } = await opened(address("MATCH (n)\nDETACH DELETE n"));
  await page.keyboard.press("Control+Enter");
  await page.locator('.answer[data-run="refused"]').waitFor();
  expect(await page.locator(".answer [role=alert]").innerText()).toContain("只能读，不能改图");
  await page.locator(".door-verdict").getByRole("button", { name: "看这一处" }).click();
  expect(await page.evaluate(() => document.querySelector(".door-editor")?.shadowRoot?.activeElement?.className)).toContain("cm-content");
  await expect.poll(() => page.getByRole("button", { name: "运行选中的" }).count()).toBe(1);
});

test("what reads otherwise on an engine passes, and says at its place what to write instead; a word says what it means", async () => {
  const { page } = await opened(address("MATCH (p:Project)-[r:DEVELOPS]-(c) RETURN round(toFloat(size(p.name)), 2) AS n"));
  await page.locator(".door-notes summary").click();
  expect(await page.locator(".door-notes li").innerText()).toContain("round(x * 100) / 100.0");
  await expect.poll(async () => (await page.locator(".cm-lintRange-info").allInnerTexts()).join("")).toContain("round(toFloat");
  expect(await page.locator(".door-in-force").innerText()).toMatch(/内嵌引擎 \d+\.\d+\.\d+/u);
  await content(page).getByText("DEVELOPS").hover();
  await expect
    .poll(async () => (await page.locator(".cm-signature").allInnerTexts()).join())
    .toMatch(/DEVELOPS\s+建设[\s\S]*图里有 \d+ 个/u);
});

test("values: an entity is picked by name and its id goes in; a fault is said at its field and nothing is sent", async () => {
  const { page, asked } = await opened(address("MATCH (n {id: $id})-[r]-(m) RETURN m.name AS name ORDER BY name LIMIT $most"));
  const most = page.getByRole("textbox", { name: "$most" });
  await most.fill("three");
  expect(await page.locator(".door-value-fault").allInnerTexts()).toContainEqual("要一个数");
  await page.keyboard.press("Control+Enter");
  await page.waitForTimeout(200);
  expect(ran(asked)).toBe(0);
  const id = page.getByRole("combobox", { name: "$id", exact: true });
  expect(await id.evaluate((field) => field === document.activeElement)).toBe(true);
  await most.fill("3");
  await id.fill("禾丰");
  await page.locator(".door-found li").first().waitFor();
  await page.keyboard.press("Enter");
  expect(await id.inputValue()).toMatch(/^[a-z0-9-]+$/u);
  await page.keyboard.press("Control+Enter");
  await page.locator('.answer[data-run="done"]').waitFor();
  expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("4");
  await expect.poll(() => part(page, "p.most")).toBe("3");
  await expect.poll(() => part(page, "p.id")).toBe(await id.inputValue());
});

test("a link fills the editor and the values, and runs nothing; what is written goes into the link", async () => {
  const { page, asked } = await opened(address("RETURN $n AS n", { "p.n": "7", as: "json" }));
  await expect.poll(() => written(page)).toBe("RETURN $n AS n");
  expect(await page.getByRole("textbox", { name: "$n" }).inputValue()).toBe("7");
  await page.waitForTimeout(600);
  expect(ran(asked)).toBe(0);
  expect(await page.locator(".answer").getAttribute("data-run")).toBe("idle");
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(" // 又");
  await expect.poll(() => part(page, "q")).toBe("RETURN $n AS n // 又");
});

test("a link to the plan waits as well; the first run shows the plan, the next one rows", async () => {
  const { page, asked } = await opened(address("RETURN 1 AS n", { as: "plan" }));
  const plans = () => asked.filter(({ path }) => path === "/api/cypher/plan").length;
  await page.waitForTimeout(600);
  expect([ran(asked), plans()]).toEqual([0, 0]);
  await page.keyboard.press("Control+Enter");
  await page.locator(".plan-tree li").first().waitFor();
  await page.locator('.answer[data-run="done"]').waitFor();
  expect([ran(asked), plans(), part(page, "as")]).toEqual([1, 1, "plan"]);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("grid").waitFor();
  expect([plans(), part(page, "as")]).toEqual([1, null]);
});

test("tabs, their order, names and the history are there after a reload; the history can be cleared", async () => {
  const { page } = await opened(address("RETURN 1 AS one"));
  await page.keyboard.press("Control+Enter");
  await page.locator('.answer[data-run="done"]').waitFor();
  await page.getByRole("button", { name: "再开一个" }).click();
  await rewrite(page, "RETURN 2 AS two");
  const tab = (name: string) => page.getByRole("tablist", { name: "打开的查询" }).getByRole("tab", { name });
  await tab("RETURN 2 AS two").focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("F2");
  await page.keyboard.insertText("第二个");
  await page.keyboard.press("Enter");
  const names = () => page.getByRole("tablist", { name: "打开的查询" }).getByRole("tab").allInnerTexts();
  expect(await names()).toEqual(["第二个", "RETURN 1 AS one"]);
  await page.waitForTimeout(500);
  await page.reload();
  await content(page).waitFor();
  await expect.poll(names).toEqual(["第二个", "RETURN 1 AS one"]);
  await expect.poll(() => written(page)).toBe("RETURN 2 AS two");
  await page.getByRole("tab", { name: "历史" }).click();
  const history = page.getByRole("region", { name: "运行过的" });
  expect(await history.getByRole("listitem").allInnerTexts()).toEqual([expect.stringContaining("RETURN 1 AS one")]);
  await history.getByRole("listitem").getByRole("button").click();
  await expect.poll(() => written(page)).toBe("RETURN 1 AS one");
  await history.getByRole("button", { name: "清空历史" }).click();
  expect(await history.getByRole("listitem").count()).toBe(0);
  await tab("RETURN 1 AS one").focus();
  await page.keyboard.press("Delete");
  expect(await names()).toEqual(["第二个"]);
});

test("a query is saved under a name with its values, opens again, and goes out with the saved views", async () => {
  const { page } = await opened(address("RETURN $n AS n", { "p.n": "7" }));
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("textbox", { name: "存成什么名字" }).fill("七");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "再开一个" }).click();
  await page.getByRole("tab", { name: "历史" }).click();
  await page.getByRole("region", { name: "保存的查询" }).getByRole("button", { name: "七", exact: true }).click();
  await expect.poll(() => written(page)).toBe("RETURN $n AS n");
  expect(await page.getByRole("textbox", { name: "$n" }).inputValue()).toBe("7");
  const kept = JSON.parse((await page.evaluate(() => localStorage.getItem("zhaotu.own"))) ?? "{}") as Record<string, unknown>;
  expect(kept).toMatchObject({ format: 3, views: [{ name: "七", address: expect.stringMatching(/^\/cypher\?q=RETURN/u) }] });
});

test("keys of an input method write and run nothing; Esc, then Tab, leaves the editor", async () => {
  const { page, asked } = await opened(address("RETURN 1 AS n"));
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "zhao", selectionStart: 4, selectionEnd: 4 });
  for (const ctrlKey of [true, false])
    await content(page).evaluate(
      (node, ctrl) =>
        node.dispatchEvent(
          new KeyboardEvent("keydown", {
            key: "Enter",
            code: "Enter",
            keyCode: 229,
            isComposing: true,
            ctrlKey: ctrl,
            bubbles: true,
            cancelable: true,
            composed: true,
          }),
        ),
      ctrlKey,
    );
  await session.send("Input.insertText", { text: "昭" });
  await page.waitForTimeout(300);
  expect(ran(asked)).toBe(0);
  expect(await written(page)).toBe("RETURN 1 AS n昭");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("door-editor");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className ?? "")).not.toContain("door-editor");
});

test.each([
  ["light", "zh", { width: 1440, height: 900 }],
  ["dark", "en", { width: 390, height: 844 }],
] as const)("nothing stands in the way of anybody: %s, %s, %o", async (colorScheme, lang, viewport) => {
  const { page, errors } = await open(house, address("MATCH (n:Projct {id: $id}) RETURN n", { lang }), { viewport, colorScheme });
  await expect.poll(() => page.locator(".cm-lintRange").count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(wrong(errors)).toEqual([]);
});
