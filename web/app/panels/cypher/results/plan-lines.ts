// A plan as lines of a tree: what is done first stands deepest; the step that the engine expects most rows of is marked.
import type { PlanStep } from "../../../../contract/cypher.ts";

/** One step. `key`: its place in the tree, `0.1.0`. `widest`: no step is expected to give more rows. */
export type PlanLine = {
  readonly key: string;
  readonly depth: number;
  readonly name: string;
  readonly details: string;
  readonly rows: number | null;
  /** Its part of the widest step's rows, on a scale where a tenfold is a step: 0 to 1. */
  readonly share: number;
  readonly widest: boolean;
  readonly leaves: boolean;
};

/** The lines from the result down to where reading begins. */
export function planLines(plan: PlanStep): readonly PlanLine[] {
  const steps: { step: PlanStep; key: string; depth: number }[] = [];
  const walk = (step: PlanStep, key: string, depth: number) => {
    steps.push({ step, key, depth });
    // A single step below another is the same line of work: only a fork is set in.
    step.from.forEach((one, at) => walk(one, `${key}.${at}`, step.from.length > 1 ? depth + 1 : depth));
  };
  walk(plan, "0", 0);
  const most = Math.max(...steps.map(({ step }) => step.rows ?? -1));
  const scale = Math.log10(Math.max(most, 1) + 1);
  const widest = most > 0 ? steps.findLast(({ step }) => step.rows === most) : undefined;
  return steps.map(({ step, key, depth }) => ({
    key,
    depth,
    name: plainName(step.name),
    details: step.details,
    rows: step.rows,
    share: step.rows === null || most <= 0 ? 0 : Math.log10(step.rows + 1) / scale,
    widest: widest?.key === key,
    leaves: step.from.length === 0,
  }));
}

/** `NodeByLabelScan@neo4j` without what stands after the sign. */
const plainName = (name: string) => name.replace(/@.*$/u, "");

/** Whether the engine says of any step how many rows it expects. */
export const hasEstimates = (lines: readonly PlanLine[]): boolean => lines.some(({ rows }) => rows !== null);

/** An estimate as a person reads it: `1,200`, `0.4`, `3.2e9` where it is beyond counting. */
export function estimateText(rows: number, lang: "zh" | "en"): string {
  if (rows >= 1e9) return rows.toExponential(1).replace("e+", "e");
  const digits = rows > 0 && rows < 10 && !Number.isInteger(rows) ? 1 : 0;
  return rows.toLocaleString(lang === "zh" ? "zh-Hans-CN" : "en", { maximumFractionDigits: digits });
}
