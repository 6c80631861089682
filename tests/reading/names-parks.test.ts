// Parks without the place before them: of the one that the page names in full, or beside counties in a row with its number.
import { expect, test } from "vitest";
import { openSources, readPassage } from "../../loader/reading/read.ts";

const sources = openSources();

function read(text: string, title = "") {
  const { names, links, page } = readPassage(text, { title, date: "2037", heading: [] }, sources);
  const said = ({ start, end }: { start: number; end: number }) => page.text.slice(start, end);
  return {
    parks: names
      .filter(({ kind, nested }) => kind === "Park" && nested !== true)
      .map((one) => (said(one) === one.name ? one.name : `${said(one)} = ${one.name}`)),
    about: links.filter(({ type }) => type === "ABOUT").map(({ from, to }) => `${said(from)} ${said(to)}`),
  };
}

test.each([
  ["石滩高新区产值增长8%。去年高新区新开工5个项目。", ["石滩高新区", "高新区 = 石滩高新区"]],
  ["云岭经济技术开发区投产。经开区落户企业2家。", ["云岭经济技术开发区", "经开区 = 云岭经济技术开发区"]],
  ["石滩高新区、双阳高新区产值增长。高新区新开工5个项目。", ["石滩高新区", "双阳高新区"]],
  ["石滩高新区产值增长8%。全省有国家高新区3个，省级高新区9家，各高新区都有增长。", ["石滩高新区"]],
  ["石滩高新区产值增长8%。高新区管委会招商。", ["石滩高新区"]],
  ["高新区新开工5个项目，企业进入经开区。", []],
  ["全市开工52个项目，其中双阳区11个，高新区23个、经开区18个。", ["高新区", "经开区"]],
])("%s", (text, parks) => {
  expect(read(text).parks).toEqual(parks);
});

test("the title may name it in full", () => {
  expect(read("项目在高新区开工。", "石滩高新区10个项目开工").parks).toEqual(["高新区 = 石滩高新区"]);
  expect(read("项目在高新区开工。", "全省高新区工作会议召开").parks).toEqual([]);
});

test.each([
  ["其中高新区23个项目，经开区18个项目、净月区25个项目、双阳区11个项目。", ["23个 高新区", "18个 经开区", "25个 净月区", "11个 双阳区"]],
  ["其中双阳区开工23个项目，青湾县18个项目、石滩县25个项目。", ["23个 双阳区", "18个 青湾县", "25个 石滩县"]],
])("a row gives each its own number: %s", (text, about) => {
  expect(read(text).about).toEqual(about);
});
