// Works that a sum or a capacity tells of: 云桥公司年产5万吨的高端合金项目, 投资三亿元的[东川铝材精深加工].
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { isCut, type Ground } from "./ground.ts";
import { headAt, isNamed } from "./left.ts";
import { setOf } from "./text-sets.ts";

const CAPACITY =
  /年(?:产|加工|处理|新增)(?:能)?约?\d[\d.]*[万亿千百]?[\u4e00-\u9fa5A-Za-z]{1,4}的?(?:[^，。；：、！？,;:\s的]{1,14}、(?!\d|年)){0,3}[^，。；：、！？,;:\s的]{1,24}?(?:生产线项目|生产线(?!的|上|有|已|在|为)|生产项目|加工项目|建设项目|项目)/g;
const FIRM_LEFT = { most: 18, either: true, brackets: true, borders: setOf("实现 达到 可达 形成 建设 项目 包括 一批") } as const;

/** With the firm or the place before it, and with 的 or a short list in it. */
export function findCapacityWorks(ground: Ground): Mention[] {
  const { text } = ground;
  return [...text.matchAll(CAPACITY)].flatMap(({ 0: whole, index }) => {
    if (/(?:等|\d个)[^，。；、]{0,8}项目$|以上|项目.+项目|等(?:一批|\d|多)/.test(whole) || !isCut(ground, index + whole.length)) return [];
    const head = headAt(ground, index, FIRM_LEFT);
    const start = isNamed(head.words) ? head.start : index;
    return [work(text, start, index + whole.length, "work-by-capacity", 0.8)];
  });
}

const INVESTED =
  /投资(?:总额|额|约|超|近|达|超过|达到|为|逾|共)?\d[\d.]*[万亿]+元的([^，。；：、！？,;:\s“”（）()的]{5,30}?)(?=[，。；、,;]|[\d两三四五六七八九十]+个|正式|顺利|集中|已|开工|落户|签约|建成|投产|实现|也|等|及由|和由|$)/g;
const NO_WORK =
  /^(?:该|其|这|项目|重大|重点|大|产业|工业|新|一|企业|个|[\d两三四五六七八九十百])|(?:企业|公司|集团|个|落户|家|情况|资金|领域|亿元)$/;
const BUILT =
  /(?:项目|工程|基地|园|园区|生产|加工|制造|生产线|中心|厂|城|综合体|电站|一期|二期|三期|装备|材料|电池|器件|组件|深加工|酒店|小镇|市场|港|装置|研发)$/;

/** What so and so much is put into, where a name stands in it. */
export function findInvestedWorks(ground: Ground): Mention[] {
  const { text } = ground;
  return [...text.matchAll(INVESTED)].flatMap(({ 0: whole, 1: name = "", index }) => {
    const start = index + whole.length - name.length;
    const end = index + whole.length - (/项目([一二三四]期)$/.exec(name)?.[1]?.length ?? 0);
    if (NO_WORK.test(name) || !BUILT.test(name) || !isCut(ground, end) || !namedFrom(ground, start, end)) return [];
    return [work(text, start, end, "work-by-sum", 0.75)];
  });
}

/** Whether a place or a name stands first. */
function namedFrom({ placed, kind, text }: Ground, start: number, end: number): boolean {
  if (placed[start]! > 0 && placed[start]! < end - start) return true;
  if (kind[start] === WordClass.proper || kind[start] === WordClass.latin) return true;
  return kind[start] === WordClass.loose && kind[start + 1] === WordClass.loose && !"新大小该本各首一".includes(text[start]!);
}

const work = (text: string, start: number, end: number, rule: string, confidence: number): Mention => ({
  start,
  end,
  kind: "Project",
  name: text.slice(start, end),
  rule,
  confidence,
});
