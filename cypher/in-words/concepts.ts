// What different words mean the same: so that a question finds an entry that is worded otherwise, or in the other language.
import { KIND_WORDS, KINDS, type Kind } from "../../data/model/kinds.ts";
import { RELATION_NAMES, relationType } from "../../data/model/relations.ts";

/** `zh`: pieces of text; `en`: beginnings of words, or several words. */
export type Concept = { readonly tag: string; readonly zh: readonly string[]; readonly en: readonly string[] };

const concept = (tag: string, zh: string, en: string): Concept => ({ tag, zh: zh.split(" "), en: en.split(", ") });

const OWN: readonly Concept[] = [
  concept(
    "need",
    "依赖 需要 离不开 前提 先要 要先 要靠 靠什么 缺什么 先有 条件 支撑 才能",
    "need, requir, depend, rel on, rely, relies, prerequisit, rest on, rests on",
  ),
  concept(
    "needed-by",
    "影响 依赖它 靠它 需要它 离不开它 等着它 受它 取决于它 谁依赖 谁需要 什么依赖 什么靠 牵连",
    "depends on it, depend on it, needs it, need it, relies on it, rely on it, hangs on, hang on, affected by it",
  ),
  concept("why", "为什么 为何 凭什么 怎么会 缘由 原因", "why, reason, how come"),
  concept("chain", "链 一环扣一环 链条 层层", "chain"),
  concept("every-chain", "绕不开 必经 卡脖子 瓶颈 每条链", "every chain, bottleneck, unavoidable, cannot be avoided"),
  concept("circle", "循环 互相依赖 环里 互为前提 绕一圈 死循环", "circle, cycl, circular, each other"),
  concept(
    "start-now",
    "能开始 可以开始 先干 现在就能 马上开工 可以动手 先做",
    "start now, could start, can start, begin now, start first, ready to start",
  ),
  concept("stages", "阶段 先后 顺序 次序 分几步", "stage, order of work, sequence, phase"),
  concept("longest", "最长", "longest"),
  concept(
    "delay",
    "出了问题 出问题 推迟 延期 晚了 拖延 取消 泡汤 停了 搁置 如果 假如",
    "delay, late, postpon, cancel, slip, what if, fall through",
  ),
  concept("missing", "没写 没有写 缺 空白 漏 没说", "not written, missing, gap, lack, without, not say, not said"),
  concept("owner", "谁负责 由谁 牵头 谁来 责任", "who is responsible, carries it out, in charge, responsib"),
  concept("many", "多少 几个 几家 几项 数量 统计 一共 总共", "how many, count, number of, total"),
  concept("most", "最多 最大 最高 排名 前几 最 榜", "most, largest, biggest, highest, top, best"),
  concept("connect", "联系 相连 连着 关联 有关系 连在一起 连接 打交道", "connect, relat, tied, join, link"),
  concept(
    "hub",
    "枢纽 中心 核心 关键节点 最重要",
    "hub, central, key player, well connected, best-connected, best connected, most important",
  ),
  concept(
    "path",
    "之间 路径 怎么连 怎样连 连起来 扯上关系 几步 隔几 经过什么 中间",
    "path, how is it, how are it, it and it, in how few steps, steps, way from, between",
  ),
  concept("common", "共同 都连 都有 共有 交集 同样 共享", "common, both, share, same"),
  concept("two-steps", "隔一样 隔一层 两步 间接 邻居的邻居", "two steps, indirect, neighbours of neighbours, friend of"),
  concept("neighbour", "邻居 直接 周围", "neighbour, neighbor, directly, around"),
  concept("find", "查 找 搜 叫什么 名称 名字", "find, search, look for, called, name"),
  concept(
    "alias",
    "别名 又叫 别称 简称 叫法 也叫 另一个名",
    "alias, other name, also called, more than one name, known as, abbreviat, nickname",
  ),
  concept("said", "说法 说到 怎么说 原话 提法 描述 措辞", "said, says, say about, wording, told in, words"),
  concept("mention", "提到 写到 出现 哪里说 说了什么", "mention, speak of, named, appear, where do the articles"),
  concept(
    "evidence",
    "出处 依据 证据 来源 原文 哪段 文字 哪一句 段落",
    "evidence, source, passage, citation, stated where, sentence, proof, stand behind",
  ),
  concept("implied", "推断 推出来 隐含 暗示", "inferred, implied, infer, deduc"),
  concept("doubt", "存疑 不确定 可疑 拿不准 不可靠 含糊", "doubt, uncertain, unsure, unreliable, ambiguous"),
  concept("note", "说明 备注 注释 整理的人", "note, remark, comment, annot"),
  concept("contradict", "矛盾 对不上 冲突 不一致 打架 相反 不符", "contradict, conflict, inconsistent, disagree, cannot be compared"),
  concept("update", "更新 印证 佐证 一致", "update, bear out, corroborat, agree, confirm"),
  concept(
    "two-articles",
    "两篇 前后两篇 两次报道 另一篇 后一篇 前一篇 去年那篇 对照 对比",
    "both articles, two articles, other article, later article, earlier article, compar",
  ),
  concept(
    "new",
    "没有提过 没提过 新提 新说 新写 新出现 第一次 新的 新增的 首次",
    "new, never mentioned before, first time, does not name, newly",
  ),
  concept(
    "no-trace",
    "没下文 没有下文 不再提 没再提 再没 后来怎样 下落 落空",
    "no trace, not mentioned again, dropped, forgotten, silent, no follow-up, follow up",
  ),
  concept(
    "due",
    "要完成 该完成 到期 期限 截止 什么时候完成 要完成 要实现 之前",
    "due, deadline, by when, expire, fall by, before, by the end of, must be done, have to be done, to be met by",
  ),
  concept(
    "no-deadline",
    "没有期限 没写期限 无期限 没有写期限 没说什么时候",
    "no deadline, without a deadline, without deadline, open-ended",
  ),
  concept("year", "年 今年 明年 每年 各年", "year, annual"),
  concept(
    "over-time",
    "怎么变 变了 这些年 几年来 历年 变化 走势 趋势 历次 时间 逐年 演变",
    "over time, trend, history, chang, evol, year by year",
  ),
  concept(
    "words-only",
    "没有数字 定性 只有话 没有数 不带数字",
    "no number, without number, without a number, only words, qualitative, not quantified",
  ),
  concept("setter", "谁设 谁定 设定 谁提的目标 由谁定 定的", "who set, sets the, set by, setter"),
  concept("growth", "增速 增长 占比 比重 名次 排第 涨", "growth, rate, share, rank, percentage, grew"),
  concept("expected", "预计 预期 尚未 还没发生 将达", "expected, forecast, projected, not yet happened"),
  concept("unit", "单位 换算 合多少", "unit, convert"),
  concept("amount", "金额 数额 资金 多少钱 最大的数 投资额 亿元", "amount, money, sum, yuan, figure"),
  concept(
    "stage-of",
    "进展 做到哪 进度 到哪一步 开工 建成 完成情况 状态",
    "progress, how far, status, stage has, under construction, completed",
  ),
  concept(
    "build",
    "建设 在建 建了 建的 开发 修建 承建 投资建 盖",
    "build, builds, develop, construct, behind the project, behind each project",
  ),
  concept("where", "在哪 位于 哪里 何处 坐落 地界 落户", "where, located, lie, stand, situat, location"),
  concept("active", "经营 落户 布局 活跃 设点", "active, operat, present in, do business, based"),
  concept(
    "inside",
    "有些什么 都有什么 里面 里都 有什么 里有 境内 有哪些 坐落着",
    "what lies in, what is in, what is there, inside, lies in",
  ),
  concept(
    "part",
    "下面 下辖 组成 部分 包含 包括 辖 举措 措施 哪几项 下属",
    "part, consist, compris, measure, belong, under it, subdivision, sub-",
  ),
  concept("produce", "出产 生产 产出 制造 产什么 做什么产品", "produc, make, manufactur, output"),
  concept("brand", "品牌 称号 荣誉 名号 之乡 获得", "brand, honour, honor, title, award, designat, reputation"),
  concept("traffic", "连通 通到 交通 铁路 高速 公路 机场 通往", "connect, railway, expressway, road, transport, airport, link which"),
  concept("compare", "比较 相比 各家 各地 各园区 谁更 对比", "compar, versus, each, side by side, which has more"),
  concept("carry", "实施 落实 执行 推行 提出 出台 发布", "carries out, carry out, implement, issue, launch, propos"),
  concept("benefit", "惠及 受益 为了谁 哪些人 群众 面向", "benefit, for whom, serve, whom they serve, people, aimed at"),
  concept("difficulty", "难题 困难 问题 挑战 短板 瓶颈", "difficult, challenge, problem, obstacle, face"),
  concept("touching", "涉及 有关 针对", "touch, concern, regard, affect, deal with"),
  concept("reach", "最广 影响最大 涉及面", "reach furthest, broad, widest, far-reaching"),
  concept("quality", "数据质量 检查 有没有错 错误 漏洞 应当没有", "quality, check, error, mistake, data fault, ought to be none"),
  concept("no-evidence", "没有依据 没有出处 无出处", "no evidence, without evidence, unsourced, no source"),
  concept("no-english", "英文名 没有英文", "english name, no english, untranslated"),
  concept("share-name", "重名 同名 名称重复", "same name, share a name, duplicate name, name or alias"),
  concept("loose", "孤立 只连 容易漏 边缘 冷门", "single relation, isolated, loosely, overlooked, only one relation"),
  concept("kinds", "种类 每一类 各类 类别 哪类", "kind, categor, type of thing"),
  concept("relation", "关系 关系类型 连线", "relation, relationship, edge"),
];

/** What people also call a kind. */
const ALSO_ZH: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Place: ["地点", "县", "市", "区", "乡镇", "各地"],
  Company: ["企业", "厂", "集团"],
  Organization: ["单位", "部门", "政府", "学校"],
  Person: ["谁"],
  Park: ["开发区", "工业园"],
  Infrastructure: ["设施", "工程"],
  Industry: ["行业"],
  Policy: ["规划", "举措", "战略", "行动"],
  Event: ["活动", "会议"],
  Challenge: ["困难", "问题"],
  Observation: ["数字", "多少"],
  Target: ["计划", "指望", "任务"],
  Indicator: ["率"],
};
const ALSO_EN: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Place: ["county", "counties", "city", "cities", "district", "town", "area"],
  Company: ["companies", "firm", "enterprise", "business"],
  Organization: ["organisation", "body", "bodies", "government", "department"],
  Person: ["people", "who", "whom"],
  Industry: ["industries", "sector"],
  Policy: ["policies", "plan", "campaign", "strategy", "programme", "program"],
  Challenge: ["difficult", "problem"],
  Target: ["aim", "goal", "promise"],
  Observation: ["figure", "data", "number"],
  Indicator: ["rate"],
};

const KIND_CONCEPTS: readonly Concept[] = KINDS.map((kind) => {
  const { zh, en } = KIND_WORDS[kind];
  return { tag: `kind:${kind}`, zh: [zh, ...(ALSO_ZH[kind] ?? [])], en: [en.toLowerCase(), ...(ALSO_EN[kind] ?? [])] };
});

const RELATION_CONCEPTS: readonly Concept[] = RELATION_NAMES.map((name) => {
  const { forward, backward } = relationType(name);
  const wordings = [forward, backward];
  return { tag: `relation:${name}`, zh: wordings.map(({ zh }) => zh), en: [...wordings.map(({ en }) => en), name.toLowerCase()] };
});

/** All of them: our own, the kinds, the relations by their wording. */
export const CONCEPTS: readonly Concept[] = [...OWN, ...KIND_CONCEPTS, ...RELATION_CONCEPTS];
