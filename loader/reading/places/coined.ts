// Villages, towns and areas that no list holds, by the words they end in and a sure border on their left: 石桥镇柳坝村, 位于双河流域.
import { weightIn } from "./weight.ts";

export type Coined = { readonly start: number; readonly end: number; readonly rule: string };

const ENDINGS: readonly (readonly [ending: string, rule: string])[] = [
  ["自治县", "place-division-by-ending"],
  ["自治州", "place-division-by-ending"],
  ["自治旗", "place-division-by-ending"],
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
/** Verbs of two characters right before a name. */
const VERBS = new Set(
  "抓好 支持 推动 推进 打造 建设 走进 走访 加快 治理 实施 完成 其中 涉及 覆盖 包括 促进 带动 做好 做强 建成 创建 启动 新建 改造 考察 调研 进入 抵达 来到 前往 途经 途径 经过 流经 穿过 跨越 连接 辐射 毗邻 紧邻 地处 落户 选址 帮扶 结对 援建 整治 保护 修复 开发 视察 督查 督导 看望 慰问 参观 游览 成为 属于 隶属 来自 去了 到了 来了 位于 获悉 获评 以及 和美 疏浚 开通 依托 联合 协同 深化 实现 推广 发挥 服务 带领 引导".split(
    " ",
  ),
);
/** Between the names of a list. */
const LINK = new Set("和与及至");
const NO_PART =
  /[的了个各每某该本我你他她其这那几多两有无不带等并更最全乡村镇绕穿跨靠环融至到于一二三四五六七八九十百千万]|^沿|^(?:零碳|低碳|商务|智慧|未来|完整|创新)|^[涉做建办抓搞促推创县市省区州]|[级型类美名特强重老新旧小大农山渔靓城乡进入下出返回扶帮包驻联邻逐整试古]$/;
const AFTER_VILLAGE = /^(?:小(?!组)|级|庄|民|干|里|集体|落|医|委|史|规划|屯|容|风|土|音|愁|情|亲|村(?![民委支干])|镇|贤|企|寨|城市群)/;
/** No name even behind a division. */
const NEVER =
  /[的了个各每某该本我你他她其这那有无不带等并更最全乡村镇绕穿跨沿靠环融至到于和与及]|^[涉做建办抓搞促推创县市省区州]|[型级类美名特强]$/;
const LONGEST = 3;
/** Last characters of villages' names. */
const LIE_OF_LAND = "坎坝坪沟湾岭塘堡屯庄寨山河桥口坡坳坑垭峪崖梁台嘴滩洲岛井泉溪潭池园林营铺店集圩埠渡关营子头窝洼垴塬峁川";

/**
 * All of them in a stretch. `placeTo(at)`: where the known place begins that ends there, which is the surest border; -1 where none does.
 */
export function coinedIn(text: string, from: number, to: number, placeTo: (at: number) => number): Coined[] {
  const found: Coined[] = [];
  const ends = new Set<number>();
  const endsPlace = (at: number): boolean => ends.has(at) || placeTo(at) >= 0;
  for (let at = from; at < to; at++) {
    const endings = BY_FIRST.get(text[at]!);
    if (endings === undefined) continue;
    const hit = endings.find(([ending]) => text.startsWith(ending, at));
    if (hit === undefined) continue;
    const [ending, rule] = hit;
    if (ending === "新区" && text[at - 1] === "高") continue;
    const end = at + ending.length;
    if (end > to) continue;
    const people = peopleBefore(text, from, at, ending);
    const start =
      ending === "区" || people > 0 ? headBefore(text, from, at - people, endsPlace) : startOf(text, from, at, rule, endsPlace, placeTo);
    // 石桥县柳坝乡村民: behind its county a town may have people of its villages after it.
    const villagers = ending === "乡" && text.startsWith("村民", end) && start >= 0 && endsPlace(start);
    if (
      ending === "区" &&
      !(start >= 0 && isDistrict(text, start, at) && (behindCity(text, start, endsPlace) || isInRow(text, start, end)))
    )
      continue;
    if (start < 0 || (!villagers && AFTER_VILLAGE.test(text.slice(end, end + 3)))) continue;
    found.push({ start, end, rule });
    ends.add(end);
  }
  return found;
}

const PEOPLES =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族){1,3}$/;
/** How many characters before the ending name the peoples of a 民族乡 or 自治县. */
const peopleBefore = (text: string, from: number, at: number, ending: string): number =>
  text[at - 1] === "族" && /^(?:乡|自治)/.test(ending) ? (PEOPLES.exec(text.slice(Math.max(from, at - 12), at))?.[0].length ?? 0) : 0;

/** Behind the whole name of a division a word of every day names a village of it: 青岭镇[同心村]. */
const DIVISION = /[一-龥][省市县区州旗镇乡]$|街道$/;
const SORT =
  /^(?:贫困|空心|示范|中心|重点|行政|自然|特色|文明|美丽|传统|移民|帮扶|试点|旅游|生态|边境|沿边|抵边|淘宝|专业|产业|明星|样板|标杆|精品|先进|和美|薄弱|落后|脱贫|结对|易地|田园|数字|电商|红色|非遗|整治|后进|出列|搬迁|安置|宜居|森林|模范|民俗|网红|多个|部分|所有|周边|附近|邻近|相邻|城中|拆迁|民族|海岛|有关|相关|首个|全部|古老|新型|城市|农业|现代|老旧|其他|其它|其余|个别|不少|许多|大型|小型|国家|省级|市级|完整|智慧|绿色|未来|幸福|乡镇|农村|城乡|偏远|山区)/;
const COUNT = /^[一二三四五六七八九十百千万两几数][一二三四五六七八九十百千万余多]*(?:[个座大级批类]|$)/;

/** Where a village or a town begins; beside a known place more is a name than elsewhere. */
function startOf(
  text: string,
  from: number,
  at: number,
  rule: string,
  endsPlace: (at: number) => boolean,
  placeTo: (at: number) => number,
): number {
  const plain = headBefore(text, from, at, endsPlace);
  if (plain >= 0 || rule === "place-area-by-ending") return plain;
  if (rule === "place-village-by-ending") {
    const known = placeTo(at);
    if (known >= 0 && !DIVISION.test(text.slice(known, at))) return known;
  }
  for (const length of [2, 3, 4]) {
    const start = at - length;
    if (start < from) return -1;
    const head = text.slice(start, at);
    if (!/^[一-龥]+$/.test(head)) return -1;
    if (!endsPlace(start) || !DIVISION.test(text.slice(Math.max(from, start - 3), start))) continue;
    return SORT.test(head) || COUNT.test(head) || NEVER.test(head) ? -1 : start;
  }
  return -1;
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
    const governed = !bordered && isGoverned(text, start, at);
    if ((!bordered && !governed) || at - start < 2 || at - start > LONGEST) continue;
    return bordering(text, start, at);
  }
  return -1;
}

/** Whether a verb has the name as its object, which says what sort of thing it is in no word. */
const isGoverned = (text: string, start: number, at: number): boolean =>
  VERBS.has(text.slice(start - 2, start)) && !/^[好和及与了着出起]/.test(text.slice(start, at)) && !SORT.test(text.slice(start, at));

function bordering(text: string, start: number, at: number): number {
  const head = text.slice(start, at);
  return NO_PART.test(head) || (isWords(head) && !isListed(text, start, at)) ? -1 : start;
}

const isDistrict = (text: string, start: number, at: number): boolean =>
  at - start === 2 &&
  weightIn(text.slice(start, at)) < 12 &&
  !/综保|保税|开发|高新|经开|自贸|示范|试验|[园库矿景灾社校院厂牧林城市山地片片港特老湾新]$/.test(text.slice(start, at));

/** A district is one behind its city: 东川市石濠区. */
const behindCity = (text: string, start: number, endsPlace: (at: number) => boolean): boolean =>
  endsPlace(start) && "市州".includes(text[start - 1]!);

/** Or among others with their numbers: 经开区18个项目、石濠区25个. */
const isInRow = (text: string, start: number, end: number): boolean =>
  /^\d/.test(text.slice(end, end + 1)) && /\d[个家项处座条件户][一-龥]{0,3}[、，]$/.test(text.slice(Math.max(0, start - 6), start));

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
export function isWords(head: string): boolean {
  const whole = weightIn(head);
  if (whole >= 9) return true;
  if (head.length !== 3) return false;
  if ("上下大小东西南北前后".includes(head[0]!) && LIE_OF_LAND.includes(head[2]!)) return false;
  return weightIn(head.slice(1)) >= 14 || (weightIn(head.slice(0, 2)) >= 12 && !LIE_OF_LAND.includes(head[2]!));
}
