// How many items of each class there are, and what became of them.
import type { ExclusionReason } from "../../../data/model/exclusions.ts";
import type { Accounted } from "../account.ts";
import { ITEM_CLASSES, type ItemClass } from "../find/page.ts";

export type Counts = {
  readonly found: number;
  readonly covered: number;
  readonly setAside: Readonly<Partial<Record<ExclusionReason, number>>>;
  readonly unaccounted: number;
};

/** Counts of these items. */
export function countItems(items: readonly Accounted[]): Counts {
  const setAside: Partial<Record<ExclusionReason, number>> = {};
  for (const item of items) if (item.state === "set-aside") setAside[item.aside.reason] = (setAside[item.aside.reason] ?? 0) + 1;
  const count = (state: Accounted["state"]) => items.filter((item) => item.state === state).length;
  return { found: items.length, covered: count("covered"), setAside, unaccounted: count("unaccounted") };
}

/** Counts by class, every class among them. */
export function countClasses(items: readonly Accounted[]): Record<ItemClass, Counts> {
  return Object.fromEntries(ITEM_CLASSES.map((one) => [one, countItems(items.filter((item) => item.class === one))])) as Record<
    ItemClass,
    Counts
  >;
}
