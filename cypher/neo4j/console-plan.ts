// The plan of Neo4j as the console shows it.
import type { PlanStep } from "../../data/model/cypher-value.ts";
import type { Explained } from "../console/engine.ts";

type Plan = {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
};
type Summary = { readonly queryType: string; readonly plan: unknown };

const DOES: Readonly<Record<string, Explained["does"]>> = { r: "reads", w: "writes", rw: "writes", s: "changes the schema" };

/** What EXPLAIN said. A statement without a plan is of an unknown kind: it may have been run instead. */
export function explainedBy({ queryType, plan }: Summary): Explained {
  if (!isPlan(plan)) return { does: "unknown", plan: { name: "", rows: null, details: "", from: [] }, asWritten: "" };
  const asWritten = plan.arguments["string-representation"];
  return { does: DOES[queryType] ?? "unknown", plan: stepOf(plan), asWritten: typeof asWritten === "string" ? asWritten : "" };
}

function stepOf({ operatorType, arguments: said, children }: Plan): PlanStep {
  const [rows, details] = [said["EstimatedRows"], said["Details"]];
  return {
    name: operatorType.replace(/@.*$/, ""),
    rows: typeof rows === "number" || typeof rows === "bigint" ? Number(rows) : null,
    details: typeof details === "string" ? details : "",
    from: children.map(stepOf),
  };
}

function isPlan(plan: unknown): plan is Plan {
  return typeof plan === "object" && plan !== null && "operatorType" in plan && "arguments" in plan && "children" in plan;
}
