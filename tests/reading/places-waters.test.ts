// Rivers, hills, villages and districts that no list holds; names that divisions had before.
import { describe, expect, test } from "vitest";
import { read, shown } from "./places-read.ts";

describe("places that no list holds", () => {
  test.each([
    ["白狼河、紫荆河水质达到Ⅲ类。", "白狼河 紫荆河"],
    ["全县治理石岩溪流域，防洪能力提高。", "石岩溪流域"],
    ["绿水青山就是金山银山。", ""],
    ["路线起于石棋岭，止于白鹭湾，全长8公里。", "石棋岭 白鹭湾"],
    ["大桥终于建成，天堑变通途。", ""],
    ["铁路起自云阜西站，止于景川机场，全长8公里。", ""],
    ["线路起于云阜市，经梅塘、古楼、长滩，止于景川市。", "云阜市 梅塘 古楼 长滩 景川市"],
    ["保障粮食能源、经济金融、生态安全等领域。", ""],
    ["青垱、马家垱、上垱湾3个村入选示范村。", "青垱 马家垱 上垱湾"],
    ["栖霞岭市石濠区成立。", "栖霞岭市 石濠区"],
    ["海泽市综保区封关，海泽市城区扩大。", "海泽市 海泽市"],
    ["包括：宁渡市、白桦县和红枫沟镇。", "宁渡市 白桦县 红枫沟镇"],
    ["示范村、自然村、行政村都通路。", ""],
    ["石桐县小垱乡村民老吴说。", "石桐县小垱乡"],
    ["兰芷平原是粮食基地，云杉湖新区扩建。", "兰芷平原 云杉湖新区"],
    ["坚持习近平新时代中国特色社会主义思想。", ""],
  ])("%s", (text, names) => {
    expect(shown(read(text))).toBe(names);
  });
});

describe("names that divisions had", () => {
  test.each([
    ["位于江宁县和顺义县。", "江宁县 顺义县"],
    ["襄樊市去年修路，襄樊境内通车。", "襄樊市 襄樊"],
    ["秀山自治县开工21个项目。", "秀山自治县"],
  ])("%s", (text, names) => {
    const places = read(text);
    expect(shown(places)).toBe(names);
    for (const { divisions } of places) expect(divisions.length).toBeGreaterThan(0);
  });
});
