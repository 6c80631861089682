// Numbers of things that size, colour and filters may follow.
import type { Brief, Link } from "../../contract.ts";
import type { Measure, Range, State, View } from "./state.ts";

/** Whether a thing's time touches the years; what has no time passes. */
export function inYears({ when }: Pick<Brief, "when">, years: View["years"]): boolean {
  if (when === null || years === null) return true;
  return Number(when.to.slice(0, 4)) >= years[0] && Number(when.from.slice(0, 4)) <= years[1];
}

/** Whether a number lies in the range; what has none passes. */
export function inRange(value: number | undefined, range: Range | null): boolean {
  return value === undefined || range === null || (value >= range.from && value <= range.to);
}

/** The base unit of most figures, of the first in order of their names where several have as many; undefined without figures. */
export function commonUnit(things: readonly Pick<Brief, "amount">[]): string | null | undefined {
  const counts = new Map<string | null, number>();
  for (const { amount } of things) if (amount) counts.set(amount.unit, (counts.get(amount.unit) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || ((a ?? "") < (b ?? "") ? -1 : 1));
  return most?.[0];
}

/** The number of every thing that has one. `value` is that of figures in the commonest unit: others do not compare. */
export function valuesOf(
  measure: Measure,
  things: readonly Brief[],
  links: readonly Link[],
  reckoned: State["reckoned"],
): ReadonlyMap<string, number> {
  if (measure === "facts") return new Map(things.map(({ id, facts }) => [id, facts]));
  if (measure === "mentions") return new Map(things.map(({ id, mentioned }) => [id, mentioned]));
  if (measure === "links") return countLinks(things, links);
  if (measure === "value") {
    const unit = commonUnit(things);
    return new Map(things.flatMap(({ id, amount }) => (amount && amount.unit === unit ? [[id, amount.value] as const] : [])));
  }
  const values = reckoned[measure]?.values ?? {};
  return new Map(
    things.flatMap(({ id }) => {
      const value = values[id];
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

function countLinks(things: readonly Brief[], links: readonly Link[]): Map<string, number> {
  const counts = new Map(things.map(({ id }) => [id, 0]));
  for (const { from, to } of links) for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
