// Events: meetings, fairs, games, festivals, disasters.
import { WordClass } from "../lexicon/word-class.ts";
import type { EndingRule } from "./endings.ts";
import type { Ground } from "./ground.ts";
import { isNamed, type Head } from "./left.ts";
import { setOf, wordsIn } from "./text-sets.ts";

const ENDS = wordsIn(`
大会 博览会 展览会 交易会 洽谈会 投资洽谈会 推介会 展销会 进口博览会 消费品博览会 服务贸易交易会 产业博览会 文博会 数博会 进博会 广交会 消博会 服贸会 高交会 投洽会 厦洽会 西博会 东博会 南博会 绿博会 糖酒会 洽会 博会 交会 车展 论坛 高峰论坛 发展论坛 峰会 年会 研讨会 座谈会 现场会 推进会 动员会 发布会 工作会议 经济工作会议 会议 全会 全体会议 党代会 代表大会 双年展 艺术节 文化节 旅游节 电影节 音乐节 啤酒节 美食节 购物节 丰收节 开采节 采茶节 开渔节 梨花节 油菜花节 龙虾节 荷花节 葡萄节 柑橘节 冰雪节 采摘节 樱花节 桃花节 茶文化节 文化旅游节 旅游文化节 狂欢节 火把节 泼水节 龙舟节 花节 灯会 庙会 歌会 采茶节 帐篷节 节会 教育交流周 活动周 科技活动周 运动会 全运会 残运会 特奥会 亚运会 奥运会 冬奥会 冬运会 大运会 青运会 省运会 残特奥会 世运会 锦标赛 邀请赛 公开赛 挑战赛 大奖赛 马拉松 马拉松赛 自行车赛 足球联赛 联赛 杯赛 世界杯 大赛 技能大赛 创新大赛 冬博会 农博会 林博会 药博会 酒博会 茶博会 花博会 园博会 世博会 世园会 航展 航博会 交流会 对接会 签约仪式 开工仪式 启动仪式 奠基仪式 开馆仪式 地震 特大地震 泥石流 洪灾 特大暴雨 阅兵 公祭
`);
const GENERAL = setOf(`
本次 这次 此次 各类 各种 重大 重要 大型 国际 国内 专题 相关 有关 视频 电视电话 常务 省政府常务 市政府常务 工作 领导小组 全体 职工 职工代表 党员 村民 村民代表 股东 新闻 记者 成果 产品 新品 招商 招商引资 投资 项目 推介 年度 高端 国际性 高层次 学术 业主 庆祝 表彰 总结 动员 誓师 群众 体育 文体 文化 农民 传统 民族 民俗 特色 节庆 机关 系统 今年 去年 本届 历届 首届 人民代表 人民 党 大 小 联席 调度 协调 专家 论证 评审 座谈 现场 推进 两 各 全 系列 品牌 全省 全市 全县 会展 商务 行业 产业 体育类 群众性 单项 高水平 国际高端 世界级 国际级 国家级 省级 破坏性 强烈 国家 省 市 县 全国 省委 市委 县委 省政府 市政府 竞技 职业技能 田径 残疾人 开幕 开放 民族传统 我 为 首个 冬季 夏季 冬 春 水上 企业 校园 学生 社会 马 山地
`);
const BORDERS = setOf("会议 大会 活动 展会 赛事 节会 论坛 第 系列 审议");
const CONGRESS = /^(?:党代会|代表大会|全会|全体会议)$/;
const MEETINGS =
  /^(?:经济工作会议|工作会议|会议|座谈会|现场会|推进会|动员会|发布会|年会|研讨会|交流会|对接会|推介会|签约仪式|开工仪式|启动仪式|奠基仪式|开馆仪式)$/;

export const eventEndings: readonly EndingRule[] = [
  { kind: "Event", rule: "event", endings: ENDS, reach: { most: 26, either: true, numbers: true, borders: BORDERS }, judge },
];

function judge(head: Head, ending: string, ground: Ground): number {
  const last = head.words.at(-1);
  const { text } = ground;
  if (last === undefined)
    return ending.length === 3 &&
      /^(?:.博会|进博会|广交会|服贸会|高交会|投洽会|全运会|奥运会|亚运会|冬奥会|世园会|残运会|大运会)$/.test(ending)
      ? 0.75
      : 0;
  const stem = text.slice(head.start, last.end);
  const close = last.end + ending.length;
  if (/^[洽博交]会$/.test(ending)) return stem.length === 1 ? 0.8 : 0;
  if (
    GENERAL.has(stem) ||
    (/^(?:堂|场馆|中心|室|精神|议题|代表|机制|纪要|厅|展厅|制度|报告|主席团|部署|决定|断裂|灾害|局|台|带|预警|监测)/.test(
      text.slice(close, close + 3),
    ) &&
      !/^(?:精神|部署|决定)/.test(text.slice(close, close + 3)) &&
      !(CONGRESS.test(ending) && text.startsWith("报告", close)))
  )
    return 0;
  const named = isNamed(head.words) || /第?[一二三四五六七八九十百\d]+[届次]/.test(stem);
  if (ending === "全会" || ending === "全体会议") return /[一二三四五六七八九十]/.test(stem) || /^[省市县]?委/.test(stem) ? 0.85 : 0;
  if (ending === "地震") return head.words.some(({ kind }) => kind === WordClass.place) ? 0.7 : 0;
  if (MEETINGS.test(ending) && /^(?:中央|全国|[省市县区州]委|自治区党委)$/.test(stem)) return 0.8;
  if (MEETINGS.test(ending)) return named && stem.length > 3 ? 0.55 : 0;
  if (stem.endsWith("届") && stem.length < 5) return 0;
  if (named) return 0.8;
  return stem.length >= 4 && /^(?:世界|全国|中国|国际|全球|亚洲)/.test(stem) ? 0.7 : 0;
}
