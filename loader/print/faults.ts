// Prints what a check found: every fault and warning with its place, what is wrong, and what would be right.
import type { CheckReport } from "../check/check.ts";
import type { Fault, Language, Words } from "../read/fault.ts";
import { formatRows, type Format } from "./rows.ts";

type Level = "fault" | "warning" | "note";

/** What a kind of note counts, in words. */
const NOTE_WORDS: Readonly<Record<string, Words>> = {
  "no-deadline": { zh: "没有期限的目标", en: "targets without a deadline" },
  "article-sets": { zh: "只由文章设定的目标", en: "targets that only an article sets" },
  "stated-circle": { zh: "原文说互相需要的圈", en: "circles of needs that the page states" },
  "only-inside": { zh: "只在更长的名称里出现的实体", en: "entities named only inside longer names" },
};

/** Faults as a person reads them, two lines each. */
export function faultLines(faults: readonly Fault[], lang: Language): string {
  return faults
    .map(
      (fault) =>
        `${fault.file}:${fault.line}${fault.item === "" ? "" : `  ${fault.item}`}\n  ${fault.wrong[lang]} → ${fault.right[lang]}\n`,
    )
    .join("");
}

/** How many of what, in a line. */
function countLine({ faults, warnings, counts }: CheckReport, lang: Language): string {
  const { entities, relations, targets, observations, articles } = counts;
  return lang === "zh"
    ? `${articles} 篇文章，${entities} 个实体，${relations} 行关系，${targets} 个目标，${observations} 个数据：${faults.length} 处错误，${warnings.length} 处提醒\n`
    : `${articles} articles, ${entities} entities, ${relations} relation lines, ${targets} targets, ${observations} observations: ${faults.length} faults, ${warnings.length} warnings\n`;
}

/** How many notes of each kind, and how to list them. */
function noteLine(notes: readonly Fault[], lang: Language): string {
  if (notes.length === 0) return "";
  const counts = new Map<string, number>();
  for (const { code } of notes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const parts = [...counts].map(([code, count]) => `${NOTE_WORDS[code]?.[lang] ?? code} ${count}`);
  return lang === "zh"
    ? `说明（zhaotu check --notes 逐条列出）：${parts.join("，")}\n`
    : `Notes (zhaotu check --notes lists them): ${parts.join(", ")}\n`;
}

/** The whole report in a format. The table lists notes only `withNotes`, else it counts them. */
export function formatReport(report: CheckReport, format: Format, lang: Language, withNotes = false): string {
  const all: [Level, Fault][] = [
    ...report.faults.map((fault): [Level, Fault] => ["fault", fault]),
    ...report.warnings.map((fault): [Level, Fault] => ["warning", fault]),
    ...report.notes.map((fault): [Level, Fault] => ["note", fault]),
  ];
  if (format === "csv")
    return formatRows(
      "csv",
      ["level", ...FIELDS],
      all.map(([level, fault]) => ({ level, ...flat(fault, lang) })),
    );
  if (format === "json") {
    const notRun = report.notRun.map(({ article, proofs }) => ({ article, proofs: proofs[lang], reason: "no text" }));
    const lists = {
      faults: report.faults.map((fault) => flat(fault, lang)),
      warnings: report.warnings.map((fault) => flat(fault, lang)),
      notes: report.notes.map((fault) => flat(fault, lang)),
      notRun,
      counts: report.counts,
    };
    return `${JSON.stringify(lists, null, 1)}\n`;
  }
  const titles =
    lang === "zh"
      ? { faults: "错误", warnings: "提醒（可能没错，看一看）", notes: "说明（没有错，读的人应当知道）", notRun: "未运行：没有原文" }
      : {
          faults: "Faults",
          warnings: "Warnings (perhaps right: have a look)",
          notes: "Notes (nothing wrong, but good to know)",
          notRun: "not run: no text",
        };
  const part = (title: string, body: string) => (body === "" ? "" : `${title}\n${body}\n`);
  const notRun = report.notRun.map(({ article, proofs }) => `${titles.notRun} · ${article}: ${proofs[lang]}\n`).join("");
  return (
    (withNotes ? part(titles.notes, faultLines(report.notes, lang)) : "") +
    part(titles.warnings, faultLines(report.warnings, lang)) +
    part(titles.faults, faultLines(report.faults, lang)) +
    notRun +
    (withNotes ? "" : noteLine(report.notes, lang)) +
    countLine(report, lang)
  );
}

const FIELDS = ["file", "line", "item", "code", "wrong", "right"] as const;

function flat({ file, line, item, code, wrong, right }: Fault, lang: Language) {
  return { file, line, item, code, wrong: wrong[lang], right: right[lang] };
}
