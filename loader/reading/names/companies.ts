// Companies by their endings: 有限公司, 集团, and words of a trade after a coined name (华芯科技).
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import type { EndingRule } from "./endings.ts";
import { isCut, type Ground } from "./ground.ts";
import { isCoined, isNamed, type Head } from "./left.ts";
import { weightIn } from "../places/weight.ts";
import { setOf, wordsIn } from "./text-sets.ts";

/** Words that stand before a company without being of its name. */
const COMPANY_BORDERS = setOf(`
旗下 所属 下属 参股 持股 企业 龙头 龙头企业 巨头 客户 业主 央企 国企 民企 厂商 项目 基地 园区 工厂 车间 产业 行业 中国企业 上市 上市公司 公司 集团 子公司 母公司 全资 控股 股东 世界 500强 强企 板块 领军企业 链主 链主企业 外商 港商 台商 客商 商会
运营商 供应商 开发商 承包商 法人 总部 分部 品牌 家 户 强 前身 名 叫 姓 等 机构 投资方 合作方 施工方 建设方 甲方 乙方 双方 三方 对方 中方 外方 港资 台资 美资 日资 德资 韩资 法资 民资
`);

const LEGAL = wordsIn(
  "股份有限公司 有限责任公司 集团有限责任公司 控股有限责任公司 控股集团有限公司 投资集团有限公司 集团有限公司 控股有限公司 有限公司 集团股份有限公司 集团总公司 集团公司 总公司 分公司 支公司 公司 集团 控股集团 专业合作社 农民专业合作社 股份合作社 机械厂 茶厂 酒厂 糖厂 纺织厂 食品厂 水泥厂 药厂 制药厂 造纸厂 淀粉厂 服装厂 家具厂 面粉厂 饲料厂 砖厂 化肥厂",
);
const NO_HEAD = setOf(
  "省 市 县 区 子 分 母 总 小 我 贵 两 一 大 新 各 老 全 外 国 该 群 项目 开发 平台 运营 经营 物流 保险 科技 投资 建设 工程 旅游 国企 民企 劳务 中介 商 家 农 支 军 财团 政策 工业 商业 农业 文化 医疗 媒体 跨国 皮包 空壳 网络 电商 房地产 物业 担保 小额贷款 融资 经济 产业 利益 学校 教育 总 城投 融资平台 两家 几家 一家 三家 城 村",
);

const TRADES = wordsIn(`
科技 股份 控股 电子 能源 新能源 重工 重科 汽车 汽车科技 新材料 新材 光电 光伏 生物 生物科技 医药 制药 药业 硅业 铝业 铜业 钨业 锂业 锌业 铅锌 矿业 酒业 乳业 茶业 糖业 盐业 化工 石化 钢铁 水泥 电力 电缆 动力 环保 环境 智能 软件 信息 通信 通讯 网络 航空 物流 地产 置业 实业 农业 牧业 食品 饮料 饲料 种业 米业 面业 肉业 门业 农牧 畜牧 粮油 油脂 乳品 水产 果业 林业 茶业 电工 精机 钢构 家纺 光学 铸造 锻造 轴承 部件 包装 生化 高科 影视 家具 纸业 纺织 服饰 家居 家电 电器 电气 电池 锂电 精工 精密 机械 重机 机电 机器人 仪器 传媒 文旅 建工 建投 交投 交建 交控 城投 城建 水投 农投 能投 国投 旅投 银行 农商行 证券 期货 信托 保险 人寿 财险 微电子 半导体 集成电路 材料 稀土 特钢 轮胎 橡胶 玻璃 陶瓷 建材 装备 制造 重型 船舶 风电 水电 燃气 热力 水务 高新 时代 药房 超市 百货
`);
const OF_PLACES = setOf("银行 农商行 证券 建投 交投 交建 交控 城建 城投 水投 农投 能投 国投 旅投 建工 钢铁 水务 燃气 石化");
/** Trades that go with common words as well: only where the text says firm or work beside them. */
const WEAK = setOf(
  "农牧 畜牧 粮油 油脂 乳品 水产 果业 林业 光学 铸造 锻造 轴承 部件 包装 生化 影视 家具 家纺 汽车 环境 环保 智能 新能源 新材料 新材 材料 物流 网络 信息 通信 通讯 半导体 集成电路 燃气 热力 食品 饮料 饲料 家居 家电 电池 锂电 光伏 机械 装备 制造 重型 机器人 时代 保险 人寿 地产 农业 能源 纺织 服饰 陶瓷 玻璃 建材 橡胶 轮胎 水泥 钢铁 化工 石化 稀土 船舶 风电 水电 电力 动力 电子 软件 传媒 文旅 百货 超市 药房 医药 生物 航空 机电 电器 电气 电缆 仪器 高新",
);
const FIRM_BESIDE =
  /^(?:项目|基地|等企业|等(?:\d+家|龙头|知名|头部|一批|[^，。；、]{0,6}项目)|成功|自主|宣布|投资|落户|入驻|签约|产销|主打|研发|推出|增资|扩产|现有|是一家|负责人|有限|\d+万|总部|年产|二期|一期|工厂|生产|控股|董事长|总经理|负责人|（)/;
const FIRM_BEFORE =
  /(?:由|引进|与|依托|企业|龙头|携手|联合|支持|推动|推进|加快|、|是|和|签约|入驻|落户|引入|招引|[；。，;,.:：\n]|^|如|以)$/;
const NOT_AFTER =
  /^(?:产业|行业|工业|企业|公司|集团|领域|园|城|港|人才|学院|大学|装备|制造|技术|产品|中心|协会|局|厅|部|委|组|师|化|类|等产业|产业链|工程|行动|计划|支行|学校|强|体系|服务|系统|馆|展|节|博览|市场|创新|资源|站|厂)/;

/** Who speaks for a firm: 双塔铜业[总经理]. */
const LED = /^(?:副?董事长|副?总经理|副?总裁|公告|财报|首席)/;

/** Builders numbered by the army's old order: 中铁十四局. */
const BUREAU = /中国?(?:铁|铁建|交|建|水电|冶|化|电建|水)[一二三四五六七八九十]{1,3}(?:局|公局|航局|冶|建|公司)/g;
/** Their branches by place: 中铁东川工程局. */
const BRANCH = /中(?:铁|交|建|铁建|电建)[\u4e00-\u9fa5]{2,4}(?:工程局|建工|航道局)(?:有限公司|集团)?/g;
export function findBureaus({ text }: Ground): Mention[] {
  return [...text.matchAll(BUREAU), ...text.matchAll(BRANCH)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    kind: "Company",
    name,
    rule: "numbered-bureau",
    confidence: 0.95,
  }));
}

/** Firms by the words of the law, groups, firms for short. */
export const companyEndings: readonly EndingRule[] = [
  {
    kind: "Company",
    rule: "company-legal",
    endings: LEGAL,
    reach: { most: 26, either: true, numbers: true, brackets: true, verbs: true, borders: COMPANY_BORDERS },
    judge: judgeLegal,
  },
  { kind: "Company", rule: "company-trade", endings: TRADES, reach: { most: 8, borders: COMPANY_BORDERS }, judge: judgeTrade },
];

/** 海棠[电力公司]: a word of every day before a trade is a name, one that says what sort of firm is not. */
const TRADED =
  /^.{2,4}(?:电力|供电|燃气|自来水|铁路|航空|港务|旅游|客运|公交|水务|盐业|煤业|矿业|化工|钢铁|水泥|制药|食品|置业|运输|物流|科技|软件|能源|机械|汽车|电子|铝业|铜业|纸业|酒业|药业)$/;
const ANY_FIRM =
  /^(?:国有|地方|跨国|民营|私营|外国|外资|国内|国际|本地|当地|大型|知名|专业|上市|全球|世界|家族|第三方|城市|城乡|县域|通用|低成本|新型|传统|人工智能|生物|信息|高新|智能|公共|石油|有色|国家|省级|市级|相关)/;

/** 由[海湾造纸集团]投资: what carries a work out is a firm with a name. */
const CARRIED = /^(?:总?投资|投建|建设|承建|开发|实施|运营|出资)/;
/** 天岳[集团]: a word that one seldom meets is a name before it. */
const isRareWord = (stem: string): boolean =>
  stem.length === 2 && weightIn(stem) < 9 && !NO_HEAD.has(stem) && !ANY_FIRM.test(stem) && !/[业家军界级型类]$/.test(stem);

/** 三千里[农业有限公司]: numerals that count nothing. */
const NUMERAL_NAME = /^[一二三四五六七八九十百千万]{1,3}(?:[^家个两批余多大级届年期户强]|年(?![^，。]{0,2}(?:来|前|后|间)))[\u4e00-\u9fa5]/;

const WORKSHOP = /[厂社]$/;
function judgeLegal(head: Head, ending: string, { text }: Ground): number {
  if (WORKSHOP.test(ending) && (!isNamed(head.words) || head.words.every(({ kind }) => kind === WordClass.place))) return 0;
  const at = head.words.at(-1)?.end;
  if (at === undefined) return 0;
  const stem = text.slice(head.start, at);
  if (
    stem.length < 2 ||
    NO_HEAD.has(stem) ||
    (head.words[0]!.kind === WordClass.number && (ending.length < 4 || !NUMERAL_NAME.test(stem))) ||
    /[\d两一二三四五六七八九十多几]+家$/.test(stem)
  )
    return 0;
  if (CARRIED.test(text.slice(at + ending.length, at + ending.length + 3)) && text[head.start - 1] === "由" && !ANY_FIRM.test(stem))
    return stem.length > 3 ? 0.7 : 0;
  if (!isNamed(head.words) && !head.words.some(({ kind }) => kind === WordClass.latin))
    return ending === "集团" && isRareWord(stem)
      ? 0.6
      : /^[省市县区州]/.test(stem) || ending.length > 3
        ? 0.7
        : ending === "公司" && TRADED.test(stem) && !ANY_FIRM.test(stem)
          ? 0.6
          : 0;
  if (head.words.length === 1 && head.words[0]!.kind === WordClass.place && ending.length <= 2 && ending !== "集团") return 0.5;
  return ending.length > 2 ? 0.95 : 0.9;
}

function judgeTrade(head: Head, ending: string, ground: Ground): number {
  const { words } = head;
  const last = words.at(-1);
  if (last === undefined) return 0;
  const end = last.end + ending.length;
  if (NOT_AFTER.test(ground.text.slice(end, end + 4)) || (!isCut(ground, last.end) && last.kind !== WordClass.proper)) return 0;
  const own = words.filter(({ kind }) => kind !== WordClass.place);
  if (own.length === 1 && own[0]!.kind === WordClass.noun && LED.test(ground.text.slice(end, end + 4)) && own[0]!.end - own[0]!.start < 4)
    return 0.7;
  if (/^[私公]募/.test(ground.text.slice(own[0]?.start ?? 0, end))) return 0;
  if (own.length === 0) return OF_PLACES.has(ending) ? 0.75 : 0;
  if (
    own.some(({ kind }) => kind === WordClass.noun || kind === WordClass.either || kind === WordClass.modifier || kind === WordClass.number)
  )
    return 0;
  const length = own.reduce((sum, word) => sum + word.end - word.start, 0);
  if (length < 2 || length > 5) return 0;
  if (last.kind === WordClass.proper && !isCut(ground, last.end)) return 0.85;
  const beside =
    FIRM_BESIDE.test(ground.text.slice(end, end + 5)) && FIRM_BEFORE.test(ground.text.slice(Math.max(0, head.start - 4), head.start));
  if (WEAK.has(ending) && !beside) return 0;
  if (own.some(({ kind }) => kind === WordClass.latin)) return beside ? 0.6 : 0;
  return isCoined(own) || own.some(({ kind }) => kind === WordClass.proper) ? 0.7 : 0;
}
