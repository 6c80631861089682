// Industries by their endings: …产业, …业, …经济, …制造.
import { WordClass } from "../lexicon/word-class.ts";
import { INDUSTRY_NAMES } from "../lexicon/industry-names.ts";
import type { EndingRule } from "./endings.ts";
import { isCut, type Ground } from "./ground.ts";
import type { Head } from "./left.ts";
import { setOf, wordsIn } from "./text-sets.ts";

const TRADES = wordsIn("战略性新兴产业 未来产业 支柱产业 产业集群 产业链 产业 行业 制造业 服务业 加工业 养殖业 种植业 装备制造 制造");
const ECONOMIES = wordsIn("经济");
const GENERAL = setOf(`
存量 增量 高耗水 高排放 特色 优势 优势特色 特色优势 重点 主导 支柱 传统 新兴 战略性 现代 现代化 新 大 全 富民 富民强县 强县 首位 基础 关键 核心 重大 实体 朝阳 扶贫 帮扶 乡村 农村 县域 地方 国家 我国 全国 相关 关联 上下游 上游 下游 配套 一二三 三次 一二三次 第一 第二 第三 第一二三 一 二 三 三大 四大 五大 六大 七大 八大 九大 十大 多 各 各类 本地 当地 区域 高端 中高端 低端 先导 主体 接续 替代 转型 绿色 生态 循环 服务 工业 劳动密集型 资本密集型 技术密集型 高耗能 高载能 重 轻 转移 优质 生产 特色化 规模化 集群 千亿 百亿 万亿 万亿级 千亿级 百亿级 特种 精品 一村一品 村集体 集体 优势主导 世界级 国家级 省级 市级 标志性 战略 两头在外 精准 致富 增收 幸福 农业特色优势 农业特色 特色农业优势 工业重点 制造业重点 重点工业 重点制造业 先进 未来 新型 科技 科技兴 高能级 能级 民生 教育 人才 教育科技人才 项目 城市 集体经济 企业 跨境 主导 选准主导 技术新 懂 创新 配套 经典 细分 制造业 先进制造业集群
`);
const GENERAL_ECONOMY = setOf(
  `政府 社会 国民 市场 计划 世界 全球 国际 国内 中国 我国 全国 区域 地方 宏观 微观 工业 农业 农村 城市 城乡 国家 商品 实体 开放型 新 现代 现代化 经济 省 市 县 全 高质量 增长 发展 家庭 个人 政治 外 内 总体 当前 整体 新兴 主要 发达 虚拟 社会主义市场 对外 村级 集体 村集体 村级集体 农村集体 新型农村集体 新型集体 法治 非公有制 公有制 多种所有制 所有制 混合所有制 国有 基本 长江 黄河 珠江 县 区 省域 县级 镇域 园区 乡镇 河南 云南 中部 西部 东部 东北 民营 县域 实体`,
);
const BORDERS = setOf(
  "国家 全国 我国 国产 世界 全球 产业 产业链 体系 领域 集群 传统产业 新兴产业 未来产业 链条 企业 项目 园区 基地 主导产业 优势产业 特色产业 支柱产业",
);
const NOT_AFTER_ECONOMY =
  /^(?:社会|总量|发展|增长|带|圈|区|工作|运行|体制|技术|开发|学|效益|结构|建设|形势|损失|合作|走廊|强|大省|大市|大县|指标|规模|实力|活动|特区|责任|组织|体系|回升|秩序|政策|管理|改革|循环|联系|联盟|往来|贸易|困难|普查|条件|收入|作物|林|适用|价值|下行|持续|稳|向好|腹地|版图|中心|建设|主体|界|学|环境|高质量|布局|全面|与社会|和社会|新|上|的)/;

/** Words that say how good an industry is, not which. */
export const isGeneralIndustry = (stem: string): boolean =>
  GENERAL.has(stem) || GENERAL_ECONOMY.has(stem) || /(?:产业|企业|体系|项目)$/.test(stem);

export const industryEndings: readonly EndingRule[] = [
  {
    kind: "Industry",
    rule: "industry",
    endings: TRADES,
    reach: { most: 14, either: true, borders: BORDERS },
    unplaced: true,
    cut: /^.*[\d年月日]条?|^.?条(?=[\u4e00-\u9fa5]{2})/,
    judge: judgeTrade,
  },
  { kind: "Industry", rule: "economy", endings: ECONOMIES, reach: { most: 6, borders: BORDERS }, unplaced: true, judge: judgeEconomy },
];

function judgeTrade(head: Head, ending: string, ground: Ground): number {
  const last = head.words.at(-1);
  if (last === undefined) return ending === "战略性新兴产业" || ending === "未来产业" ? 0.7 : 0;
  const { text } = ground;
  const stem = text.slice(head.start, last.end);
  const after = text.slice(last.end + ending.length, last.end + ending.length + 3);
  if (
    GENERAL.has(stem) ||
    GENERAL.has(text.slice(last.start, last.end)) ||
    (stem.length < 2 && !(ending === "产业" && "茶竹药酒糖油粮果菜菌花桑蚕烟牛羊猪鱼虾".includes(stem))) ||
    ending === "支柱产业" ||
    (ending === "产业" && /[型性级]$/.test(stem))
  )
    return 0;
  if (ending === "制造" || ending === "装备制造")
    return /^(?:业|中心|强|基地|企|园|商|厂|的|能|水|技|集|产|领|体|工|单|出|成|过|总|高|等企)/.test(after)
      ? 0
      : INDUSTRY_NAMES.has(stem + ending)
        ? 0.7
        : 0;
  if (after.startsWith("化")) return 0;
  if (
    /^(?:园|基地|带|城|发展|引导|投资|基金|研究|技术|工人|结构|体系|转移|协会|集聚|革命|大会|博览|变革|峰会|联盟|示范|新城|项目)/.test(
      after,
    )
  )
    return INDUSTRY_NAMES.has(stem) ? 0.5 : 0;
  if (INDUSTRY_NAMES.has(stem) || INDUSTRY_NAMES.has(stem + ending)) return 0.85;
  return head.words.every(({ kind }) => kind === WordClass.place) ? 0 : 0.65;
}

function judgeEconomy(head: Head, ending: string, ground: Ground): number {
  const last = head.words.at(-1);
  if (last === undefined) return 0;
  const stem = ground.text.slice(head.start, last.end);
  const end = last.end + ending.length;
  if (
    GENERAL_ECONOMY.has(stem) ||
    GENERAL_ECONOMY.has(ground.text.slice(last.start, last.end)) ||
    stem.length < 2 ||
    !isCut(ground, last.end)
  )
    return 0;
  if (NOT_AFTER_ECONOMY.test(ground.text.slice(end, end + 4))) return INDUSTRY_NAMES.has(stem + ending) ? 0.6 : 0;
  return head.words.some(({ kind }) => kind === WordClass.place) ? 0 : 0.75;
}
