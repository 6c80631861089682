// Which fault of the port an error of the embedded engine is.
import type { GraphFault } from "../port.ts";

export type Failure = { readonly fault: GraphFault; readonly detail: string };

/** A failure with its fault already known, thrown inside the engine's process. */
export class EngineFault extends Error {
  override readonly name = "EngineFault";
  readonly fault: GraphFault;
  constructor(fault: GraphFault, detail: string, options?: { cause?: unknown }) {
    super(detail, options);
    this.fault = fault;
  }
}

const OPENING: readonly (readonly [RegExp, GraphFault])[] = [
  [/cannot be locked|is locked by another process/, "locked"],
  [/GRAFEO-S\d|GRAFEO-X002|it is not a database file|damaged/, "broken-store"],
];

/** The failure of opening a store; a damaged one is a cache that can be built again. */
export function openingFailure(error: unknown): Failure {
  const detail = messageOf(error);
  const fault = OPENING.find(([sign]) => sign.test(detail))?.[1] ?? "engine";
  return { fault, detail };
}

/** The failure of a statement, by its GQLSTATUS. */
export function statementFailure(error: unknown): Failure {
  if (error instanceof EngineFault) return { fault: error.fault, detail: error.message };
  const detail = messageOf(error);
  const status = error instanceof Error && "gqlStatus" in error ? String(error.gqlStatus) : "";
  if (/Missing parameter/.test(detail) || status === "22G03") return { fault: "parameter", detail };
  if (status.startsWith("42")) return { fault: "syntax", detail };
  if (/GRAFEO-S\d/.test(detail)) return { fault: "broken-store", detail };
  return { fault: "engine", detail };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
