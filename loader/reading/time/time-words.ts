// Words that say when: dates, years, plan periods, 今年, 上半年, 三年内. What they mean is worked out in resolve.ts.
import type { Span } from "../candidates.ts";

/** A word that says when, with its parts as printed. `compared`: it stands after 比, 较, 同 and only says against what is measured. */
export type TimeWord = Span & {
  readonly kind: (typeof KINDS)[number][0];
  readonly parts: readonly (string | undefined)[];
  readonly compared: boolean;
};

const HAN_YEAR = "[〇零一二三四五六七八九]{4}";
const YEAR = `(?:(?:19|20)\\d\\d|${HAN_YEAR})`;
const MONTH = "(?:1[0-2]|0?[1-9])";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const COUNT = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})";
const TO = "(?:—{1,2}|–|-|~|～|至|到)";
const QUARTER = "[一二三四1-4]";
const PLAN = "十[一二三四五六七八九]五";

/** Kinds of words and how they are written; where two begin at one place, the earlier kind wins. Every repetition is bounded. */
const KINDS = [
  ["years", `(?<![\\d.])(${YEAR})年?${TO}(${YEAR})年`],
  ["months", `(?:(?<![\\d.])(${YEAR})年)?(?<!\\d)(${MONTH})月?份?${TO}(${MONTH})月份?`],
  ["since", `(?<![\\d.])(${YEAR})年(?:${MONTH}月)?以来`],
  ["date", `(?<![\\d.])(${YEAR})年(?:度?(?:末|底)|(${MONTH})月(?:份|底|末)?(?:(${DAY})日)?)?`],
  ["day", `(?<!\\d)(${MONTH})月(${DAY})日`],
  ["iso", `(?<![\\d.-])((?:19|20)\\d\\d)[-/.](${MONTH})[-/.](${DAY})(?![\\d.])`],
  ["planStart", `[“"]?(?<!第)(${PLAN})[”"]?(?:规划)?(?:实现)?(?:良好)?(?:开局|起步|首年|第一年)`],
  ["planEnd", `[“"]?(?<!第)(${PLAN})[”"]?(?:期?末|收官|结束)`],
  ["plan", `[“"]?(?<!第)(${PLAN})[”"]?(?:时期|期间|以来)?|第(十[一二三四五六七八九])个五年(?:规划|计划)`],
  ["century", `(?:\\d{1,2}|[一二三四五六七八九十]{2,3})世纪(?:[\\d二三四五六七八九]{1,2}十?年代)?`],
  [
    "relative",
    "(?:今|(?<!过)去|(?<![目以此当之日产成用])前|明|(?<![今以之产成用营工运效])后|(?<![以之史])上|(?<!基)本)年(?:度?(?:末|底)|(?=度))?",
  ],
  ["sameYear", "(?:当年|(?<=力争|争取|确保|预计|计划|有望|冲刺)()全年|全年|年末|年底|岁末|(?<!\\d)年内)"],
  ["half", "([上下])半年"],
  ["quarters", `前([二两三])个?季度|(?<![\\d第])(${QUARTER})季度|第(${QUARTER})季度`],
  ["firstMonths", `前(${COUNT})个月`],
  ["pastYear", "(?:过去(?:的)?|这)一年|一年来"],
  ["pastYears", `(?:过去的?|这|近)(${COUNT})年|(?<!\\d)(${COUNT})年(?:来|间)`],
  ["within", `(?:未来|今后)?(?<!\\d)(${COUNT})年(?:内|之内|以内)`],
  ["spanOfYears", `(?<=(?:力争|争取|计划|努力|[拟将要再])[^，。；]{0,3})[用以](${COUNT})年(?:左右)?的?时间`],
  ["term", "(?:本届|任期内|届内|届末)(?:[^，。；]{0,4}任期内?)?"],
  ["ahead", `(?:未来|今后)(${COUNT})年`],
  ["month", `(?<![\\d.])(${MONTH})月(?:份|底|末|初|中旬|上旬|下旬)?(?!\\d)`],
  ["now", "(?<!截至|截止|到)(?:目前|现阶段|(?<!现)如今|现如今)(?!的?为止)"],
  ["today", "(?:今天|今日|昨天|昨日|前天|当日)"],
  ["loneDay", `(?<![\\d.])(${DAY})日(?![元均常报游])`],
] as const;

const WORDS = new RegExp(KINDS.map(([kind, source]) => `(?<${kind}>${source})`).join("|"), "g");
const COMPARED = /(?:[比较同与]|延续|[高低多快少慢]于)$/;
const BESIDE = /^(?:同期|相比|增长|提高|水平|的基础|的?(?:[\d.]{1,6}|[一二两三四五六七八九十]{1,2})多?倍)/;

/** 2008年以来最好: since when nothing was better says not when it was. */
const RECORD = /^的?(?:最|新[高低]|首[次个]|历史|同期|第)/;

/** Every word that says when, in order, none inside another. */
export function findTimeWords(text: string): TimeWord[] {
  const found: TimeWord[] = [];
  for (const match of text.matchAll(WORDS)) {
    const groups = match.groups ?? {};
    const kind = KINDS.find(([name]) => groups[name] !== undefined)?.[0];
    if (kind === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({
      start,
      end,
      kind,
      parts: partsOf(match, kind),
      compared: isCompared(text, start, end) || (kind === "since" && RECORD.test(text.slice(end, end + 4))),
    });
  }
  return found;
}

/** The groups inside the one of this kind, by position: named groups count among the rest. */
function partsOf(match: RegExpExecArray | RegExpMatchArray, kind: TimeWord["kind"]): (string | undefined)[] {
  const [from, count] = PLACES.get(kind) ?? [1, 0];
  return [match[0], ...match.slice(from + 1, from + 1 + count)];
}

const PLACES = places();

function places(): ReadonlyMap<string, readonly [from: number, count: number]> {
  const table = new Map<string, readonly [number, number]>();
  let at = 1;
  for (const [kind, source] of KINDS) {
    const count = (source.match(/\((?!\?)/g) ?? []).length;
    table.set(kind, [at, count]);
    at += count + 1;
  }
  return table;
}

function isCompared(text: string, start: number, end: number): boolean {
  return COMPARED.test(text.slice(Math.max(0, start - 2), start)) || BESIDE.test(text.slice(end, end + 9));
}
