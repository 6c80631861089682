// The port: everything Zhaotu asks of a graph database. Two adapters stand behind it; driver oddities end there.

export type GraphValue = null | boolean | number | string | readonly GraphValue[] | { readonly [key: string]: GraphValue };
export type Row = Readonly<Record<string, GraphValue>>;
export type Parameters = Readonly<Record<string, GraphValue>>;

/** A Cypher text with its values. Values never stand in the text. */
export type Statement = { readonly text: string; readonly params?: Parameters };

/**
 * One step of a write. Where `expect` is given, the step returns one row with a column `n`; another number means that
 * ends were missing: the whole transaction is rolled back and `GraphError` `unexpected-count` names `what`.
 */
export type WriteStep = Statement & { readonly expect?: number; readonly what?: string };

/** Columns in the order of RETURN; `ms` is the time the engine took, as the adapter saw it. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly ms: number };

export type ReadOptions = {
  /** Time limit in milliseconds; the query is stopped on the server, then `GraphError` `timeout`. */
  readonly timeoutMs?: number;
  /** Cancels: the query is stopped on the server, then `GraphError` `cancelled`. */
  readonly signal?: AbortSignal;
};

export type EngineName = "neo4j" | "embedded";
export type EngineInfo = { readonly engine: EngineName; readonly version: string; readonly place: string };

export interface GraphPort {
  readonly engine: EngineName;
  /** Ready to answer queries on its database: runs `RETURN 1` there. Rejects with a `GraphError`. */
  info(options?: ReadOptions): Promise<EngineInfo>;
  /** Runs a reading query and gives all its rows. */
  read(statement: Statement, options?: ReadOptions): Promise<Table>;
  /** Rows as they come. Leaving the loop early stops the query. */
  stream(statement: Statement, options?: ReadOptions): AsyncIterable<Row>;
  /** All steps in one managed transaction: all or nothing; retried by the driver, so steps must be idempotent. */
  write(steps: readonly WriteStep[], options?: ReadOptions): Promise<void>;
  /** Constraints and indexes that a loaded graph needs; idempotent, and awaited until they are online. */
  ensureSchema(): Promise<void>;
  /** What was written is on disk (embedded: a checkpoint; Neo4j: nothing to do). */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const GRAPH_FAULTS = [
  "away",
  "auth",
  "no-database",
  "old-server",
  "locked",
  "broken-store",
  "old-store",
  "no-binary",
  "timeout",
  "cancelled",
  "syntax",
  "parameter",
  "unexpected-count",
  "engine",
] as const;
/** What can go wrong at the port; the page and the shell have a sentence for each. */
export type GraphFault = (typeof GRAPH_FAULTS)[number];

/** A failure at the port. `fault` is for branching, `detail` what the engine said, `place` the address or file. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly fault: GraphFault;
  readonly place: string;
  constructor(fault: GraphFault, detail: string, place: string, options?: { cause?: unknown }) {
    super(detail, options);
    this.fault = fault;
    this.place = place;
  }
}
