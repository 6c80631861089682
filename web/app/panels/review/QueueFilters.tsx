// What narrows the queue: how a candidate stands, its kind, its rule, how sure it is; and the order.
import { ENTITY_KINDS } from "../../../../data/model/kinds.ts";
import { choices } from "../../state/review-queue.ts";
import type { LineKind } from "../../state/review-line.ts";
import { REVIEW_BELOW, REVIEW_ORDERS, REVIEW_STATES, type ReviewFilter } from "../../state/review-view.ts";
import type { ShownRoom } from "../../state/review-shown.ts";
import { useZhaotu } from "../../state/use.ts";
import { filterReview } from "../../steps/review-steps.ts";
import { kindWord } from "../../words/words.ts";
import type { Lang } from "../../state/state.ts";
import { useWords } from "../../words/use.ts";
import type { Words } from "../../words/zh.ts";
import { ruleWord } from "./rule-word.ts";

/** What a candidate's kind is called. */
export function lineWord(kind: LineKind, lang: Lang, w: Words): string {
  const entity = ENTITY_KINDS.find((one) => one === kind);
  if (entity !== undefined) return kindWord(entity, lang);
  return w.review.lines[kind as Exclude<LineKind, (typeof ENTITY_KINDS)[number]>];
}

export function QueueFilters({ room }: { readonly room: ShownRoom }) {
  const { lang, w } = useWords();
  const filter = useZhaotu((state) => state.view.reviewOnly);
  const { kinds, rules } = choices(room.candidates, filter);
  const withChosen = <T,>(list: readonly (readonly [T, number])[], chosen: T | null): readonly (readonly [T, number])[] =>
    chosen === null || list.some(([one]) => one === chosen) ? list : [...list, [chosen, 0] as const];
  const pick = (
    field: keyof ReviewFilter,
    label: string,
    none: string | null,
    options: readonly (readonly [value: string, word: string])[],
  ) => (
    <select
      aria-label={label}
      title={label}
      value={filter[field] ?? ""}
      data-set={none !== null && filter[field] !== null}
      onChange={({ target }) => filterReview({ [field]: target.value === "" ? null : target.value })}
    >
      {none !== null && <option value="">{none}</option>}
      {options.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  );
  return (
    <div className="review-filters" role="group" aria-label={w.review.filters}>
      {pick(
        "state",
        w.review.state,
        null,
        REVIEW_STATES.map((state) => [state, w.review.which[state]]),
      )}
      {pick(
        "kind",
        w.review.kind,
        w.review.anyKind,
        withChosen(kinds, filter.kind as LineKind | null).map(([kind, count]) => [kind, `${lineWord(kind, lang, w)} ${count}`]),
      )}
      {pick(
        "rule",
        w.review.rule,
        w.review.anyRule,
        withChosen(rules, filter.rule).map(([rule, count]) => [rule, `${ruleWord(rule, w)} ${count}`]),
      )}
      {pick(
        "below",
        w.review.below,
        w.review.anyBelow,
        REVIEW_BELOW.map((share) => [share, w.review.belowThan(share)]),
      )}
      {pick(
        "order",
        w.review.order,
        null,
        REVIEW_ORDERS.map((order) => [order, w.review.orders[order]]),
      )}
    </div>
  );
}
