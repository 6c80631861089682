// Prints the rows of a query of one's own: row by row where the format allows it, else all at the end.
import type { CypherValue } from "../../data/model/cypher-value.ts";
import type { Cut } from "../../cypher/console/console.ts";
import { csvLine, plainText } from "../../data/model/csv-line.ts";
import { csvCell, isList, plainOf } from "../../data/model/cypher-plain.ts";
import type { Shell } from "../shell.ts";
import { formatRows } from "./rows.ts";

export const TYPED_FORMATS = ["table", "json", "jsonl", "csv"] as const;
export type TypedFormat = (typeof TYPED_FORMATS)[number];

type End = { readonly rows: number; readonly ms: number; readonly cut: Cut | null };
type Printer = {
  readonly head: (columns: readonly string[]) => Promise<void> | void;
  /** A row as the JSON text of a list of values. */
  readonly row: (json: string) => Promise<void> | void;
  readonly end: (end: End) => Promise<void> | void;
};

/** What prints a result in a format; how many rows came, and why not all, goes to standard error. */
export function printerFor(format: TypedFormat, shell: Shell): Printer {
  const { head, row, end } = PRINTERS[format](shell);
  return {
    head,
    row,
    end: async (told) => {
      await end(told);
      shell.say(endWords(told, shell.lang));
    },
  };
}

const PRINTERS: Readonly<Record<TypedFormat, (shell: Shell) => Printer>> = {
  jsonl: ({ print }) => {
    let columns: readonly string[] = [];
    return { head: (named) => void (columns = named), row: (json) => print(`${objectOf(columns, json)}\n`), end: () => {} };
  },
  json: ({ print }) => {
    let columns: readonly string[] = [];
    let before = "[\n";
    return {
      head: (named) => void (columns = named),
      row: (json) => {
        const mark = before;
        before = ",\n";
        return print(mark + objectOf(columns, json));
      },
      end: ({ rows }) => print(rows === 0 ? "[]\n" : "\n]\n"),
    };
  },
  csv: ({ print }) => ({
    head: (columns) => print(csvLine(columns.map(plainText))),
    row: (json) => print(csvLine(valuesOf(json).map(csvCell))),
    end: () => {},
  }),
  table: ({ print }) => {
    let columns: readonly string[] = [];
    const rows: string[][] = [];
    return {
      head: (named) => void (columns = named),
      row: (json) => void rows.push(valuesOf(json).map(shortText)),
      end: () => (rows.length === 0 ? undefined : print(tableOf(columns, rows))),
    };
  },
};

/** A table; a column whose name was there before gets its number. */
function tableOf(columns: readonly string[], rows: readonly string[][]): string {
  const names = columns.map((column, at) => (columns.indexOf(column) === at ? column : `${column} ${at + 1}`));
  const named = rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [names[at] ?? "", cell])));
  return formatRows("table", names, named);
}

function valuesOf(json: string): CypherValue[] {
  return JSON.parse(json) as CypherValue[];
}

function objectOf(columns: readonly string[], json: string): string {
  const values = valuesOf(json).map(plainOf);
  return JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])));
}

/** A value as a person reads it in a cell: things by id, relations by type. */
export function shortText(value: CypherValue): string {
  if (value === null) return "";
  if (isList(value)) return value.map(shortText).join(" ");
  if (typeof value !== "object") return String(value);
  switch (value.$) {
    case "node":
      return `(${value.id ?? ""}${value.labels.map((label) => `:${label}`).join("")})`;
    case "relationship":
      return `${value.from ?? ""}-[:${value.type}]->${value.to ?? ""}`;
    case "path":
      return value.nodes
        .map((node, at) => (at === 0 ? shortText(node) : `${hop(value.relationships[at - 1], value.nodes[at - 1])}${shortText(node)}`))
        .join("");
    case "written":
      return value.text;
    case "map":
      return JSON.stringify(plainOf(value));
  }
}

/** A step of a path, pointing as its relationship does. */
function hop(relationship: CypherValue | undefined, before: CypherValue | undefined): string {
  const step =
    typeof relationship === "object" && relationship !== null && !isList(relationship) && relationship.$ === "relationship"
      ? relationship
      : null;
  const start = typeof before === "object" && before !== null && !isList(before) && before.$ === "node" ? before.id : null;
  const type = step === null ? "-" : `-[:${step.type}]-`;
  return step !== null && step.from !== start ? `<${type}` : `${type}>`;
}

function endWords({ rows, ms, cut }: End, lang: Shell["lang"]): string {
  const count = lang === "zh" ? `${rows} 行，${Math.round(ms)} 毫秒。` : `${rows} rows, ${Math.round(ms)} ms.`;
  if (cut === null) return count;
  const bytes =
    lang === "zh"
      ? "后面的太大，没有取：只 RETURN 要用的属性。"
      : "What follows is too large and was not taken: RETURN only the properties that you need.";
  const more = lang === "zh" ? "还有更多：用 --rows 多取一些。" : "There are more: take them with --rows.";
  return `${count}${lang === "zh" ? "" : " "}${cut.by === "rows" ? more : bytes}`;
}
