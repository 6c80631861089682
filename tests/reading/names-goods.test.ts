// Goods in made-up sentences: what is grown, what is made, and what only looks like either.
import { describe, it } from "vitest";
import { expectNames } from "./names-by-hand.ts";

describe("what is grown", () => {
  it.each([
    "全县种植{Product|花椒}2万亩。",
    "{Product|香瓜}种植是当地的优势。",
    "{Product|海带}、{Product|鲍鱼}产量增长。",
    "栽培{Product|黑木耳}3亿袋。",
    "日产{Product|鲜奶}170吨。",
    "{Product|大米}生产车间里机器轰鸣。",
    "{Product|花椒}、{Product|核桃}等特色种植业增收。",
    "{Product|花椒}从2万亩扩大到3万亩。",
    "苹果公司发布手机。",
    "樱桃采摘节开幕。",
    "核桃村风景好。",
    "蔬菜种植面积扩大。",
  ])("%s", (sentence) => expectNames("Product", sentence));
});

describe("what is made", () => {
  it.each([
    "该厂主要加工{Product|非油炸方便面}。",
    "公司的{Product|高温合金模具钢}年产能居首。",
    "成功开发出{Product|单晶涡轮叶片}及{Product|航空铝板}。",
    "从事{Product|植物提取物}、{Product|洗衣液}、{Product|手工香皂}等日化产品的研发、生产。",
    "从事{Product|铝单板}、{Product|铝方通}及{Product|不锈钢制品}的研发、制造、销售。",
    "主打产品{Product|硫酸软骨素}销往海外。",
    "建设年产40亿立方米{Product|煤制天然气}装置。",
    "{Product|“云岭雾峰”茶}飘香。",
    "企业携{Product|马头琴}、{Product|皮雕画}参展。",
    "5万吨{Product|工业硅}正式投产。",
    "云溪航空首架{Product|农林直升机}下线，300吨级{Product|龙门铣床}交付使用。",
    "生产汽车行业急需人才。",
    "生产服务质量提高，制造技术进步。",
    "“云岭雾峰”行动启动。",
    "携手同行，等待参展。",
  ])("%s", (sentence) => expectNames("Product", sentence));
});

describe("industries of a chain", () => {
  it.each([
    "构建起从{Industry|芯片设计}、{Industry|晶圆制造}到{Industry|封装测试}的完整链条。",
    "围绕{Industry|碳基新材料}、{Industry|纺织新材料}等成型的产业链条招商。",
    "从北京、上海到广州的航线。",
  ])("%s", (sentence) => expectNames("Industry", sentence));
});
