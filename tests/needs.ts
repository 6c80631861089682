// What a set of test files needs, read from what they import: Neo4j, Chromium, the built page, processes of Zhaotu's own.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

type Need = "neo4j" | "chromium" | "page" | "process";

const SIGNS: readonly [file: string, need: Need][] = [
  ["neo4j/lines.ts", "neo4j"],
  ["chromium.ts", "chromium"],
  ["chromium.ts", "page"],
  ["loader/shell.ts", "process"],
  ["server/server-process.ts", "process"],
];
const IMPORT = /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

/** Follows the imports of these files within tests/; files under tests/server and tests/page need the built page too. */
export function needsOf(files: readonly string[], testsFolder: string): Set<Need> {
  const needs = new Set<Need>();
  const seen = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !file.startsWith(testsFolder) || !existsSync(file)) continue;
    seen.add(file);
    for (const [name, need] of SIGNS) if (file === join(testsFolder, name)) needs.add(need);
    if (/^(server|page)[/\\]/.test(file.slice(testsFolder.length + 1))) needs.add("page");
    for (const [, path] of readFileSync(file, "utf8").matchAll(IMPORT)) if (path !== undefined) open.push(resolve(dirname(file), path));
  }
  return needs;
}
