// Roads by their numbers: G42, S203线东川至南岭段, G5东岭高速, 国道107, and lines named by their ends only.
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import type { Ground } from "./ground.ts";

const END = "[\\u4e00-\\u9fa5]{2,7}?(?:[（(][\\u4e00-\\u9fa5]{1,6}[）)])?";
const BETWEEN = `${END}(?:至|到|—|－|-|–|～)${END}`;
/** What may stand behind the second end where nothing says that a road ends there. */
const STOP = "(?=[，。；、）)\\s等]|改扩建|改建|扩建|新建|$)";
const NUMBERED = new RegExp(
  `(?<![A-Za-z0-9.-])(?:[国省县]道)?[GSXY]\\d{2,4}(?!\\d|[A-Za-z%])(?:线|新线|国道|省道)?` +
    `(?:${BETWEEN}(?:高速公路|快速路|高速|公路|段|${STOP})|[\\u4e00-\\u9fa5]{2,4}(?:高速公路|高速|公路)|高速公路|高速|公路|)`,
  "g",
);
const SPOKEN = /[国省县]道\d{2,3}(?!\d|\.|[多余]?公里|[多余]?千米|[条多余])(?:线)?/g;

/** Roads by their numbers. A number alone counts for less than one with its ends. */
export function findNumberedRoads({ text }: Ground): Mention[] {
  return [...text.matchAll(NUMBERED), ...text.matchAll(SPOKEN)].flatMap(({ 0: name, index }) =>
    /^[GS]20$|^G60$|[的了在和与将已正]/.test(name)
      ? []
      : [{ start: index, end: index + name.length, kind: "Infrastructure", name, rule: "numbered-road", confidence: 0.85 }],
  );
}

const STREET = "(?!丝绸|一带)[\\u4e00-\\u9fa5]{2,5}(?<![公铁道线网电思出之高旱水陆套])(?:路|街|大道[东西南北]?)";
/** 甲路、乙二路顺利贯通: streets of a list, told by what was done to them. */
const STREETS = new RegExp(
  `(?<=^|[，。；：\\n])${STREET}(?:[、和及]${STREET}){1,8}(?=(?:等[\\d一二三四五六七八九十]{0,3}条?(?:城市|市政)?(?:道路|主干道)?)?(?:顺利|全线|全面|正式|相继|如期)*(?:贯通|通车|打通|竣工|建成))`,
  "g",
);

/** Streets that nothing but their list and their end tells. */
export function findStreetLists({ text }: Ground): Mention[] {
  return [...text.matchAll(STREETS)].flatMap(({ 0: list, index }) => {
    let at = index;
    return list.split(/[、和及]/).map((name) => {
      const start = at;
      at += name.length + 1;
      return { start, end: start + name.length, kind: "Infrastructure" as const, name, rule: "street-of-list", confidence: 0.75 };
    });
  });
}

const TO = /(?:至|到|—|－|-|–)/;
/** 东川至南岭、南岭至西山的铁路: the lines of a list that a way behind it sorts. */
const LINES =
  /(?:[\u4e00-\u9fa5]{2,5}(?:至|到|—|－|-|–)[\u4e00-\u9fa5]{2,5}[、和及]){1,8}[\u4e00-\u9fa5]{2,5}(?:至|到|—|－|-|–)[\u4e00-\u9fa5]{2,5}?(?:等\d{0,2}条?|的|[两三四五六七八九十\d]{1,2}条)([\u4e00-\u9fa5]{0,6}?(?:铁路客运专线|客运专线|城际铁路|高速铁路|铁路|高铁|高速公路|高速|公路|航线|班列|专线))/g;

/** Lines of a list, completed by what they all are. */
export function findLinesOfLists(ground: Ground): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  for (const { 0: list, 1: tail = "", index } of text.matchAll(LINES)) {
    let at = index;
    for (const part of list.slice(0, list.length - tail.length).split(/[、和及]/)) {
      const own = part.replace(/(?:等\d{0,2}条?|的|[两三四五六七八九十\d]{1,2}条)$/, "");
      const start = at + leadIn(ground, at, own);
      const end = at + own.length;
      if (TO.test(text.slice(start, end)))
        found.push({
          start,
          end,
          kind: "Infrastructure",
          name: text.slice(start, end) + tail,
          rule: "line-of-list",
          confidence: 0.75,
        });
      at += part.length + 1;
    }
  }
  return found;
}

const POWER =
  /[\u4e00-\u9fa5]{2,6}(?:至|到|—|－|-|–)[\u4e00-\u9fa5]{2,5}±?\d{2,4}千伏[\u4e00-\u9fa5]{0,10}?(?:输电工程|输变电工程|直流工程|交流工程|线路工程|输电线路|通道工程|工程)/g;
/** 东川—南岭±800千伏特高压直流输电工程: lines of electricity by their ends and their tension. */
export function findPowerLines(ground: Ground): Mention[] {
  return [...ground.text.matchAll(POWER)].map(({ 0: name, index }) => {
    const start = index + leadIn(ground, index, name);
    const end = index + name.length;
    return { start, end, kind: "Infrastructure", name: ground.text.slice(start, end), rule: "power-line", confidence: 0.85 };
  });
}

/** How much before the first end is no part of it: 与[东川至…]. */
function leadIn({ text, placed, kind }: Ground, at: number, own: string): number {
  const to = own.search(TO);
  for (let i = 0; i < to - 1; i++) if (placed[at + i]! >= to - i) return i;
  let lead = 0;
  for (let i = 0; i < to - 2; i++)
    if (kind[at + i] === WordClass.stop || kind[at + i] === WordClass.governor || "与和将".includes(text[at + i]!)) lead = i + 1;
  return lead;
}
