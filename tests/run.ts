// What `npm test` runs: gets what the chosen tests need (Neo4j, Chromium, the built page), runs Vitest, and ends with `N passed, M failed`.
// Arguments go to Vitest: `npm test -- loader` runs the files whose path holds "loader". The settings of the person who runs it are put aside,
// so that no test touches their database; only ARTICLES_DIR counts.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { createVitest, parseCLI } from "vitest/node";
import { SETTINGS } from "../data/files/settings.ts";
import { needChromium } from "./chromium.ts";
import { Missing } from "./missing.ts";
import { sweepLeftovers } from "./neo4j/home.ts";
import { isOptional, startLines } from "./neo4j/start-lines.ts";
import { needsOf } from "./needs.ts";
import { LongestFirst } from "./order.ts";
import { type Outcome, outcomeOf } from "./summary.ts";

const strict = process.env.CI === "true";
for (const { name } of SETTINGS) if (name !== "ARTICLES_DIR") delete process.env[name];
const say = (line: string) => process.stdout.write(`${line}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));

const { filter, options } = parseCLI(["vitest", ...process.argv.slice(2)]);
const report = ["json", { outputFile: "coverage/tests.json" }] as const;
// Vitest itself would leave a core to somebody who watches.
const maxWorkers = options.maxWorkers ?? availableParallelism();
const vitest = await createVitest("test", {
  ...options,
  maxWorkers,
  sequence: { ...options.sequence, sequencer: LongestFirst },
  watch: false,
  reporters: ["default", [...report]],
});
const files = await vitest.globTestSpecifications(filter);
const needs = needsOf(
  files.map((file) => file.moduleId),
  import.meta.dirname,
);

const missing: string[] = [];
const attempt = async (part: Promise<unknown>) => {
  await part.catch((error: unknown) => missing.push(error instanceof Error ? error.message : String(error)));
};
const turns = mkdtempSync(join(tmpdir(), "zhaotu-turns-"));
process.on("exit", () => rmSync(turns, { recursive: true, force: true }));
if (needs.has("page")) await attempt(buildPage());
const [neo4j] = await Promise.all([
  needs.has("neo4j") ? startLines(process.env) : { lines: [], failures: [], remove: async () => {} },
  needs.has("chromium") ? attempt(needChromium()) : undefined,
]);
missing.push(...neo4j.failures.map((failure) => failure.message));
if (needs.has("neo4j")) say(`Neo4j: ${neo4j.lines.map((line) => line.version).join(", ") || "none"}`);
for (const sentence of missing) say(`NOT HERE: ${sentence}`);
vitest.provide("neo4jLines", neo4j.lines);
vitest.provide("turnsFolder", turns);

async function buildPage(): Promise<void> {
  try {
    // As readers get it: whoever runs the tests may have set another mode, in which React is twice as large.
    const mode = process.env["NODE_ENV"];
    process.env["NODE_ENV"] = "production";
    await build({ logLevel: "warn" });
    if (mode === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = mode;
  } catch (cause) {
    throw new Missing("The built page", `\`npm run build\` fails: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

let outcome: Outcome;
try {
  const { testModules, unhandledErrors } = await vitest.start(filter);
  outcome = outcomeOf(testModules, unhandledErrors.length);
} finally {
  await vitest.close();
  await neo4j.remove();
  sweepLeftovers();
}

if (outcome.slowest.length > 0) say(`\nThe slowest tests:\n${outcome.slowest.join("\n")}`);
if (outcome.skipped.length > 0)
  say(`\nskipped${strict ? " (a failure here)" : ""}:\n${outcome.skipped.map((name) => `  ${name}`).join("\n")}`);
if (outcome.notRun.length > 0) {
  say(
    `\nnot run: no text (${outcome.notRun.length} proofs; set ARTICLES_DIR, and EVAL_DIR for the passages that the reading is measured on)\n${outcome.notRun.map((name) => `  ${name}`).join("\n")}`,
  );
}
for (const sentence of missing) say(`\nNOT HERE: ${sentence}`);
const optional = strict ? 0 : neo4j.failures.filter(isOptional).length;
const failed = outcome.failed + missing.length - optional + (strict ? outcome.skipped.length : 0) + (files.length === 0 ? 1 : 0);
if (files.length === 0) say("\nNo test file fits.");
say(`\n${outcome.passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
