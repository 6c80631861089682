// A review behind a token: a session that ends loses nothing; an article is taken back, its text first; and a server that only shows.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDecisions } from "../../data/files/decisions.ts";
import { ownPlaces } from "../../data/files/own.ts";
import { violations } from "./axe.ts";
import { drop, fileOf, pane } from "./dropped.ts";
import { open, openHouse, type House, type Opened } from "./opened.ts";
import { ARTICLE, TITLE, writeReading } from "./review-reading.ts";

const START = 300_000;
/** What is decided and deleted is done by a program of its own, which takes seconds on a busy machine. */
const DONE = { timeout: 90_000 };
const TOKEN = "a-token-of-some-length";

/** A server with the made-up reading in a folder of one's own, which goes with it. */
function readingHouse(more: Record<string, string>): { house: () => House; own: () => string } {
  let [house, root]: [House | undefined, string] = [undefined, ""];
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "zhaotu-own-"));
    writeReading(root);
    house = await openHouse(true, true, { ZHAOTU_OWN: root, ...more });
  }, START);
  afterAll(async () => {
    await house?.close();
    await rm(root, { recursive: true, force: true });
  });
  return {
    own: () => root,
    house: () => {
      if (!house) throw new Error("there is no server");
      return house;
    },
  };
}

async function signIn(page: Page): Promise<void> {
  await page.locator("#token").fill(TOKEN);
  await page.keyboard.press("Enter");
  await page.locator(".rail").waitFor();
}

describe("behind a token", () => {
  const { house, own } = readingHouse({ ZHAOTU_TOKEN: TOKEN });
  const decisions = () => readDecisions(ownPlaces(own()), ARTICLE).decisions.map(({ do: done, of }) => `${done} ${of}`);

  async function reviewing(): Promise<Opened> {
    const opened = await open(house(), "/settings");
    await signIn(opened.page);
    await opened.page.evaluate(() => localStorage.setItem("zhaotu.who", "小林"));
    await opened.page.goto(`${house().url}/review?article=${ARTICLE}`);
    await opened.page.locator(".review-row").first().waitFor();
    return opened;
  }

  test("a session that ended keeps the decision: one signs in in another tab and sends it again", async () => {
    const { page, errors } = await reviewing();
    const context = page.context();
    await context.clearCookies();
    await page.locator('.review-row[data-key="entity:lanhe"]').click();
    await page.keyboard.press("a");
    const alert = page.locator(".review-refusal");
    await alert.getByText("1 个决定没有送到").waitFor(DONE);
    expect(decisions()).toEqual([]);
    const [other] = await Promise.all([context.waitForEvent("page"), alert.getByRole("link", { name: /登录过期了/u }).click()]);
    await signIn(other);
    await other.close();
    await alert.getByRole("button", { name: "再送一次" }).click();
    await expect.poll(decisions, DONE).toEqual(["accept entity:lanhe", "accept mention:lanhe"]);
    expect(await alert.count()).toBe(0);
    expect(errors.filter((error) => !error.includes("401"))).toEqual([]);
  });

  test("so does the dialog of a file: it stays, and is read after signing in", async () => {
    const { page } = await reviewing();
    const context = page.context();
    await drop(page, [fileOf("notes.txt", "2031年，甲县工业产值达到12亿元，增长5%。乙园区在甲县。".repeat(2))]);
    await page.locator(".read-in-where").waitFor();
    await context.clearCookies();
    await page.locator('[data-act="read"]').click();
    await pane(page, "failed");
    expect(await page.locator('.read-in-warning[data-code="unauthorized"]').innerText()).toContain("文件还在这里");
    expect(await violations(page)).toEqual([]);
    const [other] = await Promise.all([context.waitForEvent("page"), page.getByRole("link", { name: /在新标签页登录/u }).click()]);
    await signIn(other);
    await other.close();
    await page.locator('[data-act="again"]').click();
    await page.locator('.read-in[data-pane="done"]').waitFor(DONE);
    expect(existsSync(join(own(), "readings", "notes"))).toBe(true);
  });

  test("an article is taken back: its text alone first, then all of it, asked twice", async () => {
    const { page, errors } = await reviewing();
    await page.getByRole("button", { name: "忘掉这篇…" }).click();
    const desk = page.getByRole("dialog");
    await desk.getByText(TITLE).waitFor();
    expect(await violations(page)).toEqual([]);
    await desk.getByRole("button", { name: "只删原文" }).click();
    await expect.poll(() => existsSync(join(own(), "texts", `${ARTICLE}.txt`)), DONE).toBe(false);
    await page.getByText(/没有原文，只知道位置/u).waitFor(DONE);
    expect(await page.locator(".review-row").count()).toBeGreaterThan(3);

    await page.getByRole("button", { name: "忘掉这篇…" }).click();
    await desk.getByRole("button", { name: "全部删去" }).click();
    const sure = desk.getByRole("button", { name: `确实把“${TITLE}”全部删去` });
    await sure.waitFor();
    await page.keyboard.press("Escape");
    await desk.waitFor({ state: "detached" });
    expect(existsSync(join(own(), "readings", ARTICLE))).toBe(true);
    await page.getByRole("button", { name: "忘掉这篇…" }).click();
    await desk.getByRole("button", { name: "全部删去" }).click();
    await sure.click();
    await page.locator(".review-list").waitFor(DONE);
    await expect.poll(() => existsSync(join(own(), "readings", ARTICLE)), DONE).toBe(false);
    expect(await page.getByRole("button", { name: `审核“${TITLE}”` }).count()).toBe(0);
    expect(existsSync(join(own(), "decisions", `${ARTICLE}.jsonl`))).toBe(false);
    expect(errors.filter((error) => !/401|404|50[34]/u.test(error))).toEqual([]);
  });
});

describe("where private persons are left out", () => {
  const { house, own } = readingHouse({ ZHAOTU_WITHOUT_PRIVATE: "1" });

  test("nothing is read in or decided, and the page says why; no number stands at the review's name", async () => {
    const opened = await open(house(), "/review");
    const { page, errors } = opened;
    await page.locator(".review-readonly", { hasText: "这里不显示个人" }).waitFor();
    expect(await page.getByRole("button", { name: "读一篇…" }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${house().url}/review?article=${ARTICLE}`);
    await page.locator(".trouble").waitFor();
    expect(await page.locator(".review-row").count()).toBe(0);
    await drop(page, [fileOf("notes.txt", "甲县与乙县的一些话".repeat(9))]);
    await page.locator('.read-in [role="alert"]', { hasText: "这里不显示个人" }).waitFor();
    expect(await page.locator('[data-act="read"]').isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(opened.asked.filter(({ method }) => method === "POST").map(({ path }) => path)).toEqual([]);
    expect(await page.locator(".rail-badge").count()).toBe(0);
    expect(existsSync(join(own(), "readings", "notes"))).toBe(false);
    expect(errors.filter((error) => !error.includes("403"))).toEqual([]);
  });
});
