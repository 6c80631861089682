// What coverage finds on a page: no digit, numeral, term, place or ending may slip through, torn ones included.
import { describe, expect, test } from "vitest";
import { findItems, placeNames } from "../../loader/coverage/find/find.ts";
import { gazetteerNames } from "../../loader/coverage/find/gazetteer.ts";
import { findNumbers } from "../../loader/coverage/find/numbers.ts";
import { pageOf } from "../../loader/coverage/find/page.ts";
import { findTerms } from "../../loader/coverage/find/terms.ts";
import { isQuantity } from "../../loader/coverage/find/units.ts";

const numbers = (text: string) =>
  findNumbers(pageOf(text)).map(({ characters, unit }) => characters + (unit === undefined ? "" : `·${unit}`));
const terms = (text: string) => findTerms(pageOf(text)).map((item) => `${item.class} ${item.characters}`);
const found = (text: string, kind: string, known: string[] = []) =>
  findItems(text, placeNames(known))
    .items.filter((item) => item.class === kind)
    .map(({ characters }) => characters);

describe("numbers", () => {
  test.each([
    ["产量40万吨，增长13.3%、３.５％", ["40万·吨", "13.3%·%", "３.５％·%"]],
    ["一百二十\n万套和七\n十万套", ["一百二十万·套", "七十万·套"]],
    ["投资10,300元，第1,2024年", ["10,300·元", "1", "2024年"]],
    ["20\n26年迈上20\n00亿元", ["2026年", "2000亿·元"]],
    ["2026 10件实事", ["2026", "10·件"]],
    ["8亿\n\n2 建好", ["8亿", "2"]],
    ["2024年 12月 26日到1月10日，二〇三一年三月", ["2024年12月26日", "1月10日", "二〇三一年三月"]],
    ["16台机组920亿千瓦时，百分之三十，三分之一", ["16·台", "920亿·千瓦时", "百分之三十", "三分之一"]],
    ["提高6个百分点、百分比，千瓦", ["6·个百分点"]],
    ["统一，十几家，18万余人，半数，‘双百’，第①条", ["一", "十", "18万·人", "半", "双百", "①·条"]],
    ["陆港队伍收拾好，壹万元，夫妻俩", ["壹万·元", "俩"]],
    ["80至100公里，55%、45%，“4+\n\n2”，1·22", ["80", "100·公里", "55%·%", "45%·%", "4", "2", "1", "22"]],
    ["不低于**40亿元**，再建**20**个", ["40亿·元", "20·个"]],
  ])("%j", (text, wanted) => expect(numbers(text)).toEqual(wanted));

  test("every digit of a page lies in an item, whatever stands around it", () => {
    const text = "1 2\n3\n\n4,5.6年7月8日９%1,234,5678 11 月 2 0 2 6\t年3";
    const items = findNumbers(pageOf(text));
    for (let at = 0; at < text.length; at++)
      if (/[0-9０-９]/.test(text.charAt(at))) expect(items.some(({ start, end }) => start <= at && at < end)).toBe(true);
  });

  test("offsets are those of the text as it is", () => {
    const text = "\uFEFF  产量　40\n万吨";
    const [item] = findNumbers(pageOf(text));
    expect([text.slice(item?.start, item?.end), item?.characters]).toEqual(["40\n万", "40万"]);
  });

  test.each([
    ["40万", "吨", true],
    ["13.3%", undefined, true],
    ["100万", undefined, true],
    ["三", "个", true],
    ["一", "元", true],
    ["百亿", "元", true],
    ["一", "张", false],
    ["千百", "年", false],
    ["3", undefined, false],
    ["一", undefined, false],
  ])("%s with %s says how much: %s", (characters, unit, wanted) => expect(isQuantity(characters, unit)).toBe(wanted));
});

describe("terms", () => {
  test.each([
    ["“清溪\n行动”与‘一河’", ["quoted “清溪行动”", "quoted ‘一河’"]],
    [
      "《规划》「甲」『乙』【注】（三期）(环线)[丙]",
      ["quoted 《规划》", "quoted 「甲」", "quoted 『乙』", "bracketed 【注】", "bracketed （三期）", "bracketed (环线)", "bracketed [丙]"],
    ],
    ["“要坚持‘最小’原则”", ["quoted “要坚持‘最小’原则”", "quoted ‘最小’"]],
    [`"甲"和'乙'，Hefeng's`, [`quoted "甲"`, "quoted '乙'"]],
    ["没有合上的“清溪，还有多出的）", ["quoted “", "bracketed ）"]],
    ["“甲（乙”丙）", ["quoted “甲（乙”", "bracketed （", "bracketed ）"]],
  ])("%j", (text, wanted) => expect(terms(text).toSorted()).toEqual(wanted.toSorted()));
});

describe("places", () => {
  test("a place that the data does not know is found by the gazetteer, a town too", () => {
    expect(found("来自四川成都市和镇雄县以\n勒镇的人", "place-name")).toEqual(["四川", "成都市", "镇雄县", "以勒镇"]);
    expect(found("去楚雄、西双版纳、内蒙古、恩施和盐津", "place-name")).toEqual(["楚雄", "西双版纳", "内蒙古", "恩施", "盐津"]);
  });

  test("words of every day are not taken for places", () => {
    expect(found("城区日照长，大方得体，老城区向南部开放，通江达海，中心城市和县城", "place-name")).toEqual([]);
  });

  test("a known name stands where another shares a part of it; the longer one stands where it holds it", () => {
    expect(found("云南通往内地，昭通城镇化", "place-name", ["云南", "昭通"])).toEqual(["云南", "昭通"]);
    expect(found("昭通市昭阳区的昭阳", "place-name", ["昭通", "昭阳"])).toEqual(["昭通市", "昭阳区", "昭阳"]);
    expect(found("松溪“陆港新城”", "place-name", ["“陆港新城”"])).toEqual(["陆港新城"]);
  });

  test("the gazetteer has provinces, cities, counties, and the towns of Yunnan and its neighbours only", () => {
    const names = gazetteerNames();
    for (const name of ["云南省", "云南", "昭通市", "昭通", "水富市", "水富", "鲁甸", "青岗岭回族彝族乡", "六盘水", "广州"])
      expect(names).toContain(name);
    for (const name of ["酒仙桥街道", "市辖区", "县", "城区", "日照"]) expect(names).not.toContain(name);
  });
});

test("endings are found wherever they stand", () => {
  const text = "禾丰公\n司的项目、工程与园区，高速铁路，机场和港口，水电站，行动计划，战略，集团";
  expect(found(text, "ending")).toEqual([
    "公司",
    "项目",
    "工程",
    "园区",
    "高速",
    "铁路",
    "机场",
    "港",
    "电站",
    "行动",
    "计划",
    "战略",
    "集团",
  ]);
});
