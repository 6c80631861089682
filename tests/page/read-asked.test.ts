// The dialog before and while a file is read: what is refused without being sent, questions with their answers, stopping.
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drop, dropText, fileOf, pane } from "./dropped.ts";
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
