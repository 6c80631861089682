// What the console asks of an engine: an explanation of a stranger's query, and its rows within limits. Two adapters stand behind it.
import type { PlanStep } from "../../data/model/cypher-value.ts";
import type { EngineName, Parameters } from "../port.ts";

/** `dialect`: the language in force, such as `Cypher 5`. */
export type ConsoleInfo = { readonly engine: EngineName; readonly version: string; readonly dialect: string };

/** A text exactly as it was judged, with its values. */
export type Asked = { readonly text: string; readonly params: Parameters };

/**
 * What an engine says of a text before it runs. `does`: what kind of statement it is, `unknown` where the engine has no
 * word for it. `asWritten`: the plan as the engine printed it.
 */
export type Explained = {
  readonly does: "reads" | "writes" | "changes the schema" | "unknown";
  readonly plan: PlanStep;
  readonly asWritten: string;
};

/** A row of more bytes than were left: it is not given, and nothing comes after it. */
export const TOO_LARGE = Symbol("too large");
/** `rows`: each the JSON text of a list of `CypherValue`, in the order of the columns. */
export type Running = { readonly columns: readonly string[]; readonly rows: AsyncIterable<string | typeof TOO_LARGE> };

/** When a query is stopped on the engine: after this time, or at once when the signal is given. */
export type Until = { readonly timeoutMs: number; readonly signal: AbortSignal };

/** A query's stay on the engine, reading only. Everything rejects with `GraphError` or `QueryFault`. */
export interface ConsoleSession {
  readonly info: ConsoleInfo;
  /** Plans the text and runs nothing. */
  explain(asked: Asked): Promise<Explained>;
  /** Runs it. No row has more than about `bytes` bytes. */
  run(asked: Asked, bytes: number): Promise<Running>;
  /** Ends the stay; what still runs is stopped on the engine. */
  leave(): Promise<void>;
}

export interface ConsoleEngine {
  /** So many queries it takes at a time. */
  readonly atOnce: number;
  /** Begins a stay that ends by itself when the time is over or the signal is given. */
  enter(until: Until): Promise<ConsoleSession>;
  close(): Promise<void>;
}
