// What a layout does to an article is undone, nothing is lost, and every character knows where it stood.
import { describe, expect, test } from "vitest";
import { cleanArticle, cleanPassage } from "../../loader/reading/clean/clean.ts";
import { inOriginal, type CleanText } from "../../loader/reading/clean-text.ts";
import { diceOf } from "../dice.ts";
import { layoutOf, MADE_UP, tear, untorn } from "./made-up-page.ts";

const shown = (clean: CleanText) => clean.blocks.map(({ kind, start, end }) => [kind, clean.text.slice(start, end)]);
const LEFT_OUT = /\s|[\u200B-\u200D\u2060\u00AD\uFEFF]|\*{2,}/g;
const PAGE_NUMBER = /(?:^|(?<=[\r\n]))\s*— \d+ —(?=[\r\n])/g;

/** What must hold of any text. */
function expectWhole(original: string, clean: CleanText): void {
  expect(clean.origin.length).toBe(clean.text.length);
  let last = -1;
  for (const [at, from] of clean.origin.entries()) {
    if (from <= last) throw new Error(`origin falls at ${at}`);
    last = from;
    const [was, is] = [original.charAt(from), clean.text.charAt(at)];
    if (was !== is && !(/\s/.test(was) && /\s/.test(is)) && was.normalize("NFKC") !== is.normalize("NFKC") && !/[\u3400-\u9fff"]/.test(was))
      throw new Error(`“${was}” became “${is}”`);
  }
  let end = 0;
  for (const block of clean.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(clean.text.slice(block.start, block.end)).not.toMatch(/[\r\n]/);
    end = block.end;
  }
  expect(clean.text.replace(/\s/g, "").length).toBe(original.replace(PAGE_NUMBER, "").replace(LEFT_OUT, "").length);
}

test("a page that nothing tears stays as it is", () => {
  const page = untorn(MADE_UP);
  const clean = cleanArticle(page);
  expect(clean.text).toBe(page);
  expect(clean.blocks.map(({ kind }) => kind)).toEqual(MADE_UP.map(({ kind }) => kind));
});

test.each(Array.from({ length: 300 }, (_, seed) => seed))("torn by layout %i it reads the same", (seed) => {
  const dice = diceOf(seed);
  const layout = layoutOf(dice);
  const page = tear(MADE_UP, layout, dice);
  const clean = cleanArticle(page);
  expectWhole(page, clean);
  expect(shown(clean)).toEqual(MADE_UP.map(({ kind, text }) => [kind, text]));
  expect(cleanArticle(clean.text).text).toBe(clean.text);
});

describe("blocks", () => {
  const cases: readonly (readonly [name: string, page: string, blocks: readonly (readonly [string, string])[]])[] = [
    [
      "paragraphs of a report stay apart, one a line",
      "——开放水平提升。全年进出口增长8%，口岸通关时间压缩三成。\n——民生改善。新增就业4.2万人。\n（一）抓好产业。建成园区3个，引进企业46家；\n（二）抓好项目。开工120个。",
      [
        ["item", "——开放水平提升。全年进出口增长8%，口岸通关时间压缩三成。"],
        ["item", "——民生改善。新增就业4.2万人。"],
        ["item", "（一）抓好产业。建成园区3个，引进企业46家；"],
        ["item", "（二）抓好项目。开工120个。"],
      ],
    ],
    [
      "long lines that break off in the middle go on over an empty line",
      "进入新的一年，栖霞市将坚定不移做强园区、做大产业，统筹“三项攻坚”、推进“四个提升”建\n\n设，加快实现工业产值突破五百亿元。\n\n下一段从这里开始，与上一段没有关系。",
      [
        [
          "paragraph",
          "进入新的一年，栖霞市将坚定不移做强园区、做大产业，统筹“三项攻坚”、推进“四个提升”建设，加快实现工业产值突破五百亿元。",
        ],
        ["paragraph", "下一段从这里开始，与上一段没有关系。"],
      ],
    ],
    [
      "a column that is printed twice does not swallow what follows",
      "霞湾港是全市唯一的深水港，三千吨级船舶常年通航，\n\n集装箱航线达到12条，通达八省。\n\n霞湾港是全市唯一的深水港，三千吨级船舶常年通航，\n\n量发展，持续提升港城融合水平。",
      [
        ["paragraph", "霞湾港是全市唯一的深水港，三千吨级船舶常年通航，集装箱航线达到12条，通达八省。"],
        ["paragraph", "霞湾港是全市唯一的深水港，三千吨级船舶常年通航，"],
        ["paragraph", "量发展，持续提升港城融合水平。"],
      ],
    ],
    [
      "title, byline, caption and its place",
      "栖霞加快建设港城\n\n本报记者 段知远 通讯员 林一舟\n\n霞湾新城\n本报通讯员段知远摄\n\n云芽茶丰收云芽茶丰收。。 本报记者本报记者 段知远段知远 摄摄\n\n责任编辑：周某\n",
      [
        ["heading", "栖霞加快建设港城"],
        ["caption", "本报记者 段知远 通讯员 林一舟"],
        ["caption", "霞湾新城"],
        ["caption", "本报通讯员段知远摄"],
        ["caption", "云芽茶丰收云芽茶丰收。。 本报记者本报记者 段知远段知远 摄摄"],
        ["caption", "责任编辑：周某"],
      ],
    ],
    [
      "numbered headings with what stands under each",
      "2037 9件实事\n\n1 建好农村公路，改善出行\n\n完成通村公路**240公里**\n\n2 增加学位供给\n\n新增学位**1.5万**个，惠及城乡儿童。",
      [
        ["heading", "2037 9件实事"],
        ["heading", "1 建好农村公路，改善出行"],
        ["paragraph", "完成通村公路240公里"],
        ["heading", "2 增加学位供给"],
        ["paragraph", "新增学位1.5万个，惠及城乡儿童。"],
      ],
    ],
    [
      "a list of names keeps its lines, and numbers in a row stay apart",
      "1. 霞红苹果\n2. 云芽茶叶\n3. 梧桐蜂蜜\n栖霞市 霞湾镇\n2036 2037",
      [
        ["item", "1. 霞红苹果"],
        ["item", "2. 云芽茶叶"],
        ["item", "3. 梧桐蜂蜜"],
        ["heading", "栖霞市 霞湾镇"],
        ["heading", "2036 2037"],
      ],
    ],
  ];
  test.each(cases)("%s", (_, page, blocks) => {
    const clean = cleanArticle(page);
    expectWhole(page, clean);
    expect(shown(clean)).toEqual(blocks);
  });
});

test("characters become plain, one for one", () => {
  const page = "２０３７年，ＧＤＰ增長８．６％，雲嶺縣後來居上。昇騰集團";
  const clean = cleanArticle(page);
  expect(clean.text).toBe("2037年，GDP增长8.6%，云岭县后来居上。升腾集团");
  expect(inOriginal(clean, { start: 15, end: 18 })).toEqual({ start: 15, end: 18 });
  expect(cleanArticle("昇腾芯片在乾县下线，产量达１２万片，增长三成。").text).toBe("昇腾芯片在乾县下线，产量达12万片，增长三成。");
});

test("a particle of traditional texts is the simplified one", () => {
  expect(cleanPassage("隨著雲嶺鐵路開通，著名景區迎來遊客，名著展開展。").text).toBe("随着云岭铁路开通，著名景区迎来游客，名著展开展。");
  expect(cleanPassage("作者著有《云岭志》。").text).toBe("作者著有《云岭志》。");
});

test.each([
  ["上午,在石滩镇;到会的有:甲、乙!", "上午，在石滩镇；到会的有：甲、乙！"],
  ["投资1,234万元,增长8.6%,用水3t;电5度。", "投资1,234万元，增长8.6%，用水3t；电5度。"],
  ["上午9:30开会,比分2:1。", "上午9:30开会，比分2:1。"],
  ["云岭铁路(石滩段)、GDP(2037)和(CPI)", "云岭铁路（石滩段）、GDP(2037)和(CPI)"],
  ['开展"春风送岗"行动,"2211"体系,"A"或"B"', "开展“春风送岗”行动，“2211”体系，“A”或“B”"],
  ["「春風送崗」行動，『千企』計劃", "“春风送岗”行动，‘千企’计划"],
  ["云岭-石滩铁路、甲－乙段；10-15吨，- 一项", "云岭—石滩铁路、甲—乙段；10-15吨，-一项"],
  ["See https://example.org/a?b=1, then stop; really!", "See https://example.org/a?b=1, then stop; really!"],
])("half-width marks of Chinese sentences become wide: %s", (text, plain) => {
  expect(cleanPassage(text).text).toBe(plain);
});

test("a passage keeps its lines and knows its offsets", () => {
  const page = " 一、回顾\r\n全市生产总值 ８００ 亿元，\n\n增长 6%。";
  const clean = cleanPassage(page);
  expect(shown(clean)).toEqual([
    ["heading", "一、回顾"],
    ["paragraph", "全市生产总值800亿元，"],
    ["paragraph", "增长6%。"],
  ]);
  for (const [at, from] of clean.origin.entries())
    expect(page.charAt(from).normalize("NFKC")).toBe(clean.text.charAt(at).normalize("NFKC").replace("\n", page.charAt(from)));
  const start = clean.text.indexOf("800亿元");
  const { start: from, end } = inOriginal(clean, { start, end: start + 5 });
  expect(page.slice(from, end)).toBe("８００ 亿元");
});

const SCRAPS = [
  "栖霞市",
  "，",
  "。",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  "\u3000\u3000",
  "（",
  "”",
  "“",
  "12亿",
  "% ",
  "Li-ion",
  "**",
  "——",
  "1 栖",
  "一、",
  "摄",
  "本报记者",
  "\t",
  "\ud83d\ude00",
  "\u200b",
  "國",
];

test.each(Array.from({ length: 200 }, (_, seed) => seed))("scraps %i lose nothing, and reading them again changes nothing", (seed) => {
  const dice = diceOf(seed);
  const page = dice.some(SCRAPS, 120).join("");
  const clean = cleanArticle(page);
  expectWhole(page, clean);
  expect(cleanArticle(clean.text).text.replace(/\s/g, "")).toBe(clean.text.replace(/\s/g, ""));
});

test.each(["栖", "，", "“", "1 ", "\n", " ", "（一）", "a", "记者", "— 3 —\n", "栖霞市\n"])(
  "a long run of %j is read in a moment",
  (piece) => {
    const page = piece.repeat(200_000);
    const start = performance.now();
    expect(cleanArticle(page).original).toBe(page);
    expect(performance.now() - start).toBeLessThan(8000);
  },
);
