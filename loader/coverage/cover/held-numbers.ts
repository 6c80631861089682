// Whether words hold a number or date that stands on a page, in whatever way they write it: digits, numerals, English.
import { numbersIn } from "../../../data/model/numerals.ts";
import { foldName } from "../../../data/model/quote.ts";
import { findNumbers } from "../find/numbers.ts";
import { unitsClash } from "../find/units.ts";
import { pageOf, type DateParts, type Item, type Page } from "../find/page.ts";

/** A number that words hold; `spoken` where it is written in Chinese numerals. */
type HeldNumber = { readonly numbers: ReadonlySet<number>; readonly unit: string | undefined; readonly spoken: boolean };
type Held = { readonly numbers: readonly HeldNumber[]; readonly dates: readonly DateParts[] };

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const ENGLISH = "two three four five six seven eight nine ten eleven twelve".split(" ");
const MONTHS = "january february march april may june july august september october november december".split(" ");
const WRITTEN = new RegExp(`(?:(\\d{1,2}) )?\\b(${MONTHS.join("|")})\\b(?: (\\d{1,2})(?!\\d))?,?(?: (\\d{4}))?`, "g");
const ISO = /\b\d{4}(?:-\d{2}){1,2}\b/g;
const LONE = /^\p{Script=Han}$/u;
const known = new Map<string, Held>();

/**
 * Whether `text` holds the number or date of the item, in a unit that does not clash with the item's. A lone numeral
 * such as 一 stands in many words, so that another one says the same only with a character that stands beside it here too.
 */
export function holdsNumber(text: string, item: Item, page: Page): boolean {
  const held = known.get(text) ?? readNumbers(text);
  known.set(text, held);
  if (item.date !== undefined) return held.dates.some((date) => holdsDate(date, item.date ?? {})) || holdsYear(held, item.date);
  const lone = LONE.test(item.characters);
  const asked = [...numbersIn(item.characters)];
  const same = held.numbers.some(
    ({ numbers, unit, spoken }) => !(lone && spoken) && !unitsClash(unit, item.unit) && asked.some((number) => numbers.has(number)),
  );
  return same || (lone && holdsBeside(text, item, page));
}

/** A year that stands without 年, as it does in English. */
function holdsYear({ numbers }: Held, { year, month }: DateParts): boolean {
  return year !== undefined && month === undefined && numbers.some((one) => one.unit === undefined && one.numbers.has(year));
}

/** Whether a point or span of time (`2033-12`, `2031/2033`) holds the date of the item. */
export function holdsTime(time: string, { date }: Item): boolean {
  return date !== undefined && time.split("/").some((point) => holdsDate(isoDate(point), date));
}

/** Whether `text` has the item's characters together with one that stands beside them on the page. */
export function holdsBeside(text: string, { characters, from, to }: Item, { folded }: Page): boolean {
  const beside = [folded.slice(from - 1, to), folded.slice(from, to + 1)];
  const plain = foldName(text);
  return beside.some((words) => words !== characters && /^\p{Script=Han}+$/u.test(words) && plain.includes(words));
}

/** Whether all parts that are asked for are those of `date`. */
export function holdsDate(date: DateParts, asked: DateParts): boolean {
  return (["year", "month", "day"] as const).every((part) => asked[part] === undefined || date[part] === asked[part]);
}

/** `2026-01-19` → its parts. */
export function isoDate(text: string): DateParts {
  const [year, month, day] = text.split("-").map(Number);
  return { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
}

/** All numbers and dates of a text. The parts of a date are no numbers of their own. */
function readNumbers(text: string): Held {
  const numbers: HeldNumber[] = [];
  const dates: DateParts[] = [];
  const rest = text
    .replace(ISO, (iso) => {
      dates.push(isoDate(iso));
      return " · ";
    })
    .toLowerCase()
    .replace(WRITTEN, (_all, before?: string, name = "", after?: string, year?: string) => {
      const day = before ?? after;
      dates.push({ month: MONTHS.indexOf(name) + 1, ...(day && { day: Number(day) }), ...(year && { year: Number(year) }) });
      return " · ";
    });
  for (const { date, characters, unit } of findNumbers(pageOf(rest))) {
    if (date) dates.push(date);
    else numbers.push({ numbers: numbersIn(characters), unit, spoken: !/[0-9０-９]/.test(characters) });
  }
  const said = (number: number) => numbers.push({ numbers: new Set([number]), unit: undefined, spoken: false });
  for (const [, digits = "", scale = ""] of rest.matchAll(/(\d[\d,]*(?:\.\d+)?) (thousand|million|billion|trillion)/g))
    said(Number((Number(digits.replaceAll(",", "")) * (SCALES[scale] ?? 1)).toPrecision(12)));
  for (const [word] of rest.matchAll(/\b[a-z]+\b/g)) if (ENGLISH.includes(word)) said(ENGLISH.indexOf(word) + 2);
  return { numbers, dates };
}
