// Sites: scenic and heritage places, museums, parks for people, halls, hotels, mines.
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import type { EndingRule } from "./endings.ts";
import { isCut, type Ground } from "./ground.ts";
import { isNamed, type Head, type Word } from "./left.ts";
import { setOf, wordsIn } from "./text-sets.ts";

const ENDS = wordsIn(`
旅游景区 风景名胜区 风景区 景区 旅游区 旅游度假区 度假区 古城 古镇 古村 古村落 古寨 古道 古街 古建筑群 千户苗寨 苗寨 博物馆 博物院 纪念馆 展览馆 美术馆 文化馆 图书馆 科技馆 体育馆 体育场 体育中心 游泳馆 会展中心 会议中心 大剧院 剧院 音乐厅 文化中心 群艺馆 会馆 大院 支祠 宗祠 艺术馆 规划馆 档案馆 陈列馆 故居 旧居 旧址 遗址 遗址公园 考古遗址公园 国家公园 森林公园 湿地公园 地质公园 郊野公园 公园 湿地 自然保护区 保护区 植物园 动物园 海洋馆 游乐园 主题乐园 乐园 影视城 影视基地 滑雪场 温泉 瀑布 大峡谷 峡谷 溶洞 草原 石窟 石林 书院 祠堂 宗祠 寺 庙 道观 塔 陵园 烈士陵园 纪念碑 陵 皇陵 长城 城墙 大酒店 酒店 宾馆 大厦 广场 商场 购物中心 万达广场 百货大楼 商业街 步行街 风情街 美食街 历史文化街区 街区 夜市 农贸市场 批发市场 煤矿 露天矿 金矿 铜矿 铁矿 磷矿 铅锌矿 锡矿 锰矿 钨矿 锂矿 钼矿 镍矿 铝土矿 萤石矿 石膏矿 稀土矿 硅矿 石墨矿 锂铍矿 盐场 矿区 油田 气田 页岩气田 铁矿山 冰雪大世界 小镇 特色小镇 茶园 庄园 酒庄 田园综合体 城市综合体 商圈 社区 国际社区
`);
/** 4A级景区白石寨的…: a name behind the word for its sort. */
const BEHIND = /(?:A级景区|旅游景区|风景区|景区|旅游胜地|古镇|古村落)([\u4e00-\u9fa5]{2,5}?)(?=[的，、。和等]|位于|成为|接待)/g;
export function findBehindSort(ground: Ground): Mention[] {
  const found: Mention[] = [...findGraded(ground)];
  for (const { 0: whole, 1: name = "", index } of ground.text.matchAll(BEHIND)) {
    const start = index + whole.length - name.length;
    let loose = 0;
    for (let i = start; i < start + name.length; i++)
      if (ground.kind[i] === WordClass.loose || ground.kind[i] === WordClass.place || ground.kind[i] === WordClass.proper) loose++;
    if (isCut(ground, start) && loose > 0 && !/^(?:[个的和年月日]|建设|旅游|开发|管理|游客|创建|提质|升级)/.test(name))
      found.push({ start, end: start + name.length, kind: "Site", name, rule: "site-behind-sort", confidence: 0.65 });
  }
  return found;
}

/** 花溪谷成功创建国家4A级景区: what becomes one has a name. */
const GRADED = /(?<=^|[，。；、\n])([\u4e00-\u9fa5]{3,9}?)(?:成功|正式)?(?:创建|创成|获评|晋升|晋级|通过|入选|成为)为?(?:国家)?[345]A级/gm;
const findGraded = ({ text }: Ground): Mention[] =>
  [...text.matchAll(GRADED)].flatMap(({ 1: name = "", index }) =>
    /[的了在和与省市县区]|创建|支持|推动|新增|成功/.test(name)
      ? []
      : [{ start: index, end: index + name.length, kind: "Site", name, rule: "site-graded", confidence: 0.7 }],
  );

const GENERAL = setOf(`
国家级 国家 国家5A级 5A级 4A级 省级 市级 旅游 重点 重点旅游 特色 乡村 历史 历史文化 传统 城市 农村 文化 红色 生态 自然 大型 新型 智慧 数字 公共 国有 民办 县级 市民 口袋 社区 体育 休闲 主题 森林 地质 湿地 郊野 国家森林 国家湿地 国家考古 考古 大遗址 文物 革命 爱国主义 星级 五星级 四星级 三星级 品牌 高端 国际 精品 民族 民俗 露天 井工 大 小 大中型 现代化 智能化 绿色 农产品 农产品批发 综合 专业 集贸 商业 中心 人民 农批 农贸 文体 全民健身 露营 滨水 水上 草 宝 佛 寺 家 铁 灯 水 商务 快捷 经济型 连锁 主题公园 城 世界 露天煤 大型煤 国家旅游 国家级旅游 国际旅游 康养 生活性 文旅 文化旅游 演艺 5A级旅游 4A级旅游 3A级旅游 A级旅游 A级 国家5A级旅游 国家级自然 饮用水源 水源 基本农田 自然生态 冰雪 科技 工业 农业 运动 美丽 温泉 中央 区域性 夜间 网红 特色商业 生态茶 有机茶 标准 改造 古 旧 旅游休闲 新 县 市 省 区 儿童 少儿 老旧 城南 城北 城东 城西 国家考古遗址
`);
const BORDERS = setOf("项目 景区 景点 企业 一批 街道 国家级 创建 世界遗产");
const SHORT = setOf("寺 庙 塔 陵 公园 广场 大厦 草原 小镇 街区 温泉 剧院 酒店 宾馆 湿地 夜市 商场 茶园 庄园 乐园 长城 城墙 峡谷 瀑布");

export const siteEndings: readonly EndingRule[] = [
  { kind: "Site", rule: "site", endings: ENDS, reach: { most: 16, numbers: true, borders: BORDERS }, judge },
];

const STRONG =
  /^(?:古城|古镇|古村|古村落|古寨|故居|旧居|旧址|遗址|书院|纪念馆|博物馆|体育公园|森林公园|湿地公园|公园|景区|风景区|旅游区|度假区|大峡谷|溶洞|煤矿|金矿|铜矿|铁矿|锡矿|锰矿|铅锌矿|铝土矿|盐场|烈士陵园|风情街|大酒店|酒店|宾馆|石窟|会馆|祠堂|大厦|广场|社区|国际社区|大剧院|滑雪场|苗寨|茶园)$/;
/** Endings that have a name before them, be it a word of every day: 南山[国家公园]. */
const SURE = /^(?:国家公园|森林公园|湿地公园|地质公园|风景名胜区|故居|古镇|大峡谷|烈士陵园)$/;
/** A head of common words is a name before endings that hardly stand without one: 望海[公园]. */
const isOwn = (words: readonly Word[], stem: string, ending: string): boolean =>
  (ending === "社区" && stem.length === 2 && /[关门桥街里坪塘苑庄井口坊]$/.test(stem)) ||
  (SURE.test(ending) && stem.length >= 2 && stem.length <= 4 && words.every(({ kind }) => kind === WordClass.noun)) ||
  /^.家(?:大院|祠堂|宗祠|支祠)$/.test(stem + ending) ||
  (STRONG.test(ending) &&
    stem.length >= 2 &&
    stem.length <= 5 &&
    words.some(({ kind }) => kind === WordClass.loose || kind === WordClass.proper) &&
    words.every(({ kind }) => kind === WordClass.noun || kind === WordClass.loose || kind === WordClass.proper) &&
    !/[型式级性化座个类家所处]$/.test(stem));

function judge(head: Head, ending: string, ground: Ground): number {
  const last = head.words.at(-1);
  if (last === undefined) return 0;
  const { text } = ground;
  const stem = text.slice(head.start, last.end);
  const close = last.end + ending.length;
  if (GENERAL.has(stem) || (!isNamed(head.words) && !isOwn(head.words, stem, ending)) || head.words[0]!.kind === WordClass.number) return 0;
  if (
    /^(?:居委|党|干部|书记|主任|网格|卫生|医院|食堂|治理|服务|矫正|团购|教育|养老|居民|工作|城市|化|企业|业|路|街道|镇|村|社区|公司|集团|管理|工程|生态|经济|站|林|乡|河|湖|山(?!顶|脚|上)|式|群|型)/.test(
      text.slice(close, close + 3),
    )
  )
    return 0;
  const placed = head.words.some(({ kind }) => kind === WordClass.place || kind === WordClass.proper);
  if (ending.length === 1)
    return stem.length === 2 && text[close] !== "院" && head.words.every(({ kind }) => kind === WordClass.loose || kind === WordClass.place)
      ? 0.35
      : 0;
  if (stem.length < 2) return 0;
  // What the finder of places holds, behind its town or street, is one.
  if (ending.endsWith("社区"))
    return head.words[0]!.kind === WordClass.place ||
      ground.placed[head.start] === close - head.start ||
      text[close] === "”" ||
      /进|管理|开源|创业|式$|型$/.test(stem)
      ? 0
      : 0.82;
  if (SHORT.has(ending)) return placed || head.words.length > 1 ? 0.7 : 0.5;
  return placed ? 0.85 : 0.75;
}
