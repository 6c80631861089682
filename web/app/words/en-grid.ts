// Words of the table's tools and of its figures, in English.
import type { GridWords } from "./zh-grid.ts";

const n = (count: number) => count.toLocaleString("en-GB");
const of = (word: string, count: number | null) => (count === null ? word : `${word} ${n(count)}`);
const rows = (count: number) => `${n(count)} row${count === 1 ? "" : "s"}`;

export const enGrid: GridWords = {
  grid: {
    scope: "Which rows",
    inViewHow: "In the picture; figures that are in it or about something in it",
    targets: (count) => of("Targets", count),
    observations: (count) => of("Figures", count),
    reading: "Reading the figures…",
    filter: "Find in this table",
    columns: "Columns",
    copyAll: (count) => `Copy all ${rows(count)}`,
    copyChosen: (count) => `Copy ${count === 1 ? "the selected row" : `the ${n(count)} selected rows`}`,
    pick: "Select",
    pickRow: (name) => `Select ${name}`,
    empty: "No rows.",
    none: (text) => `No row has “${text}”.`,
    otherName: { zh: "English", en: "Chinese" },
    pinyin: "Pinyin",
    claim: "It says",
    type: "Type",
    indicator: "Indicator",
    value: "As written",
    base: "In base unit",
    unit: "Base unit",
    nature: "Nature",
    sign: "Comparator",
  },
};
