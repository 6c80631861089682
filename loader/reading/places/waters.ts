// Rivers, lakes and hills that no list holds, by the character they end in, a sure border on their left and what is said of them:
// 治理石岩河, 蒲溪流域, 起于石棋岭.
import { areaAfter } from "./areas.ts";
import { headBefore, isWords, type Coined } from "./coined.ts";
import { PROVINCE_CHARACTERS } from "../lexicon/regions.ts";
import { weightIn } from "./weight.ts";

const ENDINGS = new Set("河江湖溪山岭湾峡岛屿淀泊");
/** What one says of waters and hills behind their name. */
const WATER_AFTER =
  /^(?:流域|干流|支流|上游|中游|下游|上中游|中下游|两岸|沿岸|沿线|水系|河道|河段|水质|水面|源头|入[河江湖海]口|生态|综合治理|治理|防洪|清淤|大堤|堤防|段|水体|湿地|畔|之滨|汛期|洪水|水位|[东西南北左右]岸|以[东西南北]|海域|岸线|水环境|水生态|断面|幸福|国家级|省级|获评|入选|被评|发源|流经|贯穿|等\d+[个条座]|等[河湖岛]|[-—]|[，。；、）和与的及]|$)/;
/** What is said of waters only. */
const ONLY_WATERS = /^(?:流域|干流|支流|水系|河道|河段|水质|水面|水位|两岸|沿岸|[东西南北左右]岸)/;
/** What stands before them. */
const BEFORE =
  /(?:[，。；]|治理|流经|横跨|来到|登上|申报|完成|建设|开发|保护|修复|守护|在|[-—]|跨越|疏浚|整治|穿越|毗邻|沿着|对|沿|跨|经|源于|注入|汇入|流入|翻越|位于|地处|坐落于|[、和与及])$/;
const NO_HEAD =
  /^金山银|[的了在和与是大小老新旧长高深浅内外本该各每条个座一二三四五六七八九十护着]$|^[的了在和与是过沿跨靠依进出入开填跳爱恋登爬]|流$|^[东西南北]$/;
/** Behind 起于 and 止于 whatever stands up to the next mark names a place, if no word of every day does. */
const LINE_END = /(?:起于|始于|起自|止于|终于|终到|起点位于|终点位于|起点为|终点为)([一-龥]{2,5})(?=[，。；、（(])/g;
const ADVERB = /终于$/;

/** Waters and hills in a stretch. */
export function watersIn(text: string, from: number, to: number, endsPlace: (at: number) => boolean): Coined[] {
  const found: Coined[] = [];
  for (let at = from; at < to; at++) {
    if (!ENDINGS.has(text[at]!)) continue;
    const end = at + 1;
    const start = startOf(text, from, at, endsPlace);
    if (start < 0 || !WATER_AFTER.test(text.slice(end, end + 4))) continue;
    const name = text.slice(start, end);
    if (
      NO_HEAD.test(text.slice(start, at)) ||
      isOfProvinces(text, start, at) ||
      weightIn(name) > 0 ||
      weightIn(text.slice(at - 1, end)) > 9
    )
      continue;
    found.push({ start, end: Math.min(to, end + areaAfter(text, end)), rule: "place-water-by-ending" });
  }
  return found;
}

/** 沪苏湖 is a line of three cities. */
const isOfProvinces = (text: string, start: number, at: number): boolean =>
  at - start === 2 && PROVINCE_CHARACTERS.includes(text[start]!) && PROVINCE_CHARACTERS.includes(text[start + 1]!);

function startOf(text: string, from: number, at: number, endsPlace: (at: number) => boolean): number {
  const bordered = headBefore(text, from, at, endsPlace);
  if (bordered >= 0) return bordered;
  const sure = ONLY_WATERS.test(text.slice(at + 1, at + 4));
  for (const length of sure ? [2, 3, 1] : [2, 3]) {
    const start = at - length;
    if (start < from || !/^[一-龥]+$/.test(text.slice(start, at))) return -1;
    const head = text.slice(start, at);
    if (length === 3 && isWords(head)) continue;
    if (BEFORE.test(text.slice(Math.max(from, start - 3), start)) && weightIn(head) < (length === 1 ? 99 : sure ? 15 : 9)) return start;
  }
  return -1;
}

/** 途经甲、乙、丙，: places along a line; 甲、乙、丙3个村: names of a list that a count of villages or towns closes. */
const ALONG = /(?:途经|途径|(?<=[，、])经过?)((?:[一-龥]{2,4}、){1,12}[一-龥]{2,4})(?=[，。；等])/g;
const BEGINS = /起于|始于|起自|起点/;
const OF_TOWNS =
  /(?<=^|[，。；：\n在到为、]|涉及|覆盖|包括|途经|途径|辐射|惠及)(?!途经|途径|涉及|覆盖|包括|经)((?:[一-龥]{2,4}、){1,12}[一-龥]{2,4}?)(?:等(?=乡镇|镇街|街镇|镇村)|等?(?:[0-9]{1,3}|[两二三四五六七八九十]{1,3})个)(?:行政村|自然村|村|社区|乡镇|镇街|街镇|镇村|镇|乡|街道)(?![级庄])/g;

/** Places of lists that no gazetteer holds. */
export function listedIn(text: string, from: number, to: number): Coined[] {
  const found: Coined[] = [];
  const stretch = text.slice(from, to);
  for (const [pattern, rule] of [
    [ALONG, "place-on-line"],
    [OF_TOWNS, "place-in-list-of-towns"],
  ] as const)
    for (const { 0: whole, 1: list = "", index } of stretch.matchAll(pattern)) {
      let start = from + index + whole.indexOf(list);
      const names = list.split("、");
      if (whole.startsWith("经") && !BEGINS.test(text.slice(Math.max(0, start - 60), start))) continue;
      if (names.filter((name) => weightIn(name) < 9 && !NO_NAME.test(name)).length * 2 > names.length)
        for (const name of names) {
          if (weightIn(name) < (rule === "place-on-line" ? 12 : 17) && !NO_NAME.test(name))
            found.push({ start, end: start + name.length, rule });
          start += name.length + 1;
        }
    }
  return found;
}
const NO_NAME = /[的了在和与至到等是个]|(?:公路|高速|铁路|大道|大桥|隧道|互通|立交|枢纽|机场|站|路|街|[县市区])$/;

/** The ends of lines that no list holds. */
export function lineEndsIn(text: string, from: number, to: number): Coined[] {
  const found: Coined[] = [];
  for (const { 0: whole, 1: name = "", index } of text.slice(from, to).matchAll(LINE_END)) {
    const end = from + index + whole.length;
    const start = end - name.length;
    const isAdverb =
      ADVERB.test(text.slice(0, start).slice(-2)) && !/(?:起于|始于|起自|起点)/.test(text.slice(Math.max(from, start - 60), start));
    if (
      !isAdverb &&
      weightIn(name) < 9 &&
      !/[的了在和与至到等]|境内|交界|(?:公路|高速|铁路|大道|大桥|隧道|互通|立交|枢纽|机场|码头|站|路|街)$/.test(name)
    )
      found.push({ start, end, rule: "place-end-of-line" });
  }
  return found;
}
