// Asks the server for what the Cypher screen needs: verdicts, plans, rows as they come, the catalogue and the schema.
import {
  catalogue,
  cypherLine,
  cypherPlan,
  schemaGraph,
  verdict,
  type Catalogue,
  type CypherPlan,
  type CypherVerdict,
  type SchemaGraph,
} from "../contract/cypher.ts";
import { problem } from "../contract/problem.ts";
import { ask, askOpen, AskFailed } from "./api.ts";
import type { Asked, DoorProblem, End, Head, Row } from "./state/door-state.ts";

/** What a run tells as it goes. Rows come in the pieces in which the server sent them. */
export type Hears = { readonly head: (head: Head) => void; readonly rows: (rows: readonly Row[]) => void };

/** An answer that did not come or broke off, with all that the server said about why. */
export class DoorFailed extends Error {
  override readonly name = "DoorFailed";
  readonly problem: DoorProblem;
  constructor(why: DoorProblem, cause?: unknown) {
    super(why.code, { cause });
    this.problem = why;
  }
}

/** Every question of the catalogue. */
export const askCatalogue = (): Promise<Catalogue> => ask("catalogue", catalogue);
/** Kinds and relation types with counts and properties. */
export const askSchema = (): Promise<SchemaGraph> => ask("schema", schemaGraph);
/** The gate's verdict; nothing is run. */
export const askVerdict = (text: string, signal: AbortSignal): Promise<CypherVerdict> =>
  ask("cypher/check", verdict, { body: { text }, signal });

/** How the engine would run it; nothing is run. */
export async function askQueryPlan({ text, params }: Pick<Asked, "text" | "params">): Promise<CypherPlan> {
  const response = await opened("cypher/plan", { text, params });
  const read = cypherPlan.safeParse(jsonIn(await response.text()));
  if (!read.success) throw strange("cypher/plan");
  return read.data;
}

/** Runs a query and hears its rows as they come; whoever aborts `signal` stops it on the server. */
export async function askRows({ text, params, rows }: Asked, hears: Hears, signal: AbortSignal): Promise<End> {
  const response = await opened("cypher", { text, params, rows }, signal);
  const reader = response.body?.getReader();
  if (!reader) throw strange("cypher");
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await broken(reader.read(), signal);
    const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    const end = hear(lines, hears);
    if (end) return end;
    if (done) throw new DoorFailed({ code: "offline" });
  }
}

/** Tells what stands in whole lines; the end, where it is among them. */
function hear(lines: readonly string[], { head, rows }: Hears): End | null {
  const came: Row[] = [];
  let end: End | null = null;
  for (const line of lines) {
    if (line === "") continue;
    const said = jsonIn(line);
    // Rows are many and are made by our own server: only their shape is looked at.
    if (isRow(said)) came.push(said.row);
    else {
      const read = cypherLine.safeParse(said);
      if (!read.success) throw strange("cypher");
      if ("problem" in read.data) {
        if (came.length > 0) rows(came);
        throw new DoorFailed(read.data.problem);
      }
      if ("head" in read.data) head(read.data.head);
      else if ("end" in read.data) end = read.data.end;
    }
  }
  if (came.length > 0) rows(came);
  return end;
}

const isRow = (said: unknown): said is { row: Row } =>
  typeof said === "object" && said !== null && "row" in said && Array.isArray(said.row);

async function opened(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const response = await askOpen(path, { body, ...(signal && { signal }) }).catch((error: unknown) => {
    if (error instanceof AskFailed) throw new DoorFailed({ code: "offline", detail: error.trouble.detail }, error);
    throw error;
  });
  if (response.ok) return response;
  const read = problem.safeParse(jsonIn(await response.text()));
  throw new DoorFailed(
    read.success ? read.data : { code: response.status >= 500 ? "offline" : "strange", detail: String(response.status) },
  );
}

/** A stream that breaks off is a server that went away, unless we left it. */
const broken = <T>(reading: Promise<T>, signal: AbortSignal): Promise<T> =>
  reading.catch((cause: unknown) => {
    throw signal.aborted ? cause : new DoorFailed({ code: "offline" }, cause);
  });

const strange = (path: string) => new DoorFailed({ code: "strange", detail: `/api/${path}` });

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
