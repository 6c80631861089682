// The dialog before and while a file is read: what is refused without being sent, questions with their answers, stopping.
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ARTICLE, writeReading } from "./review-reading.ts";
import { drop, dropText, fileOf, pane } from "./dropped.ts";
import { violations } from "./axe.ts";
import { open, openHouse, type House, type Opened } from "./opened.ts";

const own = mkdtempSync(join(tmpdir(), "zhaotu-own-"));
let house: House;
beforeAll(async () => {
  house = await openHouse(false, true, { ZHAOTU_OWN: own });
}, 240_000);
afterAll(async () => {
  await house.close();
  rmSync(own, { recursive: true, force: true });
});

const sent = ({ asked }: Opened) => asked.filter(({ method, path }) => method === "POST" && path.startsWith("/api/read"));
const read = (): string[] => (existsSync(join(own, "readings")) ? readdirSync(join(own, "readings")) : []);

test("what is no text is refused with the way to get it out, and nothing is sent; several are asked about one after the other", async () => {
  const opened = await open(house);
  const { page } = opened;
  await drop(page, [
    fileOf("paper.pdf", "%PDF-1.7\n1 0 obj"),
    fileOf("empty.txt", ""),
    fileOf("notes.txt", "甲县与乙县的一些话".repeat(9)),
  ]);
  await pane(page, "asked");
  const rows = page.locator(".read-in-files li");
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringContaining("这是 PDF，不是纯文本"),
    expect.stringContaining("文件是空的"),
    expect.stringContaining("等着问"),
  ]);
  await page.locator('[data-act="leave"]').click();
  await drop(page, [fileOf("paper.pdf", "%PDF-1.7\n1 0 obj")]);
  await pane(page, "refused");
  expect(await page.locator(".read-in").innerText()).toContain("pdftotext");
  await page.keyboard.press("Escape");
  expect(sent(opened)).toEqual([]);
  expect(read()).toEqual([]);
});

test("words that are dragged in are taken as a file; those for a field, and those that are too few, are not", async () => {
  const { page } = await open(house);
  const words = "甲县在乙园区建设丙项目，总投资三亿元，计划明年建成投产。".repeat(3);
  expect(await dropText(page, words, "#search")).toBe(false);
  expect(await dropText(page, "甲县", "body")).toBe(true);
  await page.locator(".notice", { hasText: "太少" }).waitFor();
  expect(await dropText(page, words, "body")).toBe(true);
  await pane(page, "asked");
  expect(await page.locator(".read-in-file").innerText()).toContain("拖来的文字.txt");
});

test("a doubtful encoding is asked back with two readings, a missing date after it; a reading that is stopped leaves nothing", async () => {
  const opened = await open(house);
  const { page, errors } = opened;
  // “中國台北市經濟成長，數字如下” in Big5: no sound UTF-8, and no likely GB18030.
  const big5 = "a4a4b0eaa578a55fa5abb867c0d9a6a8aaf8a141bcc6a672a670a455";
  await drop(page, [{ name: "odd.txt", bytes: Uint8Array.from(Buffer.from(big5, "hex")) }]);
  await page.locator(".read-in-where").waitFor();
  await page.locator('[data-act="read"]').click();
  await page.locator(".read-in-sample").first().waitFor();
  expect(await page.locator(".read-in-sample").count()).toBe(2);
  expect(await page.locator('.read-in-sample[data-encoding="big5"]').innerText()).toContain("經濟成長");
  expect(read()).toEqual([]);
  await page.locator('.read-in-sample[data-encoding="big5"]').click();
  await page.locator('[data-field="date"]').waitFor();
  expect(await page.locator(".read-in-title").innerText()).toBe("这篇文章是什么时候的？");
  await page.locator('[data-field="date"]').fill("2031");
  await page.locator('[data-act="read"]').click();
  await pane(page, "reading");
  await page.locator('[data-act="stop"]').click();
  await pane(page, "asked");
  await page.getByText("停下了，没有写下什么").waitFor();
  expect(sent(opened)).toHaveLength(3);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(1500);
  expect(read()).toEqual([]);
  expect(errors).toEqual([]);
});

test("a file in GB18030 is read; the same under another name is known, and a server that is away loses nothing", async () => {
  const { page } = await open(house, "/explore?lang=en");
  // “2031年，甲县工业产值达到12亿元，增长5%。乙园区在甲县。”
  const gb = Buffer.from(
    "32303331c4eaa3acbcd7cfd8b9a4d2b5b2fad6b5b4efb5bd3132d2dad4aaa3acd4f6b3a43525a1a3d2d2d4b0c7f8d4dabcd7cfd8a1a3",
    "hex",
  );
  await page.route("**/api/read*", (route) => route.abort(), { times: 1 });
  await drop(page, [{ name: "old-page.txt", bytes: Uint8Array.from(gb) }]);
  await page.locator(".read-in-where").waitFor();
  await page.locator('[data-act="read"]').click();
  await pane(page, "failed");
  await page.locator('[data-act="again"]').click();
  await pane(page, "done");
  expect(await page.locator(".read-in").innerText()).toContain("Date 2031, taken from the text");
  expect(read()).toEqual(["old-page"]);
  await page.keyboard.press("Escape");
  await drop(page, [{ name: "new-name.txt", bytes: Uint8Array.from(gb) }]);
  await page.locator(".read-in-where").waitFor();
  await page.locator('[data-act="read"]').click();
  await pane(page, "refused");
  await page.locator('[data-act="see-known"]').click();
  await page.waitForURL(/article=old-page/u);
});

const COUNTY = [
  "2031年1月18日，甲县人民政府召开会议，回顾去年的工作，安排今年的工作。",
  "全县工业产值达到12亿元，增长5%。乙园区在甲县，去年引进企业18家，新增就业860人。",
  "丙公司在乙园区建设锂电材料项目，总投资3亿元，计划年底建成投产。",
  "今年要新建学校2所，改造乡村道路46公里，让更多的孩子在家门口上学。",
].join("\n");

test("an id that another text has is asked for anew, with one to take; nearly the same article is said, and can be dropped at once", async () => {
  const { page, errors } = await open(house);
  const send = async (name: string, text: string) => {
    await drop(page, [fileOf(name, text)]);
    await page.locator(".read-in-where").waitFor();
    await page.locator('[data-act="read"]').click();
  };
  await send("county.txt", COUNTY);
  await pane(page, "done");
  await page.keyboard.press("Escape");

  await send("county.txt", "2033年，丁市的渔业有了起色，捕捞量达到9000吨。港口改造完成，渔民收入增加两成。".repeat(3));
  await pane(page, "refused");
  expect(await page.locator(".read-in-title").innerText()).toBe("这个 id 已是别的，换一个");
  const id = page.locator('[data-field="id"]');
  expect(await id.inputValue()).toBe("county-2");
  expect(await violations(page)).toEqual([]);
  await id.fill("County 3");
  expect(await page.locator('[data-act="read"]').isDisabled()).toBe(true);
  await id.fill("harbour");
  await page.locator('[data-act="read"]').click();
  await pane(page, "done");
  expect(read()).toEqual(expect.arrayContaining(["county", "harbour"]));
  await page.keyboard.press("Escape");

  await send("county-again.txt", `${COUNTY}\n（本报记者）`);
  await pane(page, "done");
  const alert = page.locator(".read-in-warning", { hasText: "几乎是同一篇" });
  expect(await alert.innerText()).toMatch(/与 county 几乎是同一篇（约 \d+% 相同）/u);
  expect(read()).toContain("county-again");
  expect(await violations(page)).toEqual([]);
  await page.locator('[data-act="unread"]').click();
  await page.getByRole("dialog").waitFor({ state: "detached", timeout: 60_000 });
  expect(read()).not.toContain("county-again");
  expect(errors).toEqual([]);
});

test.each([
  ["light", "zh", 1440],
  ["dark", "en", 1440],
  ["dark", "zh", 390],
  ["light", "en", 390],
] as const)("the dialog in the %s theme, %s, %i wide: axe finds nothing, nothing is cut off", async (colorScheme, lang, width) => {
  const { page } = await open(house, `/settings?lang=${lang}`, { colorScheme, viewport: { width, height: 844 } });
  const sound = async () => {
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.getByRole("dialog").evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  };
  await page.locator(".rail").waitFor();
  await drop(page, [fileOf("notes.txt", `${COUNTY}\n甲县的农业也有了起色。`), fileOf("paper.pdf", "%PDF-1.7\n1 0 obj")]);
  await page.locator(".read-in-where").waitFor();
  await page.locator('[data-field="date"]').fill("soon");
  await sound();
  await page.locator('[data-field="date"]').fill("2031-01-18");
  await page.locator('[data-act="read"]').click();
  await page.locator('.read-in[data-pane="done"]').waitFor({ timeout: 90_000 });
  await sound();
  await page.keyboard.press("Escape");
  await drop(page, [fileOf("paper.pdf", "%PDF-1.7\n1 0 obj")]);
  await pane(page, "refused");
  await sound();
});

test("without the text of the other article a pair says where it names the known thing", async () => {
  writeReading(own);
  const { page, errors } = await open(house, `/review?article=${ARTICLE}`);
  await page.getByRole("tab", { name: "也许是同一个 1" }).click();
  const known = page.locator("[data-pair] .review-twin-side").last().locator("li").first();
  await known.waitFor();
  expect(await known.innerText()).toMatch(/^\d{4}.* \d+–\d+ 这里没有它的原文/u);
  expect(await known.locator("mark").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});
