// The functions that a query may use, by what they give; whatever is not here is refused. Procedures: none.
import { COUNTED, PLAIN, PROPERTY, STEPS, type Value } from "./values.ts";

const listOf = (text: string): readonly string[] => text.split(/\s+/u).filter((name) => name !== "");

/** Functions that gather many rows into one value. */
export const AGGREGATES: ReadonlySet<string> = new Set(
  listOf(
    "avg collect count max min percentilecont percentiledisc percentile_cont percentile_disc stdev stdevp stddev_samp stddev_pop sum collect_list",
  ),
);

const NUMBERS = listOf(`
  abs acos asin atan atan2 ceil ceiling cos cosh cot coth degrees e exp floor haversin isnan ln log log10 pi radians rand round sign sin sinh sqrt tan tanh
  avg percentilecont percentiledisc percentile_cont percentile_disc stdev stdevp stddev_samp stddev_pop
  point point.distance point.withinbbox timestamp randomuuid tofloat tofloatornull toboolean tobooleanornull isempty exists valuetype type
  elementid id`);

const TIMES = listOf(`
  date date.truncate date.transaction date.statement date.realtime
  datetime datetime.truncate datetime.transaction datetime.statement datetime.realtime datetime.fromepoch datetime.fromepochmillis
  localdatetime localdatetime.truncate localdatetime.transaction localdatetime.statement localdatetime.realtime
  localtime localtime.truncate localtime.transaction localtime.statement localtime.realtime
  time time.truncate time.transaction time.statement time.realtime
  duration duration.between duration.indays duration.inmonths duration.inseconds`);

const TEXTS_AND_LISTS = listOf(`
  btrim left lower ltrim normalize nullif right rtrim substring tolower tostring tostringornull toupper upper reverse tail
  tobooleanlist tofloatlist tointegerlist tostringlist`);

/** What a function gives by kind; `args`: made of all its arguments. */
export type Kind =
  | "number"
  | "count"
  | "args"
  | "steps"
  | "stored"
  | "either"
  | "first"
  | "whole"
  | "collect"
  | "range"
  | "replace"
  | "split"
  | "node";

/** Every function on the list, in lower case with its namespace. */
export const FUNCTIONS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...NUMBERS.map((name) => [name, "number"] as const),
  ...TIMES.map((name) => [name, "number"] as const),
  ...TEXTS_AND_LISTS.map((name) => [name, "args"] as const),
  ...listOf("size length char_length character_length path_length count").map((name) => [name, "count"] as const),
  ...listOf("startnode endnode").map((name) => [name, "node"] as const),
  ...listOf("nodes relationships").map((name) => [name, "steps"] as const),
  ...listOf("keys labels properties").map((name) => [name, "stored"] as const),
  ...listOf("coalesce max min").map((name) => [name, "either"] as const),
  ...listOf("head last").map((name) => [name, "first"] as const),
  ...listOf("tointeger tointegerornull sum").map((name) => [name, "whole"] as const),
  ...listOf("collect collect_list").map((name) => [name, "collect"] as const),
  ["range", "range"],
  ["replace", "replace"],
  ["split", "split"],
]);

/** Values of functions that need no look at their arguments. */
export const GIVES: Readonly<Partial<Record<Kind, Value>>> = {
  number: { ...PLAIN, weight: 1, element: { ...PLAIN, weight: 1 } },
  count: COUNTED,
  steps: STEPS,
  stored: PROPERTY,
  node: { ...PLAIN, weight: 1, pattern: true },
};
