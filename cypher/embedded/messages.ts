// What the parent and the engine's own process say to each other.
import type { GraphFault, Parameters, Row, WriteStep } from "../port.ts";

export type Request =
  | { readonly do: "open"; readonly path: string; readonly readOnly: boolean; readonly temporary: string | null }
  | { readonly do: "info" }
  | { readonly do: "read"; readonly text: string; readonly params: Parameters }
  | { readonly do: "stream"; readonly text: string; readonly params: Parameters }
  | { readonly do: "page"; readonly cursor: number }
  | { readonly do: "leave"; readonly cursor: number }
  | { readonly do: "write"; readonly steps: readonly WriteStep[] }
  | { readonly do: "schema" }
  | { readonly do: "flush" }
  /** Writes a copy of the store, and names the state it is of. */
  | { readonly do: "save"; readonly path: string }
  | { readonly do: "epoch" }
  /** Drops what was there before the last write. */
  | { readonly do: "compact" }
  /** Ends the process when it takes so many bytes more than now. */
  | { readonly do: "watch"; readonly bytes: number }
  | { readonly do: "grown" }
  /** The console's: a plan, and rows in which values keep their types. */
  | { readonly do: "explain"; readonly text: string; readonly params: Parameters }
  | { readonly do: "ask"; readonly text: string; readonly params: Parameters }
  | { readonly do: "typed"; readonly cursor: number; readonly bytes: number }
  | { readonly do: "close" };

export type Answers = {
  open: null;
  info: { readonly version: string };
  read: { readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly ms: number };
  stream: { readonly cursor: number };
  page: { readonly rows: readonly Row[]; readonly done: boolean };
  leave: null;
  write: null;
  schema: null;
  flush: null;
  save: null;
  epoch: { readonly epoch: string };
  compact: null;
  watch: null;
  /** How many bytes more than when the watch began. */
  grown: { readonly bytes: number };
  explain: { readonly plan: string };
  ask: { readonly cursor: number; readonly columns: readonly string[] };
  /** `tooLarge`: the row after these is larger than asked for. */
  typed: { readonly rows: readonly string[]; readonly done: boolean; readonly tooLarge: boolean };
  close: null;
};

/** A request; or, ahead of the write of that id, some of its steps: the engine works on them while the others are on their way. */
export type Envelope = { readonly id: number; readonly request: Request } | { readonly id: number; readonly ahead: readonly WriteStep[] };

export type Failure = { readonly fault: GraphFault; readonly detail: string };
