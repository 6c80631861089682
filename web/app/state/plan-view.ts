// The planner's part of what the address says: Depend, the target board, time, two articles.
import type { BoardField, BoardOrder, Mark } from "../../../data/model/planning.ts";
import type { RelationName } from "../../../data/model/relations.ts";

/** What is supposed of a thing; `months`: so late, where a number was chosen. */
export type Supposed = { readonly mark: Mark; readonly months: number | null };
export const DEPEND_TABS = ["why", "order", "late", "longest"] as const;
/** Tabs of Compare: row by row, what came of the earlier article, its promises without a trace, what nothing announced, conflicts. */
export const COMPARE_TABS = ["rows", "planned", "silent", "unannounced", "conflicts"] as const;
export const WAYS = ["both", "needs", "needed"] as const;

export type PlanView = {
  /** The things that Depend starts from. */
  readonly of: readonly string[];
  readonly way: (typeof WAYS)[number];
  /** How many steps are drawn. */
  readonly depth: number | "all";
  /** Whether parts are taken along, and doers passed through. */
  readonly contains: boolean;
  readonly doers: boolean;
  /** Stated relations only, and none of these types. */
  readonly statedOnly: boolean;
  readonly without: readonly RelationName[];
  readonly tab: (typeof DEPEND_TABS)[number];
  /** The thing whose chain to the start is explained. */
  readonly why: string | null;
  /** Columns, or kinds in them, that were opened. */
  readonly opened: readonly string[];
  readonly supposed: Readonly<Record<string, Supposed>>;
  /** What was known on this date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); null: the newest article's. For targets and time. */
  readonly asKnown: string | null;
  /** Which targets, by what they are filed under; and how they are listed. */
  readonly board: Readonly<Partial<Record<BoardField, readonly string[]>>>;
  readonly grouped: BoardField;
  readonly order: BoardOrder;
  /** The target that is looked at. */
  readonly target: string | null;
  /** The day that counts as today in the calendar, and the day by which things fall due. */
  readonly today: string | null;
  readonly until: string | null;
  readonly ctab: (typeof COMPARE_TABS)[number];
  /** Conflicts among all articles, not only the two that are compared; and two indicators that are to be compared. */
  readonly every: boolean;
  readonly indicators: readonly [x: string, y: string] | null;
};
