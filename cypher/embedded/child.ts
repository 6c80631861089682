// The embedded engine's own process: opens one store, answers its parent, ends with it. Killing it is how a query stops.
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { loadEngine } from "./binary.ts";
import { EngineFault, openingFailure, statementFailure } from "./faults.ts";
import type { Reply } from "../apart/process-apart.ts";
import type { Answers, Envelope, Failure, Request } from "./messages.ts";
import { grownBytes, watchMemory } from "../apart/memory-watch.ts";
import type { WriteStep } from "../port.ts";
import { leaveOwner, liveOwner, writeOwner } from "./owner.ts";
import { Arriving } from "./parts.ts";
import { sweepSpill } from "./spill.ts";
import { Store } from "./store.ts";

let store: Store | null = null;
let path = "";
let temporary: string | null = null;

// A terminal's Ctrl-C reaches the whole group; the parent closes this process when it has finished.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", () => {
  if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  sweepSpill(process.pid);
  process.kill(process.pid, "SIGKILL");
});
process.on("message", (envelope: Envelope) => {
  if ("ahead" in envelope) void writing(envelope.id, envelope.ahead, false);
  else void reply(envelope.id, envelope.request);
});

/** Writes of which not all steps have arrived yet, by the id of their request. */
const arriving = new Map<number, { readonly steps: Arriving; readonly done: Promise<void> }>();

/** Resolves when the write is committed. It begins with its first steps; what fails before the last have come waits for them. */
function writing(id: number, part: readonly WriteStep[], last: boolean): Promise<void> {
  let write = arriving.get(id);
  if (!write) {
    const steps = new Arriving();
    write = { steps, done: opened().write(steps) };
    write.done.catch(() => {});
    arriving.set(id, write);
  }
  write.steps.add(part, last);
  if (last) arriving.delete(id);
  return write.done;
}

function opened(): Store {
  if (!store) throw new EngineFault("engine", "the store is not open");
  return store;
}

async function reply(id: number, request: Request): Promise<void> {
  const answer = await answerOf(id, request);
  process.send?.(answer, () => {
    if (request.do === "close") process.exit(0);
  });
}

async function answerOf(id: number, request: Request): Promise<Reply<Answers[keyof Answers], Failure>> {
  try {
    return { id, ok: true, answer: await act(id, request) };
  } catch (error) {
    return { id, ok: false, ...statementFailure(error) };
  }
}

async function act(id: number, request: Request): Promise<Answers[keyof Answers]> {
  if (request.do === "open") {
    temporary = request.temporary;
    return open(request.path, request.readOnly);
  }
  const db = opened();
  switch (request.do) {
    case "info":
      return { version: db.version() };
    case "read":
      return db.read(request.text, request.params);
    case "stream":
      return db.stream(request.text, request.params);
    case "page":
      return db.page(request.cursor);
    case "leave":
      db.leave(request.cursor);
      return null;
    case "write":
      await writing(id, request.steps, true);
      return null;
    case "schema":
      await db.schema();
      return null;
    case "flush":
      db.flush();
      return null;
    case "save":
      db.save(request.path);
      return null;
    case "epoch":
      return { epoch: db.epoch() };
    case "compact":
      db.compact();
      return null;
    case "watch":
      watchMemory(request.bytes);
      return null;
    case "grown":
      return { bytes: grownBytes() };
    case "explain":
      return { plan: await db.explain(request.text, request.params) };
    case "ask":
      return db.ask(request.text, request.params);
    case "typed":
      return db.typed(request.cursor, request.bytes);
    case "close":
      db.close();
      leaveOwner(path, process.ppid);
      return null;
  }
}

async function open(where: string, readOnly: boolean): Promise<null> {
  const engine = await loadEngine(() => import("@grafeo-db/js"));
  path = where;
  try {
    if (!readOnly) mkdirSync(dirname(where), { recursive: true });
    store = new Store(readOnly ? engine.GrafeoDB.openReadOnly(where) : engine.GrafeoDB.create(where));
  } catch (error) {
    const { fault, detail } = openingFailure(error);
    const owner = fault === "locked" ? liveOwner(where) : null;
    const by = owner === null ? "another process" : `process ${owner}`;
    throw new EngineFault(fault, fault === "locked" ? `the store ${where} is in use by ${by}` : detail, { cause: error });
  }
  if (liveOwner(where) === null) writeOwner(where, process.ppid);
  return null;
}
