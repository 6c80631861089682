// The card: figures one relation away, both articles' claims beside each other.
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

test("a company's card has the figures of what it builds, said to be not its own", async () => {
  const { page, errors } = await open(house, "/explore?show=hefeng,songxi&sel=hefeng");
  const card = page.locator(".inspector");
  await card.getByRole("tab", { name: /数字 0 · 近旁 [1-9]/u }).click();
  const near = card.locator('[data-near="battery-project"]');
  expect(await near.innerText()).toMatch(/^建设 电池项目/u);
  expect(await near.innerText()).toMatch(/120\s万套/u);
  expect(await card.innerText()).toContain("没有写到它的数字");
  await near.locator("h3 button").click();
  await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toBe("battery-project");
  expect(errors).toEqual([]);
});

test("a city's card brings no figures of its neighbours along", async () => {
  const { page } = await open(house, "/explore?show=songxi&sel=songxi&lang=en");
  const card = page.locator(".inspector");
  await card.getByRole("tab", { name: /^Figures \d+$/u }).click();
  expect(await card.locator("[data-near]").count()).toBe(0);
});

test("where two articles do not claim the same, both claims stand there with their years", async () => {
  const { page } = await open(house, "/explore?show=hefeng&sel=hefeng");
  const fact = page.locator('[data-fact="hefeng DEVELOPS battery-project"]');
  await fact.waitFor();
  const claims = await fact.locator(".claim").allInnerTexts();
  expect(claims).toEqual(["2031 禾丰公司动工建设电池项目", "2032 禾丰公司的电池项目封顶"]);
});

test("what needs it counts each thing once, targets about it included, and promises of a city are not counted as needs", async () => {
  const { page } = await open(house, "/explore?show=zhenxiong-phosphorus-materials-cluster&sel=zhenxiong-phosphorus-materials-cluster");
  await expect.poll(() => page.locator(".card-head .tag.accent").innerText()).toBe("需要 6 · 靠它 3");
});
