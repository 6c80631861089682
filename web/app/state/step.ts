// What was done, as the log of steps keeps it.
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import type { Layout } from "./layouts.ts";

type StepVerb =
  | "find"
  | "only"
  | "expand"
  | "more"
  | "all"
  | "hide"
  | "show"
  | "remove"
  | "keep"
  | "pin"
  | "unpin"
  | "filter"
  | "start"
  | "select"
  | "close"
  | "source"
  | "table"
  | "open"
  | "reveal"
  | "isolate"
  | "collapse"
  | "path"
  | "group"
  | "ungroup"
  | "mark"
  | "layout"
  | "size"
  | "tint"
  | "basis"
  | "certain"
  | "years"
  | "range"
  | "rule"
  | "compare"
  | "saved"
  | "gather"
  | "unfold"
  | "fold"
  | "regather"
  | "depend"
  | "dependHow"
  | "suppose"
  | "board"
  | "asKnown"
  | "calendar"
  | "target"
  | "query";
/** One thing that was done, without words: they follow the reader's language. */
export type Step = {
  readonly verb: StepVerb;
  readonly id?: string;
  readonly kind?: Kind;
  readonly family?: RelationFamily;
  readonly relation?: RelationName;
  readonly layout?: Layout;
  readonly count?: number;
  /** What an expansion asked for, where it drew all of it: neighbours of every sort, or of these. */
  readonly whole?: "all" | readonly { readonly relation: RelationName; readonly out: boolean; readonly kind: Kind }[];
};
