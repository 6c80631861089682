// Names in marks: “…” before an ending of plans (“暖冬”行动), numbered labels (“1357”产业体系), 《…规划》.
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import type { Ground } from "./ground.ts";

/** What may stand between the closing mark and the ending. */
const TAIL =
  /^(?:和美)?[^，。、；：！？\s“”《》（）的和与等在为是了将]{0,12}?(?:行动计划|行动方案|专项行动|行动|计划|工程|战略|规划|纲要|方案|条例|办法|体系|机制|制度|政策|改革|试点|模式|格局|布局|活动|攻坚战|大会战|集群|矩阵|新政|机制|任务|项目|总体布局|战略布局)/;
const LABEL = /^[0-9０-９一二三四五六七八九十百千万N+＋\-—xX×]{2,14}$/;
const ENDS_AS_PLAN =
  /(?:行动|计划|工程|战略|规划|方案|改革|试点|攻坚战|振兴|崛起|大开发|双高|强省|强市|强国|中国|倡议|十条|条例|机制|体系|攻势|会战|专项整治)$/;
/** Labels that count: 四个不摘, 两清两改. */
const COUNTED = /^(?:[两三四五六七八九十]|\d+[+＋]?)/;
const PERIOD = /^(?:十|[一二三四五六七八九])[一二三四五六七八九]?五$/;
const SOFT_TAIL = /(?:任务|活动|集群|模式|格局|布局|机制|体系|制度|政策|矩阵)$/;
const GOVERNED =
  /(?:实施|推进|开展|启动|落实|推动|推行|深化|实行|聚焦|服务|融入|围绕|参与|共建|纳入|打好|执行|坚持|完成|制定|出台)(?:好|了|新一轮|国家)?$/;
/** Verbs of systems that are run. */
const RUNNING = /(?:推行|实行|推广|落实|建立|健全|创新|完善|探索|采用|采取|运用|通过|以|用)(?:了)?$/;
const PAPER =
  /(?:规划|纲要|条例|办法|意见|方案|法|决定|通知|措施|计划|公约|协定|协议|规定|细则|标准|政策|宣言|声明|备忘录|白皮书|行动|目录|清单|指南|公报|建议|公告|名单|批复|预案|要点|章程|条约|议定书|纪要|（草案）|（试行）|（[^（）]{1,12}）|若干措施|十条)$/;

/** The nouns between a closing mark and an ending, with it; nothing where a verb stands between. */
function tailAt({ text, kind }: Ground, at: number): string {
  const tail = TAIL.exec(text.slice(at, at + 20))?.[0] ?? "";
  if (/^[两三五十]年(?:专项)?行动/.test(tail)) return tail;
  for (let i = at; i < at + tail.length; i++)
    if (kind[i] === WordClass.stop || (kind[i] === WordClass.governor && tail.length > SHORT_TAIL)) return "";
  return tail;
}

/** 跃升行动 is a tail, though its first word is a verb elsewhere. */
const SHORT_TAIL = 5;
/** Whether no noun follows that has the number as its label: “1+3”联盟. */
const standsAlone = ({ text, kind }: Ground, end: number): boolean =>
  end >= text.length ||
  kind[end] === WordClass.mark ||
  kind[end] === WordClass.stop ||
  /^(?:总体|发展|工作|思路)/.test(text.slice(end, end + 2));

/** Longer than that a quotation is speech. */
const LONGEST = 44;

export function findQuoted(ground: Ground): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  for (const { 0: whole, index } of text.matchAll(/“[^“”\n。！？；]{1,20}”/g)) {
    const inner = whole.slice(1, -1);
    const end = index + whole.length;
    const tail = tailAt(ground, end);
    const before = text.slice(Math.max(0, index - 10), index);
    const add = (start: number, to: number, rule: string, confidence: number): void => {
      found.push({ start, end: to, kind: "Policy", name: text.slice(start, to), rule, confidence });
    };
    if (PERIOD.test(inner)) {
      if (/(?:规划|纲要|计划|方案)$/.test(tail)) add(index, end + tail.length, "quoted-plan", 0.7);
    } else if (tail !== "" && !SOFT_TAIL.test(tail) && !tail.endsWith("项目")) add(index, end + tail.length, "quoted-plan", 0.85);
    else if (/^(?:重大|重点|产业)?项目$/.test(tail) && inner.length > 3) add(index, end, "quoted-plan", 0.55);
    else if (tail === "政策" && /^[^\d一二三四五六七八九十双].*[一二三四五六七八九十\d]条$/.test(inner))
      add(index, end + tail.length, "quoted-plan", 0.7);
    else if (tail !== "" && LABEL.test(inner)) add(index, end + tail.length, "quoted-label", 0.7);
    else if (
      ENDS_AS_PLAN.test(inner) &&
      inner.length >= 4 &&
      !/^(?:课程|品牌|栏目|主题|专题|专栏|展|系列|大赛)/.test(text.slice(end, end + 2))
    )
      add(index + 1, end - 1, "quoted-plan-inside", 0.6);
    else if (/[^机体建]制$/.test(inner) && inner.length >= 4 && /(?:推行|实行|推广|落实)[^，。；]{1,8}$/.test(before))
      add(index, end, "quoted-system", 0.6);
    else if (
      RUNNING.test(before) &&
      (/^(?:制度|工作法|机制)/.test(text.slice(end, end + 3)) || /[^机体]制$/.test(inner)) &&
      inner.length >= 4
    )
      add(index, end + (/^(?:制度|工作法|机制)/.exec(text.slice(end, end + 3))?.[0].length ?? 0), "quoted-system", 0.6);
    else if (LABEL.test(inner) && inner.length > 2 && (GOVERNED.test(before) || /[+＋]/.test(inner)) && standsAlone(ground, end))
      add(index, end, "quoted-number", 0.5);
    else if (GOVERNED.test(before) && inner.length >= 2 && COUNTED.test(inner) && !/[、，]|[论观]$|^\d+条$/.test(inner))
      add(index + 1, end - 1, "quoted-governed", 0.5);
  }
  found.push(...sharedQuotes(ground));
  for (const { 0: whole, index } of text.matchAll(/《[^《》\n]{2,60}》/g)) {
    const inner = whole.slice(1, -1);
    if (inner.length <= LONGEST && PAPER.test(inner))
      found.push({ start: index + 1, end: index + whole.length - 1, kind: "Policy", name: inner, rule: "titled-paper", confidence: 0.85 });
  }
  return found;
}

/** “甲”“乙”等行动: quotations in a row before one word for what they are. */
const ROW =
  /(?:“[^“”\n。！？；，]{2,12}”、?){1,8}(?:等|(?<=”、?“[^“”\n。！？；，]{2,12}”)(?=[^等]))(?:[一二三四五六七八九十\d]{0,3}[项大个])?(?:专项|系列|重点|品牌|主题)?(?:行动|计划|工程|战略|专项整治|改革)/g;

function sharedQuotes({ text }: Ground): Mention[] {
  const found: Mention[] = [];
  for (const { 0: row, index } of text.matchAll(ROW)) {
    const tail = /(?:专项行动|行动|计划|工程|战略|专项整治|改革)$/.exec(row)?.[0] ?? "";
    for (const { 0: quoted, index: at } of row.matchAll(/“[^“”]{2,12}”/g)) {
      const start = index + at;
      if (ENDS_AS_PLAN.test(quoted.slice(1, -1)) || /\d个/.test(quoted)) continue;
      found.push({ start, end: start + quoted.length, kind: "Policy", name: quoted + tail, rule: "quoted-row", confidence: 0.7 });
    }
  }
  return found;
}
