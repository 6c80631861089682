// A letter for each kind of name, for patterns of clauses and for sentences that are marked by hand.
import type { EntityKind } from "../../../data/model/kinds.ts";

/** The kind of each letter. */
export const KIND_OF: Readonly<Record<string, EntityKind>> = {
  P: "Place",
  C: "Company",
  J: "Project",
  K: "Park",
  L: "Policy",
  N: "Industry",
  O: "Organization",
  I: "Infrastructure",
  S: "Site",
  G: "Product",
  E: "Event",
  H: "Person",
};
