// Finds the figures of an article: number, unit, comparator, nature, role, noun and period of each.
import type { Period, Quantity, Span } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { sentenceAt, timeContext, type SentenceTime, type TimeContext } from "../time/context.ts";
import { indicatorOf } from "./indicators.ts";
import { isKept } from "./kept.ts";
import { natureOf, type Kind } from "./natures.ts";
import { readable } from "./readable.ts";
import { opensPair, periodOf, whenItStands } from "./periods.ts";
import { withOwnNouns } from "./respective.ts";
import { roleOf } from "./roles.ts";
import { figuresOf, type Figure } from "./sequences.ts";
import { tokensOf } from "./tokens.ts";

/** Every figure of the text, in order. `time` may be given where it has been read already. */
export function findQuantities(page: CleanText, about: About, time: TimeContext = timeContext(page, about)): Quantity[] {
  const text = readable(page.text);
  const found: Quantity[] = [];
  const told: (Quantity | null)[] = [];
  let sentenceStart = -1;
  let noun: Span | null = null;
  for (const [index, figure] of figuresOf(text, tokensOf(text, time.words)).entries()) {
    told.push(null);
    if (!isKept(text, figure, found.at(-1) ?? null)) continue;
    const sentence = sentenceAt(time, figure.start);
    if (sentence?.start !== sentenceStart) [sentenceStart, noun] = [sentence?.start ?? -1, null];
    const spoken = periodOf(text, time, figure, found.at(-1) ?? null);
    const earlier = figure.after === null ? null : (told[figure.after] ?? null);
    const indicator: Span | null =
      earlier?.indicator ?? indicatorOf(text, figure, Math.max(sentence?.start ?? 0, found.at(-1)?.end ?? 0), noun);
    noun = indicator;
    const alone = earlier && sameVerb(earlier, figure) ? kindOf(earlier) : natureOf(text, figure, isYears(spoken));
    const kind = alone.nature === "level" && isYears(spoken) && addsUp(text, found.at(-1), figure) ? CUMULATIVE : alone;
    const period =
      earlier !== null && isYears(spoken) && earlier.period?.value === spoken?.value.slice(5)
        ? earlier.period
        : whenItStands(text, time, figure, kind.nature, spoken);
    const ownRole = opensPair(text, figure)
      ? "observation"
      : roleOf(
          text,
          sentence,
          figure,
          period?.how === "explicit" ? lastYearOf(period) : null,
          time.written,
          /^[<>]=$/.test(figure.comparator),
        );
    const role = ownRole === "observation" && goesOn(text, sentence, found.at(-1) ?? null, period, time) ? "target" : ownRole;
    const quantity: Quantity = {
      start: figure.start,
      end: figure.end,
      rule: ruleOf(figure),
      confidence: CONFIDENCE[ruleOf(figure)] ?? 0.9,
      value: figure.value,
      unit: figure.multiple + figure.word,
      comparator: figure.comparator,
      ...kind,
      role,
      indicator,
      period,
    };
    told[index] = quantity;
    found.push(quantity);
  }
  return withOwnNouns(text, found, AMOUNT);
}

/** 今年将安排A；开工B。其中C: what is planned goes on behind a semicolon, and with 其中, in the year that the article is of, until something is told as done. */
function goesOn(
  text: string,
  sentence: SentenceTime | null,
  before: Quantity | null,
  period: Period | null,
  { written }: TimeContext,
): boolean {
  if (sentence === null || before === null || before.role !== "target" || before.end > sentence.start || !written) return false;
  if (period === null || period.value !== before.period?.value || lastYearOf(period) !== written.year) return false;
  const gap = text.slice(before.end, sentence.start);
  if (gap.length > 60) return false;
  return /^[^。！？\n]*[；;]\s?$/.test(gap) || (gap.endsWith("。") && /^[\s　]*其中/.test(text.slice(sentence.start, sentence.start + 4)));
}

/** Nouns that say for themselves what is measured: 一般公共预算收入、固定资产投资, not 大蒜、黄桃产量. */
const AMOUNT = /(?:[额值量率数]|收入|支出|投资|人次|面积|规模|消费|进出口|利润|税收|价格|里程|占比|比重|花费|人口|装机|贷款|存款)$/;

const CUMULATIVE: Kind = { nature: "cumulative" };

/** 建成示范区36个、实践基地14个: the verb of the first counts both. */
function addsUp(text: string, before: Quantity | undefined, { start, kind }: Figure): boolean {
  if (before?.nature !== "cumulative" || start - before.end > 30 || (kind !== "count" && kind !== "measure")) return false;
  return (
    /^[、和及与][^，。；：、！？\n]{1,24}$/.test(text.slice(before.end, start)) && !/[达至到居列超过]/.test(text.slice(before.end, start))
  );
}

const isYears = (period: Period | null): boolean => /^\d{4}-\d{4}$/.test(period?.value ?? "");

/** The share of each rule that is likely right: judged by hand on texts that the rules were not made on, beside the calibration table of `npm run eval`. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  "quantity-measured": 0.97,
  "quantity-counted": 0.96,
  "quantity-rank": 0.95,
  "quantity-turn": 0.92,
  "quantity-round": 0.88,
  "quantity-duration": 0.88,
  "quantity-alone": 0.85,
};

function ruleOf({ form, kind, loose }: Figure): string {
  if (form === "rank") return "quantity-rank";
  if (form !== "plain") return "quantity-turn";
  if (loose) return "quantity-round";
  if (kind === "none") return "quantity-alone";
  if (kind === "time") return "quantity-duration";
  return kind === "count" ? "quantity-counted" : "quantity-measured";
}

function sameVerb(earlier: Quantity, figure: Figure): boolean {
  return figure.word === "" ? earlier.unit === figure.multiple : earlier.unit.endsWith(figure.word) || figure.kind === "percent";
}

function kindOf({ nature, direction }: Quantity): Pick<Quantity, "nature" | "direction"> {
  return direction === undefined ? { nature } : { nature, direction };
}

function lastYearOf({ value }: Period): number | null {
  const years = value.match(/\d{4}/g);
  return years ? Number(years.at(-1)) : null;
}
