// Sources: the exact characters where the text is at hand, the exact place where it is not, and a file that never leaves the browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { open, openHouse, part, TEXTS, type House } from "./opened.ts";

const FILE = join(TEXTS, "songxi-2031.txt");
const TEXT = readFileSync(FILE, "utf8").replace(/^\uFEFF/, "");
const AT = { start: 35, end: 50 };
const ADDRESS = `/explore?show=hefeng,battery-project&src=songxi-2031@${AT.start}-${AT.end}`;

const lit = async (page: Page) => (await page.locator(".passage mark").allInnerTexts()).join("");

describe("the server has the text", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(true);
  });
  afterAll(() => house.close());

  test("a chip opens the passage with the exact characters lit; J and K go on and back", async () => {
    const { page, errors } = await open(house, "/explore?show=hefeng,battery-project&sel=battery-project");
    await page.locator("[data-fact='battery-project REQUIRES south-canal'] .chip").click();
    await page.locator(".passage mark").first().waitFor();
    const [start = 0, end = 0] = (part(page, "src") ?? "").split("@")[1]?.split("-").map(Number) ?? [];
    expect(await lit(page)).toBe(TEXT.slice(start, end));
    expect(await page.locator(".checked").innerText()).toContain("由服务器核对");
    expect(await page.locator(".claims").innerText()).toContain("电池项目");
    const before = part(page, "src");
    await page.keyboard.press("j");
    await expect.poll(() => part(page, "src")).not.toBe(before);
    await page.keyboard.press("k");
    await expect.poll(() => part(page, "src")).toBe(before);
    await page.locator(".passage a").first().click();
    await expect.poll(() => part(page, "src")).not.toBe(before);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".source").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("nobody has the text", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(false);
  });
  afterAll(() => house.close());

  test("the place is told in full, and no sentence is made up", async () => {
    const { page } = await open(house, ADDRESS);
    await page.locator(".no-text").waitFor();
    const words = await page.locator(".source").innerText();
    for (const said of [
      "这台机器上没有这篇文章的文字",
      "松溪市今年要办的几件大事",
      "2031-02",
      "第 35–50 字符",
      "15 个字符",
      "f6db392571b7cc9f",
      "禾丰公司动工建设电池项目",
    ])
      expect(words).toContain(said);
    expect(words).not.toContain(TEXT.slice(AT.start, AT.end));
  });

  test("a chosen file is recognised by its bytes, lit, kept for the next visit, forgotten on asking, and never sent", async () => {
    const { page, asked, errors } = await open(house, ADDRESS);
    await page.locator(".no-text").waitFor();
    await page
      .locator(".source input[type=file]")
      .setInputFiles({ name: "whatever.bin", mimeType: "application/octet-stream", buffer: readFileSync(FILE) });
    await page.locator(".passage mark").first().waitFor();
    expect(await lit(page)).toBe(TEXT.slice(AT.start, AT.end));
    expect(await page.locator(".checked").innerText()).toContain("在这个浏览器里核对");
    await page.reload();
    await page.locator(".passage mark").first().waitFor();
    expect(asked.filter(({ body }) => body.includes(TEXT.slice(0, 12)))).toEqual([]);
    expect(asked.filter(({ method, path }) => method !== "GET" && !/^\/api\/(picture|neighbours)/.test(path))).toEqual([]);
    await page.goto(`${house.url}/settings`);
    await page.getByRole("button", { name: "忘掉这个文件" }).click();
    await page.locator(".notice", { hasText: "已忘掉" }).waitFor();
    await page.goto(house.url + ADDRESS);
    await page.locator(".no-text").waitFor();
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  });

  test("a file dropped anywhere on the page is taken the same way; of an unknown one it is asked whether to read it", async () => {
    const { page } = await open(house, ADDRESS);
    await page.locator(".no-text").waitFor();
    await drop(page, "notes.txt", "something else altogether");
    await page.locator(".read-in", { hasText: "notes.txt" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".no-text").count()).toBe(1);
    await drop(page, "article.txt", readFileSync(FILE, "utf8"));
    await page.locator(".passage mark").first().waitFor();
    expect(await lit(page)).toBe(TEXT.slice(AT.start, AT.end));
  });
});

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([given.text], given.name));
      for (const type of ["dragover", "drop"])
        document.querySelector("#canvas")?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { name, text },
  );
}
