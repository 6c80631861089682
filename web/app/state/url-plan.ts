// The planner's parts of the address.
import { BOARD_FIELDS, BOARD_ORDERS, MARKS, MOST_KEYS, MOST_STARTS, MOST_SUPPOSED, type BoardField } from "../../../data/model/planning.ts";
import { MODALITIES } from "../../../data/model/quantity.ts";
import { isRelationName } from "../../../data/model/relations.ts";
import { point } from "../../../data/model/time.ts";
import { STATUSES } from "../../../data/model/verdicts.ts";
import { COMPARE_TABS, DEPEND_TABS, WAYS, type PlanView, type Supposed } from "./plan-view.ts";
import { idsIn, isId, list, oneOf, parsePair } from "./url-parts.ts";

const MOST_MONTHS = 600;

type Part<K extends keyof PlanView> = {
  readonly name: string;
  readonly key: K;
  readonly none: PlanView[K];
  readonly parse: (text: string) => PlanView[K] | null;
  readonly print: (value: PlanView[K]) => string;
  readonly lost?: (text: string) => boolean;
};
const part = <K extends keyof PlanView>(it: Part<K>): Part<K> => it;

const parseDate = (text: string) => (point.safeParse(text).success ? text : null);
const isColumn = (text: string) => /^[a-z][a-z0-9-]{0,40}(?:\.[A-Za-z]{1,40})?$/u.test(text);
const parseDepth = (text: string) => (text === "all" ? "all" : /^[1-9]\d?$/u.test(text) ? Number(text) : null);

/** `id@delayed-6,id@done` */
function parseSupposed(text: string): Record<string, Supposed> {
  const supposed: Record<string, Supposed> = {};
  for (const one of list(text)) {
    const [id = "", how = ""] = one.split("@");
    const [word = "", months] = how.split("-");
    const mark = oneOf(MARKS)(word);
    const number = months === undefined ? null : /^[1-9]\d{0,2}$/u.test(months) ? Number(months) : NaN;
    if (!isId(id) || mark === null || Number.isNaN(number) || (number !== null && (mark !== "delayed" || number > MOST_MONTHS))) continue;
    if (Object.keys(supposed).length < MOST_SUPPOSED || id in supposed) supposed[id] = { mark, months: number };
  }
  return supposed;
}

const printSupposed = (supposed: PlanView["supposed"]) =>
  Object.entries(supposed)
    .map(([id, { mark, months }]) => `${id}@${mark}${months === null ? "" : `-${months}`}`)
    .join(",");

/** Where the words of a filter are a closed list; the others are ids, years and the like, which only the board knows. */
const BOARD_WORDS: Partial<Record<BoardField, readonly string[]>> = { status: STATUSES, modality: MODALITIES };
const isBoardWord = (field: BoardField | null) => (text: string) =>
  (field && BOARD_WORDS[field]?.includes(text)) ?? (/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/u.test(text) && !(text in {}));

/** `status:late.met,deadline:2026` */
function parseBoard(text: string): PlanView["board"] {
  const board: Record<string, readonly string[]> = {};
  for (const one of list(text)) {
    const [name = "", words = ""] = one.split(":");
    const field = oneOf(BOARD_FIELDS)(name);
    const known = [...new Set(words.split("."))].filter(isBoardWord(field)).slice(0, MOST_KEYS);
    if (field !== null && known.length > 0) board[field] = known;
  }
  return board;
}

const printBoard = (board: PlanView["board"]) =>
  BOARD_FIELDS.flatMap((field) => (board[field] === undefined ? [] : [`${field}:${board[field].join(".")}`])).join(",");

/** The table of these parts; what is not in it is not in the address. */
export const PLAN_PARTS = [
  part({
    name: "of",
    key: "of",
    none: [],
    parse: (text) => idsIn(text).slice(0, MOST_STARTS),
    print: (ids) => ids.join(","),
  }),
  part({ name: "way", key: "way", none: "both", parse: oneOf(WAYS), print: (way) => way }),
  part({ name: "depth", key: "depth", none: 3, parse: parseDepth, print: String }),
  part({ name: "contains", key: "contains", none: false, parse: (text) => text === "1", print: () => "1" }),
  part({ name: "doers", key: "doers", none: false, parse: (text) => text === "1", print: () => "1" }),
  part({ name: "stated", key: "statedOnly", none: false, parse: (text) => text === "1", print: () => "1" }),
  part({
    name: "without",
    key: "without",
    none: [],
    parse: (text) => [...new Set(list(text))].filter(isRelationName),
    print: (names) => names.join(","),
  }),
  part({ name: "tab", key: "tab", none: "why", parse: oneOf(DEPEND_TABS), print: (tab) => tab }),
  part({ name: "why", key: "why", none: null, parse: (text) => (isId(text) ? text : null), print: (id) => id ?? "" }),
  part({
    name: "opened",
    key: "opened",
    none: [],
    parse: (text) => [...new Set(list(text))].filter(isColumn),
    print: (keys) => keys.join(","),
  }),
  part({ name: "if", key: "supposed", none: {}, parse: parseSupposed, print: printSupposed }),
  part({ name: "asof", key: "asKnown", none: null, parse: parseDate, print: (date) => date ?? "" }),
  part({
    name: "board",
    key: "board",
    none: {},
    parse: parseBoard,
    print: printBoard,
    lost: (text) => printBoard(parseBoard(text)).length !== text.length,
  }),
  part({ name: "rows", key: "grouped", none: "status", parse: oneOf(BOARD_FIELDS), print: (field) => field }),
  part({ name: "order", key: "order", none: "deadline", parse: oneOf(BOARD_ORDERS), print: (order) => order }),
  part({ name: "target", key: "target", none: null, parse: (text) => (isId(text) ? text : null), print: (id) => id ?? "" }),
  part({ name: "today", key: "today", none: null, parse: parseDate, print: (date) => date ?? "" }),
  part({ name: "until", key: "until", none: null, parse: parseDate, print: (date) => date ?? "" }),
  part({ name: "ctab", key: "ctab", none: "rows", parse: oneOf(COMPARE_TABS), print: (tab) => tab }),
  part({ name: "every", key: "every", none: false, parse: (text) => text === "1", print: () => "1" }),
  part({ name: "ind", key: "indicators", none: null, parse: parsePair, print: (pair) => (pair ?? []).join(",") }),
] as const;
