// What the engine's own plan must say before a query may run: that it reads, and that it does not multiply too much.
import type { PlanStep } from "../../data/model/cypher-value.ts";
import type { GateCode, Verdict } from "../../data/model/refusals.ts";
import type { Explained } from "./engine.ts";
import type { ConsoleLimits } from "./limits.ts";

/** Steps that do more than read the graph, though the engine calls the whole a reading: its word is not enough. */
const FORBIDDEN: readonly (readonly [sign: RegExp, code: GateCode])[] = [
  [/^Load/, "files"],
  [/^Show/, "show"],
  [/^Terminate/, "terminate"],
  [/^Transaction/, "transactions"],
  [/^(?:ProcedureCall|CallProcedure|Command)/, "procedure"],
];
const PRODUCT = "CartesianProduct";

/** What refuses the plan, or null. Steps of an engine that gives no estimates pass; an unknown kind of statement does not. */
export function refusalOfPlan(
  { does, plan }: Explained,
  limits: Pick<ConsoleLimits, "planRows" | "planProduct">,
): Pick<Verdict, "code" | "detail"> | null {
  for (const { name } of stepsOf(plan)) {
    const code = FORBIDDEN.find(([sign]) => sign.test(name))?.[1];
    if (code !== undefined) return refusal(code, name, name);
  }
  if (does === "writes") return refusal("write", "引擎的计划里有写入", "the engine's plan writes");
  if (does === "changes the schema")
    return refusal("schema", "引擎的计划要改索引或约束", "the engine's plan changes indexes or constraints");
  if (does === "unknown") return refusal("clause", plan.name, plan.name);
  const steps = [...stepsOf(plan)];
  const product = steps.find(({ name, rows }) => name === PRODUCT && rows !== null && rows > limits.planProduct);
  if (product) return expecting("cartesian", product);
  const large = steps.find(({ rows }) => rows !== null && rows > limits.planRows);
  return large ? expecting("estimated-rows", large) : null;
}

function expecting(code: GateCode, { name, rows }: PlanStep): Pick<Verdict, "code" | "detail"> {
  const many = written(rows ?? 0);
  return refusal(code, `引擎估计这一步有 ${many} 行：${name}`, `the engine expects ${many} rows of this step: ${name}`);
}

/** The step and all below it. */
export function* stepsOf(step: PlanStep): Generator<PlanStep> {
  const open = [step];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    open.push(...next.from);
  }
}

function refusal(code: GateCode, zh: string, en: string): Pick<Verdict, "code" | "detail"> {
  return { code, detail: { zh, en } };
}

function written(rows: number): string {
  return rows < 1e9 ? Math.round(rows).toLocaleString("en") : rows.toExponential(1);
}
