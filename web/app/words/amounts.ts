// Numbers of measures as a reader of either language reads them.
import type { Measure } from "../state/state.ts";
import type { Lang } from "../state/state.ts";
import { unitWord } from "./figures.ts";

const DIGITS = 4;

/** A number of a measure, short: of figures in `unit` with 万 and 亿, or million and billion. */
export function amountText(measure: Measure, value: number, unit: string | null, lang: Lang): string {
  const tag = lang === "zh" ? "zh-Hans-CN" : "en-GB";
  if (measure !== "value") return value.toLocaleString(tag, { maximumSignificantDigits: DIGITS });
  const sizes: readonly (readonly [number, string])[] =
    lang === "zh"
      ? [
          [1e8, "亿"],
          [1e4, "万"],
        ]
      : [
          [1e9, " billion"],
          [1e6, " million"],
        ];
  const [size, word] = sizes.find(([from]) => Math.abs(value) >= from) ?? [1, ""];
  const number = (value / size).toLocaleString(tag, { maximumSignificantDigits: DIGITS });
  const said = unit === null ? "" : unitWord(unit, lang);
  return `${number}${lang === "zh" && word !== "" ? " " : ""}${word}${said === "" ? "" : lang === "zh" && word !== "" ? said : ` ${said}`}`;
}
