// What a figure is: a level, a growth, a share, a rank or a sum of years; and which way a growth goes.
import type { Nature } from "../../../data/model/quantity.ts";
import type { Figure } from "./sequences.ts";

export type Kind = { readonly nature: Nature; readonly direction?: "up" | "down" };

const NEAR = 16;
/** A verb of change with the figure as what it changes by; 提高到 and 降至 tell where it ends. */
const CHANGE =
  /(增收|减收|增长|增幅|增速|增加|增|提高|提升|上升|上涨|上调|上行|上浮|增产|提速|涨|升|扩大|加快|翻|拉动|下降|降低|降幅|减少|下跌|跌|降|回落|收窄|缩小|缩减|压缩|压减|缩短|减产|降速|下调|下行|下浮|减|下滑|减幅|跌幅)(?:了|率|速度)?(?:分别)?(?:为|达到?|是|约|近|超过?|不低于|高于|突破|在|保持|控制|稳定|逾|左右|均|不超过|不少于|约为|力争|不足|不到)*$/;
/** 下调利率0.5个百分点: the verb goes before what it lowers. */
const LOWERED = /(?:下调|调降|降低|压降|压减|减少)[^，。；：、\d]{1,10}$/;
const UP_TO = /(?:到|至|为|达|达到|成)(?:约|近|超过?|了)*$/;
const DOWN = /^(?:下降|降低|降幅|减少|下跌|跌|降|回落|收窄|缩小|缩减|压缩|压减|缩短|减产|降速|下调|下行|下浮|减|下滑|减幅|跌幅|减收)$/;
const DIFFERENCE = /(?:高于|快于|低于|慢于|高出|领先|优于|多于|少于|好于|高|低|快)[^，。；：、]{0,14}$/;
const TOTAL = /(?:累计|累积)[^，。；：]{0,30}$/;
const TOTAL_OF_YEARS = /(?:总计|共计(?!划)|合计|总共)[^，。；：]{0,16}$/;
const MORE = /[比较][^，。；：]{1,12}([多少])了?$/;
const UNTIL_NOW = /(?:截至|截止|迄今|至今)[^。；]{0,50}已[^。；]{0,40}$/;
const SUMMED =
  /(?:新增|净增|建成|完成|投入|引进|实施|新建|改造|建设|落地|培育|开工|投用|投放|发放|争取|整治|修复|转移|吸纳|安置|帮扶|援助|到位|治理(?!能力|体系|水平)|营造|兑现|服务(?![业器费站]|中心|机构|消费|贸易|收入)|交付|培训(?!计划|基地|中心)|接待(?!能力)|吸引|发布(?!会)|栽植|收储|培养|孵化|获批|创建|办理|盘活|新改建|认定|荣获|制修订|出台|淘汰|腾退|处置|组建|引育|推广|举办)[^，。；：]{0,14}$/;
/** 40条高速公路相继开通: what was done stands behind what is counted. */
const DONE_WITH =
  /^[^，。；：、\d]{1,14}?(?:相继|陆续|先后|全部|全面|顺利|正式)?(?:开通|通车|投产|投用|投运|建成|竣工|开工|落地|完工|交付|获批|投入使用|投入运营)/;
/** 政策实施以来，…兑现; 已交付: summed up from a beginning on. */
const SINCE = /(?<!今年|去年|以后)以来[，,][^。；]{0,36}$/;
const GIVEN = /已(?:累计|先后|成功)?(?:为[^，。；：]{1,8})?(?:服务|交付|发放|接待|培训|兑现|吸引|孵化|转化)[^，。；：]{0,14}$/;
const RATE = /(?:增长|增幅|增速|增长率|年均|同比|环比|涨幅)[^，。；：、]{0,6}$/;
const LEVEL_RATE = /(?:率|增长面|占比|比重|比例|份额|覆盖|占|达标|达|达到|保持在|稳定在|以上)[^，。；：、]{0,8}$/;

/** `years`: the period is more than one year, so that what was done in it is a sum. */
export function natureOf(text: string, figure: Figure, years: boolean): Kind {
  const { start, kind } = figure;
  if (kind === "rank") return figure.form === "rank" ? { nature: "rank" } : changeOf(text, start, "growth");
  if (figure.form === "fold") return { nature: "growth", direction: "up" };
  const left = text.slice(Math.max(0, start - NEAR), start);
  const change = CHANGE.exec(left);
  const word = change?.[1] ?? "";
  if (kind === "points") {
    if (!change && DIFFERENCE.test(left)) return { nature: "level" };
    return { nature: "growth", direction: DOWN.test(word) || (!change && LOWERED.test(left)) ? "down" : "up" };
  }
  const moved = change !== null && !(UP_TO.test(left) && !/(?:增速|增幅|降幅|涨幅|增长率)/.test(change[0]) && !/增长(?:率)?为$/.test(left));
  if (kind === "percent") {
    if (moved || (RATE.test(left) && !LEVEL_RATE.test(left))) return { nature: "growth", direction: DOWN.test(word) ? "down" : "up" };
    return { nature: "share" };
  }
  const wide = text.slice(Math.max(0, start - 2 * NEAR - 8), start);
  if (TOTAL.test(wide) || (years && TOTAL_OF_YEARS.test(left)) || (!moved && UNTIL_NOW.test(text.slice(Math.max(0, start - 60), start))))
    return { nature: "cumulative" };
  const more = MORE.exec(left);
  if (more !== null) return { nature: "growth", direction: more[1] === "少" ? "down" : "up" };
  if (kind === "count" && /^(?:加快|提升)$/.test(word)) return { nature: "level" };
  if (moved && word !== "" && !/(?:新增|净增)$/.test(left) && kind !== "none") return changed(word, figure);
  const summed = SUMMED.test(left) && (years || (SINCE.test(wide) && kind !== "none"));
  const done = years && kind === "count" && DONE_WITH.test(text.slice(figure.end, figure.end + 24));
  return summed || done || GIVEN.test(left) ? { nature: "cumulative" } : { nature: "level" };
}

function changed(word: string, { kind }: Figure): Kind {
  if (word === "增" || word === "翻") return kind === "times" ? { nature: "growth", direction: "up" } : { nature: "level" };
  return { nature: "growth", direction: DOWN.test(word) ? "down" : "up" };
}

function changeOf(text: string, start: number, nature: Nature): Kind {
  const left = text.slice(Math.max(0, start - NEAR), start);
  return { nature, direction: /(?:下降|后退|下滑|退后|跌)/.test(left) ? "down" : "up" };
}
