// Words of planning that the server, the shell and the page share: what a board is sorted by, marks of what-if, gaps.

/** What targets can be filed under. */
export const BOARD_FIELDS = ["status", "subject", "industry", "policy", "indicator", "deadline", "setter", "modality"] as const;
export type BoardField = (typeof BOARD_FIELDS)[number];

/** Orders of the board. */
export const BOARD_ORDERS = ["status", "deadline", "name", "subject", "indicator", "gap"] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

/** What may be supposed of a thing. */
export const MARKS = ["delayed", "cancelled", "done"] as const;
export type Mark = (typeof MARKS)[number];

/** no-carrier: nobody named to carry it out · no-target · no-deadline · implied-only: no need that touches it is stated. */
export const GAPS = ["no-carrier", "no-target", "no-deadline", "implied-only"] as const;
export type Gap = (typeof GAPS)[number];

/** Most things that a question may start from. */
export const MOST_STARTS = 20;
/** Most things of which something may be supposed at once. */
export const MOST_SUPPOSED = 50;
/** Most keys that may be chosen of a field of the board. */
export const MOST_KEYS = 100;
