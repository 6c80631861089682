// An article under review: decided by keyboard, refused with the reason, corrected, merged, accepted together, undone, written, found in Explore.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { ownPlaces } from "../../data/files/own.ts";
import { readDecisions } from "../../data/files/decisions.ts";
import { standingDecisions } from "../../data/model/review.ts";
import { drawn, open, openHouse, part, type House } from "./opened.ts";
import { ARTICLE, TITLE, writeReading } from "./review-reading.ts";
import { violations } from "./axe.ts";

let house: House;
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "zhaotu-own-"));
  writeReading(root);
  house = await openHouse(true, true, { ZHAOTU_OWN: root });
}, 240_000);
afterAll(async () => {
  await house.close();
  await rm(root, { recursive: true, force: true });
});
/** A decision is proved by a program of its own, which takes seconds on a busy machine. */
const PROVED = { timeout: 60_000 };
const forget = async () => {
  for (const context of house.browser.contexts()) await context.close();
  await rm(ownPlaces(root).decisions, { recursive: true, force: true });
};
beforeEach(forget);
afterEach(forget);

const decisions = () => standingDecisions(readDecisions(ownPlaces(root), ARTICLE).decisions);
const decided = () =>
  decisions()
    .map(({ do: done, of }) => `${done} ${of}`)
    .toSorted();
const fact = (page: Page) => page.locator("#review-fact");
const looksAt = (page: Page, key: string) => expect.poll(() => fact(page).getAttribute("data-key")).toBe(key);

async function reviewing(options: Parameters<typeof open>[2] = {}, rest = "") {
  const opened = await open(house, "/settings", options);
  await opened.page.evaluate(() => localStorage.setItem("zhaotu.who", "小林"));
  await opened.page.goto(`${house.url}/review?article=${ARTICLE}${rest}`);
  await opened.page.locator(".review-row").first().waitFor();
  return opened;
}

test("by keyboard: the least sure first, rejected with a reason, accepted, undone; nothing is sent while one writes", async () => {
  const { page, errors } = await reviewing();
  await looksAt(page, "entity:three-things");
  expect(await page.locator(".review-text mark").first().innerText()).toBe("三件事");
  await page.keyboard.press("x");
  const why = page.getByRole("textbox", { name: /或自己写/u });
  await why.fill("ax");
  await why.fill("");
  await page.keyboard.press("3");
  await looksAt(page, "entity:hefeng-materials");
  await page.keyboard.press("j");
  await looksAt(page, "entity:separator-works");
  await page.keyboard.press("a");
  await expect
    .poll(decided, PROVED)
    .toEqual([
      "accept entity:separator-works",
      "accept mention:separator-works",
      "reject entity:three-things",
      "reject mention:three-things",
    ]);
  expect(decisions().find(({ do: done }) => done === "reject")).toMatchObject({ who: "小林", reason: "太泛，不用记" });
  await page.locator(".review-progress").getByText("2 / 12 条已定").waitFor();
  await page.keyboard.press("u");
  await looksAt(page, "entity:separator-works");
  await expect.poll(decided, PROVED).toEqual(["reject entity:three-things", "reject mention:three-things"]);
  await page.keyboard.press("u");
  await expect.poll(decided, PROVED).toEqual([]);
  expect(errors).toEqual([]);
});

test("what does not stand the proof is taken back and says why; corrected, it stands", async () => {
  const { page, errors } = await reviewing({}, "&only=rule:quantity-counted");
  await looksAt(page, "observation:i-lanhe-jobs:850人:1");
  await page.keyboard.press("a");
  const refusal = page.locator(".review-refusal");
  await refusal.getByText("没有接受，这一条还待定").waitFor(PROVED);
  expect(await fact(page).getAttribute("data-state")).toBe("pending");
  expect(decided()).toEqual([]);
  await refusal.getByRole("button", { name: "改正" }).click();
  const form = page.getByRole("form", { name: "改正这一条" });
  expect(await violations(page)).toEqual([]);
  await form.getByLabel("数", { exact: true }).fill("三五零");
  await form.getByRole("button", { name: "记下" }).click();
  await form.getByText("要写一个数。").waitFor();
  await form.getByLabel("数", { exact: true }).fill("350");
  await form.getByRole("button", { name: "记下" }).click();
  await expect.poll(decided, PROVED).toEqual(["correct observation:i-lanhe-jobs:850人:1"]);
  await fact(page).locator(".review-decided[data-state=corrected]").waitFor();
  await expect.poll(() => refusal.count()).toBe(0);
  expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
});

test("names that are close stand side by side and are merged; all of a rule is shown before it is accepted", async () => {
  const { page, errors } = await reviewing();
  await page.getByRole("tab", { name: "也许是同一个 1" }).click();
  const pair = page.locator("[data-pair]");
  expect(await violations(page)).toEqual([]);
  expect(await pair.innerText()).toMatch(/禾丰新材料公司[\s\S]*图里已有[\s\S]*禾丰公司/u);
  const known = pair.locator(".review-twin-side").last().locator("li");
  expect(await known.first().innerText()).toMatch(/^\d{4}.* \d+–\d+ .*禾丰公司/u);
  expect(await known.first().locator("mark").innerText()).toBe("禾丰公司");
  await pair.getByRole("button", { name: "是同一个" }).click();
  await expect.poll(decided, PROVED).toEqual(["merge entity:hefeng-materials"]);
  await pair.getByText("已并入").waitFor(PROVED);
  await page.goto(
    `${house.url}/review?article=${ARTICLE}&only=rule:quantity-measured&sel=${encodeURIComponent("observation:i-lanhe-capacity:9000吨:1")}`,
  );
  await page.getByRole("button", { name: /找到的另外 4 条/u }).click();
  const rows = page.locator(".review-together-row");
  expect(await rows.count()).toBe(5);
  expect(await violations(page)).toEqual([]);
  expect(await rows.filter({ hasText: "12亿元" }).first().innerText()).toContain("12亿元");
  await rows.filter({ hasText: "总投资 12" }).getByRole("checkbox").uncheck();
  await page.getByRole("button", { name: "接受这 4 条" }).click();
  await expect.poll(() => decisions().filter(({ by }) => by === "quantity-measured").length, PROVED).toBe(4);
  expect(decided()).not.toContain("accept observation:i-lanhe-investment:12亿元:1");
  expect(errors).toEqual([]);
});

test("a candidate is split into two; Escape empties what is looked for before it closes the form; a steering character is shown as a sign", async () => {
  const { page, errors } = await reviewing({}, "&sel=entity:hefeng-materials");
  await looksAt(page, "entity:hefeng-materials");
  expect(await page.locator(".review-text").innerText()).toContain("编者�[m按�语");
  await page.keyboard.press("m");
  const find = page.getByRole("combobox", { name: "并入哪一个" });
  await find.fill("隔膜");
  await page.locator(".found-row").first().waitFor();
  await find.press("Escape");
  expect([await find.inputValue(), await page.locator(".found-row").count()]).toEqual(["", 0]);
  await find.press("Escape");
  await find.waitFor({ state: "detached" });

  await page.keyboard.press("s");
  const form = page.getByRole("form", { name: "拆成几条" });
  const names = form.getByRole("textbox");
  expect(await violations(page)).toEqual([]);
  await names.first().fill("禾丰");
  await form.getByRole("button", { name: "拆成 2 条" }).click();
  await form.getByText("这里要写。").waitFor();
  await names.nth(1).fill("新材料公司");
  await form.getByRole("combobox").nth(1).selectOption("Organization");
  await form.getByRole("button", { name: "再加一条" }).click();
  expect(await form.getByRole("group").count()).toBe(3);
  await form.getByRole("button", { name: "去掉这一条" }).last().click();
  await form.getByRole("button", { name: "拆成 2 条" }).click();
  await expect.poll(decided, PROVED).toEqual(["split entity:hefeng-materials"]);
  expect(decisions()[0]?.parts?.map((one) => ("entity" in one ? [one.kind, one.name] : []))).toEqual([
    ["Company", "禾丰"],
    ["Organization", "新材料公司"],
  ]);
  await page.locator('.review-row[data-key="entity:hefeng-materials"]').waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

test("how many questions are open stands at the review's name, once the page has nothing else to do", async () => {
  const { page, asked, errors } = await open(house);
  const lists = () => asked.filter(({ path }) => path === "/api/review").length;
  expect(lists()).toBe(0);
  const entry = page.locator(".rail button", { hasText: "审核" });
  await entry.locator(".rail-badge").waitFor();
  expect(lists()).toBe(1);
  expect(await entry.innerText()).toMatch(/审核\s+1\s+1 条有疑问/u);
  expect(await violations(page, ".rail")).toEqual([]);
  await page.evaluate(() => localStorage.setItem("zhaotu.who", "小林"));
  await page.goto(`${house.url}/review?article=${ARTICLE}&sel=entity:hefeng-materials`);
  await looksAt(page, "entity:hefeng-materials");
  await entry.locator(".rail-badge").waitFor();
  await page.keyboard.press("a");
  await entry.locator(".rail-badge").waitFor({ state: "detached", ...PROVED });
  expect(errors).toEqual([]);
});

test("somebody else was first: their decision is shown, with who it was", async () => {
  const { page } = await reviewing({}, "&sel=entity:lanhe");
  await looksAt(page, "entity:lanhe");
  const body = { seen: 0, who: "老周", wishes: [{ of: "entity:lanhe", do: "accept" }] };
  const said = await fetch(`${house.url}/api/review/${ARTICLE}/decisions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(said.status).toBe(200);
  await page.keyboard.press("x");
  await page.keyboard.press("1");
  await page
    .locator(".review-refusal")
    .getByText(/老周 在 .*先决定了：接受/u)
    .waitFor(PROVED);
  await expect.poll(() => fact(page).getAttribute("data-state")).toBe("accepted");
  expect(decided()).toEqual(["accept entity:lanhe"]);
});

test("written and loaded in one step, found in Explore; undone and written again it is gone", async () => {
  const { page, errors } = await reviewing({}, "&sel=relation:separator-works:LOCATED_IN:lanhe");
  await page.keyboard.press("a");
  await page.getByRole("tab", { name: "决定 1" }).click();
  await page.getByText("一同带上 4 条").waitFor(PROVED);
  const write = page.locator("[data-act=write]");
  await write.click();
  await page.getByText(/写下并载入了 \d+ 条事实。/u).waitFor(PROVED);
  await page.locator("[data-act=see]").click();
  await drawn(page);
  expect([new URL(page.url()).pathname, part(page, "art")]).toEqual(["/explore", ARTICLE]);
  expect((part(page, "show") ?? "").split(",")).toEqual(expect.arrayContaining(["lanhe", "separator-works"]));
  await page.goBack();
  await page.getByRole("tab", { name: "决定 1" }).waitFor();
  await page.locator("[data-decision]").getByRole("button", { name: "撤销" }).click();
  await expect.poll(decided, PROVED).toEqual([]);
  await write.click();
  await page.getByText("这篇文章现在没有事实在图里。").waitFor(PROVED);
  const answer = await fetch(`${house.url}/api/card/separator-works`);
  expect(answer.status).toBe(404);
  expect(errors.filter((error) => !error.includes("503"))).toEqual([]);
});

test("on a phone, in English: the list first, then the candidate; asked who one is; every number accounted for", async () => {
  const { page, errors } = await open(house, "/review?lang=en", {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
    locale: "en-GB",
  });
  await page.getByRole("button", { name: `Review “${TITLE}”` }).click();
  const row = page.locator('.review-row[data-key="entity:lanhe"]');
  await row.click();
  const accept = page.locator("[data-act=accept]");
  await accept.click();
  await page.getByRole("textbox", { name: "Who reviews" }).fill("Lin");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect.poll(() => decisions().map(({ who }) => who), PROVED).toEqual(["Lin", "Lin"]);
  await page.getByRole("button", { name: "Back to the list" }).click();
  await row.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("tab", { name: /Numbers unaccounted for 2/u }).click();
  expect(await page.locator(".review-numbers li mark").allInnerTexts()).toEqual(["30", "20"]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("tab", { name: /Candidates/u }).click();
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});
