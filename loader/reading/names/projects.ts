// Projects: works and investments by 项目, 工程, 基地一期; what is planned by campaigns is a policy.
import { WordClass } from "../lexicon/word-class.ts";
import type { EndingRule } from "./endings.ts";
import type { Ground } from "./ground.ts";
import { isNamed, type Head } from "./left.ts";
import { setOf, wordsIn } from "./text-sets.ts";

const ENDS = wordsIn(
  "项目 重大项目 建设项目 工程 建设工程 改扩建工程 扩建工程 输变电工程 供水工程 引水工程 调水工程 水利工程 改造工程 生产线 一期工程 二期工程 三期工程 一期项目 二期项目 三期项目 一期 二期 三期 四期 大科学工程",
);
const GENERAL = setOf(`
建设 重点 重大 民生 产业 工业 农业 招商 招商引资 投资 基础设施 科技 科研 交通 水利 能源 扶贫 帮扶 旅游 文旅 文化 生态 环保 补短板 延链 延链补链强链 补链 强链 亿元 新 大 好 小 子 该 本 各 外资 内资 民间投资 政府投资 产业化 合作 开放 民心 更多 形象 样板 示范 标志性 牵引性 引领性 支撑性 战略 战略性 先进制造业 制造业 基建 技改 技术改造 工业技改 改造 创新 重大科技 科技创新 实施 储备 前期 签约 在建 竣工 续建 新建 亿元以上 投产 落地 意向 外贸 房地产 专项 系统 配套 土建 安装 水 电 铁路 公路 高速公路 市政 城建 房建 煤电 火电 水电 风电 光伏 新能源 清洁能源 储能 算力 数字 信息化 绿色 节能 低碳 转型 升级 康养 健康 医疗 卫生 教育 体育 国家 省 市 县 军工 国防 一 二 三 特许经营 PPP 民间 优质 重大产业 重大基础设施 重大工程 惠民 实事 民生实事 基础 重大水利 绿色低碳 产业转移 产业发展 工业重点 农村 城镇 城市 城市更新 比赛 体验 服务 研究 课题 科学 国家重点研发 重大专项 加工 养殖 种植 深加工 主体 附属 安居 阳光 系列 首批 省重点 市重点 县重点 国家重大 国家战略 援疆 援藏 对口支援 重点产业 消费 购物 娱乐 品牌 竞技 收费 检查 检测 服务业 物流 工业产业 央企合作 现代农业 设施农业 第 年 这 分 单体 单位 总 分项 分部 隐蔽 土木 生物 基因 软件 机械 化学 电气 环境 岩土 护理 材料 重大文旅 数字经济 高危
`);

const BORDERS = setOf("企业 项目 工程 产业链 公司 招商引资 一期 重大项目 重点项目 领域 单体 亿元 万元");

/** Works say with what is built; campaigns speak of people and aims. */
const BUILT =
  /引水|调水|供水|水运|航运|输变电|输电|改扩建|扩容|扩建|扩能|改造|改建|水利|灌区|水库|水源|水资源|配水|枢纽|河道|防洪|除险|堤防|大桥|隧道|公路|高速|铁路|高铁|机场|航道|港|管道|管网|电站|电厂|风电|光伏|储能|储备库|热电|热力|煤电|煤制|炼化|乙烯|电池|芯片|铝|铜|钢|硅|生产|制造|产业园|基地|引[^水]{1,2}[入补济]|调[^水]{0,3}入|连通|电入.$|发电|垃圾|污水|医院|学校|综合体|大厦|广场|古城|旧改|棚改|安置|直流|交流|特高压|站房|航站楼|加工|冷链|物流|中心$|装置/;

/** Works on a piece of land or a water that has a name. */
const ON_LAND = /修复$|治理$|截污|清淤/;
/** What a work of any place begins with. */
const ANY_WORK = /^(?:病险|小型|中型|大型|水库|农村|城镇|城乡|老旧|市政|高标准|农田|污水|生活)/;
/** Words of aims: what they name is a programme. */
const AIM = /人才|文化|民生|育|精品|文明|素质|培养|提升|示范|惠民|强基|健康|品牌|计划|平安|人物|英才|创作|攻关|安全/;

/** Counts of works, and what is said of where they are built. */
const CUT =
  /^.*(?:[\d两一二三四五六七八九十百多余]+(?:个|座|条|处|宗|项)(?:大型|中型|小型|大中型|重点|主要)?|(?:投资|计划|拟)建设(?=.{4})|投资(?:近|约|超过?)?[\d.]+[万亿]*元(?:以上|左右)?(?:来|在[^，]{2,12})?(?:投资)?(?:建设|兴建|新建|打造|开发|实施)(?=.{4})|首[个条座批])|^[在于].{2,12}?(?:投资|计划)?(?:建设|兴建|新建)(?=.{3})/;

export const projectEndings: readonly EndingRule[] = [
  {
    kind: "Project",
    rule: "project",
    endings: ENDS,
    reach: { most: 36, either: true, numbers: true, measures: true, brackets: true, pairs: true, verbs: true, borders: BORDERS },
    cut: CUT,
    judge,
  },
];

/** 梁木[港二期]: a port has a name before it. */
const OF_PORT = /^(?!内河|外贸|国际|综合|保税)[^空陆渔内外海]{2}港$/;

function judge(head: Head, ending: string, { text }: Ground): number {
  const last = head.words.at(-1);
  if (last === undefined) return 0;
  const stem = text.slice(head.start, last.end);
  if (GENERAL.has(stem) || stem.length < 2 || /^[\d一二三四五六七八九十百千万亿两]+$/.test(stem)) return 0;
  if (/^(?:[\d.]+|[一二三四五六七八九十百千两几数]+)(?:个|项|大|类|批|条|座|家|处|所|台|套|余|多|亿元|万元|年)/.test(stem)) return 0;
  if (last.kind === WordClass.number || /(?:个|项|批)$/.test(stem)) return 0;
  if (
    head.words.length < 3 &&
    GENERAL.has(text.slice(last.start, last.end)) &&
    head.words.every(({ kind }) => kind !== WordClass.place && kind !== WordClass.proper)
  )
    return 0;
  if (/(?:重点|重大|续建|在建|新建|以上|主体)$|(?:重点|重大|骨干)[^、，]{1,4}$/.test(stem)) return 0;
  const named = isNamed(head.words);
  const capacity = /\d[万亿千百]?(?:吨|千瓦|兆瓦|千瓦时|吉瓦|GWh|GW|MW|平方米|头|羽|套|台|辆|片|立方米|吨级)/.test(stem);
  if (ending.endsWith("期") && ending.length === 2)
    return (named || OF_PORT.test(stem)) &&
      stem.length >= (/[港厂站库园矿场]$/.test(stem) ? 3 : 4) &&
      !/学|学期|长|短|工|近|远$/.test(stem.at(-1)!)
      ? 0.6
      : 0;
  const placed = head.words.some(({ kind }) => kind === WordClass.place);
  if (ending.endsWith("工程") && !(named && ON_LAND.test(stem)) && !BUILT.test(stem + ending.slice(0, -2)) && (!placed || AIM.test(stem)))
    return 0;
  if (capacity) return 0.85;
  if (named) return head.words.some(({ kind }) => kind === WordClass.place) ? 0.8 : 0.7;
  return BUILT.test(stem) && stem.length >= 6 && !ANY_WORK.test(stem) ? 0.35 : 0;
}
