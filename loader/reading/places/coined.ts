// Villages, towns and areas that no list holds, by the words they end in and a sure border on their left: 石桥镇柳坝村, 位于双河流域.
import { weightIn } from "./weight.ts";

export type Coined = { readonly start: number; readonly end: number; readonly rule: string };

const ENDINGS: readonly (readonly [ending: string, rule: string])[] = [
  ["街道", "place-town-by-ending"],
  ["社区", "place-village-by-ending"],
  ["嘎查", "place-village-by-ending"],
  ["苏木", "place-town-by-ending"],
  ["流域", "place-area-by-ending"],
  ["河谷", "place-area-by-ending"],
  ["半岛", "place-area-by-ending"],
  ["草原", "place-area-by-ending"],
  ["盆地", "place-area-by-ending"],
  ["群岛", "place-area-by-ending"],
  ["平原", "place-area-by-ending"],
  ["高原", "place-area-by-ending"],
  ["山脉", "place-area-by-ending"],
  ["新区", "place-area-by-ending"],
  ["区", "place-district-by-ending"],
  ["镇", "place-town-by-ending"],
  ["乡", "place-town-by-ending"],
  ["村", "place-village-by-ending"],
];
const BY_FIRST = new Map<string, (readonly [string, string])[]>();
for (const one of ENDINGS) BY_FIRST.set(one[0][0]!, [...(BY_FIRST.get(one[0][0]!) ?? []), one]);

/** Left of a name: no part of it. */
const BORDER = new Set("在到于从由自往赴是为位距将把被以对让年月日");
/** Between the names of a list. */
const LINK = new Set("和与及至");
const NO_PART =
  /[的了个各每某该本我你他她其这那几多两有无不带等并更最全乡村镇绕穿跨沿靠环融至到于一二三四五六七八九十百千万]|^(?:零碳|低碳|商务|智慧|未来|完整|创新)|^[涉做建办抓搞促推创县市省区州]|[级型类美名特强重老新旧小大农山渔靓城乡进入下出返回扶帮包驻联邻逐整试古]$/;
const AFTER_VILLAGE = /^(?:小(?!组)|级|庄|民|干|里|集体|落|医|委|史|规划|屯|容|风|土|音|愁|情|亲|村(?![民委支干])|镇|贤|企|寨|城市群)/;
const LONGEST = 3;
/** Last characters of villages' names. */
const LIE_OF_LAND = "坎坝坪沟湾岭塘堡屯庄寨山河桥口坡坳坑垭峪崖梁台嘴滩洲岛井泉溪潭池园林营铺店集圩埠渡关营子头窝洼垴塬峁川";

/** All of them in a stretch. `endsPlace(at)`: whether a known place ends there, which is the surest border. */
export function coinedIn(text: string, from: number, to: number, endsPlace: (at: number) => boolean): Coined[] {
  const found: Coined[] = [];
  for (let at = from; at < to; at++) {
    const endings = BY_FIRST.get(text[at]!);
    if (endings === undefined) continue;
    const hit = endings.find(([ending]) => text.startsWith(ending, at));
    if (hit === undefined) continue;
    const [ending, rule] = hit;
    if (ending === "新区" && text[at - 1] === "高") continue;
    const end = at + ending.length;
    if (end > to) continue;
    const start = headBefore(text, from, at, endsPlace);
    // 石桥县柳坝乡村民: behind its county a town may have people of its villages after it.
    const villagers = ending === "乡" && text.startsWith("村民", end) && start >= 0 && endsPlace(start);
    if (ending === "区" && !(start >= 0 && endsPlace(start) && isDistrict(text, start, at))) continue;
    if (start >= 0 && (villagers || !AFTER_VILLAGE.test(text.slice(end, end + 3)))) found.push({ start, end, rule });
  }
  return found;
}

/** Where the name begins whose ending stands at `at`, -1 where nothing tells. */
export function headBefore(text: string, from: number, at: number, endsPlace: (at: number) => boolean): number {
  for (let start = at - 1; start >= Math.max(from, at - LONGEST - 1); start--) {
    const code = text.charCodeAt(start);
    if (code < 0x4e00 || code > 0x9fff) return -1;
    const known = endsPlace(start) || (LINK.has(text[start - 1] ?? "") && endsPlace(start - 1));
    const before = text[start - 1];
    if (code === 0x7ecf && (before === undefined || before === "途" || isMark(before)))
      return at - start > 2 ? bordering(text, start + 1, at) : -1;
    const bordered = known || start === from || before === undefined || BORDER.has(before) || isMark(before);
    if (!bordered || at - start < 2 || at - start > LONGEST) continue;
    return bordering(text, start, at);
  }
  return -1;
}

function bordering(text: string, start: number, at: number): number {
  const head = text.slice(start, at);
  return NO_PART.test(head) || (isWords(head) && !isListed(text, start, at)) ? -1 : start;
}

/** A district is one behind its city only: 东川市石濠区. */
const isDistrict = (text: string, start: number, at: number): boolean =>
  at - start === 2 &&
  "市州".includes(text[start - 1]!) &&
  weightIn(text.slice(start, at)) < 12 &&
  !/综保|保税|开发|高新|经开|自贸|示范|试验|[园库矿景灾社校院厂牧林城市山地片片港特老湾新]$/.test(text.slice(start, at));

const NEIGHBOUR_BEFORE = /[一-龥]{2}[市县区镇乡旗]、$/;
const NEIGHBOUR_AFTER = /^[市县区镇乡旗]、[一-龥]{2,4}[市县区镇乡旗](?!级)/;
/** 白桦县 beside 宁渡市: a word of every day is a name in a list of divisions. */
const isListed = (text: string, start: number, at: number): boolean =>
  at - start === 2 &&
  text[at] !== "村" &&
  weightIn(text.slice(start, at)) < 16 &&
  (NEIGHBOUR_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || NEIGHBOUR_AFTER.test(text.slice(at, at + 7)));

const isMark = (letter: string): boolean => !/[一-龥A-Za-z0-9%％“”『』《》）)]/.test(letter);

/** Whether it is a word that one meets often, or two words of the dictionary in a row. */
function isWords(head: string): boolean {
  const whole = weightIn(head);
  if (whole >= 9) return true;
  if (head.length !== 3) return false;
  return weightIn(head.slice(1)) >= 14 || (weightIn(head.slice(0, 2)) >= 12 && !LIE_OF_LAND.includes(head[2]!));
}
