// The review's parts of the address. They are written on that screen only, where `sel` names a candidate in place of things.
import { isKind } from "../../../data/model/kinds.ts";
import {
  FIRST_FILTER,
  REVIEW_BELOW,
  REVIEW_ORDERS,
  REVIEW_STATES,
  REVIEW_TABS,
  type ReviewFilter,
  type ReviewView,
} from "./review-view.ts";
import { isId, list, oneOf } from "./url-parts.ts";

/** Longer keys are none. */
const LONGEST_KEY = 400;

type Part<K extends keyof ReviewView> = {
  readonly name: string;
  readonly key: K;
  readonly none: ReviewView[K];
  readonly parse: (text: string) => ReviewView[K] | null;
  readonly print: (value: ReviewView[K]) => string;
  readonly lost?: (text: string) => boolean;
};
const part = <K extends keyof ReviewView>(it: Part<K>): Part<K> => it;

const LINES: readonly string[] = ["mention", "relation", "target", "observation", "article"];
const readers: { readonly [F in keyof ReviewFilter]: (text: string) => ReviewFilter[F] } = {
  state: (text) => oneOf(REVIEW_STATES)(text) ?? FIRST_FILTER.state,
  kind: (text) => (isKind(text) || LINES.includes(text) ? text : null),
  rule: (text) => (/^[a-z][a-z0-9-]{0,60}$/u.test(text) ? text : null),
  below: oneOf(REVIEW_BELOW),
  order: (text) => oneOf(REVIEW_ORDERS)(text) ?? FIRST_FILTER.order,
};
const FIELDS = Object.keys(readers) as (keyof ReviewFilter)[];

/** `kind:Company,rule:way,below:0.8,state:all` */
function parseFilter(text: string): ReviewFilter {
  const words = new Map(list(text).map((one) => [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 1)] as const));
  return Object.fromEntries(
    FIELDS.map((field) => [field, words.has(field) ? readers[field](words.get(field) ?? "") : FIRST_FILTER[field]]),
  ) as ReviewFilter;
}

const printFilter = (filter: ReviewFilter) =>
  FIELDS.flatMap((field) => (filter[field] === FIRST_FILTER[field] ? [] : [`${field}:${filter[field]}`])).join(",");

/** The table of these parts. */
export const REVIEW_PARTS = [
  part({ name: "article", key: "reviewed", none: null, parse: (text) => (isId(text) ? text : null), print: (id) => id ?? "" }),
  part({
    name: "sel",
    key: "candidate",
    none: null,
    parse: (text) => (text.length <= LONGEST_KEY && /^[a-z]+:\S/u.test(text) ? text : null),
    print: (key) => key ?? "",
  }),
  part({ name: "part", key: "reviewTab", none: "queue", parse: oneOf(REVIEW_TABS), print: (tab) => tab }),
  part({
    name: "only",
    key: "reviewOnly",
    none: FIRST_FILTER,
    parse: parseFilter,
    print: printFilter,
    lost: (text) => printFilter(parseFilter(text)).length !== text.length,
  }),
] as const;
