// What a target speaks of, since only figures carry a nature: by its unit and by words of the indicator.
import type { Nature } from "../../../data/model/quantity.ts";
import type { TargetRow } from "../../questions/figures.ts";
import { baseUnit } from "./base.ts";

const GROWTH = /增速|增长|增幅|涨幅|降幅|growth|\brise\b|\bgain\b/i;
const PERCENT = new Set(["%", "个百分点"]);

/** The natures that a figure may have to be set against the target. Percent is never a level of what is counted in 元 or 吨. */
export function naturesFor(target: TargetRow): ReadonlySet<Nature> {
  if (target.value === null) return new Set(["status"]);
  const unit = baseUnit(target);
  if (unit === "位") return new Set(["rank"]);
  if (unit === "个百分点") return new Set(["growth"]);
  const isGrowth = GROWTH.test(`${target.indicator} ${target.indicatorEn}`) && !/贡献|contribution/i.test(target.indicator);
  if (unit !== null && PERCENT.has(unit))
    return isGrowth || GROWTH.test(target.valueText) ? new Set(["growth"]) : new Set(["share", "level"]);
  return isGrowth ? new Set(["growth"]) : new Set(["level", "cumulative"]);
}

/** What is counted anew each time: a figure of one year says nothing of the next. */
const INCREMENT = /新增|净增|新打造|新创建|新建|新开工|改造|打通|增加|升限|\bnew(?:ly)?\b|\badded\b|net increase/i;
/** Amounts of a year: last year's figure is a yardstick, not this year's. */
const YEARLY =
  /生产总值|增加值|经济总量|产值|产量|发电量|进出口|收入|投资|销售额|人次|件次|发放|吸纳|GDP|output|revenue|income|trade|visits/i;

/** How figures of different years stand to each other: `stock` stays, `yearly` begins anew, an `increment` or a growth is of its time alone. */
export function paceOf(target: TargetRow): "stock" | "yearly" | "increment" {
  const words = `${target.indicator} ${target.indicatorEn}`;
  if (naturesFor(target).has("growth") || INCREMENT.test(words)) return "increment";
  return PERCENT.has(baseUnit(target) ?? "") || !YEARLY.test(words) ? "stock" : "yearly";
}
