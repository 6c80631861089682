// The board as a table for spreadsheets.
import { csvLine, plainText } from "../../../data/model/csv-line.ts";
import type { BoardRow, Named } from "./board.ts";
import { DOUBT_WORDS, STATUS_WORDS, timeWords } from "./words.ts";

type Lang = "zh" | "en";
type Column = { readonly zh: string; readonly en: string; readonly cell: (row: BoardRow, lang: Lang) => string | number | null };

/** By it a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
const BETWEEN = " | ";

const nameOf = (thing: Pick<Named, "name" | "nameEn">, lang: Lang) => (lang === "zh" ? thing.name : thing.nameEn);
const names = (things: readonly Named[] | null, lang: Lang) => (things ?? []).map((thing) => nameOf(thing, lang)).join(BETWEEN);

const MODALITY_WORDS = {
  planned: { zh: "计划", en: "planned" },
  strive: { zh: "力争", en: "striven for" },
  expected: { zh: "预计", en: "expected" },
} as const;

const COLUMNS: readonly Column[] = [
  { zh: "id", en: "id", cell: ({ id }) => id },
  { zh: "目标", en: "target", cell: nameOf },
  { zh: "状态", en: "status", cell: ({ status }, lang) => STATUS_WORDS[status][lang] },
  { zh: "依据", en: "why", cell: ({ sentence }, lang) => sentence[lang] },
  { zh: "存疑", en: "doubtful", cell: ({ doubts }, lang) => doubts.map((one) => DOUBT_WORDS[one][lang]).join(BETWEEN) },
  { zh: "对谁", en: "subject", cell: ({ subjects }, lang) => names(subjects, lang) },
  { zh: "指标", en: "indicator", cell: ({ indicator }, lang) => nameOf(indicator, lang) },
  { zh: "比法", en: "comparator", cell: ({ comparator }) => comparator },
  { zh: "数", en: "value", cell: ({ value }) => value },
  { zh: "单位", en: "unit", cell: ({ unit }) => unit },
  { zh: "原样", en: "as written", cell: ({ valueText }) => valueText },
  { zh: "基本单位的数", en: "value in base unit", cell: ({ base }) => base?.value ?? null },
  { zh: "基本单位", en: "base unit", cell: ({ base }) => base?.unit ?? null },
  { zh: "期限", en: "deadline", cell: ({ deadline }) => deadline?.point ?? null },
  { zh: "期限怎么知道的", en: "deadline known by", cell: ({ deadline }) => deadline?.basis ?? null },
  { zh: "期限原样", en: "deadline as written", cell: ({ deadlineText }) => deadlineText },
  { zh: "谁定的", en: "set by", cell: ({ setBy }, lang) => names(setBy, lang) },
  { zh: "语气", en: "modality", cell: ({ modality }, lang) => MODALITY_WORDS[modality][lang] },
  { zh: "产业", en: "industry", cell: ({ industries }, lang) => names(industries, lang) },
  { zh: "政策", en: "policy", cell: ({ policies }, lang) => names(policies, lang) },
  { zh: "最近可比的数", en: "latest comparable figure", cell: ({ latest }, lang) => latest && nameOf(latest, lang) },
  { zh: "那个数的时间", en: "its time", cell: ({ latest }, lang) => latest && timeWords(latest.period)[lang] },
  { zh: "差", en: "gap", cell: ({ gap }) => (gap.reason === null ? gap.gap.value : null) },
  { zh: "差的单位", en: "unit of the gap", cell: ({ gap }) => (gap.reason === null ? gap.gap.unit : null) },
  { zh: "每年要增（等量）", en: "needed a year (linear)", cell: ({ gap }) => perYear(gap)?.linear.value ?? null },
  { zh: "每年要增（%，复合）", en: "needed a year (%, compound)", cell: ({ gap }) => perYear(gap)?.compound ?? null },
  { zh: "目标出处", en: "evidence", cell: ({ evidence }) => evidence.join(BETWEEN) },
  { zh: "状态依据的出处", en: "evidence of the status", cell: ({ restsEvidence }) => restsEvidence.join(BETWEEN) },
];

function perYear(gap: BoardRow["gap"]) {
  return gap.reason === null && gap.perYear.reason === null ? gap.perYear : null;
}

/** Lines of CSV, the first with the byte-order mark and the names of the columns; numbers stay numbers, no text is a formula. */
export function* boardCsv(rows: readonly BoardRow[], lang: Lang): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(COLUMNS.map((column) => column[lang]));
  for (const row of rows)
    yield csvLine(
      COLUMNS.map(({ cell }) => {
        const value = cell(row, lang);
        return typeof value === "number" ? String(value) : plainText(value ?? "");
      }),
    );
}
