// Turns the drafts of a folder into its `passages.jsonl` and `annotations.jsonl`, proves them, and lists what may have been missed.
//   node --import tsx tests/eval/annotate.ts [open|opened|opened-2|sealed-3|sealed-4 …]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDraft } from "./draft.ts";
import { faultsOf } from "./faults.ts";
import type { Measured } from "./passages.ts";
import { unmarkedIn } from "./unmarked.ts";

/** Where the articles of our own lie: those that are looked at, and those that nobody who writes rules reads. */
export const ARTICLES = fileURLToPath(new URL("articles/", import.meta.url));
export const FOLDERS = ["open", "opened", "opened-2", "sealed-3", "sealed-4"] as const;

/** The drafts of a folder, in order of their names. */
export function draftsIn(folder: string): Measured[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".draft"))
    .toSorted()
    .map((name) => {
      try {
        return readDraft(readFileSync(join(folder, name), "utf8"));
      } catch (cause) {
        throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    });
}

/** One JSON text a line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

function annotate(folder: string): void {
  const measured = draftsIn(folder);
  for (const one of measured) {
    const faults = faultsOf(one);
    if (faults.length > 0) throw new Error(`${one.passage.id}: ${faults.join("; ")}`);
    const { entities, quantities, relations } = one.marked;
    const size = `${one.passage.text.length} characters, ${entities.length} names, ${quantities.length} figures, ${relations.length} relations`;
    const doubtful = unmarkedIn(one).map((line) => `   ${line}\n`);
    process.stdout.write(`${one.passage.id}: ${size}\n${doubtful.join("")}`);
  }
  writeFileSync(join(folder, "passages.jsonl"), jsonLines(measured.map(({ passage }) => passage)));
  writeFileSync(join(folder, "annotations.jsonl"), jsonLines(measured.map(({ marked }) => marked)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  for (const name of asked.length > 0 ? asked : FOLDERS) annotate(join(ARTICLES, name));
}
