// Counts and words at the end of a test run.
import type { TestCase, TestModule } from "vitest/node";

/** What came out of a run. `notRun` are proofs without their text; they are neither passed nor skipped. */
export type Outcome = { passed: number; failed: number; skipped: string[]; notRun: string[]; slowest: string[] };

const SLOWEST = 10;

/** Reads the outcome from Vitest's modules. A file that could not be run counts as one failure, and so does an error outside of tests. */
export function outcomeOf(modules: readonly TestModule[], strayErrors: number): Outcome {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string) => tests.filter((test) => test.result().state === state);
  const without = inState("skipped");
  const isProof = (test: TestCase) => "note" in test.result() && noteOf(test) === "no text";
  const brokenFiles = modules.filter((module) => module.errors().length > 0 || suiteErrors(module) > 0);
  const slow = tests.toSorted((a, b) => lasted(b) - lasted(a)).slice(0, SLOWEST);
  return {
    passed: inState("passed").length,
    failed: inState("failed").length + brokenFiles.length + strayErrors,
    skipped: [...without.filter((test) => !isProof(test)), ...inState("pending")].map(nameOf),
    notRun: without.filter(isProof).map(nameOf),
    slowest: slow.map((test) => `${(lasted(test) / 1000).toFixed(2).padStart(8)} s  ${nameOf(test)}`),
  };
}

function suiteErrors(module: TestModule): number {
  return [...module.children.allSuites()].reduce((sum, suite) => sum + suite.errors().length, 0);
}

function noteOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === "skipped" ? result.note : undefined;
}

function lasted(test: TestCase): number {
  return test.diagnostic()?.duration ?? 0;
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
