// What a unit measures: figures of one indicator have to share it.
import { toBase } from "./units.ts";

/** Base units that measure the same although neither is brought to the other. */
const SAME: readonly (readonly [dimension: string, units: readonly string[]])[] = [
  ["面积", ["亩", "平方米"]],
  ["电量", ["千瓦时", "瓦时"]],
  ["人数", ["人", "名"]],
  ["次数", ["人次", "户次", "件次", "次", "届", "轮", "场", "批", "期"]],
  ["箱量", ["标箱", "TEU"]],
  ["时间", ["年", "个月", "天", "小时", "分钟"]],
];

/** Units that are no classifier of things counted one by one: each measures something of its own. */
const OWN: ReadonlySet<string> = new Set([
  "元",
  "美元",
  "欧元",
  "日元",
  "港元",
  "吨",
  "千瓦",
  "米",
  "立方米",
  "%",
  "个百分点",
  "位",
  "倍",
  "岁",
  "级",
  "吨级",
]);

/** The dimension of a figure in `unit`; things counted one by one (个, 家, 座 …) share one, a bare number has one of its own. */
export function dimensionOf(unit: string | null): string {
  if (unit === null) return "";
  const base = toBase(1, unit)?.unit ?? unit;
  const same = SAME.find(([, units]) => units.includes(base));
  if (same) return same[0];
  return OWN.has(base) ? base : "个数";
}
