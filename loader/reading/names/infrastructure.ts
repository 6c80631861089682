// Railways, roads, ports, airports, waterworks, power stations, lines and centres of computing.
import { WordClass } from "../lexicon/word-class.ts";
import type { EndingRule } from "./endings.ts";
import type { Ground } from "./ground.ts";
import { isCoined, isNamed, type Head, type Word } from "./left.ts";
import { weightIn } from "../places/weight.ts";
import { setOf, wordsIn } from "./text-sets.ts";

const WAYS = wordsIn(`
高速铁路 城际铁路 客运专线 铁路专用线 货运铁路 城际轨道 轨道交通 高速公路 高速公路复线 高速复线 一级公路 二级公路 快速路 快速通道 高速 高铁 城际 铁路 铁路复线 铁路支线 公路 国道 省道 县道 大道 环线 环城高速 绕城高速 绕城 外环 内环 中环 专用线 联络线 连接线 支线 复线 通道 新通道 海底隧道 隧道 特大桥 大桥 高架桥 高架 立交桥 立交 互通 公铁大桥 长江大桥 一桥 二桥 三桥 四桥 桥 地铁 轻轨 云轨 有轨电车 运河 航道 水道 绿道 生态廊道 驿道 旅游公路 沿边公路 物流通道 航线 班列 中欧班列
`);
const NODES = wordsIn(`
国际机场 机场 通用机场 支线机场 货运机场 空港 港区 港口 作业区 码头 港 枢纽港 陆港 内陆港 口岸 火车站 高铁站 客运站 客运枢纽 货运枢纽 综合交通枢纽 交通枢纽 物流枢纽 货运站 铁路枢纽 航空枢纽 航运枢纽 航电枢纽 水利枢纽 枢纽 船闸 编组站 铁路站 航站楼
抽水蓄能电站 抽水蓄能 蓄能电站 核电站 核电 火电厂 发电厂 电厂 热电厂 电站 光伏电站 风电场 海上风电 光伏基地 风光基地 储能电站 变电站 换流站 总干渠 干渠 支渠 渡槽 水渠 尾矿库 大坝 堤防 蓄滞洪区 自来水厂 水厂 污水处理厂 垃圾焚烧厂 垃圾焚烧发电厂 输气管道 输油管道 天然气管道 管道 管线 管网 水网 大水网 电网 特高压直流 特高压交流 特高压工程 特高压 直流工程 输电通道 输变电工程 直流 LNG接收站 接收站 储气库
数据中心 智算中心 超算中心 算力中心 算力枢纽 算力集群 数据中心集群 计算中心 大科学装置 对撞机
`);
/** They have names of their own behind their county. */
const WATERWORKS = wordsIn("水库 水电站 泵站 灌区 水闸");
/** Letters and numbers are names of ways. */
const NUMBERED = wordsIn("线 站 号线 号公路 高速 国道 省道 地铁");

const GENERAL = setOf(`
民用运输 水下盾构 盾构 农村 乡村 城市 城乡 国家 省 市 县 村 镇 乡 高等级 普通 城际 旅游 沿海 沿江 沿边 国际 国内 支线 干线 通用 综合 综合交通 交通 水利 重大 大型 中型 小型 中小型 病险 大中型 小水 抽水 火 新型 现代 骨干 高压 地下 市政 燃气 供水 排水 供热 热力 油气 天然气 城市燃气 通信 配 智能 农 绿色 生命 民生 人才 高 低 信息 物流 资金 文化 生态 区域 港 海 空 内陆 保税 互联 国家级 多式联运 开放 对外开放 重要 主要 消防 应急 电子 产业 城市轨道 市域 客运 货运 铁 水 陆 高速 快速 绿 专用 水路 航空 公 海上 陆上 过江 过海 跨海 跨江 一 二 三 双 双向 光 集中式 分布式 光伏 风 风光 储能 独立 新型储能 共享 煤 燃煤 燃气 核 水电 风电 绿色算力 算力 智能算力 智能计算 大 区域性 全国性 立体 出海 出省 出境 生产服务型国家 商贸服务型国家 国家物流 国家级物流 空中 信息 直达 进出口 通 数据 超级 主 输 输电 外送 疏港 进港 污水 生活垃圾 垃圾 自来 标准化 灌溉 大中型 引 山塘 老 新 内河 深水 高等级内河 远洋 近海 国际贸易 新能源 重载 国家高速 全国 国家综合立体 快 城乡供水 农村供水 特色 山地 步行 骑行 盲 人行 外贸 口岸 人 两 单 全国一体化 机 沿线 西部 东部 南部 北部 中部 数字 太阳能 抽蓄 陆 入海 泄洪 防洪 现代化 港航 水运 航运 航 铁路 公路 公铁 换乘 海陆空 立体交通 人民 阳光 幸福 康庄 星光 致富 发展 消费 社区 融资 求职 维权 举报 生产 示范 产业发展 就业 运输 城市地下 老旧 大中型病险 小型病险 重点 民航 军民合用 城乡一体化 饮用水水源 生活污水 生态 垃圾发电 生物质 秸秆 环保 区域 上游 下游 跨海 跨江 过街 人行 改扩建 新建 海底 地铁 公路 铁路 旧 新 老 危 桥梁 超高压 特高压 智能 移动 户外 太阳 地热 生物 垃圾焚烧 防洪灌溉 综合利用 大型水利 控制性 骨干水源 水源 中型水源 水利水电 旅客 农用 通航 起降 国家 民用运输 民用航空 运输 水下盾构 盾构 世界 自由贸易 自贸 保税 货运 避风 渔 旅游 商 河 海 军 空 天然良 机 长大 特长 串飞 高速公路 公路 铁路 乡村振兴 香 抵 离 到 出 外 内 入 靠 驻 来 联 澳 
`);

const BORDERS = setOf(
  "项目 工程 现代 桥梁 公路 铁路网 路网 车站 港口 国家水网 骨干网 线路 路段 道路 交通 基础设施 设施 里程 国家高速公路 航线 货运 客运 普速 普通铁路",
);

/** What follows a way and says which part of it: 东川段, 二期. */
const PART =
  /^(?:[（(][^（）()]{1,14}段[）)]|(?!起于|起自|始于|止于|途经|途径|经过|全长|位于)[^，。、；：！？\s的和与及等年月日因将由已在为有主梁]{2,10}?(?:段|标段)(?![时落])|[一二三四1-9]期|[东西南北]线|[东西南北]段|复线|支线|改扩建|扩建|扩能|联络线|连接线)/;
const partAfter = (text: string, end: number): number => PART.exec(text.slice(end, end + 16))?.[0].length ?? 0;

/** Words before the ending that say what sort, so that nothing is named: 省际[通道], 大中型[灌区]. */
const STRONG =
  /^(?:水库|水电站|电站|抽水蓄能电站|抽水蓄能|抽水蓄能蓄电站|核电站|大桥|特大桥|隧道|机场|国际机场|水利枢纽|航电枢纽|港|港区|灌区|高铁站|船闸|水闸|泵站|水厂|渡槽|电厂|变电站|换流站|大坝|干渠|支渠|运河)$/;
/** A head of common words is a name before endings that hardly stand without one: 红旗[水库]. */
const isOwn = (words: readonly Word[], stem: string, ending: string): boolean =>
  STRONG.test(ending) &&
  stem.length <= 6 &&
  words.every(({ kind }) => kind === WordClass.noun || kind === WordClass.loose || kind === WordClass.proper) &&
  !/[型式级性化座个类]$/.test(stem);

/** What stands before a way or a work and is none of its name. */
const CUT =
  /^.*(?:[东西南北]?起自|[东西南北]?止于|[东西南北]?起于|终于|[东西南北]侧|相接|顺接|接(?=[\u4e00-\u9fa5]{2,5}[至到—])|既有|现状|境内|最长|最大|最高|首[个条座]|标段|(?:水务|水利|交通|交通运输|电力|工程)局|公司|管委会|因|(?:铁路|高铁|高速公路|高速|公路)跨|[\d两一二三四五六七八九十百多余]+(?:大|个|座|条|处|宗|道|级)(?:大型|中型|小型|大中型|重点|主要)?)/;

const UNNAMED_TAIL =
  /(?:集疏运|双线|单线|电气化|省际|大中型|大型|中型|小型|直飞|开放|综合运输|出省|出海|国际货运|城际|高等级|重要|主要|级|全货机|跨境|等)$/;

/** 青岗大型[水库]: its size stands behind its name. */
const SIZE = /[大中小]型$/;
const BEFORE_STATIONS = setOf("车站 火车站 客站 既有 新建 在建 铁路 高铁 高速铁路 城际铁路 重要 特大型");

export const infrastructureEndings: readonly EndingRule[] = [
  {
    kind: "Infrastructure",
    rule: "way",
    endings: WAYS,
    reach: { most: 18, numbers: true, brackets: true, borders: BORDERS },
    cut: CUT,
    judge,
    after: partAfter,
  },
  {
    kind: "Infrastructure",
    rule: "node",
    endings: NODES,
    reach: { most: 18, numbers: true, borders: BORDERS },
    cut: CUT,
    judge,
  },
  {
    kind: "Infrastructure",
    rule: "waterwork",
    endings: WATERWORKS,
    reach: { most: 18, numbers: true, borders: BORDERS },
    cut: CUT,
    judge,
    unplaced: true,
  },
  {
    kind: "Infrastructure",
    rule: "numbered-way",
    endings: NUMBERED,
    reach: { most: 10, numbers: true, borders: BEFORE_STATIONS },
    cut: CUT,
    judge: judgeNumbered,
  },
];

function judge(head: Head, ending: string, { text }: Ground): number {
  const last = head.words.at(-1);
  if (last === undefined) return 0;
  const first = head.words[0]!;
  const stem = text.slice(head.start, last.end);
  if (/^沿[江海黄]$/.test(stem) && /高铁|铁路|高速/.test(ending)) return 0.75;
  if (
    GENERAL.has(stem) ||
    (!isNamed(head.words) && !isOwn(head.words, stem, ending) && !isNumberName(stem, ending) && !isSeldom(head.words, stem, ending)) ||
    (UNNAMED_TAIL.test(stem) && !(SIZE.test(stem) && isCoined(head.words) && first.kind === WordClass.loose))
  )
    return 0;
  if (/^[东西南北总]$/.test(stem) && /干渠|支渠/.test(ending)) return 0.6;
  if (first.kind === WordClass.place && ALL_OF_A_PLACE.test(text.slice(first.end, first.end + 16))) return 0;
  if (stem.length < 2) return 0;
  if (first.kind === WordClass.number && !isNumberName(stem, ending)) return 0;
  const placed = head.words.some(({ kind }) => kind === WordClass.place);
  if (ending.length === 1) {
    if (placed) return head.words.length <= 2 && stem.length < 6 ? 0.75 : 0;
    const after = text.slice(last.end + 1, last.end + 5);
    return ending === "港" && stem.length === 2 && isCoined(head.words) && PORT_AFTER.test(after) ? 0.7 : 0;
  }
  return placed ? 0.88 : 0.8;
}

/** 东川高速公路通车里程, 东川铁路建设: all that a place has. */
const ALL_OF_A_PLACE =
  /^(?:高速公路|高速|铁路|高铁|公路)(?:通车|运营|规划|建设|总)?(?:总?里程|固定资产|总?规模|总?投资|路?网|密度|建设|发展|总长)/;

/** 大张[高铁]: two characters that make a word that one hardly ever meets. */
const isSeldom = (words: readonly Word[], stem: string, ending: string): boolean =>
  words.length === 1 && stem.length === 2 && /^(?:高铁|高速|高速公路|高速铁路|铁路|城际铁路)$/.test(ending) && weightIn(stem) < 10;

const PORT_AFTER = /^(?:吞吐量|集装箱|货物|口岸|码头|航线|完成|新增|开通|扩建|深水|建设)/;
/** 五云北[铁路]: numerals at the head of a name, which no count is. */
const isNumberName = (stem: string, ending: string): boolean =>
  /铁路|高铁|高速|公路/.test(ending) && /^[一二三四五六七八九万][^条座个级大类纵横号期批年两百千]{1,3}$/.test(stem);

/** 地铁3号线, G85高速, 318国道: the number is the name. */
function judgeNumbered(head: Head, ending: string, { text }: Ground): number {
  const last = head.words.at(-1);
  if (last === undefined) return 0;
  const stem = text.slice(head.start, last.end);
  if (ending === "站")
    return stem.length >= 2 && stem.length <= 4 && isNamed(head.words) && head.words.every(({ kind }) => kind !== WordClass.number)
      ? 0.5
      : 0;
  if (ending.endsWith("线")) {
    if (ending === "号线") return /^(?:[^0-9]{0,8})[0-9一二三四五六七八九十]{1,3}$/.test(stem) ? 0.9 : 0;
    return head.words.every(({ kind }) => kind === WordClass.place || kind === WordClass.loose) &&
      stem.length >= 2 &&
      stem.length <= 3 &&
      isNamed(head.words)
      ? 0.5
      : 0;
  }
  return /^[GSXY]?[0-9]{2,4}$/.test(stem) && !/^(?:19|20)[0-9]{2}$/.test(stem) ? 0.9 : 0;
}
