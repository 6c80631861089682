// What a unit measures: figures of one indicator have to share it.
import { isClassifier, toBase } from "./units.ts";

const NUMBER_OF_TIMES =
  "人次 户次 件次 次 届 轮 场 批 期 辆次 台次 场次 批次 班次 趟次 航次 车次 架次 列次 艘次 例次 种次 项次 家次 单次 篇次 头次 只次 床次 频次 步次 车辆次 剂次 针次 方次";
/** Base units that measure the same although neither is brought to the other. */
const SAME: readonly (readonly [dimension: string, units: readonly string[]])[] = [
  ["面积", ["亩", "平方米"]],
  ["电量", ["千瓦时", "瓦时"]],
  ["人数", ["人", "名"]],
  ["次数", NUMBER_OF_TIMES.split(" ")],
  ["箱量", ["标箱", "TEU"]],
  ["时间", ["年", "个月", "天", "小时", "分钟", "秒", "周", "季度", "工作日"]],
];

/** The dimension of a figure in `unit`; things counted one by one (个, 家, 座 …) share one, a bare number has one of its own. */
export function dimensionOf(unit: string | null): string {
  if (unit === null) return "";
  const base = toBase(1, unit)?.unit ?? unit;
  const same = SAME.find(([, units]) => units.includes(base));
  if (same) return same[0];
  return isClassifier(base) ? "个数" : base;
}
