// Marks in a query: what is wrong or worth knowing at a place, and the mend where there is one.
import type { BrokenRule } from "./rules.ts";

/** Why a place is marked; `said` are words of the query, or of the language's own analysis, that go into the sentence. */
export type MarkWhy =
  /** The grammar cannot go on at this word. */
  | { readonly is: "stuck"; readonly said: string }
  /** The grammar has a word that is nearly the one that stands there. */
  | { readonly is: "mistyped"; readonly said: string }
  | { readonly is: "unfinished"; readonly said: "string" | "comment" | "name" | "query" }
  | { readonly is: "unknown-variable"; readonly said: string }
  | {
      readonly is: "unknown-label" | "unknown-relation" | "unknown-property" | "unknown-function";
      readonly said: string;
      readonly near: string | null;
    }
  | { readonly is: "type"; readonly wanted: string; readonly said: string }
  /** A rule of the language is broken. */
  | BrokenRule
  /** Anything else that the analysis says, in its own English. */
  | { readonly is: "analysis"; readonly said: string };

/** A marked place, in UTF-16 offsets. */
export type Marked = {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning";
  readonly why: MarkWhy;
};
