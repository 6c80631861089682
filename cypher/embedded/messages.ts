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
  close: null;
};

/** A request; or, ahead of the write of that id, some of its steps: the engine works on them while the others are on their way. */
export type Envelope = { readonly id: number; readonly request: Request } | { readonly id: number; readonly ahead: readonly WriteStep[] };

export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly ok: false; readonly fault: GraphFault; readonly detail: string };
