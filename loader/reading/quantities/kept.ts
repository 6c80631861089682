// Which figures are told as figures: durations only where something lasts, bare multiples only where something reaches them.
import { climbs } from "./comparators.ts";
import type { Span } from "../candidates.ts";
import { opensPair } from "./periods.ts";
import type { Figure } from "./sequences.ts";

/** Words before a duration that say how long something lasts, takes or lives. */
const LASTS =
  /(?:时间|时长|时限|工期|周期|工时|用时|历时|耗时|年限|寿命|期限|延长|缩短|压缩|压减|减少|缩减|增加|居住|减至|降至|车程|通勤|仅需|只需|天数|日数|学时|保质期|建设期|运营期|平均年龄|年龄|机龄|小时数|无霜期|累计(?:工作|服务|飞行|运行|供电|停电))[^，。；：]{0,10}$/;
/** What is told in years; other durations of years are spans of time. */
const LIVES = /(?:工期|年限|寿命|机龄|期限|建设期|运营期|使用期|周期)[^，。；：]{0,10}$/;
/** 不少于7小时: bounds of a time. */
const BOUND = /(?:不少于|不低于|不超过|不得超过|至少|最多)$/;
const PAIR = /^[^，。；：、\d]{0,5}[到至]$/;
/** 15分钟生活圈 is a name. */
const CIRCLE = /^[^，。；、]{0,6}圈/;
const REACHES = /(?:达|达到|增至|升至|提高到|提升到|扩大到|增加到|至|到|实现|形成|新增|完成|总投资|投资|产值|规模|营收|收入)(?:了)?$/;
const CLOSED = /^\s?(?:[，。；、！？：）)”\n]|大关|台阶|元|级|的|$)/;
const READING = /(?:指数|系数|得分|评分|比值|强度|倍差|为|达|达到|至|到|升至|降至|是)(?:了)?$/;
const CHANGES = /^(?:大幅)?(?:提升|提高|增加|增长|上升|缩小|下降|降低|收窄|扩大|增|升|降|减|缩)(?:到|至|为)\d/;

/** Whether a figure is one; `before` is the one before it that is: 从35.5岁增加到72.5岁. */
export function isKept(text: string, figure: Figure, before: (Span & { readonly unit: string }) | null): boolean {
  const { start, end, kind, form } = figure;
  if (form !== "plain") return true;
  const left = text.slice(Math.max(0, start - 24), start);
  if (kind === "time" && CIRCLE.test(text.slice(end, end + 8))) return false;
  if (kind === "time" && before?.unit === figure.word && PAIR.test(text.slice(before.end, Math.min(start, before.end + 9)))) return true;
  if (kind === "time" && !/^(?:年|岁|周岁)$/.test(figure.word) && opensPair(text, figure)) return true;
  if (kind === "time" && figure.word === "秒" && /\d分$/.test(left)) return false;
  if (kind === "time" && /^(?:个?小时|分钟)$/.test(figure.word) && figure.digits && figure.comparator !== "=" && BOUND.test(left))
    return true;
  if (kind === "time") return (figure.word === "年" ? LIVES : LASTS).test(left);
  if (kind === "none") return isNumberAlone(text, figure, left);
  if (figure.word === "期") return figure.digits && figure.value > 3;
  if (!figure.loose) return !isVoltage(text, figure);
  return (figure.comparator !== "=" || REACHES.test(left) || climbs(text, figure)) && text[end] !== "级";
}

/** 13.5亿, 600余, 指数为52.3: a number that no unit follows. */
function isNumberAlone(text: string, figure: Figure, left: string): boolean {
  const { start, end, digits, multiple, more, comparator } = figure;
  const after = text.slice(end, end + 2);
  if (/^[A-Za-z级强]/.test(after)) return false;
  if (!digits && more && multiple !== "") return true;
  if (!digits) return multiple !== "" && (climbs(text, figure) || (CLOSED.test(after) && (comparator !== "=" || /[达至到]$/.test(left))));
  if (multiple !== "" || more) return true;
  if (!text.slice(start, end).includes(".")) return false;
  if (comparator !== "=" && CLOSED.test(after)) return true;
  return (READING.test(left) && CLOSED.test(after)) || (/[从由]$/.test(left) && CHANGES.test(text.slice(end, end + 8)));
}

/** 500千伏输变电工程: a class of lines and stations, no figure. */
function isVoltage(text: string, { word, end }: Figure): boolean {
  return (word === "千伏" || word === "kV") && /^[^，。；、]/.test(text.slice(end, end + 1));
}
