// Lists whose members share a tail (东川、南岭高速), and ways named by their ends (东川至南岭高速).
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import type { Ground } from "./ground.ts";
import { governedHead } from "./governed.ts";
import { isGeneralIndustry } from "./industries.ts";
import { headAt, isCoined, isNamed, wordBefore, type Head } from "./left.ts";

/** Kinds whose names share tails, with how a member has to look. */
const SHARING: ReadonlyMap<EntityKind, "named" | "any"> = new Map([
  ["Infrastructure", "named"],
  ["Park", "named"],
  ["Site", "named"],
  ["Project", "named"],
  ["Industry", "any"],
  ["Policy", "any"],
]);
const MEMBER = { most: 14, either: true, numbers: true } as const;
export const WORK = { most: 24, either: true, numbers: true, measures: true } as const;
export const SECTOR = { most: 10, either: true } as const;
export const LINK = /[、和与及]/;
export const MOST_MEMBERS = 24;

export function findSharedTails(ground: Ground, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const wanted = SHARING.get(mention.kind);
    if (wanted !== undefined) found.push(...membersBefore(ground, mention, wanted));
  }
  return found;
}

/** 东川、南岭高速: the members before a name with a tail, each completed by it. */
function membersBefore(ground: Ground, { start, end, kind, confidence }: Mention, wanted: "named" | "any"): Mention[] {
  const { text } = ground;
  const tail = tailOf(text.slice(start, end), kind);
  const found: Mention[] = [];
  if (tail === "") return found;
  let at = start;
  while (at > 1 && LINK.test(text[at - 1]!) && found.length < MOST_MEMBERS) {
    const head = memberAt(ground, at - 1, kind);
    const close = at - 1;
    if (head === null || close - head < 2 || close - head > 14) break;
    const own = text.slice(head, close);
    if (!isMember(ground, head, close, kind, tail) || (wanted === "named" && !namedBetween(ground, head, close))) break;
    found.push({
      start: head,
      end: close,
      kind,
      name: own + tail,
      rule: "shared-tail",
      confidence: confidence * 0.8,
    });
    at = head;
  }
  return found;
}

/** A whole name of its own shares no tail. */
const WHOLE: Readonly<Partial<Record<EntityKind, RegExp>>> = {
  Infrastructure: /(?:[段线港站桥路场库渠组]|高速|高铁|铁路|枢纽|管道|运河)$/,
  Industry: /[业济链]$/,
  Policy: /(?:战略|行动|工程|计划|改革)$/,
  Site: /[园区城馆寺庙塔镇村寨谷]$/,
  Park: /[园区城谷港]$/,
};

/** Whether what stands between can be a member: short, of its kind, not a whole name. */
function isMember(ground: Ground, start: number, end: number, kind: EntityKind, tail: string): boolean {
  const own = ground.text.slice(start, end);
  if (WHOLE[kind]?.test(own) === true || (own.endsWith(tail) && own.length > tail.length + 1)) return false;
  switch (kind) {
    case "Industry":
      return !isGeneralIndustry(own) && !isCoined(headAt(ground, end, SECTOR).words);
    case "Infrastructure":
      if (isWater(ground, start, end) && /^(?:高|铁|公|城)/.test(tail)) return false;
      return own.length <= 6 || /[至—-]/.test(own);
    case "Policy":
      return ground.text[end] === "、" && (own.length >= 4 || tail === "保卫战" || tail === "攻坚战");
    case "Project":
      return own.length > 2 || /[煤电风光水气]/.test(own);
    default:
      return true;
  }
}

/** A river before a list of roads is one of what they cross. */
const isWater = ({ text, placed }: Ground, start: number, end: number): boolean =>
  placed[start] === end - start && "河江湖海溪".includes(text[end - 1]!);

const TAIL_OF: Readonly<Partial<Record<EntityKind, RegExp>>> = {
  Infrastructure:
    /(?:高速公路|高速|高铁|城际铁路|城际|高速铁路|铁路|公路|国际机场|机场|水库|水电站|电站|大桥|隧道|港口|港区|港|枢纽|水利枢纽|管道|灌区|航道|抽水蓄能电站|抽水蓄能|口岸|号线|运河)$/,
  Park: /(?:经济技术开发区|高新区|经开区|开发区|工业园区|产业园区|工业园|产业园|科技园|综合保税区|综保区|自贸试验区)$/,
  Site: /(?:景区|古镇|古城|博物馆|度假区|国家公园|湿地公园|森林公园|煤矿)$/,
  Project: /(?:煤电项目|光伏项目|风电项目|水利工程|项目|工程)$/,
  Industry: /(?:产业集群|产业链|产业|装备制造业|行业)$/,
  Policy: /(?:战略|行动|工程|计划|改革|攻坚战|保卫战)$/,
};
const tailOf = (name: string, kind: EntityKind): string => TAIL_OF[kind]?.exec(name)?.[0] ?? "";

/** Where the member begins that ends at `close`; null where none does. */
export function memberAt(ground: Ground, close: number, kind: EntityKind): number | null {
  const sector = kind === "Industry" || kind === "Product";
  let head: Head =
    kind === "Policy" ? governedHead(ground, close) : headAt(ground, close, sector ? SECTOR : kind === "Project" ? WORK : MEMBER);
  if (kind === "Policy" && head.before !== WordClass.governor && !LINK.test(ground.text[head.start - 1] ?? "")) return null;
  if (head.words.length === 0) return null;
  const joined = acrossTo(ground, head.start);
  if (!sector && joined < head.start) head = { ...head, start: joined };
  return head.start;
}

export function namedBetween(ground: Ground, start: number, end: number): boolean {
  const { words } = headAt(ground, end, MEMBER);
  const common = words.reduce(
    (sum, word) => sum + (word.kind === WordClass.noun || word.kind === WordClass.either ? word.end - word.start : 0),
    0,
  );
  return isNamed(words) && start < end && common <= 4 && !words.some(({ kind }) => kind === WordClass.modifier);
}

/** 东川至南岭…: over 至, — or - to the place or the loose characters before it. */
export function acrossTo(ground: Ground, start: number): number {
  let at = start;
  for (let legs = 0; legs < 6 && at > 1; legs++) {
    const mark = /(?:至|到|(?<!—)—|－|-|–|~|～)$/.exec(ground.text.slice(Math.max(0, at - 3), at))?.[0];
    if (mark === undefined) return at;
    let from = at - mark.length;
    const close = from;
    while (from > 0 && close - from < 8) {
      const word = wordBefore(ground, from);
      const fits =
        word.kind === WordClass.place ||
        (word.kind === WordClass.loose && !"在从由自为的建修".includes(ground.text[word.start]!)) ||
        (word.kind === WordClass.noun && word.end - word.start <= 2 && from === close);
      if (!fits || close - word.start > 8) break;
      from = word.start;
    }
    if (close - from < 2) return at;
    at = from;
  }
  return at;
}
