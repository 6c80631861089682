// 金沙江+流域, 昆明+主城区: words that make a larger or smaller area of the place before them.

const AREAS = [
  "城市群 大都市圈 都市圈 都市区 经济圈 经济带 经济区 经济走廊 城镇群 城镇带 城市带 生态经济区 革命老区 主城区 中心城区 三角洲 冲积平原 集中连片特困地区",
  "流域 库区 河谷 山区 坝区 半岛 平原 高原 盆地 草原 沙漠 沙地 丘陵 群岛 海域 沿岸 湾区 地区 谷地 湾 岛 大草原 高寒山区 干热河谷",
].flatMap((line) => line.split(" "));

const BY_LENGTH = AREAS.toSorted((a, b) => b.length - a.length);
const FIRST = new Set(AREAS.map((area) => area[0]!));

/** How many characters after `end` belong to the name. */
export function areaAfter(text: string, end: number): number {
  if (!FIRST.has(text[end] ?? "")) return 0;
  const area = BY_LENGTH.find((one) => text.startsWith(one, end)) ?? "";
  return area.length === 1 && "区屿礁".includes(text[end + 1] ?? "。") ? 0 : area.length;
}
