// The answer as lines of JSON that can be folded: only what is open is written out.
import type { Row } from "../../../state/door-state.ts";
import { rowObject } from "./row-files.ts";

/**
 * One line. `path`: where it stands, `.3.evidence.0`; "" is the whole. `folds`: it can be opened or closed; what is folded
 * has no text of its own. `closes`: the bracket that ends what was open.
 */
export type JsonLine = {
  readonly path: string;
  readonly depth: number;
  readonly label: string | null;
  readonly text: string;
  readonly sort: "text" | "number" | "boolean" | "null" | "list" | "map";
  readonly folds: boolean;
  readonly open: boolean;
  readonly closes: boolean;
  readonly comma: boolean;
};

/** Rows above this number begin folded. */
const OPEN_ROWS = 40;
const PREVIEW = 120;

/** Whether a place begins open: the whole, and rows of a short answer with what stands in them. */
export const opensAtFirst = (depth: number, rows: number): boolean => depth === 0 || (rows <= OPEN_ROWS && depth <= 2);

/** All lines; `turned` holds the places that were folded or opened otherwise than at first. */
export function jsonLines(columns: readonly string[], rows: readonly Row[], count: number, turned: ReadonlySet<string>): JsonLine[] {
  const lines: JsonLine[] = [];
  const isOpen = (path: string, depth: number) => opensAtFirst(depth, count) !== turned.has(path);
  const write = (value: unknown, path: string, depth: number, label: string | null, comma: boolean): void => {
    const [text, sort] = written(value);
    const base = { path, depth, label, sort, comma, closes: false };
    if (typeof value !== "object" || value === null) return void lines.push({ ...base, text, folds: false, open: false });
    const inside = Array.isArray(value) ? value.map((item: unknown, at) => [String(at), item] as const) : Object.entries(value);
    const [before, after] = sort === "list" ? ["[", "]"] : ["{", "}"];
    if (inside.length === 0) return void lines.push({ ...base, text: `${before}${after}`, folds: false, open: false });
    if (!isOpen(path, depth)) return void lines.push({ ...base, text: "", folds: true, open: false });
    lines.push({ ...base, text: before, folds: true, open: true, comma: false });
    inside.forEach(([name, item], at) => write(item, `${path}.${name}`, depth + 1, sort === "list" ? null : name, at < inside.length - 1));
    lines.push({ ...base, label: null, text: after, folds: false, open: false, closes: true });
  };
  if (!isOpen("", 0) || count === 0) {
    const text = count === 0 ? "[]" : "";
    return [{ path: "", depth: 0, label: null, text, sort: "list", folds: count > 0, open: false, closes: false, comma: false }];
  }
  lines.push({ path: "", depth: 0, label: null, text: "[", sort: "list", folds: true, open: true, closes: false, comma: false });
  for (let at = 0; at < count; at++) write(rowObject(columns, rows[at] ?? []), `.${at}`, 1, null, at < count - 1);
  lines.push({ path: "", depth: 0, label: null, text: "]", sort: "list", folds: false, open: false, closes: true, comma: false });
  return lines;
}

function written(value: unknown): [text: string, sort: JsonLine["sort"]] {
  if (value === null) return ["null", "null"];
  if (typeof value === "object") return ["", Array.isArray(value) ? "list" : "map"];
  return [JSON.stringify(value), typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean"];
}

/** How what is folded begins; of the whole, how much there is. */
export function folded(columns: readonly string[], rows: readonly Row[], count: number, path: string): string {
  if (path === "") return `[ … ${count} ]`;
  const text = JSON.stringify(jsonAt(columns, rows, count, path)) ?? "";
  return text.length > PREVIEW ? `${text.slice(0, PREVIEW)} …` : text;
}

/** What stands at a place of the answer. */
export function jsonAt(columns: readonly string[], rows: readonly Row[], count: number, path: string): unknown {
  if (path === "") return rows.slice(0, count).map((row) => rowObject(columns, row));
  const [, row = "", ...names] = path.split(".");
  let value: unknown = rowObject(columns, rows[Number(row)] ?? []);
  // Names may hold dots themselves: the longest that fits is taken.
  for (let at = 0; at < names.length;) {
    if (typeof value !== "object" || value === null) return undefined;
    let to = names.length;
    while (to > at + 1 && !Object.hasOwn(value, names.slice(at, to).join("."))) to -= 1;
    value = Reflect.get(value, names.slice(at, to).join("."));
    at = to;
  }
  return value;
}
