// A figure's number in its base unit, exactly.
import { toBase } from "../../../data/model/units.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import { times } from "./decimal.ts";

type Amount = Pick<TargetRow | ObservationRow, "value" | "unit" | "valueBase" | "unitBase">;

/** How many base units one unit is (a power of ten); 1 for an unknown unit. */
export function factorOf(unit: string | null): number {
  return unit === null ? 1 : (toBase(1, unit)?.value ?? 1);
}

/** The base unit; the unit itself where the table does not know it. */
export function baseUnit({ unit, unitBase }: Pick<Amount, "unit" | "unitBase">): string | null {
  return unitBase ?? (unit === null ? null : (toBase(1, unit)?.unit ?? unit));
}

/** The number in the base unit, as decimal as it is written; null where there is none. */
export function baseValue({ value, unit, valueBase }: Amount): number | null {
  if (value === null) return valueBase;
  return unit !== null && toBase(1, unit) ? times(value, factorOf(unit)) : (valueBase ?? value);
}
