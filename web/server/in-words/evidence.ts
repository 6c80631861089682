// Evidence that stands anywhere in the rows of a query.
import { parseEvidence } from "../../../data/model/locator.ts";
import type { CypherValue } from "../../contract/cypher.ts";

/** Every place of an article in these values, in the order in which they are met, each once. */
export function evidenceIn(values: Iterable<CypherValue>): string[] {
  const found = new Set<string>();
  const open = [...values].toReversed();
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === "string" && parseEvidence(value) !== null) found.add(value);
    if (typeof value === "object" && value !== null) open.push(...partsOf(value).toReversed());
  }
  return [...found];
}

function partsOf(value: CypherValue & object): readonly CypherValue[] {
  if (Array.isArray(value)) return value as readonly CypherValue[];
  const held = value as Exclude<CypherValue & object, readonly CypherValue[]>;
  switch (held.$) {
    case "node":
    case "relationship":
      return Object.values(held.properties);
    case "path":
      return [...held.nodes, ...held.relationships];
    case "map":
      return Object.values(held.entries);
    case "written":
      return [];
  }
}
