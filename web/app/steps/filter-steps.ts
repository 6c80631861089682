// Steps of filters and of the rules for size and colour.
import type { RelationName } from "../../../data/model/relations.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import { RELATION_NAMES, relationType } from "../../../data/model/relations.ts";
import { adjust, getState, take, update } from "../state/store.ts";
import type { Measure, Range, Tint, View } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import { HIDDEN_AT_FIRST } from "../state/url.ts";
import { select, UNFILTERED } from "../state/verbs.ts";

/** Leaves out a type of relations, or shows it again; of a hidden family only this type is shown then. */
export function hideType(relation: RelationName): void {
  const { hiddenTypes, hiddenFamilies } = getState().view;
  const { family } = relationType(relation);
  const others = typesOf(family).filter((name) => name !== relation);
  if (hiddenFamilies.includes(family)) {
    const change = (view: View) => ({
      ...view,
      hiddenFamilies: view.hiddenFamilies.filter((name) => name !== family),
      hiddenTypes: [...new Set([...view.hiddenTypes.filter((name) => name !== relation), ...others])],
    });
    return take({ verb: "show", relation }, change);
  }
  const hidden = hiddenTypes.includes(relation);
  take({ verb: hidden ? "show" : "hide", relation }, (view) => ({
    ...view,
    hiddenTypes: hidden ? hiddenTypes.filter((name) => name !== relation) : [...hiddenTypes, relation],
  }));
}

/** Types of a family, in the order of the vocabulary. */
export function typesOf(family: RelationFamily): readonly RelationName[] {
  return RELATION_NAMES.filter((name) => relationType(name).family === family);
}

/** Only what is stated, or only what is inferred; a second time: both. */
export function chooseBasis(basis: "stated" | "implied"): void {
  take({ verb: "basis" }, (view) => ({ ...view, basis: view.basis === basis ? null : basis }));
}

/** Leaves out what is marked uncertain, or shows it again. */
export function chooseCertain(): void {
  take({ verb: "certain" }, (view) => ({ ...view, certain: !view.certain }));
}

/** Leaves out what has no source, or shows it again. */
export function chooseSourced(): void {
  take({ verb: "basis" }, (view) => ({ ...view, sourced: !view.sourced }));
}

/** Shows the years from one to another, or all; a choice right after another of its sort takes its place. */
export function chooseYears(years: View["years"]): void {
  onward({ verb: "years" }, (view) => ({ ...view, years }));
}

/** Shows what lies in a range of a measure, or all. */
export function chooseRange(range: Range | null): void {
  onward({ verb: "range" }, (view) => ({ ...view, range }));
}

/** Looks at the numbers of a measure before a range is chosen; the range of another is let go. */
export function probe(measure: Measure | null): void {
  update(() => ({ probe: measure }));
  if (getState().view.range && getState().view.range?.measure !== measure) chooseRange(null);
}

/** What size follows. */
export function sizeBy(size: Measure): void {
  take({ verb: "size" }, (view) => ({ ...view, size }));
}

/** What colour follows. */
export function tintBy(tint: Tint): void {
  take({ verb: "tint" }, (view) => ({ ...view, tint }));
}

/** Takes all filters away; what is drawn, and its size and colour, stays. */
export function removeFilters(): void {
  take({ verb: "filter" }, (view) => ({ ...view, hiddenKinds: [], hiddenFamilies: HIDDEN_AT_FIRST, article: null, ...UNFILTERED }));
}

/** Selects several things at once. */
export function chooseThings(ids: readonly string[]): void {
  const [id] = ids;
  if (id !== undefined) take({ verb: "select", id }, (view) => select(view, ids));
}

/** A step, or the same step further on: moving a handle key by key is undone at once. */
function onward(step: Step, change: (view: View) => View): void {
  if (getState().steps.at(-1)?.verb === step.verb) adjust(change);
  else take(step, change);
}
