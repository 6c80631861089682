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
