// Organizations and persons in made-up sentences.
import { describe, it } from "vitest";
import { expectNames } from "./names-by-hand.ts";

describe("organizations", () => {
  it.each([
    "{Organization|松岭县人民政府}发布公告。",
    "{Organization|县交通局}局长介绍情况。",
    "{Organization|县农业农村局}联合{Organization|北方水产学院}建成示范基地。",
    "{Organization|国家发展改革委}批复。",
    "{Organization|国务院}印发通知。",
    "{Organization|海东市第一人民医院}新院区开工。",
    "{Organization|北方水产学院}教授作报告。",
    "{Organization|东州大学}毕业生就业。",
    "{Organization|中国科学院合州物质科学研究院}落户。",
    "共建{Organization|云岭实验室}。",
    "{Organization|金江省商务厅}组织招商。",
    "{Organization|深圳证券交易所}上市。",
    "{Organization|白马镇人民政府}驻地。",
    "{Organization|财政部}、{Organization|水利部}下达资金。",
    "{Organization|松岭县第三中学}招生。",
    "{Organization|南屏县公安局}破案。",
    "{Organization|江州市中级人民法院}开庭。",
    "{Organization|国家先进陶瓷技术创新中心}揭牌。",
    "{Organization|省委}、{Organization|省政府}部署。",
    "{Organization|宁安海关}通关提速。",
    "{Organization|柳河县妇幼保健院}扩建。",
    "{Organization|联合国}官员来访。",
    "{Organization|临川师范学院}升格。",
    "{Organization|海东市发改委}主任。",
    "{Organization|金江省农业科学研究院}培育新品种。",
    "{Organization|河阳县青山村村民委员会}换届。",
    "{Organization|中国—日本技术合作中心}成立。",
  ])("%s", (sentence) => expectNames("Organization", sentence));

  it.each([
    "各级政府部门转变职能。",
    "县级医院和乡镇卫生院。",
    "区域发展格局优化，开好局。",
    "政府债务风险可控。",
    "学校教育和家庭教育。",
    "全国重点实验室建设。",
    "法治政府建设，诚信政府。",
    "职业学院和高等学校。",
  ])("none: %s", (sentence) => expectNames("Organization", sentence));
});

describe("persons", () => {
  it.each([
    "县委书记{Person|吴长河}出席仪式。",
    "县长{Person|谢玉兰}致辞。",
    "本报讯（记者 {Person|周晓岚} 通讯员 {Person|贺建平}）",
    "副县长{Person|孟庆山}主持。",
    "副市长{Person|杨继文}表示，项目加快。",
    "董事长{Person|何志强}在仪式上说。",
    "村民{Person|李有根}告诉记者。",
    "{Person|沈国栋}表示，公司将扩产。",
    "局长{Person|冯立新}说。",
    "项目经理{Person|杨帆}正带领工人加班。",
    "副总经理{Person|戴维·柯林斯}说。",
    "教授{Person|郑爱民}作了报告。",
    "{Person|张明远}、{Person|李建国}、{Person|王秀英}等领导出席。",
    "市委书记{Person|欧阳文清}调研。",
    "市长{Person|严明华}要求，{Person|严明华}还强调。",
    "院士{Person|陆一鸣}介绍。",
    "摄影 {Person|罗刚}",
    "驻村第一书记{Person|马晓东}来到田间。",
    "厂长{Person|司马青山}介绍。",
    "总统{Person|阿卜杜拉·哈桑}访问。",
    "{Person|陈立}同志作报告。",
  ])("%s", (sentence) => expectNames("Person", sentence));

  it.each([
    "书记强调，要抓好落实。",
    "高度重视安全生产。",
    "记者从会上获悉。",
    "主任医师坐诊。",
    "书记和县长出席。",
    "“四在农家·和美乡村”行动。",
    "工人高技能水平提升。",
    "毛入学率提高。",
    "学生宿舍建成。",
  ])("none: %s", (sentence) => expectNames("Person", sentence));
});
