// The gate: whether exactly this text may run. It fails closed: what it does not know it refuses, and so it does when it cannot judge.
import type { GateCode, QueryPlace, Verdict } from "../../data/model/refusals.ts";
import { DEEPEST, faultIn, MOST_BYTES, spansOf } from "./characters.ts";
import { detailOf } from "./details.ts";
import { notesOn } from "./notes.ts";
import { parse } from "./parse.ts";
import { placeOf } from "./place.ts";
import { below, branches, isBranch, leaves, type Branch } from "./tree.ts";
import { query } from "./walk/clauses.ts";
import { value } from "./walk/expressions.ts";
import { match } from "./walk/patterns.ts";
import { Refusal } from "./walk/refusal.ts";
import { ONE_ROW } from "./walk/scope.ts";

const KEPT = 500;
const kept = new Map<string, Verdict>();

/** Judges a text, which is to run as it is or not at all. The last verdicts are kept. */
export function judge(text: string): Verdict {
  const known = kept.get(text);
  if (known !== undefined) {
    kept.delete(text);
    kept.set(text, known);
    return known;
  }
  const verdict = judgedOrNot(text);
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  if (text.length <= MOST_BYTES && verdict.code !== "unavailable") kept.set(text, verdict);
  return verdict;
}

/** Whatever goes wrong in judging is a refusal: a parser that cannot be made, a fault of our own. */
function judgedOrNot(text: string): Verdict {
  try {
    return judged(text);
  } catch (error) {
    return refused("unavailable", null, error instanceof Error ? error.message.slice(0, 200) : "");
  }
}

function judged(text: string): Verdict {
  const fault = faultIn(text);
  if (fault !== null) return refused(fault.code, placeOf(text, fault.start, fault.end), fault.found);
  const first = firstWord(text);
  if (first === "") return refused("empty", null, "");
  const parsed = parse(text);
  if ("fault" in parsed) {
    const code = parsed.fault === "syntax" ? (BY_FIRST_WORD[first.toUpperCase()] ?? parsed.fault) : parsed.fault;
    return refused(code, placeOf(text, parsed.start, parsed.end), code === parsed.fault ? parsed.found : first);
  }
  try {
    walk(parsed.tree);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, placeOf(text, error.tree.start, error.tree.end), error.found);
    throw error;
  }
  return { accepted: true, code: "ok", detail: { zh: "", en: "" }, at: null, notes: notesOn(text, parsed.tree) };
}

function refused(code: GateCode, at: QueryPlace | null, found: string): Verdict {
  return { accepted: false, code, detail: detailOf(code, found), at, notes: [] };
}

/** The first word that is neither blank nor comment. */
function firstWord(text: string): string {
  for (const { kind, start, end } of spansOf(text) ?? []) {
    const part = text.slice(start, end).trim();
    if (kind !== "comment" && part !== "" && part !== ";") return /^\w+/u.exec(part)?.[0] ?? part.slice(0, 1);
  }
  return "";
}

function walk(tree: Branch): void {
  const statements = below(tree, "statement");
  const [statement] = statements;
  if (tree.rule !== "statements" || statement === undefined) throw new Refusal("syntax", tree, "");
  if (statements.length > 1) throw new Refusal("several-statements", statements[1] ?? tree, "");
  const [command] = below(statement, "command");
  if (command !== undefined) throw new Refusal(commandCode(command), command, leaves(branches(command)[0] ?? command)[0]?.text ?? "");
  checkDepth(tree, 0);
  if (countOf(tree, "XOR") > MOST_XOR) throw new Refusal("growth", tree, "XOR");
  const [only] = branches(statement);
  if (only === undefined) throw new Refusal("syntax", tree, "");
  query(only, { names: new Map(), rows: ONE_ROW, repeated: false, loops: 1, outer: null, walk: { value, query, match } });
}

/** A server's planner doubles its work with each XOR: some hundred kept it busy for minutes. */
const MOST_XOR = 8;

const countOf = (tree: Branch, token: string): number =>
  tree.kids.reduce((sum, kid) => sum + (isBranch(kid) ? countOf(kid, token) : Number(kid.token === token)), 0);

const NESTING: ReadonlySet<string> = new Set(["caseExpression", "extendedCaseExpression", "type"]);

/** CASE in CASE, types in types and NOT before NOT nest as brackets do, without any of them. */
function checkDepth(tree: Branch, cases: number): void {
  const depth = cases + (NESTING.has(tree.rule) ? 1 : 0);
  if (depth > DEEPEST || leaves(tree).filter(({ token }) => token === "NOT").length > DEEPEST) throw new Refusal("too-deep", tree, "");
  for (const kid of branches(tree)) checkDepth(kid, depth);
}

/** What a command that is no query wants. */
function commandCode(command: Branch): GateCode {
  if (below(command, "useClause").length > 0) return "use";
  const [what] = branches(command);
  if (what === undefined) return "admin";
  if (what.rule === "showAdminCommand") return "show";
  const kinds = branches(what).map(({ rule }) => rule);
  return kinds.some((rule) => /Constraint|Index/u.test(rule)) ? "schema" : "admin";
}

/** What texts want that the grammar does not know, by how they begin. */
const BY_FIRST_WORD: Readonly<Record<string, GateCode>> = {
  EXPLAIN: "prefix",
  PROFILE: "prefix",
  CYPHER: "prefix",
  USING: "files",
  LOAD: "files",
  BEGIN: "transactions",
  COMMIT: "transactions",
  ROLLBACK: "transactions",
  SHOW: "show",
  TERMINATE: "terminate",
  USE: "use",
  CREATE: "write",
  INSERT: "write",
  MERGE: "write",
  DELETE: "write",
  DETACH: "write",
  SET: "write",
  REMOVE: "write",
  FOREACH: "write",
  DROP: "schema",
  ALTER: "admin",
  GRANT: "admin",
  DENY: "admin",
  REVOKE: "admin",
  RENAME: "admin",
  START: "admin",
  STOP: "admin",
  ENABLE: "admin",
  DEALLOCATE: "admin",
  REALLOCATE: "admin",
  DRYRUN: "admin",
};
