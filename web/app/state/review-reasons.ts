// Reasons for rejecting that are offered, by what the line is. Pure.
import type { FactLine } from "../../../data/model/review.ts";

type Reasons = Readonly<Record<"entity" | "mention" | "relation" | "figure" | "article", readonly string[]>>;

/** The reasons that fit a line. */
export function reasonsFor(fact: FactLine, reasons: Reasons): readonly string[] {
  if ("entity" in fact) return reasons.entity;
  if ("mention" in fact) return reasons.mention;
  if ("relation" in fact) return reasons.relation;
  return "indicator" in fact ? reasons.figure : reasons.article;
}
