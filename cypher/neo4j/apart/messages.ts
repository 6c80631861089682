// What the server and the process of a console on Neo4j say to each other. A process has one query at a time.
import type { QueryPlace } from "../../../data/model/refusals.ts";
import type { QueryFaultKind } from "../../console/query-fault.ts";
import type { Asked, ConsoleInfo, Explained } from "../../console/engine.ts";
import type { GraphFault } from "../../port.ts";
import type { Neo4jPlace } from "../neo4j-graph.ts";

export type Request =
  /** `bytes`: how much more memory than now the process may take. */
  | { readonly do: "open"; readonly place: Neo4jPlace; readonly bytes: number }
  | { readonly do: "enter"; readonly timeoutMs: number }
  | { readonly do: "explain"; readonly asked: Asked }
  | { readonly do: "run"; readonly asked: Asked; readonly bytes: number }
  | { readonly do: "rows" }
  /** Stops the query at once; the session is left all the same. */
  | { readonly do: "stop" }
  | { readonly do: "leave" }
  | { readonly do: "close" };

export type Answers = {
  open: null;
  enter: ConsoleInfo;
  explain: Explained;
  run: { readonly columns: readonly string[] };
  /** `tooLarge`: the row after these is larger than asked for. */
  rows: { readonly rows: readonly string[]; readonly done: boolean; readonly tooLarge: boolean };
  stop: null;
  leave: null;
  close: null;
};

export type Envelope = { readonly id: number; readonly request: Request };

/** A `QueryFault` or a `GraphError`. */
export type Failure =
  | { readonly of: "query"; readonly kind: QueryFaultKind; readonly about: string; readonly at: QueryPlace | null; readonly detail: string }
  | { readonly of: "graph"; readonly fault: GraphFault; readonly place: string; readonly detail: string };
