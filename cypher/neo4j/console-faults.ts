// Which errors of Neo4j are faults of the query, and where in it.
import type { QueryPlace } from "../../data/model/refusals.ts";
import { placeAt, placeOfName, QueryFault, type QueryFaultKind } from "../console/query-fault.ts";
import { neo4jError } from "./faults.ts";

type Sign = readonly [code: RegExp, message: RegExp, kind: QueryFaultKind];

const SIGNS: readonly Sign[] = [
  [/MemoryPoolOutOfMemoryError$|OutOfMemoryError$|MemoryLimit/, /./s, "memory"],
  [/Statement\.AccessMode$|WriteOnReadOnlyAccessDatabase$|ForbiddenOnReadOnlyDatabase$/, /./s, "write"],
  [/Statement\.ParameterMissing$/, /parameter\(s\):\s*([\w, ]+)/i, "parameter"],
  [/Statement\.SyntaxError$/, /Variable `([^`]+)` not defined/, "variable"],
  [/Statement\.SyntaxError$/, /Unknown function '([^']+)'/, "function"],
  [/Procedure\.ProcedureNotFound$/, /procedure with the name `([^`]+)`/, "procedure"],
  [/Statement\.SyntaxError$/, /Multiple result columns with the same name/, "columns"],
  [/Statement\.SyntaxError$/, /Type mismatch/, "type"],
  [/Statement\.SyntaxError$/, /^Invalid input|^Failed to parse|^Unexpected/, "syntax"],
  [/Statement\.(?:SyntaxError|SemanticError)$/, /./s, "meaning"],
  [/Statement\.TypeError$/, /./s, "type"],
  [/Statement\.ArithmeticError$/, /./s, "arithmetic"],
  [/Statement\.ArgumentError$/, /divi[ds]/i, "arithmetic"],
  [/^Neo\.ClientError\.(?:Statement|Procedure|General)\./, /./s, "engine"],
];

const PLACE = /\(line (\d+), column (\d+) \(offset: \d+\)\)/;

/**
 * The error as a `QueryFault`, or as a `GraphError` where it is not about the query.
 * @param before how many characters stood before the text in what was sent
 */
export function consoleError(error: unknown, asked: { readonly text: string; readonly before: number }, place: string): Error {
  if (error instanceof QueryFault) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  for (const [ofCode, ofMessage, kind] of SIGNS) {
    const found = ofCode.test(code) ? ofMessage.exec(message) : null;
    if (!found) continue;
    const about = (found[1] ?? "").trim();
    return new QueryFault(kind, message, { about, at: placeIn(message, asked) ?? placeOfName(asked.text, about), cause: error });
  }
  return neo4jError(error, place);
}

function placeIn(message: string, { text, before }: { readonly text: string; readonly before: number }): QueryPlace | null {
  const [, line, column] = PLACE.exec(message) ?? [];
  if (line === undefined || column === undefined) return null;
  return placeAt(text, Number(line), Number(column) - (line === "1" ? before : 0));
}
