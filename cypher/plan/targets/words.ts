// The words of statuses, rules and differences, in Chinese and English.
import type { Nature } from "../../../data/model/quantity.ts";
import type { ConflictKind, ConflictSort, Difference, Doubt, Hindrance, ReasonCode, Status, Trace } from "../../../data/model/verdicts.ts";

/** One thing said in both languages. */
export type Both = { readonly zh: string; readonly en: string };
const b = (zh: string, en: string): Both => ({ zh, en });

export const STATUS_WORDS: Readonly<Record<Status, Both>> = {
  met: b("达成", "met"),
  underway: b("在做", "under way"),
  late: b("到期没达成", "late"),
  tooClose: b("差得太近，说不准", "too close to say"),
  noYardstick: b("缺对照数", "no yardstick"),
  notComparable: b("不能比", "not comparable"),
  noFigure: b("还没有数", "no figure yet"),
};

export const DIFFERENCE_WORDS: Readonly<Record<Difference, Both>> = {
  indicator: b("指标不是同一个", "another indicator"),
  subject: b("说的对象不同", "another subject"),
  nature: b("性质不同（总量、增速、占比、位次、说法不能互比）", "of another nature (level, growth, share, rank and words do not compare)"),
  unit: b("单位不同", "another unit"),
  direction: b("一升一降", "one rises, the other falls"),
  each: b("一个说每一个，一个说合计或其中之一", "one speaks of each, the other of all together or of one alone"),
  expected: b("是预计的，不是实际的数", "expected, not measured"),
  period: b("时期不同", "another period"),
  base: b("口径或基数变了", "what is counted, or from where, has changed"),
};

export const DOUBT_WORDS: Readonly<Record<Doubt, Both>> = {
  target: b("目标有两读", "the target can be read two ways"),
  figure: b("这个数有两读", "the figure can be read two ways"),
  disputed: b("说法不一", "statements differ"),
};

/** What a rule's sentence speaks of: the figure's name in both languages, why it cannot be compared, the deadline. */
type Spoken = {
  readonly name: Both;
  readonly why: Both;
  readonly hasDeadline: boolean;
  readonly passed: boolean;
  readonly afterDeadline: boolean;
};

type Sentence = (spoken: Spoken) => Both;

/** A sentence, and after it what it rests on. */
const on =
  (zh: string, en: string): Sentence =>
  ({ name }) =>
    b(`${zh}：${name.zh}。`, `${en}: ${name.en}.`);
const fixed =
  (zh: string, en: string): Sentence =>
  () =>
    b(`${zh}。`, `${en}.`);

const shortOf: Sentence = (spoken) =>
  spoken.hasDeadline
    ? on("期限还没到，最近可比的数还不够", "The deadline is still to come; the latest comparable figure is short of it")(spoken)
    : on("没写期限，最近可比的数还不够", "No deadline is written; the latest comparable figure is short of it")(spoken);

/** Reached, in time or after it. */
const reached =
  (zh: string, en: string): Sentence =>
  (spoken) =>
    spoken.afterDeadline ? on(`${zh}，晚于期限`, `${en}, after the deadline`)(spoken) : on(zh, en)(spoken);

const nothing: Sentence = ({ passed }) =>
  passed
    ? b(
        "期限已过，没有可以放在旁边的数；没有数不等于没做到。",
        "The deadline has passed and there is nothing to set beside it; that does not mean it was not done.",
      )
    : b("还没有可以放在旁边的数。", "There is nothing yet to set beside it.");

export const REASON_WORDS: Readonly<Record<ReasonCode, Sentence>> = {
  reached: reached("够到目标", "Reaches the target"),
  over: on("比所说的数还多；目标只写了一个数，按“达到”算", "Beyond the number; the target gives one number, which is read as “reach”"),
  said: reached("文章说已达到", "Said to be reached"),
  short: shortOf,
  stale: on(
    "期限已过，最近可比的数不够，但不是期限那时的",
    "The deadline has passed; the latest comparable figure is short of it, but not of that time",
  ),
  undated: on(
    "期限已过，最近可比的数不够，但没写是什么时候的",
    "The deadline has passed; the latest comparable figure is short of it, but does not say of when it is",
  ),
  stage: on("说到了进展，还没到目标那一步", "Progress is reported, not yet as far as the target"),
  held: on("说停了、推迟了或没成", "Said to be held up, put off or not done"),
  saidLater: on("又说到了它，没说达到没达到", "Spoken of again; whether it is reached is not said"),
  awaited: on("说预计能达到，还没有达到", "Expected to be reached, not yet reached"),
  promisedAgain: on("后来的文章还在提这个目标", "A later article still sets it as an aim"),
  before: on(
    "早先一年的数已有这么多，目标说的那一年还没有数",
    "An earlier year had as much; the year that the target speaks of has no figure yet",
  ),
  missed: on("期限已过，那时的数不够", "The deadline has passed, and the figure of that time is short of it"),
  missedWords: on("期限已过，文章说的还不到目标", "The deadline has passed, and what is said is not as far as the target"),
  rounding: on("和目标只差在四舍五入上", "It differs from the target by no more than rounding"),
  about: on("这个数或目标带“约”，够不够说不准", "The figure or the target is an “about”, which could go either way"),
  bound: on("这个数只说了界限，够不够说不准", "The figure is only a bound, which could go either way"),
  differ: fixed("同一时间的说法不一，有的够，有的不够", "Statements of one time differ: some reach the target, some do not"),
  mostly: on("说的是大体做到", "Said to be mostly reached"),
  average: fixed("目标指的是平均水平，平均是多少，没有文章写", "The target points to an average, which no article gives"),
  unnamed: fixed("目标指的数是多少，没有文章写", "The target points to a number which no article gives"),
  all: on(
    "目标说的是全部，全部是多少，没有文章写；旁边的数",
    "The target says all, and how many that is no article gives; beside it stands",
  ),
  noBase: fixed(
    "目标只说要比现在多、高或少，现在是多少，没有文章写",
    "The target only says more or less than now, and no article gives the number now",
  ),
  differs: ({ name, why }) => b(`${why.zh}。旁边最近的：${name.zh}。`, `${why.en}. Nearest to it: ${name.en}.`),
  parts: fixed("文章没有单说它，由它的几个部分得出", "Nothing is said of it alone; this comes from its parts"),
  onlyBase: on("只有起点的数，还没有后来的", "There is only a figure to start from, and none after it"),
  nothing,
};

/** A time as it is written: a point or a span; none where no period is given. */
export function timeWords(period: string | null): Both {
  if (period === null) return b("没写时间", "no time given");
  const points = period.split("/");
  const zh = points.map((point) => {
    const [year = "", month, day] = point.split("-");
    return `${year} 年${month === undefined ? "" : ` ${Number(month)} 月`}${day === undefined ? "" : ` ${Number(day)} 日`}`;
  });
  return b(zh.join("至 "), points.join(" to "));
}

export const TRACE_WORDS: Readonly<Record<Trace, Both>> = {
  told: b("有关联的下文", "taken up again"),
  reported: b("有同一指标的数字", "a figure of the same indicator"),
  again: b("又计划了一次", "planned again"),
  heldUp: b("说对象停了或推迟", "its subject given up or held up"),
  beside: b("旁边有不能比的数", "a figure beside it that does not compare"),
  none: b("没再提到", "not mentioned again"),
};

export const KIND_WORDS: Readonly<Record<ConflictKind, Both>> = {
  value: b("数不同", "value"),
  period: b("时间不同", "period"),
  scope: b("范围不同", "scope"),
  wording: b("说法不同", "wording"),
};

/** `alike`: figures that only look as if they could be compared. */
export const SORT_WORDS: Readonly<Record<string, Both>> = {
  contradicts: b("说法矛盾", "contradict"),
  perhaps: b("也许矛盾", "perhaps contradict"),
  updates: b("后来更新了", "updated later"),
  corroborates: b("互相印证", "agree"),
  notComparable: b("不能比", "not comparable"),
  alike: b("看着像，不能比", "look alike"),
} satisfies Record<ConflictSort | "alike", Both>;

export const ALIKE_WORDS: Readonly<Record<Hindrance, Both>> = {
  promise: b("一个是目标，一个是实际", "one is a target, one was measured"),
  nature: b("性质不同", "of another nature"),
  direction: b("一升一降", "one rises, one falls"),
  unit: b("单位不同", "another unit"),
  period: b("有一个没写时间", "one has no time"),
  expected: b("一个是实际，一个是预计", "one was measured, one expected"),
  each: b("一个是合计，一个是每个", "one is a total, one holds for each"),
  close: b("有一个是约数", "one is approximate"),
  bound: b("一个只给了上限或下限", "one is only a bound"),
};

export const NATURE_WORDS: Readonly<Record<string, Both>> = {
  level: b("总量", "a level"),
  growth: b("增速", "a growth"),
  share: b("占比", "a share"),
  rank: b("位次", "a rank"),
  cumulative: b("累计", "a cumulative amount"),
  status: b("状态", "a status in words"),
} satisfies Record<Nature, Both>;

const DIMENSIONS: Readonly<Record<string, string>> = {
  ...{ 面积: "area", 电量: "electricity", 人数: "people", 次数: "times", 时间: "time", 个数: "things counted", 元: "money" },
  ...{ 吨: "weight", 千瓦: "power", 米: "length", 立方米: "volume", 个百分点: "percentage points", 位: "rank" },
};

/** A dimension in words; "" is a number without a unit. */
export const dimensionWords = (dimension: string): Both =>
  dimension === "" ? b("没有单位的数", "a number without a unit") : b(dimension, DIMENSIONS[dimension] ?? dimension);
