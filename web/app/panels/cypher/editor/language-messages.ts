// What the page and the thread that knows the language say to each other.
import type { Marked } from "./marks.ts";

/** What the graph has, for completion and warnings. */
export type Known = {
  readonly labels: readonly string[];
  readonly relations: readonly string[];
  readonly properties: readonly string[];
  readonly joins: readonly { readonly from: string; readonly to: string; readonly relType: string }[];
  readonly parameters: readonly string[];
};
/** A word that may be written at the caret. */
export type Offer = { readonly label: string; readonly kind: OfferKind; readonly insert: string | null };
export type OfferKind = "keyword" | "label" | "relation" | "property" | "function" | "parameter" | "variable";
/** A function's signature; `at`: the argument that the caret is in. */
type Signature = { readonly name: string; readonly at: number };

export type LanguageAsk =
  | { readonly what: "know"; readonly known: Known }
  | { readonly what: "lint"; readonly text: string }
  | { readonly what: "analyse"; readonly text: string }
  | { readonly what: "complete"; readonly text: string; readonly at: number; readonly manual: boolean }
  | { readonly what: "signature"; readonly text: string; readonly at: number }
  | { readonly what: "format"; readonly text: string; readonly at: number };
export type LanguageAnswers = {
  know: null;
  lint: { readonly marks: readonly Marked[]; readonly ms: number };
  analyse: readonly Marked[];
  complete: readonly Offer[];
  signature: Signature | null;
  format: { readonly text: string; readonly at: number } | null;
};
