// Villages, towns and waters by what stands beside them; names that a page has once in a sure place and again elsewhere.
import { describe, expect, test } from "vitest";
import { read, shown } from "./places-read.ts";

describe("villages behind their towns", () => {
  test.each([
    ["在云枫县霜叶岗镇双杉村，收割机来回穿梭。", "云枫县霜叶岗镇 双杉村"],
    ["长岭镇同心村通了自来水。", "长岭镇同心村"],
    ["走访了十堰市八仙坪村。", "十堰市八仙坪村"],
    ["松桃县中心村和重点村都通路，长岭镇三个村通网。", "松桃县 长岭镇"],
    ["石棉县示范村、贫困村名单公布。", "石棉县"],
    ["客人来到屈原镇的长江村，长江村庄变了样。", "屈原镇 长江村 长江"],
    ["青杉彝族苗族乡白榧村种茶。", "青杉彝族苗族乡 白榧村"],
    ["抓好枫溪县、云杉滩县、柯依彝族自治县等重点帮扶县发展。", "枫溪县 云杉滩县 柯依彝族自治县"],
    ["枫岭市柘溪县、柘和县增收，安丰县总产稳定。", "枫岭市 柘溪县 柘和县 安丰县"],
    ["据丰县介绍，到丰县投资的企业多。", "丰县 丰县"],
    ["20万以上人口县都有学校。", ""],
    ["支持好青藏高原保护。", "青藏高原"],
    ["建设美丽圩镇，推进和美乡村。", ""],
  ])("%s", (text, names) => {
    expect(shown(read(text))).toBe(names);
  });
});

describe("waters and islands", () => {
  test.each([
    ["申报枫屏湖幸福河湖，枫屏湖入选示范。", "枫屏湖 枫屏湖"],
    ["治理蓼溪店河，蓼溪店河段变清。", "蓼溪店河 蓼溪店河"],
    ["在云礁岛以东海面建风电场。", "云礁岛"],
    ["老屋背靠着山，面朝着水。", ""],
    ["渠江、涡河水位上涨。", "渠江 涡河"],
    ["川渝翠竹新区成为跨省新区。", "川渝翠竹新区"],
  ])("%s", (text, names) => {
    expect(shown(read(text))).toBe(names);
  });
});

describe("names of the page", () => {
  test.each([
    ["去年到霜叶村看过，霜叶村走出一条新路。", "霜叶村 霜叶村", ""],
    ["枫溪迈入高铁时代，推动枫溪工业集中区扩建。", "枫溪 枫溪", "枫溪县2025年政府工作报告"],
    ["和平发展是主题。", "", "和平县政府工作报告"],
  ])("%s", (text, names, title) => {
    expect(shown(read(text, title))).toBe(names);
  });
});

describe("lists of short names", () => {
  test.each([
    ["路线途经枫林、刘河坝、狮子、张榜、大同等乡镇。", "枫林 刘河坝 狮子 张榜 大同"],
    ["车辆绕道宿松、黄梅和武穴。", "宿松 黄梅 武穴", "湖北交通"],
    ["推进上海大都市圈和临港新片区建设。", "上海大都市圈 临港新片区"],
  ])("%s", (text, names, title = "") => {
    expect(shown(read(text, title))).toBe(names);
  });
});
