// What the reader keeps in a browser, in a real page: notes, and views under a name, handed out and taken in as a file.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const FOUR = "/explore?show=songxi,dongtan-park,hefeng,xinghe";

test("a note stays in this browser, shows on the card, and comes back after it was deleted", async () => {
  const { page, asked, errors } = await open(house, `${FOUR}&sel=hefeng`);
  await page.locator("[data-note]").waitFor();
  await page.locator("#canvas").focus();
  await page.keyboard.press("n");
  const field = page.getByRole("textbox", { name: "笔记" });
  await field.fill("这家要再核对 <b>x</b>");
  await field.press("Control+Enter");
  expect(await page.locator(".note-text").innerText()).toBe("这家要再核对 <b>x</b>");
  await page.reload();
  await page.locator(".note-text").waitFor();
  await page.locator("[data-note]").click();
  await field.fill("");
  await page.getByRole("button", { name: "记下" }).click();
  await expect.poll(() => page.locator(".note-text").count()).toBe(0);
  await page.locator(".notice").getByRole("button", { name: "撤回" }).click();
  expect(await page.locator(".note-text").innerText()).toContain("再核对");
  expect(asked.some(({ path, body }) => `${decodeURIComponent(path)}${body}`.includes("核对"))).toBe(false);
  expect(errors).toEqual([]);
});

test("kept views: keep, open, rename, delete and undo, hand out, take in; a file that cannot be read changes nothing", async () => {
  const { page, errors } = await open(house, `${FOUR}&sel=hefeng&mark=hefeng@2`);
  await page.getByRole("button", { name: "存下的视图" }).click();
  const dialog = page.getByRole("dialog", { name: "存下的视图" });
  await dialog.getByLabel("给现在的视图起个名称").fill("园区 四家");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "打开 园区 四家" }).waitFor();
  const kept = new URL(page.url()).searchParams;
  await dialog.getByRole("button", { name: "改名 园区 四家" }).click();
  await dialog.getByLabel("名称", { exact: true }).fill("四家");
  await dialog.getByLabel("备注").fill("给会上看");
  await dialog.getByRole("button", { name: "好" }).click();
  expect(await dialog.locator(".note-text").innerText()).toBe("给会上看");
  await dialog.getByRole("button", { name: "删掉 四家" }).click();
  await expect.poll(() => dialog.locator(".saved-list").count()).toBe(0);
  await dialog.getByRole("button", { name: "撤回" }).click();
  await dialog.getByRole("button", { name: "打开 四家" }).waitFor();

  const [download] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "导出成文件" }).click()]);
  const file = await readFile(await download.path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ zhaotu: "views", format: 3, views: [{ name: "四家", note: "给会上看" }] });
  const give = (text: string, name = "views.json") =>
    dialog.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  for (const [text, said] of [
    ["{", "不是完好的 JSON"],
    ['{"a":1}', "不是昭图导出的视图"],
    [file.replace('"format": 3', '"format": 9'), "更新的昭图"],
    [file.replace("/explore", "/nowhere"), "有不对的地方"],
  ] as const) {
    await give(text);
    await dialog.getByText(said).waitFor();
    expect(await dialog.locator(".saved-list li").count()).toBe(1);
  }
  await give(file.replace("sel=hefeng", "sel=xinghe"));
  await dialog.getByRole("button", { name: "打开 四家 2" }).waitFor();
  await dialog.getByText("1 个因为重名加了编号").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  await page
    .getByRole("button", { name: /回到第一张图/u })
    .first()
    .click();
  await expect.poll(() => part(page, "mark")).toBeNull();
  await page.getByRole("button", { name: "存下的视图" }).click();
  await dialog.getByRole("button", { name: "打开 四家", exact: true }).click();
  await expect.poll(() => part(page, "mark")).toBe(kept.get("mark"));
  expect([part(page, "show"), part(page, "sel")]).toEqual([kept.get("show"), kept.get("sel")]);
  expect(await page.locator(".crumbs").innerText()).toContain("打开“四家”");
  await page.goBack();
  await expect.poll(() => part(page, "mark")).toBeNull();
  expect(errors).toEqual([]);
});

test("what the store holds and this page cannot read is not written over", async () => {
  const { page } = await open(house, FOUR);
  const keep = (text: string) => page.evaluate((kept) => localStorage.setItem("zhaotu.own", kept), text);
  const kept = (name: string) => page.evaluate((key) => localStorage.getItem(key), name);
  const save = async (name: string) => {
    await page.getByRole("button", { name: "存下的视图" }).click();
    await page.getByLabel("给现在的视图起个名称").fill(name);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: `打开 ${name}` }).waitFor();
    await page.keyboard.press("Escape");
  };
  const newer = '{"zhaotu":"views","format":4,"views":{}}';
  await keep(newer);
  await page.reload();
  await save("一");
  expect(await kept("zhaotu.own")).toBe(newer);
  expect(await page.locator(".notice").innerText()).toContain("没有存下");
  await keep("{ half");
  await page.reload();
  await save("二");
  expect(JSON.parse((await kept("zhaotu.own")) ?? "")).toMatchObject({ views: [{ name: "二" }] });
  expect(await kept("zhaotu.own.aside")).toBe("{ half");
});
