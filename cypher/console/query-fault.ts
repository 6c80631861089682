// What is wrong with a query as the engine sees it: in plain words of both languages, at its place, the engine's own words beside.
import type { QueryPlace } from "../../data/model/refusals.ts";
import { placeOf } from "../gate/place.ts";

type Sentence = { readonly zh: string; readonly en: string };

/** What an engine finds wrong; `name` in a sentence is what it is about, "" where the engine does not say. */
const SAID = {
  syntax: () => ({ zh: "语法有误：引擎在这里看不懂", en: "the syntax is wrong: the engine does not understand it here" }),
  variable: (name: string) => ({ zh: `没有变量 ${name}`, en: `there is no variable ${name}` }),
  function: (name: string) => ({ zh: `没有函数 ${name}`, en: `there is no function ${name}` }),
  procedure: (name: string) => ({ zh: `没有过程 ${name}`, en: `there is no procedure ${name}` }),
  parameter: (name: string) => ({ zh: `参数 ${name} 没有给值`, en: `parameter ${name} has no value` }),
  type: () => ({ zh: "值的类型不合", en: "a value has the wrong type" }),
  arithmetic: () => ({ zh: "算不出来：除以零，或数太大", en: "it cannot be reckoned: a division by zero, or a number too large" }),
  columns: () => ({ zh: "两列同名：用 AS 给它们各自的名称", en: "two columns have one name: give each its own with AS" }),
  memory: () => ({ zh: "查询要的内存太多，已停下", en: "the query needs too much memory and was stopped" }),
  write: () => ({ zh: "只能读，不能改图", en: "only reading is allowed, not changing the graph" }),
  files: () => ({ zh: "不能读文件和网址", en: "files and addresses must not be read" }),
  meaning: () => ({ zh: "查询说不通", en: "the query makes no sense to the engine" }),
  engine: () => ({ zh: "引擎不接受这个查询", en: "the engine refuses the query" }),
} as const satisfies Readonly<Record<string, (name: string) => Sentence>>;

export type QueryFaultKind = keyof typeof SAID;

/** A fault of a query, not of the engine. `detail` is what the engine said, without paths and traces. */
export class QueryFault extends Error {
  override readonly name = "QueryFault";
  readonly kind: QueryFaultKind;
  readonly said: Sentence;
  /** What it is about, such as a variable; "" where the engine does not say. */
  readonly about: string;
  readonly at: QueryPlace | null;
  readonly detail: string;
  constructor(kind: QueryFaultKind, engineSaid: string, more: { about?: string; at?: QueryPlace | null; cause?: unknown } = {}) {
    const detail = plainDetail(engineSaid);
    super(detail, { cause: more.cause });
    this.kind = kind;
    this.about = more.about ?? "";
    this.said = SAID[kind](this.about);
    this.at = more.at ?? null;
    this.detail = detail;
  }
}

const LONGEST = 400;
const PATHS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:file|jar|https?|ftp):\/\/[^\s'")]*/gi, "…"],
  [/(?<![\w.])(?:[A-Za-z]:)?(?:[\\/][\w.@+~ -]*\w){2,}[\\/]?/g, "…"],
  [/\s*\(line \d+, column \d+ \(offset: \d+\)\)/g, ""],
  [/\b(?:[a-z]\w*\.){2,}[A-Z]\w*(?:Exception|Error)\b:?\s*/g, ""],
];

/** The first lines of an engine's message, without paths, addresses, names of its classes and traces; the text of the query goes too. */
export function plainDetail(message: string): string {
  const lines = message.split(/\r?\n/);
  const end = lines.findIndex((line) => /^\s*(?:\||\^|at\s|Caused by|-->|\d+ \|)|^"/.test(line));
  const kept = (end > 0 ? lines.slice(0, end) : lines.slice(0, 1)).join(" ").replace(/\s+/g, " ").trim();
  const plain = PATHS.reduce((text, [sign, instead]) => text.replace(sign, instead), kept);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** The place of a name that stands once in the text: where the engine names it and no place. */
export function placeOfName(text: string, name: string): QueryPlace | null {
  const word = name.replace(/^\$/, "");
  if (!/^[\p{L}\p{N}_.]+$/u.test(word)) return null;
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_.])${word.replaceAll(".", "\\.")}(?![\\p{L}\\p{N}_])`, "gu"))];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return placeOf(text, only.index, only.index + only[0].length);
}

/** The place of a line and column, both from 1, columns counted in characters; it reaches to the end of the word there. Null where the text has none. */
export function placeAt(text: string, line: number, column: number): QueryPlace | null {
  const lines = text.split("\n");
  const own = lines[line - 1];
  if (own === undefined || column < 1) return null;
  const before = Array.from(own)
    .slice(0, column - 1)
    .join("").length;
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + before;
  const word = /^[\p{L}\p{N}_]+|^./u.exec(own.slice(before))?.[0] ?? "";
  return { start, end: start + word.length, line, column: before + 1 };
}
