// The log of decisions on an article's candidates: lines are added and never changed; two people may write at one time.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
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

/** Reads the log of an article; what is torn is named and left out. */
export function readDecisions(own: OwnPlaces, article: string): DecisionLog {
  const file = fileOf(own, article);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  if (lines.at(-1) === "") lines.pop();
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
 * Adds decisions, each by a write of its own, and waits until they lie on the disk. Throws `DecidedSince`, and adds none, where one of
 * these candidates was decided on after the first `seen` lines. Two writers take turns by `inTurn`.
 */
export function appendDecisions(own: OwnPlaces, article: string, made: readonly Decision[], seen: number): void {
  const file = fileOf(own, article);
  const since = decisionsAfter(file, seen);
  const keys = new Set(made.map(({ of }) => of));
  const other = since.findLast(({ of }) => keys.has(of));
  if (other !== undefined) throw new DecidedSince(other);
  mkdirSync(own.decisions, { recursive: true });
  const whole = !existsSync(file) || /(?:^|\n)$/.test(readFileSync(file, "utf8"));
  const handle = openSync(file, "a");
  try {
    if (!whole) writeSync(handle, "\n");
    for (const one of made) writeSync(handle, `${JSON.stringify(decision.parse(one))}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function decisionsAfter(file: string, seen: number): Decision[] {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return lines.slice(seen).flatMap((line) => parsed(line) ?? []);
}

function parsed(line: string): Decision | null {
  try {
    return decision.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
