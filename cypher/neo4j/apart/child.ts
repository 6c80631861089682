// The process of a console on Neo4j: what the server sends is read and written down here, so that no answer holds up the other readers.
import { setTimeout as wait } from "node:timers/promises";
import { watchMemory } from "../../apart/memory-watch.ts";
import type { Reply } from "../../apart/process-apart.ts";
import { TOO_LARGE, type ConsoleSession } from "../../console/engine.ts";
import { QueryFault } from "../../console/query-fault.ts";
import { GraphError } from "../../port.ts";
import { Neo4jConsole } from "../neo4j-console.ts";
import type { Answers, Envelope, Failure, Request } from "./messages.ts";

/** A page of rows is sent when it has so many characters or rows, or when the next row does not come within this time. */
const PAGE = { characters: 64 * 1024, rows: 500, waitMs: 20 } as const;

type Rows = AsyncIterator<string | typeof TOO_LARGE>;
type Next = IteratorResult<string | typeof TOO_LARGE, unknown>;

let console: Neo4jConsole | null = null;
let session: ConsoleSession | null = null;
let entering: Promise<ConsoleSession> | null = null;
let stopping = new AbortController();
let rows: Rows | null = null;
/** The row that was asked for and has not come yet. */
let coming: Promise<Next> | null = null;

// A terminal's Ctrl-C reaches the whole group; the parent ends this process.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.on("message", (envelope: Envelope) => void reply(envelope));

async function reply({ id, request }: Envelope): Promise<void> {
  process.send?.(await answerOf(id, request));
}

async function answerOf(id: number, request: Request): Promise<Reply<Answers[keyof Answers], Failure>> {
  try {
    return { id, ok: true, answer: await act(request) };
  } catch (error) {
    return { id, ok: false, ...failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof QueryFault) {
    const { kind, about, at, detail } = error;
    return { of: "query", kind, about, at, detail };
  }
  const { fault, place, message } = error instanceof GraphError ? error : new GraphError("engine", String(error), "console");
  return { of: "graph", fault, place, detail: message };
}

async function act(request: Request): Promise<Answers[keyof Answers]> {
  switch (request.do) {
    case "open":
      console = new Neo4jConsole(request.place, 1);
      watchMemory(request.bytes);
      return null;
    case "enter":
      return enter(request.timeoutMs);
    case "explain":
      return entered().explain(request.asked);
    case "run": {
      const running = await entered().run(request.asked, request.bytes);
      rows = running.rows[Symbol.asyncIterator]();
      return { columns: running.columns };
    }
    case "rows":
      return page();
    case "stop":
      stopping.abort(new Error("the reader has left"));
      return null;
    case "leave":
      await leave();
      return null;
    case "close":
      await console?.close();
      return null;
  }
}

async function enter(timeoutMs: number) {
  if (console === null) throw new GraphError("engine", "the console is not open", "console");
  stopping = new AbortController();
  entering = console.enter({ timeoutMs, signal: stopping.signal });
  session = await entering;
  return session.info;
}

function entered(): ConsoleSession {
  if (session === null) throw new GraphError("cancelled", "the query was cancelled", "console");
  return session;
}

async function leave(): Promise<void> {
  stopping.abort(new Error("the query is over"));
  const ended = await entering?.catch(() => null);
  [session, entering] = [null, null];
  rows = null;
  coming?.catch(() => {});
  coming = null;
  await ended?.leave();
}

async function page(): Promise<Answers["rows"]> {
  const from = rows;
  if (from === null) return { rows: [], done: true, tooLarge: false };
  const taken: string[] = [];
  let characters = 0;
  const late = wait(PAGE.waitMs, null);
  const full = () => characters >= PAGE.characters || taken.length >= PAGE.rows;
  while (!full()) {
    coming ??= from.next();
    const next = taken.length === 0 ? await coming : await Promise.race([coming, late]);
    if (next === null) break;
    coming = null;
    if (next.done === true) return { rows: taken, done: true, tooLarge: false };
    if (next.value === TOO_LARGE) return { rows: taken, done: true, tooLarge: true };
    taken.push(next.value);
    characters += next.value.length;
  }
  return { rows: taken, done: false, tooLarge: false };
}
