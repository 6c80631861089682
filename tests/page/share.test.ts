// Leaving with it: files really arrive, and they hold what the page shows, no more and no less.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseEvidence } from "../../data/model/locator.ts";
import { readCsv, readXml } from "../loader/exported.ts";
import { arrived, choose, counted, linesOf, looksDrawn, readSvg, type Arrived } from "./arrived.ts";
import { open, openHouse, part, shownCount, TEXTS, type House } from "./opened.ts";

const VIEW = "/explore?show=songxi,dongtan-park,battery-project,hefeng,xinghe,t31-capacity,o31-grain,south-canal,qinghu-reservoir";
const THINGS = 9;
const ARTICLES = ["songxi-2031", "songxi-2032"] as const;

let house: House;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhaotu-share-"));
  house = await openHouse(true);
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the export", () => {
  test("of what is shown: PNG at the size it says, SVG with every thing and line, tables and files with the same counts", async () => {
    const { page, errors } = await open(house, VIEW);
    expect(await shownCount(page)).toBe(THINGS);
    await page.getByRole("button", { name: "导出", exact: true }).click();
    const [things = 0, links = 0] = await counted(page, /^\s*图上的/);
    expect(things).toBe(THINGS);
    expect(links).toBeGreaterThan(5);

    await choose(page, /PNG/);
    await choose(page, /^3 倍/);
    const [, width = 0, height = 0] = await counted(page, /^\s*3 倍/);
    const [png] = await arrived(page);
    expect(png?.name).toMatch(/^昭图-.*等9个-\d{4}-\d\d-\d\d\.png$/u);
    expect([png?.bytes.readUInt32BE(16), png?.bytes.readUInt32BE(20)]).toEqual([width, height]);
    expect(await looksDrawn(page, png?.bytes ?? Buffer.alloc(0))).toEqual({ width, height, colours: true });

    await choose(page, /SVG/);
    const [svg] = await arrived(page);
    const drawn = readSvg(svg?.text ?? "");
    expect(drawn.things.toSorted()).toEqual((part(page, "show") ?? "").split(",").toSorted());
    expect(drawn.words).toContain("东滩园区");
    expect(drawn.words).toContain(`${things} 个事物，${links} 条关系`);
    expect(new Set(drawn.links)).toEqual(new Set([page.url()]));

    await choose(page, /CSV/);
    const tables = await arrived(page, 2);
    expect(tables.map(({ name }) => /-(nodes|edges)\.csv$/.exec(name)?.[1])).toEqual(["nodes", "edges"]);
    const [nodes = [], edges = []] = tables.map(({ text }) => readCsv(text));
    expect(nodes.map((row) => row["Id"] ?? "").toSorted()).toEqual(drawn.things.toSorted());
    expect(edges.length).toBe(links);
    await choose(page, /只要关系/);
    const [alone] = await arrived(page, 1);
    expect(alone?.text).toBe(tables[1]?.text);

    for (const [name, format] of [
      ["GEXF", "gexf"],
      ["GraphML", "graphml"],
    ] as const) {
      await choose(page, new RegExp(name));
      const [file] = await arrived(page);
      const read = readXml(format, file?.text ?? "");
      expect([read.nodes.length, read.edges.length]).toEqual([things, links]);
    }

    await choose(page, /JSON/);
    const [json] = await arrived(page);
    const facts = linesOf(json?.text ?? "");
    expect(
      facts
        .filter(({ type }) => ["entity", "target", "observation"].includes(type))
        .map(({ id }) => id ?? "")
        .toSorted(),
    ).toEqual(drawn.things.toSorted());
    expect(new Set(facts.filter(({ type }) => type === "article").map(({ id }) => id))).toEqual(new Set(ARTICLES));
    const named = new Set(edges.map((row) => `${row["Source"]} ${row["Kind"]} ${row["Target"]}`));
    const relations = facts.filter(({ type }) => type === "relation").map(({ from, relation, to }) => `${from} ${relation} ${to}`);
    expect(relations.length).toBeGreaterThan(3);
    expect(relations.filter((relation) => !named.has(relation))).toEqual([]);
    expect(errors).toEqual([]);
  }, 90_000);
});

describe("the evidence pack", () => {
  test("holds picture, facts, numbered sources, Cypher and link, loads nothing, and no sentence without the tick", async () => {
    const texts = await Promise.all(ARTICLES.map((name) => readFile(join(TEXTS, `${name}.txt`), "utf8")));
    const textOf = (article: string) => texts[ARTICLES.indexOf(article as (typeof ARTICLES)[number])]?.replace(/^\uFEFF/, "") ?? "";
    const { page, errors } = await open(house, VIEW);
    await page.getByRole("button", { name: "导出", exact: true }).click();
    await page.getByRole("button", { name: "证据包" }).click();
    await page.getByRole("dialog").getByRole("checkbox").waitFor();
    const [plain] = await arrived(page);
    await page.getByRole("dialog").getByRole("checkbox").check();
    await choose(page, /English/);
    const [full] = await arrived(page);
    expect(errors).toEqual([]);
    const address = page.url();

    const reader = await page.context().newPage();
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url()));
    const read = async (file: Arrived | undefined) => {
      const path = join(folder, `${asked.length}.html`);
      await writeFile(path, file?.bytes ?? "");
      await reader.goto(`file://${path}`);
      return reader.evaluate(() => ({
        sources: [...document.querySelectorAll<HTMLElement>("[data-source]")].map((item) => ({
          at: item.dataset["source"] ?? "",
          number: Number(item.getAttribute("value")),
          passage: item.querySelector("blockquote")?.lastChild?.textContent?.trim() ?? null,
        })),
        cited: [...document.querySelectorAll("#facts li a")].map((link) => Number(/\d+/.exec(link.textContent ?? "")?.[0])),
        onPicture: [...document.querySelectorAll("#picture .number text:not([aria-hidden])")].flatMap((text) =>
          (text.textContent ?? "").replace(/\+\d+/, "").trim().split(/\s+/).map(Number),
        ),
        drawn: document.querySelectorAll("#picture [data-id]").length,
        things: document.querySelectorAll("#facts [data-thing]").length,
        cypher: document.querySelector("#cypher pre")?.textContent ?? "",
        link: document.querySelector<HTMLAnchorElement>("#link a")?.getAttribute("href") ?? "",
        lang: document.documentElement.lang,
        words: document.body.innerText,
      }));
    };
    const [without, withWords] = [await read(plain), await read(full)];
    expect(asked.every((url) => url.startsWith(`file://${folder}/`)) && asked.length === 2).toBe(true);
    expect([without.lang, withWords.lang]).toEqual(["zh-Hans", "en"]);
    expect(without.drawn).toBe(THINGS);
    expect(without.link).toBe(address);
    expect(without.cypher).toContain("'battery-project'");
    expect(without.words).toContain("f6db392571b7cc9f752b4b7b6baa5b75f71311d4b53908ca8cf94fb918b2b722");
    expect(withWords.words).toContain("Hefeng builds the battery project");

    const numbers = without.sources.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(5);
    expect(new Set([...without.cited, ...without.onPicture])).toEqual(new Set(numbers));

    const slices = without.sources.map(({ at }) => {
      const place = parseEvidence(at);
      return place ? textOf(place.article).slice(place.start, place.end) : "";
    });
    expect(slices.every((slice) => slice.length > 0)).toBe(true);
    expect(without.sources.map(({ passage }) => passage)).toEqual(slices.map(() => null));
    for (const slice of slices.filter((one) => one.length > 12)) expect(plain?.text).not.toContain(slice);
    expect(withWords.sources.map(({ passage }) => passage?.replaceAll(/\s+/g, ""))).toEqual(
      slices.map((slice) => slice.replaceAll(/\s+/g, "")),
    );
  });
});

describe("steps", () => {
  test("Y shows the Cypher of the last step and of the picture; undo and redo have names; the list jumps", async () => {
    const { page, errors } = await open(house, "/explore?show=songxi,dongtan-park");
    await page.locator("#canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "隐藏公司" }).click();
    await page.getByRole("button", { name: "隐藏人物" }).click();
    await page.getByRole("button", { name: "隐藏政策" }).click();
    await page.getByRole("button", { name: "撤销：隐藏 政策" }).click();
    await page.getByRole("button", { name: "重做：隐藏 政策" }).waitFor();
    await page.getByRole("button", { name: "全部步骤" }).click();
    const list = page.locator(".steps-list");
    await list.waitFor();
    expect(await list.locator("button").allInnerTexts()).toEqual([
      "开始时",
      expect.stringMatching(/^看 /),
      "隐藏 公司",
      expect.stringMatching(/^隐藏 人物\s+现在$/),
      expect.stringMatching(/^隐藏 政策\s+已撤销$/),
    ]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(() => part(page, "hide")).toBeNull();
    await page.getByRole("button", { name: "全部步骤" }).click();
    await list.getByRole("button", { name: /政策/ }).click();
    await expect.poll(() => part(page, "hide")).toBe("Company,Person,Policy");

    await page.locator("#canvas").focus();
    await page.keyboard.press("y");
    await page.getByRole("tab", { name: "这张图" }).click();
    expect(await page.locator("[data-asked=picture]").innerText()).toMatch(
      /^\/\/ .*\nMATCH \(t:Thing\)\nWHERE t\.id IN \['songxi', 'dongtan-park'\]/,
    );
    await page.getByRole("tab", { name: "这张卡片" }).click();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "复制 Cypher" }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("MATCH (t:Thing {id: '");
    expect(errors).toEqual([]);
  });
});
