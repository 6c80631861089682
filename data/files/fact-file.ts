// Reads a fact file into its lines, each with its place. What a line means is checked by whoever uses it.
import { readFileSync } from "node:fs";
import { fileHead, type FileHead } from "../model/facts.ts";
import { sha256Of } from "./sha256.ts";

/** A line as it stands in the file; `json` is undefined where it is not JSON, and `fault` says why. */
export type RawLine = { readonly line: number; readonly json: unknown; readonly fault: string | null };

/** A fact file. `head` is null where the first line does not say what the file holds; `first` is that line. */
export type FactFile = {
  readonly path: string;
  readonly sha256: string;
  readonly head: FileHead | null;
  readonly first: RawLine | null;
  readonly lines: readonly RawLine[];
};

/** Reads one file. Empty lines are skipped; a byte-order mark and Windows line ends do no harm. */
export function readFactFile(path: string): FactFile {
  const bytes = readFileSync(path);
  const lines = new TextDecoder()
    .decode(bytes)
    .split("\n")
    .flatMap((text, index) => (text.trim() === "" ? [] : [parseLine(text, index + 1)]));
  const [first = null, ...rest] = lines;
  const head = fileHead.safeParse(first?.json);
  return { path, sha256: sha256Of(bytes), head: head.success ? head.data : null, first, lines: rest };
}

function parseLine(text: string, line: number): RawLine {
  try {
    return { line, json: JSON.parse(text), fault: null };
  } catch (error) {
    return { line, json: undefined, fault: error instanceof Error ? error.message : String(error) };
  }
}
