// What reading an article yields before anybody has accepted it: names, figures and relations, each with its characters, its rule and a confidence.
import type { EntityKind } from "../../data/model/kinds.ts";
import type { Comparator, Nature } from "../../data/model/quantity.ts";

/** A stretch of text, half open, in UTF-16 offsets. Which text it is of says whoever gives it: the clean one, or the original. */
export type Span = { readonly start: number; readonly end: number };

/** How a candidate was found. `confidence`: the share of candidates of this rule that are right, 0 to 1, see `npm run eval`. */
export type Found = { readonly rule: string; readonly confidence: number };

/**
 * A name where it stands. `name`: the whole name, which differs from the characters where a list shares a tail
 * (雄商、济滨高铁: 雄商高铁), where a short name is joined to a full one, or where blanks tear it.
 * `nested`: inside a longer name, kept for relations only.
 */
export type Mention = Span & Found & { readonly kind: EntityKind; readonly name: string; readonly nested?: true };

/** How a period or deadline is known: the sentence says it, a heading does, or an earlier sentence. */
type PeriodHow = "explicit" | "heading" | "inherited";
/**
 * `value`: `2025`, `2021-2025`, `2011-04-21`, `2025-11`. `words`: those of the sentence that say it. `computed`: they name no
 * year, it is worked out of them (三年内, “十五五”); `counted`: from the date of the article on.
 */
export type Period = {
  readonly value: string;
  readonly how: PeriodHow;
  readonly words?: Span;
  readonly computed?: true;
  readonly counted?: true;
};

/** A figure as printed. For Chinese numerals (千亿元, 五成) the value is worked out. `about`: what it measures. */
export type Quantity = Span &
  Found & {
    readonly value: number;
    readonly unit: string;
    readonly comparator: Comparator;
    readonly nature: Nature;
    readonly direction?: "up" | "down";
    /** Planned, promised or expected; or measured and stated. */
    readonly role: "target" | "observation";
    /** The noun that is counted or measured, the shortest that names it. */
    readonly indicator: Span | null;
    readonly period: Period | null;
  };

/**
 * A relation between two mentions, or from a quantity to a mention; `at` is the clause that states it. `implied`: the page says it,
 * but not in one sentence, or a name alone does.
 */
export type Link = Found & {
  readonly implied?: true;
  readonly type: string;
  readonly from: Mention | Quantity;
  readonly to: Mention | Quantity;
  readonly at: Span;
};

export type Reading = {
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly links: readonly Link[];
};

/**
 * Words that stand for a thing named elsewhere: 全市, 该项目, 双方. `to`: what they stand for, several for 双方 and 两地;
 * empty where two things fit alike or none does, `fitting` then lists those among which a person has to choose.
 */
export type Reference = Span & Found & { readonly to: readonly Mention[]; readonly fitting: readonly Mention[] };
