// Names for the ids that are in sight.
import { useEffect } from "react";
import { isList } from "../../../../../data/model/cypher-plain.ts";
import type { Row } from "../../../state/door-state.ts";
import { nameThings } from "../../../steps/door-names.ts";
import { idsOfCell } from "./thing-ids.ts";
import { isLink } from "./values.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";

/** Rows on either side of those in sight that get their names too. */
const AHEAD = 20;

/** Asks for the names of things in rows `first` to `last`, as they stand. */
export function useNames(columns: readonly string[], rows: readonly Row[], places: Uint32Array, first: number, last: number): void {
  useEffect(() => {
    const ids: string[] = [];
    const from = Math.max(0, first - AHEAD);
    for (const place of places.subarray(from, last + AHEAD))
      rows[place]?.forEach((value, column) => ids.push(...idsOfCell(columns[column] ?? "", value), ...endsOf(value)));
    nameThings(ids);
  }, [columns, rows, places, first, last]);
}

function endsOf(value: CypherValue): string[] {
  if (isLink(value)) return [value.from, value.to].filter((id) => id !== null);
  return isList(value) ? value.flatMap(endsOf) : [];
}
