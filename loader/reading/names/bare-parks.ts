// 高新区, 经开区 and 综保区 without the place before them: of one zone that the page names in full, or beside counties in a row.
import type { Mention } from "../candidates.ts";
import type { Ground } from "./ground.ts";

const SHORT = /(?<!国家|[级各每某该家个座批类所有及一二三四五六七八九十\d])(?:高新区|经开区|综保区)(?![内外属管]|管委会|党工委|控股|投资)/g;
/** What is called so for short. */
const FULL: readonly (readonly [full: RegExp, short: string])[] = [
  [/(?:高新区|高新技术(?:产业)?开发区)$/, "高新区"],
  [/(?:经开区|经济(?:技术)?开发区)$/, "经开区"],
  [/(?:综保区|综合保税区)$/, "综保区"],
];
const IN_TITLE = /^(?![全各我本]|国家|省级|市级|首[个批])([\u4e00-\u9fa5]{2,4})(高新区|经开区|综保区)/;
/** 高新区23个项目, 青湾县、高新区: one among the divisions of a city. */
const COUNTED = /^(?:\d|[、和及]?[\u4e00-\u9fa5]{2,3}(?:新?区|县|市)(?:\d|[、，。和等]))/;
const ROW_BEFORE = /(?:[县区市镇]|\d[\d.]*[个家项亿万件户人]元?[\u4e00-\u9fa5]{0,3})[、，和及]$|其中[：，]?$/;
const OF_FULL = 0.8;
const IN_ROW = 0.6;

/** `named`: parks that stand there already; `title`: that of the article. */
export function findBareParks({ text }: Ground, named: readonly Mention[], title: string): Mention[] {
  const full = fullNames(named, title);
  const taken = new Set(named.map(({ end }) => end));
  const found: Mention[] = [];
  for (const { 0: short, index: start } of text.matchAll(SHORT)) {
    const end = start + short.length;
    if (taken.has(end)) continue;
    const own = full.get(short);
    if (own !== undefined && own !== null) found.push({ kind: "Park", start, end, name: own, rule: "park-in-short", confidence: OF_FULL });
    else if (ROW_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && COUNTED.test(text.slice(end, end + 8)))
      found.push({ kind: "Park", start, end, name: short, rule: "park-in-row", confidence: IN_ROW });
  }
  return found;
}

/** By short form the one park that has it; null where several do. */
function fullNames(named: readonly Mention[], title: string): Map<string, string | null> {
  const full = new Map<string, string | null>();
  const add = (short: string, name: string): void => {
    const known = full.get(short);
    full.set(short, known === undefined || known === name ? name : null);
  };
  for (const { kind, name } of named)
    if (kind === "Park")
      for (const [ending, short] of FULL) if (name.replace(ending, "").length >= 2 && ending.test(name)) add(short, name);
  const own = IN_TITLE.exec(title);
  if (own !== null) add(own[2]!, own[0]);
  return full;
}
