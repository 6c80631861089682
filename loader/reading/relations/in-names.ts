// What names themselves say: a line named 甲至乙, a project that a firm's name opens, a section or house of a larger thing.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Link, Mention } from "../candidates.ts";
import type { CleanText } from "../clean-text.ts";
import { goodsIn } from "./goods-in-name.ts";
import { placesAndPlansIn } from "./place-in-name.ts";
import { seatsIn } from "./seats.ts";

const BETWEEN = /^(?:至|到|—{1,2}|--?|–|－|～|~)$/;
const BUILT: ReadonlySet<EntityKind> = new Set<EntityKind>(["Infrastructure", "Project"]);
/** What stands before the first end in the name of a section: 省道308线, 329复线. */
const WAY_BEFORE =
  /^(?:.{0,12}?(?:[国省县]道[GS]?\d{1,4}线?|高速公路|高速|高铁|铁路|公路|国道|省道|县道|大道|复线|[0-9A-Za-z]线|[GS]\d{1,4}线?))(?=.{2,6}(?:至|到))/;
const LINE =
  /^(.{2,8}?)(至|到|—{1,2}|–)(.{2,8}?)(?:[（(][^）)]{1,8}[）)])?(?:±?\d{2,4}千伏.{0,14}|(?:高速铁路|高速公路|城际铁路|客运专线|快速铁路|特高压.{0,10}|输.{1,6}管[道线]|天然气管[道线]|原油管[道线]|铁路|高铁|公路|高速|城际|航线|航道|管道|运河|快速路|国道|省道|一级路|二级路|通道|专线|轻轨|段?[一二三四]级公路|段|支线|联络线|专用线|复线|线)(?:(?:改?扩?建?|扩容|扩能|改造|提升|升级|动车|电气化){0,2}(?:工程|项目)|[一二三四]期)?)?$/;
const NO_END = /段$|段.*工程|级$|工程$|项目$/;
/** The province before the first end: 南川省甲至乙. */
const IN_PROVINCE = /^(?:[一-龥]{2,3}省|内蒙古自治区|[一-龥]{2,5}自治区)(?=[一-龥]{2})/;
/** 一期甲至乙段: a stretch of a line that has its name elsewhere. */
const PHASE = /^[一二三四五]期.{2,8}[至到—–].{1,8}段$/;
/** 甲河与乙河连通工程: works that join two. */
const JOINING = /^(.{2,8}?)(?:与|和|—)(.{2,8}?)(?:航道|水系|河道|水库)?(?:连通|联通|连接|互联互通|贯通)(?:工程|线|项目)$/;
const WAY_END = /(?:[0-9一-龥](?:省道|国道|高速|铁路|公路)|线|大道|路)$/;
const STOP_END = /(?:站|机场|港|枢纽|互通|口岸)$/;
const SECTION = /^(?:(?![至到—–]|分).{0,10}段|[一二三四五]期(?:工程|项目)?|(?:改扩建|扩能|延伸|北延|南延|东延|西延).{0,6})$/;
const HOUSE = /^.{2,16}(?:中心|学院|医院|研究院|研究所|实验室|分校|分院|支行|办公室|委员会)$/;

/** Names inside longer ones, by the longer. Both lie in order; nested names of one name do not overlap each other. */
function insideOf(mentions: readonly Mention[]): Map<Mention, Mention[]> {
  const inside = new Map<Mention, Mention[]>();
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end || Number(a.nested ?? false) - Number(b.nested ?? false));
  let outer: Mention | null = null;
  for (const mention of sorted) {
    if (mention.nested !== true) outer = mention;
    else if (outer !== null && mention.end <= outer.end && mention.end - mention.start < outer.end - outer.start) {
      const own = inside.get(outer) ?? [];
      if (mention.start >= (own.at(-1)?.end ?? 0)) inside.set(outer, [...own, mention].slice(0, 6));
    }
  }
  return inside;
}

/** CONNECTS, DEVELOPS and PART_OF that stand in names. */
export function linksInNames({ text }: CleanText, mentions: readonly Mention[]): Link[] {
  const inside = insideOf(mentions);
  const links: Link[] = [];
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (mention.nested !== true && !first.has(mention.name)) first.set(mention.name, mention);
  for (const mention of mentions) {
    if (mention.nested === true) continue;
    const own = inside.get(mention) ?? [];
    if (BUILT.has(mention.kind))
      for (const end of endsOf(text, mention, own)) links.push(link("CONNECTS", mention, end, "line-between", 0.93));
    const [opens] = own;
    if (
      opens?.kind === "Company" &&
      opens.start === mention.start &&
      (!NO_FIRM.test(opens.name) || first.has(opens.name)) &&
      mention.kind === "Project"
    )
      links.push(link("DEVELOPS", opens, mention, "firm-opens-name", 0.75));
    if (first.get(mention.name) === mention)
      links.push(...placesAndPlansIn(text, mention, own), ...goodsIn(text, mention, own), ...[mention, ...own].flatMap(seatsIn));
    const whole = wholeOf(mention, first);
    if (whole !== null) links.push(link("PART_OF", mention, whole, "section-of", 0.85));
  }
  return links;
}

/** Short words of a trade look like a firm's name where a park's or project's begins with them. */
const NO_FIRM = /^.{1,4}(?:科技|农业|文化|生态|材料|能源|电子|食品|旅游|智能|生物|医药|物流|数据|创新|创业)$/;
function link(type: string, from: Mention, to: Mention, rule: string, confidence: number): Link {
  const longer = to.end - to.start > from.end - from.start ? to : from;
  return { type, from, to, at: { start: longer.start, end: longer.end }, rule, confidence };
}

/** The two ends of a line: nested names where they were found, else the characters. */
function endsOf(text: string, mention: Mention, own: readonly Mention[]): Mention[] {
  const name = text.slice(mention.start, mention.end);
  if (name.length > 40) return [];
  const both = JOINING.exec(name);
  if (both !== null)
    return [coined(mention, mention.start, both[1]!), coined(mention, text.indexOf(both[2]!, mention.start + both[1]!.length), both[2]!)];
  if (PHASE.test(name) || !/至|到|—|–|-|～/.test(name)) return [];
  for (let i = 0; i + 1 < own.length; i++) {
    const [left, right] = [own[i]!, own[i + 1]!];
    const rest = text.slice(right.end, mention.end);
    if (BETWEEN.test(text.slice(left.end, right.start)) && !isPiece(rest) && !PIECE_BETWEEN.test(rest)) return [left, right];
  }
  if (isPiece(name)) return [];
  const way = WAY_BEFORE.exec(name)?.[0].length ?? /^[一二三四五]期/.exec(name)?.[0].length ?? 0;
  const skipped = way + (IN_PROVINCE.exec(name.slice(way))?.[0].length ?? 0);
  const [, left = "", joint = "", right = ""] = LINE.exec(name.slice(skipped)) ?? [];
  if (left === "" || right === "" || /[\s、，]/.test(left + right) || NO_END.test(right)) return [];
  const start = mention.start + skipped;
  return [coined(mention, start, left), coined(mention, start + left.length + joint.length, right)];
}

/** 甲至乙高速公路丙段: a piece of the line, which does not reach its ends. */
const isPiece = (rest: string): boolean => /(?:高速公路|高速|铁路|高铁|公路|线)[^至到—–～-]{1,8}段(?:工程)?$/.test(rest);
/** 甲至乙高速公路[丙至丁段]: the piece has ends of its own. */
const PIECE_BETWEEN = /(?:高速公路|高速|铁路|高铁|公路|线)[^至到段]{1,8}[至到—–～-][^段]{1,8}段/;

const coined = (mention: Mention, start: number, name: string): Mention => ({
  ...mention,
  start,
  end: start + name.length,
  name,
  kind: WAY_END.test(name) || STOP_END.test(name) ? "Infrastructure" : "Place",
  nested: true,
  rule: "end-of-line",
  confidence: 0.8,
});

/** The whole of which a name says that it is a part: the longest other name that opens it. */
function wholeOf({ name, kind }: Mention, first: ReadonlyMap<string, Mention>): Mention | null {
  for (let length = Math.min(name.length - 2, 24); length >= 4; length--) {
    const whole = first.get(name.slice(0, length));
    if (whole === undefined) continue;
    const rest = name.slice(length);
    if (BUILT.has(kind) && BUILT.has(whole.kind) && SECTION.test(rest)) return whole;
    if (kind === "Organization" && whole.kind === kind && HOUSE.test(rest)) return whole;
  }
  return null;
}
