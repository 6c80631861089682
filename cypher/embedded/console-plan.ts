// The plan of the embedded engine as the console shows it: steps by their indentation, without estimates, which it does not give.
import type { PlanStep } from "../../data/model/cypher-value.ts";
import type { Explained } from "../console/engine.ts";
import { stepsOf } from "../console/plan-check.ts";

/** Steps that only read; a plan with any other is refused. Seen in the plans of reading queries, see the tests. */
const READING = new Set(
  "Aggregate Apply Distinct EdgeScan Empty Except Expand Filter Intersect Join LeftJoin Limit NodeScan Project Return ShortestPath Skip Sort Union Unwind".split(
    " ",
  ),
);
const WRITING = /^(?:Create|Merge|Set|Delete|Remove|Foreach|Insert|Add|Drop)/;
/** Reading files shows inside of expressions too, as the engine's own structures. */
const FILES = /\bLoad(?:Csv|Jsonl|Parquet|Data)(?:Op)?\s*[({]/;
/** Leaves that the engine has no name for: they stand for the row that a subquery is given. */
const NAMELESS = /^Discriminant\(\d+\)$/;

/** What the engine printed, as a tree with what it does. */
export function explainedBy(printed: string): Explained {
  const plan = treeOf(printed);
  return { does: doesOf(plan, printed), plan, asWritten: printed };
}

function doesOf(plan: PlanStep, printed: string): Explained["does"] {
  const names = [...stepsOf(plan)].map(({ name }) => name);
  if (names.some((name) => WRITING.test(name))) return "writes";
  return names.every((name) => READING.has(name) || NAMELESS.test(name)) && !FILES.test(printed) ? "reads" : "unknown";
}

/** Details stand in one pair of brackets; `(a)->(b)` is no such pair. */
function bare(details: string): string {
  let depth = 0;
  for (let at = 0; at < details.length; at++) {
    if (details[at] === "(") depth++;
    if (details[at] === ")") depth--;
    if (depth === 0 && at < details.length - 1) return details;
  }
  return details.replace(/^\((.*)\)$/, "$1");
}

type Growing = { name: string; rows: null; details: string; from: Growing[] };

function treeOf(printed: string): PlanStep {
  const root: Growing = { name: "", rows: null, details: "", from: [] };
  const above: Growing[] = [root];
  for (const line of printed.split("\n").filter((one) => one.trim() !== "")) {
    const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2;
    const [, name = "", details = ""] = /^\s*(Discriminant\(\d+\)|[A-Za-z]\w*)\s*(.*)$/.exec(line) ?? [];
    const step: Growing = { name, rows: null, details: bare(details), from: [] };
    above.length = Math.min(above.length, Math.floor(depth) + 1);
    above.at(-1)?.from.push(step);
    above.push(step);
  }
  return root.from.length === 1 && root.from[0] ? root.from[0] : root;
}
