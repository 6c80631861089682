// What a heading says of the sentences under it: which period they speak of, and whether they look back or ahead.
import { lastYear, valueOf, type Day } from "./resolve.ts";
import { findTimeWords } from "./time-words.ts";

/** `ahead`: what follows is planned (true), done (false), or nobody says (null). */
export type Section = { readonly period: string | null; readonly ahead: boolean | null };

const NO_SECTION: Section = { period: null, ahead: null };

const BACK = /回顾|总结|成就|成效|完成情况|执行情况|进展|过去(?:五|一)?年|以来的?工作/;
const AHEAD =
  /目标|任务|规划纲要|草案|工作安排|重点工作|主要工作|工作重点|工作部署|总体(?:要求|部署|思路|考虑)|展望|打算|下一步|下步|建议|重点抓好|重点做好/;
const ACCOUNT = /公报|统计|年报|年鉴|总结|回顾|执行情况/;
const NUMBERED = /^[\s　—]*(?:第?[一二三四五六七八九十]{1,3}[、是部章]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/;
const MAIN = /^[\s　]*第?[一二三四五六七八九十]{1,3}[、部章]/;
const LONGEST = 45;

/** Whether a line is a heading by its look: short, no full stop, and numbered or named as one. */
export function looksLikeHeading(line: string): boolean {
  const text = line.trim();
  if (text === "" || text.length > LONGEST || /[。；！？，]/.test(text)) return false;
  return NUMBERED.test(text) || ((BACK.test(text) || AHEAD.test(text)) && findTimeWords(text).length > 0);
}

/** The section that a heading opens; the one around it where it says nothing of time. */
export function sectionUnder(heading: string, around: Section, written: Day | null): Section {
  const values = findTimeWords(heading)
    .map((word) => valueOf(word, written, null))
    .filter((value) => value !== null);
  const strong = values.length > 0 || MAIN.test(heading);
  const ahead = aheadOf(heading, values, written);
  if (values.length === 0 && (ahead === null || (!strong && around.ahead !== null))) return around;
  // A plan for five years and for one is read year by year; a look back begins with the whole.
  const period =
    (ahead === true ? (values.findLast((value) => value.length === 4) ?? values.at(-1)) : values[0]) ??
    (ahead === around.ahead ? around.period : yearOf(ahead, written));
  return { period, ahead: ahead ?? (values.length > 1 ? null : around.ahead) };
}

/** The section that headings above a passage open, outermost first. Of titles only those of yearly accounts say of when. */
export function sectionOf(title: string, headings: readonly string[], written: Day | null): Section {
  let section = ACCOUNT.test(title) ? sectionUnder(title, NO_SECTION, written) : NO_SECTION;
  for (const heading of headings) section = sectionUnder(heading, section, written);
  return section;
}

/** A heading that looks back and ahead leaves it to the sentences under it. */
function aheadOf(heading: string, values: readonly string[], written: Day | null): boolean | null {
  if (BACK.test(heading) && AHEAD.test(heading) && values.length > 1)
    return written && values.every((value) => isOver(value, written)) ? false : null;
  if (BACK.test(heading)) return false;
  if (AHEAD.test(heading)) return true;
  const last = values.at(-1)?.match(/\d{4}(?!.*\d{4})/)?.[0];
  if (last === undefined || !written) return null;
  return Number(last) > lastYear(written);
}

/** 2030年主要工作和“十五五”发展成就, told in 2031. */
function isOver(value: string, written: Day): boolean {
  return Number(/\d{4}(?!.*\d{4})/.exec(value)?.[0]) <= lastYear(written);
}

function yearOf(ahead: boolean | null, written: Day | null): string | null {
  if (ahead === null || !written) return null;
  return String(ahead ? lastYear(written) + 1 : lastYear(written));
}
