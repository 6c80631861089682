// The review's part of what the address says: which article, which of its candidates, and what is listed of them.
import { STATES, type State } from "../../../data/model/review.ts";

/** What stands in the middle: the queue with its passage, pairs that may be the same, the account of every number, what was decided. */
export const REVIEW_TABS = ["queue", "pairs", "coverage", "log"] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];
/** Which candidates are listed. `open`: those with a question, `along`: what accepted lines bring along. */
export const REVIEW_STATES = ["all", "open", ...STATES, "along"] as const;
/** So sure at most; a share, as the address writes it. */
export const REVIEW_BELOW = ["0.95", "0.9", "0.8", "0.7", "0.5"] as const;
export const REVIEW_ORDERS = ["doubt", "text"] as const;

export type ReviewFilter = {
  readonly state: (typeof REVIEW_STATES)[number];
  /** An entity's kind, or what the line is; null for any. */
  readonly kind: string | null;
  readonly rule: string | null;
  readonly below: (typeof REVIEW_BELOW)[number] | null;
  readonly order: (typeof REVIEW_ORDERS)[number];
};
export const FIRST_FILTER: ReviewFilter = { state: "pending", kind: null, rule: null, below: null, order: "doubt" };

export type ReviewView = {
  /** The article under review; null lists those that were read. */
  readonly reviewed: string | null;
  /** The key of the candidate that is looked at. */
  readonly candidate: string | null;
  readonly reviewTab: ReviewTab;
  readonly reviewOnly: ReviewFilter;
};

/** Whether a listed state lets one through. */
export const isListed = (wanted: ReviewFilter["state"], state: State | "along", questions: number): boolean =>
  wanted === "all" || (wanted === "open" ? state === "pending" && questions > 0 : wanted === state);
