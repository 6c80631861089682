// Which fault of the port an error of the Neo4j driver or server is.
import { GraphError, type GraphFault } from "../port.ts";

const BY_CODE: readonly (readonly [RegExp, GraphFault])[] = [
  [/^Neo\.ClientError\.Security\./, "auth"],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, "no-database"],
  [/^Neo\.ClientError\.Transaction\.TransactionTimedOut/, "timeout"],
  [/^Neo\.(?:Client|Transient)Error\.Transaction\.(?:Terminated|LockClientStopped)$/, "cancelled"],
  [/^Neo\.ClientError\.Statement\.ParameterMissing$/, "parameter"],
  [/^Neo\.ClientError\.Statement\.(?:ArgumentError|TypeError)$/, "parameter"],
  [/^Neo\.ClientError\.Statement\.(?:SyntaxError|SemanticError)$/, "syntax"],
  [/^Neo\.TransientError\.General\.DatabaseUnavailable$/, "away"],
  [/^(?:ServiceUnavailable|SessionExpired)$/, "away"],
];

const OLD = /protocol version|does not support (?:any of|multiple databases)/i;

/** Address and database as they may be shown: a name and a password that stand in the address are left out. */
export function placeOf({ uri, database }: { readonly uri: string; readonly database: string }): string {
  return `${uri.replace(/\/\/[^/]*@/, "//")}/${database}`;
}

/** The error as a `GraphError`, its cause kept. `place` is the address and database. */
export function neo4jError(error: unknown, place: string): GraphError {
  if (error instanceof GraphError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  const old = (code === "ServiceUnavailable" || code === "ProtocolError" || code === "N/A") && OLD.test(detail);
  const fault = old ? "old-server" : (BY_CODE.find(([sign]) => sign.test(code))?.[1] ?? "engine");
  return new GraphError(fault, detail, place, { cause: error });
}

/** Whether the connection broke, so that the same reading may be tried once more on another one. */
export function connectionBroke(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ServiceUnavailable" || code === "SessionExpired";
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
