// Words that stand for a thing find the name they stand for, or stay a question.
import { describe, expect, test } from "vitest";
import { findReferences } from "../../loader/reading/coreference/find-references.ts";
import { stemOf } from "../../loader/reading/coreference/levels.ts";
import { marked } from "./marked-sentence.ts";

const about = (title: string) => ({ title, date: "2026-03-01", heading: [] });

/** `全市=云川市`, `双方=甲+乙`, `该项目?` where nothing is settled. */
function told(words: string, title = ""): string[] {
  const { page, mentions } = marked(words);
  return findReferences(page, about(title), mentions).map(
    ({ start, end, to }) => page.text.slice(start, end) + (to.length === 0 ? "?" : `=${to.map(({ name }) => name).join("+")}`),
  );
}

const CASES: readonly (readonly [name: string, words: string, title: string, expected: readonly string[]])[] = [
  ["the title's city", "[P 云川市]转型加快。全市生产总值增长。", "云川市交出成绩单", ["全市=云川市"]],
  ["a short name of the title's city", "[P 云川]转型加快。我市发展迅速。", "云川市政府工作报告", ["我市=云川"]],
  [
    "the title's city among others",
    "[P 望山市]和[P 云川市]相邻，[P 望山市]较大，[P 望山市]较早。全市人口稳定。",
    "云川市统计公报",
    ["全市=云川市"],
  ],
  ["a province is no city", "[P 四川]发展。全市人口稳定。", "", ["全市?"]],
  ["a province by its short name", "[P 四川]发展加快。全省经济增长。", "四川省政府工作报告", ["全省=四川"]],
  ["a region for 全区", "[P 广西]发展加快。全区经济增长。", "广西壮族自治区政府工作报告", ["全区=广西"]],
  [
    "the line that a paragraph opens with",
    "[I 望川专用线]位于河东，起自[I 松岭支线]。这条专用线长。该线今年开工。",
    "",
    ["该线=望川专用线"],
  ],
  ["a county in its paragraph", "[P 松岭县]修路。全县村村通车。", "云川市巡礼", ["全县=松岭县"]],
  [
    "another paragraph, another county",
    "[P 松岭县]修路。全县通车。\n[P 柏溪县]种茶。全县增收。",
    "云川市巡礼",
    ["全县=松岭县", "全县=柏溪县"],
  ],
  ["the county just named", "今年，[P 松岭县]开工。该县共有新路。", "", ["该县=松岭县"]],
  ["该市 is no county", "[P 云川市]辖[P 松岭县]。该市临江。", "", ["该市=云川市"]],
  ["本县", "[P 松岭县]种茶。本县茶农增收。", "", ["本县=松岭县"]],
  ["the place most named", "[P 云川市]开会。[P 云川市]修路。路过[P 望山市]。全市动员。", "", ["全市=云川市"]],
  ["two places named alike", "[P 云川市]开会。[P 望山市]修路。全市动员。", "", ["全市?"]],
  ["a date line", "本报[P 云川]4月2日电，[P 望山市]来客。[P 望山市]人多。[P 望山市]路宽。全市欢迎。", "", ["全市=云川"]],
  ["no place at all", "全市动员。", "", ["全市?"]],
  ["a basin is no county", "[P 云川河流域]水质好转。全县增收。", "", ["全县?"]],
  ["a title that names another county", "[P 松岭县]来客。全县增收。", "柏溪县政府工作报告", ["全县=松岭县"]],
  ["a title's city that the text never names", "[P 望山市]来客。[P 望山市]人多。全市增收。", "柏溪市政府工作报告", ["全市?"]],
  ["a name in brackets is no city spoken of", "建设中国（[P 云川]）自贸区。全市增收。", "云川市政府工作报告", ["全市?"]],
  ["before the city is named", "全市增收。[P 云川市]修路。", "云川市政府工作报告", ["全市?"]],
  ["a title in traditional characters", "[P 云屿市]修路。全市增收。", "雲嶼市巡禮", ["全市=云屿市"]],
  ["a side of a province is no county", "[P 豫东]丰收。全县增收。", "", ["全县?"]],
  ["a village", "走进[P 金滩村]。全村增收。", "", ["全村=金滩村"]],
  ["a park by the project that builds it", "[J 望川产业园项目]开工。园区总用地广。", "", ["园区=望川产业园项目"]],
  ["another project that has no name", "[J 望川光伏项目]开工。其中乙川生猪养殖加工项目,项目总投资大。", "", ["项目?"]],
  ["全市场 is no city", "[P 云川市]建设全市场体系。", "云川市", []],
  ["全区域 is no district", "[P 广西]推进全区域发展。", "广西", []],
  ["应该市 is no reference", "我们应该市区先行。[P 云川市]。", "", []],
  ["the project before", "[J 望川光伏项目]开工。该项目总投资大。", "", ["该项目=望川光伏项目"]],
  ["a bare project at the beginning of a clause", "[J 望川光伏项目]开工。项目总投资大。", "", ["项目=望川光伏项目"]],
  ["项目 within words is none", "[J 望川光伏项目]开工，重点项目建设加快。", "", []],
  ["the subject goes before a thing named on the way", "[J 望川光伏项目]接入[J 柏溪储能项目]。该项目占地广。", "", ["该项目=望川光伏项目"]],
  ["two projects of a list fit alike", "今年建成[J 望川光伏项目]、[J 柏溪储能项目]。该项目占地广。", "", ["该项目?"]],
  ["the firm before", "[C 云溪重工]扩产。该公司产品畅销。", "", ["该公司=云溪重工"]],
  ["a bare firm with its verb", "[C 云溪重工]扩产。公司拥有专利。", "", ["公司=云溪重工"]],
  ["a firm before 去年", "[C 云溪重工]扩产。2025年公司实现销售增长。", "", ["公司=云溪重工"]],
  ["a firm is no project", "[C 云溪重工]扩产。该项目占地广。", "", ["该项目?"]],
  ["the park before", "走进[K 望川高新区]，塔吊林立。园区规划面积大。", "", ["园区=望川高新区"]],
  ["this railway", "[I 川柏铁路]开通。这条铁路很长。", "", ["这条铁路=川柏铁路"]],
  ["a road by its second line", "[I 川柏复线]起于云川，接[I 望山至松岭高速公路]。该高速全长80公里。", "", ["该高速=川柏复线"]],
  ["this railway is no airport", "[I 川柏铁路]通往[I 云川机场]。该机场扩建。", "", ["该机场=云川机场"]],
  ["该机场 without an airport", "[I 川柏铁路]开通。该机场扩建。", "", ["该机场?"]],
  ["the whole line", "[I 川柏高速公路]开工。全线采用双向车道。", "", ["全线=川柏高速公路"]],
  ["both parties", "[C 云溪重工]与[C 柏林电气]签约。双方将合作。", "", ["双方=云溪重工+柏林电气"]],
  ["both of three stay open", "[C 云溪重工]、[C 望山药业]与[C 柏林电气]签约。双方将合作。", "", ["双方?"]],
  ["both parties of two sentences stay open", "[C 云溪重工]扩产。[C 柏林电气]签约。双方将合作。", "", ["双方?"]],
  ["both places", "[P 云川市]与[P 望山市]签约。两地将合作。", "", ["两地=云川市+望山市"]],
  ["双方面 is no pair", "[C 云溪重工]与[C 柏林电气]有双方面优势。", "", []],
  ["inside a name there is no reference", "[P 云川市]举办[E 全市运动会]。", "云川市", []],
  ["too far back, but in the title", `[K 望川产业园]临江。${"天气晴好。".repeat(100)}园区占地广。`, "走进望川产业园", ["园区=望川产业园"]],
  ["too far back", `[J 望川光伏项目]开工。${"天气晴好。".repeat(100)}该项目占地广。`, "", ["该项目?"]],
  [
    "a reference keeps its thing near",
    `[J 望川光伏项目]开工。${"天气晴好。".repeat(60)}该项目占地广。${"天气晴好。".repeat(60)}该项目投产。`,
    "",
    ["该项目=望川光伏项目", "该项目=望川光伏项目"],
  ],
];

describe("references", () => {
  test.each(CASES)("%s", (_, words, title, expected) => {
    expect(told(words, title)).toEqual(expected);
  });

  test("an open one lists what it may mean", () => {
    const { page, mentions } = marked("建成[J 望川项目]、[J 柏溪项目]。该项目占地广。");
    const [only] = findReferences(page, about(""), mentions);
    expect(only?.fitting.map(({ name }) => name)).toEqual(["望川项目", "柏溪项目"]);
    expect(only?.confidence).toBe(0);
  });

  test("settled ones are sure to different degrees", () => {
    const { page, mentions } = marked("[P 云川市]转型。全市增长。[C 云溪重工]扩产。该公司增收。");
    const sure = findReferences(page, about("云川市报告"), mentions).map(({ confidence }) => confidence);
    expect(sure).toEqual([0.95, 0.85]);
  });

  test.each([
    ["云川市", "云川"],
    ["广西壮族自治区", "广西"],
    ["双柏彝族自治县", "双柏"],
    ["内蒙古自治区", "内蒙古"],
    ["云川", "云川"],
    ["沙县", "沙县"],
  ])("the stem of %s", (name, stem) => {
    expect(stemOf(name)).toBe(stem);
  });

  test("twenty thousand places and words take linear time", () => {
    const { page, mentions } = marked("[P 云川市]，全市；该县，".repeat(10_000));
    const from = performance.now();
    expect(findReferences(page, about("云川市"), mentions).length).toBe(20_000);
    expect(performance.now() - from).toBeLessThan(15_000);
  });
});
