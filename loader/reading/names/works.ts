// A work on something built: 东川水库除险加固工程, 青岭至白石高速公路改扩建项目. The name of the work holds that of what is built on.
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { isCut, type Ground } from "./ground.ts";

/** What is done to it, and the word for a work. */
const WORK =
  /^(?:[（(][\u4e00-\u9fa5—至]{1,10}[）)])?(?:[\u4e00-\u9fa5]{0,4}(?:[一二三四]期|除险加固|改扩建|升级改造|提质改造|扩容|扩建|扩能|改建|改造|新建|重建|续建|建设|加固|修复|移民安置|配套|调水|引水|供水|灌溉|输水|绿化|整治|治理|延伸|连通|配套节水|抢险|安全饮水)[\u4e00-\u9fa5]{0,6}?)?(?:工程建设项目|工程项目|建设项目|建设工程|工程|项目)(?![师学部队类量指部])/;
const BROKEN = /[的和与及等为在将已对是]/;

/** The works on the ways and waterworks that were found. */
export function findWorksOn(ground: Ground, mentions: readonly Mention[]): Mention[] {
  const { text } = ground;
  return mentions.flatMap(({ start, end, kind, confidence }) => {
    const tail = kind === "Infrastructure" ? (WORK.exec(text.slice(end, end + 24))?.[0] ?? "") : "";
    const close = end + tail.length;
    if (tail === "" || BROKEN.test(tail) || !isCut(ground, close) || isVerb(ground, end, close)) return [];
    return [{ start, end: close, kind: "Project", name: text.slice(start, close), rule: "work-on", confidence: Math.min(0.8, confidence) }];
  });
}

/** Whether what follows begins with a verb that has the way as its subject: 东川高速公路建成…. */
const isVerb = ({ kind }: Ground, at: number, close: number): boolean =>
  kind[at] === WordClass.stop || (kind[at] === WordClass.governor && close - at < 4);
