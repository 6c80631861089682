// The log of decisions on an article's candidates: lines are added and never changed; two people may write at one time.
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { decision, type Decision } from "../model/review.ts";
import { isId } from "../model/ids.ts";
import type { OwnPlaces } from "./own.ts";

/** A log as read. `length`: its lines, whole or not. `torn`: lines that are none, as when a write was cut off. */
export type DecisionLog = { readonly decisions: readonly Decision[]; readonly length: number; readonly torn: readonly number[] };

/** Somebody else decided on one of these candidates since the log was looked at. */
export class DecidedSince extends Error {
  override readonly name = "DecidedSince";
  readonly decision: Decision;
  constructor(made: Decision) {
    super(`${made.of}: ${made.do} by ${made.who} at ${made.when}`);
    this.decision = made;
  }
}

const fileOf = ({ decisions }: OwnPlaces, article: string): string => {
  if (!isId(article)) throw new Error(`no article: ${article}`);
  return join(decisions, `${article}.jsonl`);
};

/** Reads the log of an article, or its first lines; what is torn is named and left out. */
export function readDecisions(own: OwnPlaces, article: string, most = Infinity): DecisionLog {
  const file = fileOf(own, article);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  if (lines.at(-1) === "") lines.pop();
  lines.splice(most);
  const decisions: Decision[] = [];
  const torn: number[] = [];
  for (const [at, line] of lines.entries()) {
    const made = parsed(line);
    if (made !== null) decisions.push(made);
    else if (line.trim() !== "") torn.push(at + 1);
  }
  return { decisions, length: lines.length, torn };
}

/**
 * Adds decisions in one write, and waits until they lie on the disk. Throws `DecidedSince`, and adds none, where one of these candidates
 * was decided on after the first `seen` lines. Two writers take turns by `inTurn`.
 */
export function appendDecisions(own: OwnPlaces, article: string, made: readonly Decision[], seen: number): void {
  const file = fileOf(own, article);
  const lines = made.map((one) => `${JSON.stringify(decision.parse(one))}\n`);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const keys = new Set(made.map(({ of }) => of));
  const other = before
    .split("\n")
    .slice(seen)
    .flatMap((line) => parsed(line) ?? [])
    .findLast(({ of }) => keys.has(of));
  if (other !== undefined) throw new DecidedSince(other);
  mkdirSync(own.decisions, { recursive: true });
  const handle = openSync(file, "a");
  const { size } = fstatSync(handle);
  try {
    writeFileSync(handle, (before === "" || before.endsWith("\n") ? "" : "\n") + lines.join(""));
    fsyncSync(handle);
  } catch (error) {
    // All or none: what a full disk took of them goes again.
    ftruncateSync(handle, size);
    throw error;
  } finally {
    closeSync(handle);
  }
}

function parsed(line: string): Decision | null {
  try {
    return decision.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

const written = z.object({ length: z.int().nonnegative(), sha256: z.string() });
/** When facts were last written: how many lines the log had, and which text they are of. */
export type Written = z.infer<typeof written>;

const writtenFile = ({ decisions }: OwnPlaces, article: string): string => {
  if (!isId(article)) throw new Error(`no article: ${article}`);
  return join(decisions, `${article}.written.json`);
};

/** When facts of an article were last written; null where they never were. */
export function readWritten(own: OwnPlaces, article: string): Written | null {
  try {
    return written.parse(JSON.parse(readFileSync(writtenFile(own, article), "utf8")));
  } catch {
    return null;
  }
}

/** Removes the log of an article, and the note of what was written. */
export function forgetDecisions(own: OwnPlaces, article: string): void {
  for (const file of [writtenFile(own, article), fileOf(own, article)]) rmSync(file, { force: true });
}

/** Notes that facts were written. */
export function markWritten(own: OwnPlaces, article: string, now: Written): void {
  const file = writtenFile(own, article);
  mkdirSync(own.decisions, { recursive: true });
  const fresh = `${file}.${randomUUID()}`;
  writeFileSync(fresh, JSON.stringify(now));
  renameSync(fresh, file);
}
