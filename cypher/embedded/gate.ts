// What a reading statement may not be on the embedded engine, which would do it even so.
import { EngineFault } from "./faults.ts";

const NOT_CODE = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g;
const SCHEMA = /^\s*(?:CREATE|DROP|ALTER|REBUILD)\s+(?:OR\s+REPLACE\s+)?(?:\w+\s+)?(?:INDEX|CONSTRAINT|GRAPH|SCHEMA|TYPE|PROJECTION)\b/i;
const FILES = /\bLOAD\s+(?:CSV|JSONL?|PARQUET)\b/i;

/**
 * Refuses changes of the schema (they are not undone with their transaction) and reading of local files.
 * Other writes are seen by what they changed.
 */
export function refuseUnreadable(text: string): void {
  const code = text.replace(NOT_CODE, " ");
  if (SCHEMA.test(code)) throw new EngineFault("engine", "a reading query must not change the schema");
  if (FILES.test(code)) throw new EngineFault("engine", "a query must not read files");
}
