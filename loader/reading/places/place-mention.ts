// What the finder of places yields beside a mention: which divisions of the country it may be.
import type { Mention } from "../candidates.ts";

/**
 * `divisions`: codes of the division (six digits, nine for a town), none for what is no division (a river, a country, a village).
 * Several: the page does not tell which one; a person is asked. More than twenty (城关镇 in no context) are not listed. `parts`: the names of which a name like 江西南昌 consists.
 */
export type PlaceMention = Mention & {
  readonly kind: "Place";
  readonly divisions: readonly string[];
  readonly parts?: readonly PlaceMention[];
};

/** The name of a place without those that it lies in: 青湾县 of 岚江市青湾县. */
export function innerName(mention: Mention): string {
  const parts = "parts" in mention ? ((mention as PlaceMention).parts ?? []) : [];
  const [first, last] = [parts[0], parts.at(-1)];
  const isChain = first !== undefined && last !== undefined && first.start === mention.start && last.end <= mention.end;
  return !isChain ? mention.name : mention.name.slice(last.start - mention.start);
}
