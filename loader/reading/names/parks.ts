// Parks: development zones, industrial parks, free trade zones, named bases.
import { WordClass } from "../lexicon/word-class.ts";
import type { EndingRule } from "./endings.ts";
import type { Ground } from "./ground.ts";
import { isNamed, type Head } from "./left.ts";
import { setOf, wordsIn } from "./text-sets.ts";

const ZONES = wordsIn(`
经济技术开发区 高新技术产业开发区 高新技术开发区 经济开发区 高新技术产业园区 高新区 经开区 开发区 自由贸易试验区 自贸试验区 自贸片区 自贸区 自由贸易港 自贸港 综合保税区 综保区 保税港区 保税区 保税物流中心 出口加工区 边境经济合作区 跨境经济合作区 经济合作区 合作区 合作示范区 自主创新示范区 创新示范区 先行示范区 示范区 先导区 试验区 先行区 先行启动区 示范园区 示范园
集聚区 聚集区 承接区 集中区 实验区 产业新城 产业城 科学城 科技城 未来科技城 科创城 大学城 航空城 汽车城 新城 港经济区 临港经济区 智慧谷 光谷 药谷 声谷 硅谷 数谷 云谷 科技谷 医药谷 创新谷 健康谷
`);
const GARDENS = wordsIn(`
工业园区 产业园区 高新园区 物流园区 科技园区 工业园 产业园 科技园 物流园 创业园 软件园 创新园 科创园 生态园 农业园 孵化园 加工园 电商园 产业示范园 合作园 园区 文化园 创意园 文创园 双创园 创客园 智造园 制造园 总部园 商务园 信息园 光电园 新材料园 新能源园 电子园 循环园 科教园 影视园 中医药园 绿色园 高科技园 化工园 汽车园 装备园 材料园 食品园 医药园 生命园 机器人产业园 工业区 工业集中区 产业集聚区 科技孵化器 孵化器 科创走廊 科创大走廊 科技创新走廊 科技创新带 创新走廊 产业带 创新港 科创港 国际陆港 陆港 陆港经济区 临空经济区 空港经济区 航空港经济综合实验区 物流基地
`);
const BASES = wordsIn("产业基地 生产基地 制造基地 加工基地 示范基地 产业化基地 实验基地 研发基地 创新基地 能源基地 基地 产业集群");
const GENERAL = setOf(`
国家 省 市 县 区 国家级 省级 国际 现代 特色 新型 综合 创新 改革 改革创新 高新 高新技术 经济 科技 工业 产业 农业 生态 绿色 示范 共同富裕 高质量发展 乡村振兴 先行 创业 创新创业 海关特殊监管 边境 跨境 边 重点 各类 专业 特殊 军 总 内 全 新 老 旧 原 主 子 化工 物流 数字 生产 大型 制造 加工 原料 蔬菜 粮食 商品粮 种植 养殖 教育 实训 培训 实践 教学 爱国主义教育 研学 训练 繁育 制种 良种 种苗 出口 供应 供应链 集散 资源 能源 清洁能源 科研 旅游 文化 现代农业 特色产业 劳务 创业孵化 人才 就业 就业创业 县域 乡镇 企业 项目 飞地 零碳 低碳 绿色低碳 智能 智慧 循环 循环经济 农产品加工 农产品 食品 综合改革 试点 改革试点 文明 服务业 国家高新 国家级高新 航空 世界级 中试 保障 应急 战略 腹地 后备 技术 储备 开放 合作 中外 国际合作 国际产业 国际化
`);

const IN_FULL = /^(?:经济技术|高新技术|高新技术产业|经济)开发区$|^(?:综合保税|保税港|经开|高新|综保)区$/;
const BORDERS = setOf("有限公司 公司 集团 园区 基地 企业 项目 平台 产业链 集群 中国 支持 一区 多园");

/** Zones and gardens may rest on a place alone, bases need more. */
const CUT = /^.*(?:首[个批家]|[\d两一二三四五六七八九十百多余]+[个家座处])(?:国家级|省级|市级|国家|大型|特色|重点)?/;

export const parkEndings: readonly EndingRule[] = [
  { kind: "Park", rule: "park-zone", endings: ZONES, reach: { most: 22, either: true, borders: BORDERS }, cut: CUT, judge: judgeZone },
  { kind: "Park", rule: "park-garden", endings: GARDENS, reach: { most: 20, either: true, borders: BORDERS }, cut: CUT, judge: judgeZone },
  {
    kind: "Park",
    rule: "park-base",
    endings: BASES,
    reach: { most: 22, either: true, numbers: true, measures: true, borders: BORDERS },
    cut: CUT,
    judge: judgeBase,
  },
];

function judgeZone(head: Head, ending: string, { text }: Ground): number {
  const last = head.words.at(-1);
  if (last === undefined) return /^自(?:贸|由贸易)/.test(ending) ? 0.6 : 0;
  const stem = text.slice(head.start, last.end);
  if (GENERAL.has(stem) || stem.length < 2 || stem.endsWith("级")) return 0;
  if (isNamed(head.words)) return head.words.some(({ kind }) => kind === WordClass.place) ? 0.9 : 0.75;
  // What is called so in full has a name before it, if only a word that means something else elsewhere.
  if (IN_FULL.test(ending) && stem.length <= 5 && !/^(?:国家|各|[一二三四五六七八九十两多每]|省|市|县|全)/.test(stem)) return 0.6;
  if (/^[省市县区州][^级重属域内外进入]{3,}$/.test(stem) && /园区?$|工业区$/.test(ending)) return 0.55;
  return /产业园|示范区|试验区|先导区|科技园|科技城/.test(ending) && stem.length >= 4 && !stem.startsWith("国家") ? 0.55 : 0;
}

function judgeBase(head: Head, ending: string, { text }: Ground): number {
  const last = head.words.at(-1);
  if (last === undefined) return 0;
  const stem = text.slice(head.start, last.end);
  if (GENERAL.has(stem) || stem.length < 2 || ending === "产业集群" || stem.endsWith("老工业")) return 0;
  if (/[万亿千百\d](?:吨|千瓦|兆瓦|头|羽)/.test(stem)) return 0.6;
  if (!isNamed(head.words) || head.words[0]!.kind === WordClass.number) return 0;
  return head.words.some(({ kind }) => kind === WordClass.place) || head.words.filter(({ kind }) => kind === WordClass.loose).length > 1
    ? 0.6
    : 0;
}
