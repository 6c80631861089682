// What the name of a project says that it makes: 云溪年产5万吨碳酸锂项目.
import type { Link, Mention } from "../candidates.ts";

const BEFORE = /(?:年产.{0,12}|\d[\d.]*[万亿千百]?(?:吨|台|辆|套|只|片|米|平方米|立方米|GWh|GW|吉瓦时?|兆瓦时?)的?)$/;
const AFTER = /^(?:及.{1,12})?(?:系列)?(?:产品)?(?:生产|制造|加工|精深加工|深加工)?(?:线|基地|项目|工厂)/;

/** PRODUCES of a project, a park or a line with goods inside its name. No sentence states them. */
export function goodsIn(text: string, mention: Mention, own: readonly Mention[]): Link[] {
  if (mention.kind !== "Project" && mention.kind !== "Park") return [];
  return own
    .filter(
      ({ kind, start, end }) =>
        kind === "Product" && BEFORE.test(text.slice(mention.start, start)) && AFTER.test(text.slice(end, mention.end)),
    )
    .map((good) => ({
      type: "PRODUCES",
      from: mention,
      to: good,
      at: { start: mention.start, end: mention.end },
      rule: "goods-in-name",
      confidence: 0.88,
      implied: true,
    }));
}
