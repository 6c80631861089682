// How much a stranger's query may take.

export type ConsoleLimits = {
  /** Time for planning and running, in milliseconds. */
  readonly timeoutMs: number;
  /** Rows where a query asks for no number, and how many it may ask for. */
  readonly rows: number;
  readonly mostRows: number;
  /** Bytes of one answer, as JSON, and of one row of it. */
  readonly bytes: number;
  readonly rowBytes: number;
  /** What a query may take beyond the store itself, on the embedded engine, in bytes. */
  readonly memoryBytes: number;
  /** How many queries run at a time on Neo4j (one on the embedded engine), how many may wait, and how long. */
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitMs: number;
  /** Rows that a plan may expect of one step, and of a step that multiplies what is not connected. */
  readonly planRows: number;
  readonly planProduct: number;
};

const MB = 1024 * 1024;

/** What the server keeps to unless its settings say otherwise. */
export const USUAL_CONSOLE: ConsoleLimits = {
  timeoutMs: 5000,
  rows: 1000,
  mostRows: 50_000,
  bytes: 32 * MB,
  rowBytes: 4 * MB,
  memoryBytes: 512 * MB,
  atOnce: 2,
  waiting: 16,
  waitMs: 5000,
  planRows: 50_000_000,
  planProduct: 1_000_000,
};
