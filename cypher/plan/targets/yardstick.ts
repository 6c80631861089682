// Targets that point to a number which nobody gives: an average, a figure that is only named, all of them, more than now.
import type { TargetRow } from "../../questions/figures.ts";

const AVERAGE = /平均|均值|同期水平|全国水平|全省水平|领先水平/;
const UNNAMED = /数值|没有写明(?:是)?多少|未写明数|是多少/;
const ALL = /全部|所有|全员/;
const MORE = /提高|提升|上升|增长|扩大|增加|下降|降低|减少|缩小|翻番|倍增/;
/** Indicators that are numbers even where no number is promised. */
const COUNTABLE = /率|占比|比重|覆盖面|增速|总量|额$|产值|收入|面积|里程|产能|人数|户数|价格|待遇/;

export type Yardstick = "average" | "unnamed" | "all" | "more";

/** The number that the wording of a target without one points to; null where it points to none. */
export function yardstickOf(target: TargetRow): Yardstick | null {
  if (target.value !== null) return null;
  const words = `${target.valueText} ${target.name}`;
  if (AVERAGE.test(words)) return "average";
  if (UNNAMED.test(target.uncertain ?? "")) return "unnamed";
  if (ALL.test(words)) return "all";
  return MORE.test(words) && COUNTABLE.test(target.indicator) ? "more" : null;
}
