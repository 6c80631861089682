// Made goods by the last word of their names, behind verbs of making or before words of sale; goods with a brand in quotation marks.
import type { Mention } from "../candidates.ts";
import { endsInGoods, FARM_GOODS } from "../lexicon/goods.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { isCut, wordEnd, type Ground } from "./ground.ts";

const UNIT =
  "(?:万|亿|千|百)?(?:余|多)?(?:吨|台套|台|辆|套|件|只|头|片|支|平方米|立方米|米|千米|公里|公斤|千克|斤|箱|瓶|颗|块|根|双|盒|兆瓦时?|千瓦时?|吉瓦时?|GWh|GW|MW|MWh|升|羽|尾|株)";
const MAKING = new RegExp(
  `(?:主要生产|专业生产|专门生产|重点生产|研发生产|生产制造|研发制造|生产和销售|生产销售|主要加工|量产|批量生产|年产|日产|月产|年产能|开发出|研制出|研发出|制造出|生产出|成功(?:研制|研发|开发)出?|主打产品|主营产品|主要产品|核心产品|主导产品|主打|主营|生产|制造|出口)(?:了|的是|的|是|为|有)?(?:\\d[\\d.]*${UNIT}|首[台套艘架辆批][套次]?|全球首[台套艘架辆]|国内首[台套艘架辆]|各类|系列|高端|优质)?(?:的)?(?=[一-龥A-Za-z0-9])`,
  "g",
);
/** 建设年产3万吨的甲、2万吨乙: an amount before a member of a list. */
const AMOUNT = new RegExp(`^\\d[\\d.]*${UNIT}(?:的)?`);
/** 300[吨级]铣床, 云溪航空[首架]直升机: what stands before goods without being of their name. */
const AHEAD = /^(?:[一-龥]{0,6}首[台套艘架辆批]|[万千]?(?:吨级|吨|千瓦|兆瓦|马力|英寸|毫米|微米|千伏|级))/;
/** How many characters of a stretch stand before the goods at its end. */
export function ahead(text: string, start: number, end: number): number {
  const [found = ""] = AHEAD.exec(text.slice(start, end)) ?? [];
  return found.includes("首") || /\d/.test(text[start - 1] ?? "") ? found.length : 0;
}

const SELLING =
  /(?:年产能|年产量|产能|产量|销量|出货量|出口量|(?:国内|全球|国际)?市场占有率|(?:国内|全球|国际)?市场份额|生产线|生产车间|加工车间|生产企业|制造企业|生产商|制造商|生产厂家|应用[在于]|远销|畅销|下线|批量交付)/g;
/** What may not stand in the name of a good. */
const NO_PART = "的了是在和与及等于由为将把被使让从向以其这那该各每并也还已可能要会，。、；：！？“”（）《》";
/** What follows goods whose name is not at its end yet. */
const GOES_ON =
  /^(?:行业|产业|制造|市场|技术|研发|设计|厂房|园区|产业园|零售|维修|检测|回收|租赁|服务|工艺|质量|价格|安全|许可|设备|装备|及其)/;
/** What stands behind goods and is not of their name. */
const STOPS =
  /^(?:[^一-龥A-Za-z0-9]|[的了是在和与及等由为将把被向以其这那各每并也还已可能要会]|项目|装置|工厂|生产|企业|公司|厂|基地|产品|系列|规模|产能|产量|销量|车间|线|能力|实现|达|增长|销往|远销|突破|建设|加工|万|亿|\d|年|量|总|累计|超|近|约|占|交付|下线|产值|出口|国内|全球|全部|主要|专业)/;
const LONGEST = 22;

const good = (start: number, text: string, end: number, rule: string, confidence: number): Mention => ({
  start,
  end,
  kind: "Product",
  name: text.slice(start, end),
  rule,
  confidence,
});
const isGood = (words: string): boolean => words.length > 1 && (endsInGoods(words) || FARM_GOODS.has(words));

/** Where the good ends that begins here: the last word of a run that can end one; the start where none does. */
function goodEnd(ground: Ground, start: number): number {
  const { text } = ground;
  let best = start;
  for (let end = start; end < text.length && end - start < LONGEST;) {
    if (NO_PART.includes(text[end]!) || ground.kind[end] === WordClass.mark) break;
    end = wordEnd(ground, end);
    if (end - start <= LONGEST && isGood(text.slice(start, end))) best = end;
  }
  if (best === start || GOES_ON.test(text.slice(best, best + 4))) return start;
  return STOPS.test(text.slice(best, best + 4)) ? best : runEnd(ground, start, best);
}

/** Where the nouns end that follow the last known word of a good: 硫酸[软骨素]. */
function runEnd(ground: Ground, start: number, from: number): number {
  const { text, kind } = ground;
  let end = from;
  while (end < text.length && (kind[end] === WordClass.noun || kind[end] === WordClass.loose || kind[end] === WordClass.latin)) {
    if (STOPS.test(text.slice(end, end + 4))) return end;
    end = wordEnd(ground, end);
    if (end - start > LONGEST) return start;
  }
  return end;
}

/** Where a member of a list ends: a good, or beside one what stands between two marks. */
function memberEnd(ground: Ground, at: number, beside: boolean): number {
  const end = goodEnd(ground, at);
  if (end > at || !beside) return end;
  const member = BESIDE.exec(ground.text.slice(at, at + 14))?.[0] ?? "";
  return /(?:研发|设计|生产|制造|加工|销售|服务|安装|维修|贸易|施工|经营)$/.test(member) ? at : at + member.length;
}
const BESIDE = /^[^的了是在和与及等于由为将把被，、；：。！？“”（）《》\d\s]{2,10}(?=[、和及等])/;

/** Goods of a list that begins here. */
function listFrom(ground: Ground, from: number, rule: string): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  for (let at = from; found.length < 14;) {
    at += AMOUNT.exec(text.slice(at, at + 20))?.[0].length ?? 0;
    const end = memberEnd(ground, at, found.length > 0);
    if (end <= at) break;
    found.push(good(at, text, end, rule, 0.7));
    if (!/[、和及]/.test(text[end] ?? "")) break;
    at = end + 1;
  }
  return found;
}

/** Goods behind verbs of making. */
function behindVerbs(ground: Ground): Mention[] {
  const { text } = ground;
  return [...text.matchAll(MAKING)].flatMap(({ 0: verb, index }) =>
    isCut(ground, index + verb.length) ? listFrom(ground, index + verb.length, "goods-by-ending") : [],
  );
}

/** 5万吨碳酸锂项目: a capacity before, a work behind. */
const CAPACITY = new RegExp(`(?<![\\d.])\\d[\\d.]*${UNIT}(?:/年)?(?:的)?(?=[一-龥A-Za-z])`, "g");
const WORK =
  /^(?:系列)?(?:产品)?(?:精深|深)?(?:生产|制造|加工)?(?:项目|基地|生产线|工程|装置|(?:正式|顺利|全面|全部|一次|成功)?(?:投产|达产|投运|点火|试车)|[一二三四]期|（[一二三四]期）|\([一二三四]期\))/;
const byCapacity = (ground: Ground): Mention[] =>
  [...ground.text.matchAll(CAPACITY)].flatMap(({ 0: amount, index }) => {
    const start = index + amount.length;
    const end = goodEnd(ground, start);
    return end > start && WORK.test(ground.text.slice(end, end + 9)) ? [good(start, ground.text, end, "goods-of-work", 0.7)] : [];
  });

/** 从事甲、乙的研发和生产: the verb stands behind the goods. */
const TRADING = /(?:从事|专注于|专注|致力于|深耕)(?:各类|新型|高端|智能)?(?=[^，。；：！？\s“”]{2,60}?(?:设计|研发|生产|制造|加工|研制))/g;
const tradedIn = (ground: Ground): Mention[] =>
  [...ground.text.matchAll(TRADING)].flatMap(({ 0: verb, index }) => listFrom(ground, index + verb.length, "goods-by-ending"));

const YEARLY = /^.*年产[\d.两一二三四五六七八九十百千万余多]+(?:吨|套|台|件|只|平方米|立方米|千克|公斤|[kMGT]Wh?)/;
/** Goods before words of sale: 的[高温合金模具钢]年产能. */
function beforeSale(ground: Ground): Mention[] {
  const { text, back } = ground;
  const found: Mention[] = [];
  for (const { index } of text.matchAll(SELLING)) {
    let start = index;
    while (start > 0 && index - start < 18 && !NO_PART.includes(text[start - 1]!) && belongs(ground, start - 1))
      start -= back[start - 1]! + 1;
    if (/^年(?!糕|画)/.test(text.slice(start, index))) start++;
    start += YEARLY.exec(text.slice(start, index))?.[0].length ?? 0;
    start += ahead(text, start, index);
    if (index - start > 2 && index - start < 19 && !/[亿万]元|年产/.test(text.slice(start, index)) && endsInGoods(text.slice(start, index)))
      found.push(good(start, text, index, "goods-sold", 0.65));
  }
  return found;
}
const belongs = ({ kind }: Ground, at: number): boolean =>
  kind[at] === WordClass.noun ||
  kind[at] === WordClass.loose ||
  kind[at] === WordClass.latin ||
  kind[at] === WordClass.number ||
  kind[at] === WordClass.proper ||
  kind[at] === WordClass.either;

const BRANDED = /[“「]([一-龥A-Za-z]{2,8})[”」](?=([一-龥]{1,5}))/g;
const BRAND_GOODS =
  /^(?:大米|米|茶|酒|茶叶|蜂蜜|牛肉|羊肉|鸡蛋|苹果|辣椒|花椒|面粉|挂面|豆瓣|粉丝|粉条|葡萄酒|白酒|奶绵羊|咖啡|果汁)(?![一-龥]*文化)/;

/** “云岭雾峰”茶: a brand and what it is. */
function branded({ text }: Ground): Mention[] {
  return [...text.matchAll(BRANDED)].flatMap(({ 0: quoted, 2: after = "", index }) => {
    const sort = BRAND_GOODS.exec(after)?.[0];
    return sort === undefined ? [] : [good(index, text, index + quoted.length + sort.length, "branded-goods", 0.7)];
  });
}

/** 携甲、乙等参展: what is shown at a fair. */
const SHOWN = /携(?:带|手)?([^，。；：！？\s“”携]{2,50}?)(?:等[^，。；]{0,6})?(?:参展|亮相|参会)/g;
function shown({ text }: Ground): Mention[] {
  return [...text.matchAll(SHOWN)].flatMap(({ 0: whole, 1: list = "", index }) => {
    const members = list.split(/[、和]/);
    let at = index + whole.indexOf(list);
    const found = members.map((name) => {
      const mention = good(at, text, at + name.length, "shown-goods", 0.7);
      at += name.length + 1;
      return mention;
    });
    return members.length > 1 && found.every(({ name }) => name.length > 1 && name.length < 11) && members.some(isGood) ? found : [];
  });
}

/** Made goods, each where its words say so. */
export function findMadeGoods(ground: Ground): Mention[] {
  return [...behindVerbs(ground), ...tradedIn(ground), ...byCapacity(ground), ...beforeSale(ground), ...branded(ground), ...shown(ground)];
}
