// Numbers with their units, as they stand: every one that may be a figure. What is a date, a label or part of a name is left out.
import type { Span } from "../candidates.ts";
import { isLabel } from "./labels.ts";
import { beginsNumeral, numeralAt, tidy, type Numeral } from "./numerals.ts";
import { rankAt, turnAt } from "./turns.ts";
import { unitAt, type Unit, type UnitClass } from "./units.ts";

/**
 * A number that may be a figure. `multiple` and `word` are its unit as printed; `word` is empty where none follows. `kind`:
 * the class of its unit, or `none`. `loose`: a multiple that nothing counts (百亿元), a figure only where the words beside it
 * make it one.
 */
export type Token = Span & {
  readonly value: number;
  readonly multiple: string;
  readonly word: string;
  readonly kind: UnitClass | "none";
  readonly more: boolean;
  /** 上百, 前十: what the number's own form says of how it compares. */
  readonly own: ">=" | "<=" | null;
  readonly digits: boolean;
  readonly loose: boolean;
  readonly form: "plain" | "rank" | "fraction" | "tenths" | "fold" | "half";
};

const BLANK = 2;

/** All tokens of a text, in order; `taken`: stretches that are dates, in order. */
export function tokensOf(text: string, taken: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    while ((taken[next]?.end ?? Infinity) <= at) next++;
    const date = taken[next];
    if (date && date.start <= at) {
      at = date.end;
      continue;
    }
    const limit = date?.start ?? text.length;
    const found = tokenAt(text, at, limit);
    if (found.token) tokens.push(found.token);
    at = Math.max(found.end, at + 1);
  }
  return tokens;
}

type Step = { readonly token: Token | null; readonly end: number };

function tokenAt(text: string, at: number, limit: number): Step {
  const one = text[at] ?? "";
  const special = rankAt(text, at) ?? turnAt(text, at);
  if (special) return { token: special.token, end: special.end };
  if (!beginsNumeral(one)) return { token: null, end: at + 1 };
  const numeral = numeralAt(text, at);
  if (!numeral) return { token: null, end: at + 1 };
  if (numeral.label || numeral.end > limit) return { token: null, end: numeral.end };
  const unit = unitOf(text, numeral) ?? indexPoints(text, numeral);
  const end = unit?.end ?? numeral.end;
  if (isLabel(text, numeral, unit)) return { token: null, end };
  return { token: tokenOf(text, numeral, unit), end };
}

/** The unit after a numeral; a blank or two may stand between, and 多 after a multiple that belongs to the unit. */
function unitOf(text: string, numeral: Numeral): Unit | null {
  const many = numeral.multiple !== "";
  let at = numeral.end;
  for (let count = 0; count < BLANK && text[at] === " "; count++) at++;
  return unitAt(text, at, many);
}

/** 报3876.34点: an index is read in hundredths of a point, an hour is not. */
function indexPoints(text: string, { start, end, digits }: Numeral): Unit | null {
  if (!digits || text[end] !== "点" || !/\.\d\d$/.test(text.slice(Math.max(start, end - 3), end))) return null;
  return { word: "点", kind: "measure", end: end + 1 };
}

/** 上百, 上千: at least so many; 迈上千亿 is something else. */
const UPWARDS = /(?<![迈跨站登跃冲以再踏达网线])上$/;

function tokenOf(text: string, numeral: Numeral, unit: Unit | null): Token {
  const { start, digits, more, vague, bare } = numeral;
  const upwards = bare && UPWARDS.test(text.slice(Math.max(0, start - 2), start));
  // 4年半, 2倍半
  const half = (unit?.kind === "time" || unit?.kind === "times") && /^半(?![年数天])/.test(text.slice(unit.end, unit.end + 2)) ? 1 : 0;
  // 4个半小时, 2个半月
  const hours = unit?.word === "个" ? /^半(?:小时|月)/.exec(text.slice(unit.end, unit.end + 3))?.[0].length : undefined;
  return {
    start,
    end: (unit?.end ?? numeral.end) + (hours ?? half),
    value: tidy(numeral.value + (hours === undefined ? half : 1) / 2),
    multiple: numeral.multiple,
    word: hours === undefined ? (unit?.word ?? "") : hours === 3 ? "小时" : "个月",
    kind: hours === undefined ? (unit?.kind ?? "none") : "time",
    more: more || vague,
    own: upwards ? ">=" : null,
    digits,
    loose: bare && !vague && !upwards,
    form: "plain",
  };
}
