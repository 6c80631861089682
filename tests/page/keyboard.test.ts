// By keyboard alone: a piece of research from the first word to a file, the focus in sight at every step; and keys while characters are composed.
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

/** Where the focus is, once it can be seen there. */
async function seen(page: Page): Promise<string> {
  const at = () =>
    page.evaluate(() => {
      const on = document.activeElement;
      if (!(on instanceof HTMLElement) || on === document.body) return "nowhere";
      const { width, height, top, left } = on.getBoundingClientRect();
      const inside = width > 0 && height > 0 && top < innerHeight && left < innerWidth && top + height > 0 && left + width > 0;
      if (!inside) return "out of sight";
      // The ring may stand round what holds a field.
      for (let box: HTMLElement | null = on; box && box !== document.body; box = box.parentElement) {
        const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(box);
        if ((outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none") return on.id || on.className || on.tagName;
        if (on.matches("input, textarea") && borderColor !== "") return on.id || on.className || on.tagName;
      }
      return "no ring";
    });
  await expect.poll(at).not.toMatch(/nowhere|out of sight|no ring/u);
  return at();
}

/** Presses a key until the focus is on what fits. */
async function reach(page: Page, key: string, selector: string, most = 60): Promise<void> {
  for (let tries = 0; tries < most; tries++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return void (await seen(page));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

test("search by pinyin, expand by type, a path, a selection, a group, a note, a saved view, a file, and all undone", async () => {
  const { page, errors } = await open(house, "/explore?show=songxi&at=0,0,1");
  const { keyboard } = page;
  const steps = () => page.locator(".crumbs").innerText();
  await reach(page, "/", "#search", 2);
  await keyboard.type("hefeng");
  await page.locator(".found-row").first().waitFor();
  await keyboard.press("Enter");
  await expect.poll(() => part(page, "sel")).toBe("hefeng");
  expect(await seen(page)).toBe("canvas");

  await keyboard.press("Shift+E");
  await page.locator(".expand-card .sort").first().waitFor();
  await seen(page);
  await reach(page, "Tab", ".expand-card .primary:not(:disabled)");
  await keyboard.press("Enter");
  await expect.poll(() => (part(page, "show") ?? "").split(",").length).toBeGreaterThan(2);
  await reach(page, "Tab", "#canvas");

  await keyboard.press("a");
  await expect.poll(() => part(page, "path")).toMatch(/^hefeng,/u);
  for (const way of ["Right", "Down", "Left", "Up"]) if (part(page, "sel") === "hefeng") await keyboard.press(`Arrow${way}`);
  await keyboard.press("b");
  await expect.poll(() => part(page, "path")).toMatch(/^hefeng,[a-z]/u);
  for (let tries = 0; tries < 4 && part(page, "path") !== null; tries++) await keyboard.press("Escape");
  await expect.poll(() => part(page, "path")).toBeNull();

  await reach(page, "Tab", "#canvas");
  await keyboard.press("Control+a");
  await expect.poll(() => (part(page, "sel") ?? "").split(",").length).toBeGreaterThan(2);
  await keyboard.press("u");
  await expect.poll(() => part(page, "group")).toMatch(/^g1~/u);
  await keyboard.press("u");
  await expect.poll(() => part(page, "group")).toBeNull();

  await keyboard.press("Escape");
  await keyboard.press("Enter");
  await expect.poll(() => part(page, "sel")).toMatch(/^[a-z0-9-]+$/u);
  await keyboard.press("n");
  await page.locator(".note-field textarea:focus").waitFor();
  await seen(page);
  await keyboard.type("再查一遍");
  await keyboard.press("Control+Enter");
  await page.locator(".note-text", { hasText: "再查一遍" }).waitFor();

  await keyboard.press("Control+k");
  await page.locator(".palette [role=option]").first().waitFor();
  await keyboard.type("存下的视图");
  await expect.poll(() => page.locator(".palette [role=option]").count()).toBeGreaterThan(0);
  await keyboard.press("Enter");
  await page.locator(".saved-new input").waitFor();
  await reach(page, "Tab", ".saved-new input", 8);
  await keyboard.type("查过的");
  await keyboard.press("Enter");
  await page.locator(".saved-open", { hasText: "查过的" }).waitFor();
  await keyboard.press("Escape");

  await keyboard.press("Control+k");
  await page.locator(".palette [role=option]").first().waitFor();
  await keyboard.type("导出");
  await expect.poll(() => page.locator(".palette [role=option]").first().innerText()).toContain("导出");
  await keyboard.press("Enter");
  await page.locator("dialog[open] .share").waitFor();
  await seen(page);
  await keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  const done = await steps();
  for (let undone = 0; undone < 25 && (await page.locator(".crumbs li").count()) > 0; undone++) {
    await keyboard.press("Control+z");
    await page.waitForTimeout(60);
  }
  await expect.poll(() => part(page, "show")).toBe("songxi");
  expect(done).not.toBe("");
  expect(errors).toEqual([]);
});

const compose = (session: CDPSession, text: string) =>
  session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
/** A key as an input method leaves it to the page. */
const swallowed = (session: CDPSession, code: string) =>
  session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", windowsVirtualKeyCode: 229, key: "Process", code });

test("in notes, names of groups and views, path ends and the table's filter, keys of an input method do nothing but write", async () => {
  const { page, errors } = await open(house, "/explore?show=hefeng,xinghe,songxi&sel=hefeng,xinghe&group=g1~~hefeng.xinghe");
  const session = await page.context().newCDPSession(page);
  const typed = async (field: string, word: string) => {
    const before = page.url().replace(/[?&]at=[^&]*/u, "");
    await page.locator(field).first().focus();
    await compose(session, "ni");
    for (const code of ["Enter", "Escape", "KeyT", "KeyU", "Digit1", "Slash"]) await swallowed(session, code);
    await page.waitForTimeout(150);
    expect(await page.locator(field).first().inputValue()).toBe("ni");
    expect(page.url().replace(/[?&]at=[^&]*/u, "")).toBe(before);
    await session.send("Input.insertText", { text: word });
    expect(await page.locator(field).first().inputValue()).toBe(word);
  };
  await typed(".group-name input", "两家");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "group")).toBe("g1~两家~hefeng.xinghe");

  await page.getByRole("button", { name: "存下的视图" }).click();
  await typed(".saved-new input", "看过");
  await page.keyboard.press("Enter");
  await page.locator(".saved-open", { hasText: "看过" }).waitFor();
  expect(await page.locator(".saved-open").count()).toBe(1);
  await page.keyboard.press("Escape");

  await page.goto(`${house.url}/explore?show=hefeng,xinghe&sel=hefeng&table=1`);
  await page.locator("[data-note]").click();
  await typed(".note-field textarea", "你好");
  await page.keyboard.press("Control+Enter");
  await page.locator(".note-text", { hasText: "你好" }).waitFor();
  await typed(".grid-tools input[type=search]", "禾");
  await page.goto(`${house.url}/explore?show=hefeng,xinghe&path=hefeng,,,,-,6,0`);
  await page.locator(".paths input[type=text], .paths input[role=combobox]").first().waitFor();
  await typed(".paths input[role=combobox]", "兴禾");
  expect(errors).toEqual([]);
});

test("with single keys off, the keys of an input method do nothing on the canvas either", async () => {
  const { page } = await open(house, "/explore?show=hefeng,xinghe&sel=hefeng");
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => localStorage.setItem("zhaotu.prefs", JSON.stringify({ letters: false })));
  await page.reload();
  await page.locator("#canvas").focus();
  for (const code of ["KeyH", "KeyT"]) await swallowed(session, code);
  await page.waitForTimeout(200);
  expect([part(page, "show"), part(page, "table")]).toEqual(["hefeng,xinghe", null]);
  await page.evaluate(() => localStorage.removeItem("zhaotu.prefs"));
  await page.reload();
  await page.locator("#canvas").focus();
  await swallowed(session, "KeyT");
  await expect.poll(() => part(page, "table")).toBe("1");
});
