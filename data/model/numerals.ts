// Reads the numbers that stand in Chinese text: digits of any width and Chinese numerals. Proves that a value was quoted.

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  双: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
  首: 1,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

const RUN = /(?:\d[\d,]*(?:\.\d+)?|[零〇一壹二贰两俩双三叁四肆五伍六陆七柒八捌九玖首十拾百佰仟万亿半]|千(?![瓦克米]))+/g;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Words that say a number without a numeral, and the numbers they may stand for. */
const WORDS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/翻了?一?番|倍增/, [2, 100, 1]],
  [/翻了?(?:两|二)番/, [4, 300, 2]],
  [/过半|一半|半数|半壁/, [50, 0.5]],
  [/唯一/, [1]],
];

/** Full-width digits and marks as ASCII ones. */
function narrow(characters: string): string {
  return characters.replace(/[０-９．，％]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** Value of a run such as `一百二十`, `3000亿`, `1.5万`, `十几`; null for a run that is no number. */
function valueOf(run: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const [part] of run.matchAll(/\d[\d,]*(?:\.\d+)?|./g)) {
    const unit = SMALL[part] ?? LARGE[part];
    if (unit === undefined) {
      const next: number | undefined = part === "半" ? 0.5 : (DIGITS[part] ?? Number(part.replaceAll(",", "")));
      digit = digit !== null && DIGITS[part] !== undefined ? digit * 10 + next : next;
      if (Number.isNaN(digit)) return null;
    } else if (SMALL[part] !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else {
      const count: number = section + (digit ?? 0);
      total = (total + (count === 0 && total === 0 ? 1 : count)) * unit;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

const MULTIPLES = ["万", "亿", "百万", "千万", "千亿", "万亿"];

/** The run, and the run without a last multiple that may belong to the unit (`百万亩`: 1000000, 100 and 1). */
function readings(run: string): number[] {
  const counts = MULTIPLES.filter((multiple) => run.endsWith(multiple)).map((multiple) => run.slice(0, -multiple.length));
  if (/^(?:\d[\d.]*|[一二两双三四五六七八九])[百千]$/.test(run)) counts.push(run.slice(0, -1));
  return [run, ...counts].map((text) => (text === "" ? 1 : valueOf(text))).filter((value) => value !== null);
}

/** Numbers of one run that stand beside each other: `55,45` is two, `11,000` one, `双十` is said of ten. */
function parts(run: string): number[] {
  if (run.startsWith("双") && run.length > 1) return [2, valueOf(run.slice(1)) ?? 2];
  if (!run.includes(",") || GROUPED.test(run)) return [];
  return run
    .split(",")
    .filter((piece) => piece !== "")
    .flatMap(readings);
}

/** Every number that the characters can be read as: digits, numerals, fractions, tenths and words such as 翻番. */
export function numbersIn(characters: string): Set<number> {
  const text = narrow(characters).replaceAll("*", "");
  const found = new Set<number>();
  // Columns tear numbers apart and set others side by side: both with blanks and without.
  for (const reading of [text, text.replace(/\s/g, "")]) addNumbers(reading, found);
  return found;
}

function addNumbers(text: string, found: Set<number>): void {
  for (const [run] of text.matchAll(RUN)) for (const value of [...readings(run), ...parts(run)]) found.add(tidy(value));
  for (const [, whole, part] of text.matchAll(/([零〇一二两三四五六七八九十百\d]+)分之([零〇一二两三四五六七八九十百\d.]+)/g)) {
    const [below, above] = [valueOf(whole ?? ""), valueOf(part ?? "")];
    if (below && above !== null) for (const value of [above / below, (above / below) * 100]) found.add(tidy(value));
  }
  for (const [, tenths] of text.matchAll(/([一二两三四五六七八九\d.]+)成/g)) found.add(tidy((valueOf(tenths ?? "") ?? 0) * 10));
  for (const [words, values] of WORDS) if (words.test(text)) for (const value of values) found.add(value);
}

/** Whether `value` (its sign aside) stands in the characters in some way of writing it. */
export function valueStandsIn(value: number, characters: string): boolean {
  const wanted = tidy(Math.abs(value));
  for (const number of numbersIn(characters)) if (number === wanted || Math.abs(number - wanted) <= 1e-9 * wanted) return true;
  return false;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
