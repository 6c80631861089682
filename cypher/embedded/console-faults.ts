// Which errors of the embedded engine are faults of the query, and where in it.
import type { QueryPlace } from "../../data/model/refusals.ts";
import { OUT_OF_MEMORY } from "../apart/memory-watch.ts";
import { ProcessGone } from "../apart/process-apart.ts";
import { placeAt, placeOfName, QueryFault, type QueryFaultKind } from "../console/query-fault.ts";
import { GraphError } from "../port.ts";

const SIGNS: readonly (readonly [message: RegExp, kind: QueryFaultKind])[] = [
  [/Missing parameter(?: for SKIP\/LIMIT)?: (\$\w+)/, "parameter"],
  [/Unknown function '([^']+)'/, "function"],
  [/Unknown procedure[: ]+'?([\w.]+)/i, "procedure"],
  [/Undefined variable '([^']+)'/, "variable"],
  [/duplicate column name/, "columns"],
  [/division by zero|overflow/i, "arithmetic"],
  [/GRAFEO-T003|must not write|must not change the schema/, "write"],
  [/must not read files/, "files"],
  [/GRAFEO-Q001/, "syntax"],
  [/[Tt]ype mismatch|[Tt]ype error|GRAFEO-Q003/, "type"],
  [/GRAFEO-Q002/, "meaning"],
  [/GRAFEO-[QXT]\d/, "engine"],
];
const PLACE = /-->\s*query:(\d+):(\d+)/;

/**
 * The error as a `QueryFault`, or as it is where it is not about the query.
 * @param before how many characters stood before the text in what was asked
 */
export function consoleError(error: unknown, asked: { readonly text: string; readonly before: number }, place: string): Error {
  if (error instanceof ProcessGone) return goneError(error, place);
  if (!(error instanceof GraphError)) return error instanceof Error ? error : new GraphError("engine", String(error), place);
  if (error.fault !== "engine" && error.fault !== "syntax" && error.fault !== "parameter") return error;
  for (const [sign, kind] of SIGNS) {
    const found = sign.exec(error.message);
    if (!found) continue;
    const about = found[1] ?? "";
    const at = placeIn(error.message, asked) ?? placeOfName(asked.text, about);
    return new QueryFault(kind, plainMessage(error.message), { about, at, cause: error });
  }
  return error;
}

/** The process ended under the query: it took too much memory, or the engine itself came down. */
function goneError(error: ProcessGone, place: string): Error {
  if (error.message.includes(OUT_OF_MEMORY)) return new QueryFault("memory", "", { cause: error });
  return new GraphError("engine", error.message, place, { cause: error });
}

function plainMessage(message: string): string {
  return message.replace(/^(?:Query|Database|Transaction) error: /, "").replace(/\n\s*-->[\s\S]*$/, "");
}

function placeIn(message: string, { text, before }: { readonly text: string; readonly before: number }): QueryPlace | null {
  const [, line, column] = PLACE.exec(message) ?? [];
  if (line === undefined || column === undefined) return null;
  return placeAt(text, Number(line), Number(column) - (line === "1" ? before : 0));
}
