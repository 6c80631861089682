// Policies, industries and products in made-up sentences.
import { describe, it } from "vitest";
import { expectNames } from "./names-by-hand.ts";

describe("policies", () => {
  it.each([
    "深入实施{Policy|提振消费专项行动}。",
    "实施{Policy|“暖冬护苗”三年行动}。",
    "构建{Policy|“2468”产业体系}。",
    "深化{Policy|“链长制2.0”改革}。",
    "坚持{Policy|“工业强县”战略}。",
    "推进{Policy|“百校千村”工程}。",
    "落实{Policy|两重}{Policy|两新}政策。",
    "共建“{Policy|一带一路}”。",
    "推进{Policy|乡村全面振兴}。",
    "融入{Policy|西部大开发}。",
    "印发《{Policy|松岭县旅游发展规划}》。",
    "出台《{Policy|金江省促进民营经济发展条例}》。",
    "实施{Policy|城乡居民增收计划}。",
    "开展{Policy|农村饮水安全整治提升三年行动}。",
    "推进{Policy|集体林权制度改革}。",
    "实施{Policy|科教强省战略}。",
    "深入实施{Policy|国有企业改革深化提升行动}。",
    "实施{Policy|医疗卫生强基工程}。",
    "落实{Policy|河长制}。",
    "打好{Policy|净土保卫战}。",
    "推进{Policy|医保支付方式改革}。",
    "实施{Policy|强化比较优势战略}。",
    "开展{Policy|激励企业创新专项行动}。",
    "实施{Policy|新一轮找矿突破战略行动}。",
    "实施{Policy|降低全社会物流成本专项行动}。",
    "实施{Policy|科技兴县|科技兴县战略}、{Policy|人才强县战略}。",
    "启动{Policy|长河英才计划}。",
    "编制{Policy|“十五五”规划}。",
    "推进{Policy|黄河流域生态保护和高质量发展}。",
    "“{Policy|四通八达}”工程。".replace("“{Policy|四通八达}”工程", "{Policy|“四通八达”工程}"),
    "{Policy|“人工智能+”行动}提速。",
    "弘扬{Policy|新时代“枫桥经验”}。",
    "开展{Policy|打击非法集资专项行动}。",
  ])("%s", (sentence) => expectNames("Policy", sentence));

  it.each([
    "“十四五”时期成绩显著。",
    "落实各项政策，完善体制机制。",
    "制定工作方案和工作计划。",
    "建设工程质量优良。",
    "“我们很满意。”他说。",
    "深化改革，扩大开放。",
    "战略腹地建设加快。",
    "开展行动，计划投资三亿元。",
    "总体规划和发展战略。",
    "拨打“12345”热线。",
  ])("none: %s", (sentence) => expectNames("Policy", sentence));
});

describe("industries", () => {
  it.each([
    "{Industry|新能源汽车}、{Industry|集成电路}、{Industry|生物医药}三大主导产业初具规模。",
    "发展{Industry|茶叶}、{Industry|辣椒}、{Industry|中药材}等特色产业。",
    "壮大{Industry|新材料产业}。",
    "发展{Industry|数字经济}。",
    "培育{Industry|低空经济}、{Industry|银发经济}。",
    "{Industry|装备制造业}增长。",
    "{Industry|旅游业}复苏。",
    "推动{Industry|先进制造业}和{Industry|现代服务业}融合。",
    "{Industry|绿色铝产业}产值增长。",
    "布局{Industry|人工智能}、{Industry|商业航天}、{Industry|量子科技}。",
    "{Industry|战略性新兴产业}占比提高。",
    "前瞻布局{Industry|未来产业}。",
    "{Industry|花椒产业}带动增收。",
    "{Industry|生产性服务业}加快发展。",
    "{Industry|文旅产业}升温。",
    "{Industry|建筑业}总产值增长。",
    "发展{Industry|林下经济}。",
    "{Industry|焦化行业}改造完成。",
    "{Industry|餐饮|餐饮行业}、{Industry|住宿行业}回暖。",
    "{Industry|智慧农业}推广。",
    "打造{Industry|酱香白酒产业集群}。",
    "{Industry|氢能产业}起步。",
  ])("%s", (sentence) => expectNames("Industry", sentence));

  it.each([
    "特色产业加快发展，支柱产业壮大。",
    "社会经济发展，国民经济回升。",
    "传统产业升级。",
    "经济增长百分之五。",
    "产业园区和产业基地。",
    "国家经济实力增强。",
    "各行各业。",
    "企业和产业发展。",
    "县域经济和民营经济。",
  ])("none: %s", (sentence) => expectNames("Industry", sentence));
});

describe("products", () => {
  it.each([
    "公司产品以{Product|混凝土泵车}、{Product|塔式起重机}、{Product|压路机}为主。",
    "年产5万吨{Product|碳酸锂}。",
    "主产{Product|水稻}、{Product|油菜}。",
    "推出{Product|云岭大米}、{Product|长河螃蟹}、{Product|白马莲藕}等特色农产品。",
    "扩大{Product|白酒}、{Product|轮胎}、{Product|化肥}等产品出口。",
    "盛产{Product|茶叶}。",
    "生产{Product|变压器}、{Product|断路器}。",
  ])("%s", (sentence) => expectNames("Product", sentence));

  it.each(["生产能力提高，生产成本下降。", "出口总额增长。", "农业生产形势好。", "产品质量合格。", "生产安全责任落实。"])(
    "none: %s",
    (sentence) => expectNames("Product", sentence),
  );
});
