// Plans, campaigns, strategies, laws and reforms by their endings: the name begins after the verb that governs it.
import { WordClass } from "../lexicon/word-class.ts";
import type { EndingRule } from "./endings.ts";
import type { Ground } from "./ground.ts";
import { isNamed, type Head } from "./left.ts";
import { setOf, wordsIn } from "./text-sets.ts";

const CAMPAIGNS = wordsIn(
  "专项行动 三年行动 三年行动计划 五年行动 行动计划 行动方案 行动 攻坚行动 提升行动 计划 工程 战略 战略行动 倍增计划 攻坚战 保卫战 大会战 会战 攻势 专项整治 专项治理 整治行动 创建活动 专项活动 建设年活动 攻坚年活动 提升年活动 突破年活动 落实年活动 主题教育 学习教育 运动",
);
const PAPERS = wordsIn(
  "总体规划 发展规划 专项规划 规划纲要 规划 纲要 实施方案 总体方案 工作方案 方案 条例 办法 实施意见 指导意见 实施细则 十条 若干措施 十条措施 政策措施 法案 战略合作协议 合作框架协议 框架协议 合作协议",
);
const REFORMS = wordsIn(
  "改革 综合改革 体制改革 制度改革 改革试点 综合改革试点 试点 先行先试 河长制 湖长制 林长制 田长制 链长制 路长制 街长制 责任制 承包责任制 制度",
);
const GENERAL = setOf(`
有关 相关 重大 重点 专项 国家 国家重大 区域 发展 总体 长期 中长期 中期 短期 近期 年度 工作 学习 经济 经济社会 作战 军事 具体 统一 联合 集体 共同 自觉 实际 各项 重要 国际 国内 全球 全面 一系列 深化 重点领域 关键 系列 城市 农村 乡村 产业 行业 企业 投资 财政 宏观 调控 设计 建设 技术 项目 实施 行动 应急 三年 五年 两年 十年 一年 百日 生产 改革 全面深化 经济体制 体制 体制机制 市场化 制度 管理 基本 重大改革 国土 空间 国土空间 城乡 规划 建设 布局 科学 专门 救援 救灾 执法 巡逻 抢险 抗震 民生 民心 惠民 民生实事 一号 系统 生态 生态保护 重大项目 建设项目 教育 科技 创新 招生 招聘 培养 培训 研究 资助 用地 用工 采购 预算 信贷 生产经营 经营 产业政策 发展战略 大 小 新 老 好 各 该 分 子 总 本 省 市 县 试点 国家级 省级 全国 全省 先行 现代化 标志性 标志 示范 样板 形象 阳光 安居 土木 软件 生物 基因 机械 系统 化学 电气 环境 护理 军事 水利 交通 铁路 公路 建筑 民用 市政 装修 主体 附属 配套 地下 隐蔽 供水 骨干 续建 重大水利 重大交通 基础设施 重大基础设施 一批 标准 法律 地方性 行政 管理 评价 考核 暂行 处理 解决 工作 具体 有效 治疗 技术 施工 设计 分配 解决 政府 三大 四大 五大 六大 七大 八大 九大 十大 世界 冬季 夏季 体育 健身 群众 学生 布朗 热 机械 田径 极限 户外 山地 冰雪 水上 社会 社会主义 中国特色社会主义 市场 责任 保障 社会保障 社会保险 考试 学校 国家制度 财务 会计 人事 规章 民主 法治 法律 政治 审批 基本经济 根本 保密 监督 监管 奖励 激励 养老 医保 医疗保险 住房 税收 财税 工资 户籍 土地 社会主义基本 清单 领导 各项 安全 配套 现代企业 金融 重点 国企 内部 国家重大区域发展 重大区域发展 目标 施工 学习 训练 实习 五大 生产 防洪 国有企业 扶持 活动扶持 支持 帮扶 行程 采购 生育 格局 差异化 总体发展 长远发展 合作 长期发展 中央八项规定精神
`);
const BORDERS = setOf("项目 企业 计划 行动 体系 政策 平台 人民政府 草案 全面");

/** A plan before this one: 乡村建设行动和[…行动]. */
const TWO = /^.*(?:行动|工程|计划|战略|改革|攻坚战)[和与及]/;

export const policyEndings: readonly EndingRule[] = [
  { kind: "Policy", rule: "campaign", endings: CAMPAIGNS, reach: "governed", cut: TWO, judge: judgeCampaign },
  { kind: "Policy", rule: "paper", endings: PAPERS, reach: "governed", cut: TWO, judge: judgePaper },
  { kind: "Policy", rule: "reform", endings: REFORMS, reach: { most: 20, either: true, borders: BORDERS }, judge: judgeReform },
];

const WORKS =
  /[楼路桥站库塔馆院堤坝渠]$|(?<!互联|物联)网$|水利|水资源|管网|改建|扩建|迁建|新建|续建|输变电|高速|铁路|公路|机场|灌区|引水|供水|水库|河道|航道|电站|电网|[引调送][^水]{0,3}[入济补]|枢纽|改造升级|管道|联网|特高压/;
const AIMS =
  /惠民|富民|便民|安民|民生|民心|培育|提升|攻关|领航|倍增|强基|固本|育|保护|修复|治理|人才|示范|振兴|创新|提质|国土|安全|清零|净|绿化|数字|精品|素质|健康|品牌|英才|文明|文化/;

/** A campaign is governed (实施 …行动) or has a head of its own. */
function judgeCampaign(head: Head, ending: string, ground: Ground): number {
  const stem = stemOf(head, ground);
  if (
    stem.length < 2 ||
    (GENERAL.has(stem) && ending !== "倍增计划") ||
    GENERAL.has(stem + ending.slice(0, -2)) ||
    (head.words[0]!.kind === WordClass.number && !/年|届/.test(stem))
  )
    return 0;
  const next = wordAfter(ground, endOf(head) + ending.length);
  if ((ending === "战略" || ending === "计划" || ending === "行动") && next === WordClass.noun) return 0;
  if (/(?:工作|具体|有关|相关)$|国家(?:重点|重大)[^、，]{0,4}$|(?:重点|重大|骨干)(?!工程|项目)[^、，]{1,4}$/.test(stem)) return 0;
  if (ending === "计划" && /(?:期|项目|\d年|年度|明年|来年|生产|施工|投资|建设)$/.test(stem)) return 0;
  if (/作为|当作|列为/.test(stem) || head.words.every(({ kind }) => kind === WordClass.place)) return 0;
  if (ending === "计划" && /(?:公司|集团|企业|厂|局|委|政府|股份|科技|[省市县区镇])$/.test(stem)) return 0;
  const governed = head.before === WordClass.governor;
  const after = ground.text.slice(
    ground.text.indexOf(ending, head.start + stem.length) + ending.length,
    head.start + stem.length + ending.length + 2,
  );
  if (
    /^(?:师|学|院|项目|建设|单位|质量|机械|款|量|投资|造价|局|实施|地|场|中|生育|单列|外|员|会|队|健康|自如|起来|遗产)/.test(after) &&
    !/^(?:实施|中|质量)/.test(after)
  )
    return 0;
  if (ending === "运动" || ending === "战略" || ending === "计划" || ending === "工程") {
    if (ending === "运动") return 0;
    if (ending === "工程" && (WORKS.test(stem) || !(governed || AIMS.test(stem)))) return 0;
    return governed ? 0.75 : stem.length >= 4 || isNamed(head.words) ? 0.6 : 0;
  }
  if (governed) return 0.85;
  if (ending === "行动" && /行动[、和与]$/.test(ground.text.slice(0, head.start).slice(-3))) return 0.65;
  return stem.length >= 4 ? 0.7 : ending.length > 2 ? 0.55 : stem.length >= 3 ? 0.4 : 0;
}

function judgePaper(head: Head, ending: string, ground: Ground): number {
  const stem = stemOf(head, ground);
  if (stem.length < 4 || GENERAL.has(stem) || /(?:工作|具体|有关|相关|项目)$/.test(stem) || head.words[0]!.kind === WordClass.number)
    return 0;
  const close = endOf(head) + ending.length;
  if (/^(?:面积|建设|用地|总|布局|设计|范围|区|馆|局|院|展|编制|选址|红线|图|期)/.test(ground.text.slice(close, close + 2))) return 0;
  if (ending.endsWith("协议")) return isNamed(head.words) && stem.length <= 12 ? 0.6 : 0;
  if (ending === "方案" || ending === "办法" || ending === "法案") return stem.length >= 5 ? 0.35 : 0;
  return isNamed(head.words) ? 0.65 : stem.length >= 6 ? 0.5 : 0.4;
}

function judgeReform(head: Head, ending: string, ground: Ground): number {
  const stem = stemOf(head, ground);
  if (/[河湖林田链路街]长制/.test(ending)) return 0.6;
  if (stem.length < 2 || GENERAL.has(stem) || /集团|公司|银行|企业$/.test(stem)) return 0;
  if (ending === "制度") return 0;
  if (ending === "试点" || ending === "改革试点") return stem.length >= 4 ? 0.5 : 0;
  return stem.length >= 4 ? 0.6 : stem.length >= 2 && /国企|国资|医改|林权|电力|户籍|价格/.test(stem) ? 0.55 : 0;
}

const endOf = (head: Head): number => head.words.at(-1)?.end ?? head.start;
const wordAfter = ({ kind, text }: Ground, at: number): number => (at < text.length ? kind[at]! : WordClass.mark);

function stemOf(head: Head, { text }: Ground): string {
  const last = head.words.at(-1);
  return last === undefined ? "" : text.slice(head.start, last.end);
}
