// Finds the figures of an article: number, unit, comparator, nature, role, noun and period of each.
import type { Period, Quantity, Span } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { sentenceAt, timeContext, type TimeContext } from "../time/context.ts";
import { indicatorOf } from "./indicators.ts";
import { isKept } from "./kept.ts";
import { natureOf } from "./natures.ts";
import { readable } from "./readable.ts";
import { opensPair, periodOf } from "./periods.ts";
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
    const period = periodOf(text, time, figure, found.at(-1) ?? null);
    const earlier = figure.after === null ? null : (told[figure.after] ?? null);
    const indicator: Span | null =
      earlier?.indicator ?? indicatorOf(text, figure, Math.max(sentence?.start ?? 0, found.at(-1)?.end ?? 0), noun);
    noun = indicator;
    const role = opensPair(text, figure)
      ? "observation"
      : roleOf(
          text,
          sentence,
          figure.start,
          period?.how === "explicit" ? lastYearOf(period) : null,
          time.written,
          /^[<>]=$/.test(figure.comparator),
        );
    const quantity: Quantity = {
      start: figure.start,
      end: figure.end,
      rule: ruleOf(figure),
      confidence: CONFIDENCE[ruleOf(figure)] ?? 0.9,
      value: figure.value,
      unit: figure.multiple + figure.word,
      comparator: figure.comparator,
      ...(earlier && sameVerb(earlier, figure) ? kindOf(earlier) : natureOf(text, figure, /^\d{4}-\d{4}$/.test(period?.value ?? ""))),
      role,
      indicator,
      period,
    };
    told[index] = quantity;
    found.push(quantity);
  }
  return found;
}

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
