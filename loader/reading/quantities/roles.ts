// Whether a figure is aimed at or measured: by the words before it in its sentence, by its year, by the section it stands in.
import type { Span } from "../candidates.ts";
import type { SentenceTime } from "../time/context.ts";
import type { Day } from "../time/resolve.ts";
import { lastYear } from "../time/resolve.ts";

export type Role = "target" | "observation";

const REACH = 80;
/** Words that plan, promise or expect. 要 and 将 are told from 主要, 需要, 重要, 将近 by what stands beside them. */
const MODAL =
  /力争|争创|争取(?=[^，。；：]{0,6}(?:达|突破|完成|到|实现|建成|新增|超(?!长期)))|预计|预期(?!寿)(?:目标|[^，。；、]{0,6}(?:达|增长|实现|突破|完成|建成|产))|有望|确保|计划(?=[^，。；：]{0,8}(?:安|建|投|完|实|新|到|用|在|于|总|开|引|培|年|今|明|为|改|修|招|筹))|拟|规划(?:到|建|新|总|投)|(?<!(?:完成|低于|高于|超过|优于|好于|实现|围绕|锚定|对照|紧扣|聚焦|按照|这一|上述)[^，。；：、]{0,6})目标(?:是|为)?|届时|即将|将(?![近军领士门官\d])(?![^，。；由从]{1,16}[由从])|(?<![主重需必首紧只摘纲概不还就想次险])要(?![素求点闻件地道害塞么是])|(?<!年)到20[2-9]\d年|到“?十[五六]五”?末|至20[3-9]\d年|建成后|投产后|达产后|达效后|完工后|竣工后|建成投产后|投用后|全面建成后|后(?:，)?可(?:实现|形成|年产|新增|带动|提供)|可以?(?:实现|形成|年产|带动|新增|提供|增收|解决|满足|节约|减少|减排|供电|供水|灌溉|安置)|努力|不低于.{0,8}(?:以上)?的?目标/g;
/** Words of a plan that a look back uses as well: 争取资金, 确保安全, 努力. */
const WEAK = /^(?:争取|确保|努力|目标|要|计划|届时|将$)/;
/** Words that say that it has happened. */
const DONE = /已经?|截至|累计|(?<![比较与同])(?:去年|上年)|完成了|实现了|达到了|首次|历史性|目前|现有|创.{0,4}新高/g;
/** 其余7座也将在年内动工: what is planned stands behind. 将 that means 把 has a thing behind it. */
const WILL =
  /^[^，。；：、\d]{0,8}(?:将(?=于|在|会|全部|陆续|相继|动工|开工|建成|投[产用入]|竣工|完[成工]|达到?|实现|启动|今年|明年|20)|拟(?=于|在|新|建|开|投|今年|明年)|有望|预计)/;
/** 9个项目已经投产 */
const DONE_BEHIND =
  /^[^，。；：、\d]{0,8}已(?:经|全部|全面|陆续|相继|成功|正式)?(?:建成|投[产用入]|开工|动工|完[工成]|竣工|开通|通车|落地|签约|入驻)/;
/** 报告提出，要…，规模达到100亿元: what was laid down, whenever that was. */
const REPORTED = /(?:提出|明确|要求)[，：:]?(?:“[^”]{0,12})?要(?!求)/;
const EXPECTED = /^(?:预计|预期|有望)/;
/** What is laid down of a project, however far it is: its investment, length and area. */
export const DESIGN =
  /(?:总投资|境内长|线路长|路线长|桥长|全长|占地(?!区)|总长|总里程|建筑面积|总面积|设计(?:时速|能力|年)|概算|估算|单体投资|库容)[^，。；：、]{0,10}$/;

/** The words on the left of a figure in its sentence, cut where a look too far back would cost time. */
function leftOf(text: string, sentence: SentenceTime | null, start: number): string {
  return text.slice(Math.max(sentence?.start ?? 0, start - REACH), start);
}

/**
 * The role of the figure at a span. `year`: the last year of its own period, where a word of the sentence says it.
 * `promised`: its comparator sets a bound (不低于, 以上, 以内).
 */
export function roleOf(
  text: string,
  sentence: SentenceTime | null,
  { start, end }: Span,
  year: number | null,
  written: Day | null,
  promised: boolean,
): Role {
  const left = leftOf(text, sentence, start);
  const modal = lastOf(left, MODAL);
  const done = lastOf(left, DONE);
  const ahead = sentence?.ahead ?? null;
  if (WILL.test(text.slice(end, end + 16)) || (ahead !== false && REPORTED.test(left))) return "target";
  if ((year === null || year <= (written?.year ?? 0)) && DONE_BEHIND.test(text.slice(end, end + 16))) return "observation";
  if (DESIGN.test(left) && !(ahead === true && promised) && !/预计|计划|拟|预投资|规划/.test(left.slice(-16))) return "observation";
  if (year !== null && written) {
    if (year === lastYear(written) && modal !== null && EXPECTED.test(modal[0]) && done === null) return "target";
    if (year > written.year) return "target";
    if (year < written.year && (modal === null || done !== null || ahead !== true))
      return year <= lastYear(written) ? "observation" : "target";
  }
  if (ahead === true)
    return done !== null && (modal === null || done.index > modal.index) && isPast(done[0], left) ? "observation" : "target";
  if (modal === null) return "observation";
  if (done !== null && done.index > modal.index && (!EXPECTED.test(modal[0]) || isPast(done[0], left))) return "observation";
  return ahead === false && WEAK.test(modal[0]) ? "observation" : "target";
}

/** 累计 and 首次 are said of plans too. */
function isPast(word: string, left: string): boolean {
  return !/^(?:累计|首次|历史性|创)/.test(word) || /去年|上年|截至|已/.test(left);
}

function lastOf(left: string, words: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const match of left.matchAll(words)) last = match;
  return last;
}
