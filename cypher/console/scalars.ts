// Values of rows that both engines' consoles write alike: texts, truth, numbers, and what is written out as a text.
import type { CypherValue } from "../../data/model/cypher-value.ts";
import type { Budget } from "./budget.ts";

/** A value that holds no others; undefined for one that may. Throws `TooLarge`. */
export function scalarValue(value: unknown, budget: Budget): CypherValue | undefined {
  if (value === null || value === undefined) return plain(null, 4, budget);
  if (typeof value === "string") return plain(value, value.length, budget);
  if (typeof value === "boolean") return plain(value, 5, budget);
  if (typeof value === "number") return Number.isFinite(value) ? plain(value, 8, budget) : written("float", String(value), budget);
  if (typeof value === "bigint") return integer(value, budget);
  return typeof value === "object" ? undefined : written("value", typeof value, budget);
}

/** A value as the engine writes it. Throws `TooLarge`. */
export function written(type: string, text: string, budget: Budget): CypherValue {
  budget.spend(type.length + text.length + 20);
  return { $: "written", type, text };
}

function plain(value: null | boolean | number | string, length: number, budget: Budget): CypherValue {
  budget.spend(length);
  return value;
}

/** A number keeps all its digits: beyond 2^53 it is written out. */
function integer(value: bigint, budget: Budget): CypherValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? plain(number, 8, budget) : written("integer", value.toString(), budget);
}
