// Divisions one behind the other in one name: 南山县红河镇 says that the town is part of the county.
import type { Link, Mention } from "../candidates.ts";
import type { PlaceMention } from "../places/place-mention.ts";

const LEVELS =
  /^(?<a>[一-龥]{2,6}?(?:省|自治区))?(?<b>[一-龥]{2,7}?(?:市|自治州|州|盟))?(?<c>[一-龥]{1,8}?(?:县|区|旗|市))?(?<d>[一-龥]{1,8}?(?:镇|乡|街道|苏木))?(?<e>[一-龥]{1,7}?(?:村|社区))?$/;
/** 开发区, 小区 and their like are no districts. */
const NO_DIVISION = /(?:开发区|园区|景区|新区|校区|小区|片区|城区|地区|库区|灌区)$/;

/** PART_OF between the divisions of a chained name; a name alone says it. */
export function seatsIn(mention: Mention): Link[] {
  if (mention.kind !== "Place" || mention.name.length !== mention.end - mention.start) return [];
  const { a, b, c, d, e } = LEVELS.exec(mention.name)?.groups ?? {};
  const parts = "parts" in mention ? ((mention as PlaceMention).parts ?? []) : [];
  let at = mention.start;
  const levels = [a, b, c, d, e].flatMap((name): Mention[] => {
    if (name === undefined) return [];
    at += name.length;
    const { parts: _, divisions: __, ...bare } = mention as PlaceMention;
    const known = parts.find(({ start, end }) => start === at - name.length && end === at);
    return [{ ...bare, ...known, start: at - name.length, end: at, name, nested: true, rule: "seat-in-chain", confidence: 0.9 }];
  });
  if (levels.some(({ name }) => name.length < 2 || NO_DIVISION.test(name))) return [];
  return levels.slice(1).map((below, i) => ({
    type: "PART_OF",
    from: below,
    to: levels[i]!,
    at: { start: mention.start, end: mention.end },
    rule: "seat-in-chain",
    confidence: 0.9,
    implied: true,
  }));
}
