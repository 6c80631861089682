// One call of the API from end to end: request checked, query asked within its limits, answer checked and packed.
import { USUALLY_DRAWN } from "../contract/gather.ts";
import type { Context } from "hono";
import type { z } from "zod";
import { ask, askStream } from "../../cypher/query.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { wish } from "../contract.ts";
import type { Env, Parts } from "./app.ts";
import { packed } from "./compress.ts";
import { stepsWithout } from "./console/private-steps.ts";
import { streamedResponse } from "./console/streamed.ts";
import { countsOf } from "./counts.ts";
import { deeperThan } from "./nesting.ts";
import { keeperOf, keptPerLoad, type Kept } from "./kept.ts";
import { askWithout } from "./private/ask.ts";
import { readWithout, type Without } from "./private/read.ts";
import { NO_DESK } from "./review/desk.ts";
import { Refusal, type FieldFault } from "./problem.ts";
import type { Ask, Call, Route } from "./route.ts";
import { readyPort } from "./status.ts";

export type Limits = {
  /** Largest body of a request, in bytes. */
  readonly bodyBytes: number;
  /** Longest time for the queries of one call, in milliseconds. */
  readonly queryMs: number;
  /** How long a query may go on after its client has left: stopping one costs the embedded engine a restart. */
  readonly leftMs: number;
  /** Longest time for a query whose answer is kept for all: it goes on when the client that asked first has left. */
  readonly keptMs: number;
  /** More things than this are not drawn at once, but gathered. */
  readonly drawnAtOnce: number;
};

/** What every server keeps to: room for 20,000 ids in a body, 10 s for a call, two minutes for what is kept. */
export const USUAL_LIMITS: Limits = {
  bodyBytes: 2 * 1024 * 1024,
  queryMs: 10_000,
  leftMs: 500,
  keptMs: 120_000,
  drawnAtOnce: USUALLY_DRAWN,
};

/** Lists and maps of a body may be nested so deep. */
const DEEPEST_BODY = 64;

/** Queries that read all for everyone and are under way, by graph. */
const reading = new WeakMap<GraphPort, number>();

/** Answers one call of a route as JSON. Throws a `Refusal` or what the port threw. */
export async function answerCall(route: Route, c: Context<Env>, parts: Parts): Promise<Response> {
  const { wished, ...request } = await readRequest(route, c, bodyLimit(route, parts));
  const graph = () => readyPort(parts.status);
  if (route.withoutGraph !== true) graph();
  let deadline = performance.now() + parts.limits.queryMs;
  const left = abortedLater(c.req.raw.signal, parts.limits.leftMs);
  // Behind a query that reads all for everyone others wait their turn: stopping them would stop it too.
  const timeoutMs = () =>
    parts.status.port !== null && (reading.get(parts.status.port) ?? 0) > 0
      ? parts.limits.keptMs
      : Math.max(1, deadline - performance.now());
  const options = () => ({ signal: left.signal, timeoutMs: timeoutMs() });
  let engineMs = 0;
  const asked: Ask = async (query, params) => {
    const { rows, ms } = await ask(graph(), query, params, options());
    engineMs += ms;
    return rows;
  };
  // What is kept is read in pages, between which other calls are answered.
  const patient: Ask = async (query, params) => {
    const rows = [];
    const port = graph();
    reading.set(port, (reading.get(port) ?? 0) + 1);
    try {
      for await (const row of askStream(port, query, params, { timeoutMs: parts.limits.keptMs })) rows.push(row);
    } finally {
      reading.set(port, (reading.get(port) ?? 1) - 1);
    }
    return rows;
  };
  // Waiting for what is kept takes nothing from the call's own time.
  const waiting = async <T>(keeper: Kept<T>, read: () => Promise<T>) => {
    const begun = performance.now();
    try {
      return await keptPerLoad(asked, keeper, read);
    } finally {
      deadline += performance.now() - begun;
    }
  };
  const without = () => waiting(parts.without, () => readWithout(patient));
  const privacy = { without: wished || parts.withoutPrivate, forced: parts.withoutPrivate };
  const tools = {
    // Where the graph lies is told on the machine's own address only.
    info: async () => ({ ...(await graph().info(options())), ...(parts.rates !== null && { place: "" }) }),
    privacy: async (counting: boolean) =>
      counting || privacy.without
        ? { ...privacy, counted: true, ...(await without()).gone.count }
        : { ...privacy, counted: false, persons: 0, entities: 0, facts: 0 },
  };
  const whole = { ask: asked, counts: () => waiting(parts.counts, () => countsOf(patient)), isLeftOut: () => false };
  parts.status.underWay++;
  try {
    const seen = privacy.without && route.withoutGraph !== true ? graphWithout(await without(), asked) : whole;
    const askKept = privacy.without && route.withoutGraph !== true ? askWithout(patient, (await without()).gone) : patient;
    const kept = <T>(name: string, read: (ask: Ask) => Promise<T>) =>
      waiting(keeperOf<T>(parts.kept, `${name}${privacy.without ? " without" : ""}`), () => read(askKept));
    const call = {
      id: c.req.param("id") ?? "",
      ...request,
      ...tools,
      ...seen,
      kept,
      openConsole: async () =>
        parts.consoles.of(graph(), privacy.without ? async () => stepsWithout(await readWithout(patient), patient) : null),
      left: c.req.raw.signal,
      articles: parts.articles,
      positions: parts.positions,
      desk: parts.desk ?? NO_DESK,
      version: parts.version,
      origin: `${c.get("https") ? "https" : "http"}://${c.req.header("host") ?? ""}`,
      guarded: parts.token !== null,
      model: parts.model ?? null,
      queryMs: parts.limits.queryMs,
      drawnAtOnce: parts.limits.drawnAtOnce,
    };
    if (route.lines) return await streamedResponse(route.lines, route.type ?? JSON_TYPE, call, c.req.raw.signal);
    const answer = route.answer.safeParse(await route.handle(call as never));
    if (!answer.success) throw new Refusal("internal", { detail: `the answer breaks the contract at ${placesOf(answer.error)}` });
    return await textResponse(
      route.type ?? JSON_TYPE,
      route.type === undefined ? JSON.stringify(answer.data) : String(answer.data),
      engineMs,
      c,
    );
  } finally {
    parts.status.underWay--;
    left.release();
  }
}

/** A body with a file has a limit of its own: what base64 makes of the largest, and the other fields. */
function bodyLimit({ takesFile }: Route, { limits, desk = NO_DESK }: Parts): number {
  return takesFile === true ? Math.ceil((desk.parts.megabytes * 1024 * 1024 * 4) / 3) + 64 * 1024 : limits.bodyBytes;
}

/** What a route sees of the graph where private persons are left out. */
function graphWithout({ gone, counts }: Without, asked: Ask): Pick<Call<never, never>, "ask" | "counts" | "isLeftOut"> {
  return { ask: askWithout(asked, gone), counts: async () => counts, isLeftOut: (id) => gone.things.has(id) };
}

const JSON_TYPE = "application/json; charset=utf-8";

async function textResponse(type: string, text: string, spent: number, c: Context<Env>): Promise<Response> {
  const engineMs = Math.round(spent * 10) / 10;
  c.set("engineMs", engineMs);
  const { body, headers } = await packed(text, c.req.header("accept-encoding"));
  const own = { "content-type": type, "cache-control": "no-store", "server-timing": `engine;dur=${engineMs}` };
  return new Response(body, { headers: { ...own, ...headers } });
}

/** A signal that follows another some time later. */
function abortedLater(signal: AbortSignal, ms: number): { signal: AbortSignal; release: () => void } {
  const later = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => (timer = setTimeout(() => later.abort(signal.reason), ms));
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  const release = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
  };
  return { signal: later.signal, release };
}

/** Query string and body, checked together, so that every fault of a request is named at once. */
async function readRequest(route: Route, c: Context<Env>, most: number): Promise<{ query: unknown; body: unknown; wished: boolean }> {
  const faults: FieldFault[] = [];
  const schema = route.query ? route.query.extend(wish.shape) : wish;
  const query = check(schema, queryOf(new URL(c.req.url), faults), "query", faults) as z.infer<typeof wish> | undefined;
  const body = route.body ? check(route.body, await readBody(c, most, faults), "body", faults) : undefined;
  if (faults.length > 0) throw new Refusal("bad-request", { fields: faults });
  return { query, body, wished: query?.private === "0" };
}

function queryOf(url: URL, faults: FieldFault[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const given = url.searchParams.getAll(name);
    if (given.length > 1) faults.push({ field: name, fault: "given more than once" });
    values[name] = given[0] ?? "";
  }
  return values;
}

async function readBody(c: Context<Env>, most: number, faults: FieldFault[]): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = Number(c.req.header("content-length") ?? 0);
  if (size > most) throw new Refusal("too-large", { detail: `a body may have ${most} bytes` });
  size = 0;
  const reader = c.req.raw.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const chunk = part.value;
    size += chunk.byteLength;
    if (size > most) throw new Refusal("too-large", { detail: `a body may have ${most} bytes` });
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
    if (!deeperThan(body, DEEPEST_BODY)) return body;
    faults.push({ field: "body", fault: "nested too deep" });
  } catch {
    faults.push({ field: "body", fault: "not JSON in UTF-8" });
  }
  return undefined;
}

function check(schema: z.ZodObject, given: unknown, whole: string, faults: FieldFault[]): unknown {
  if (given === undefined) return undefined;
  const result = schema.strict().safeParse(given);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) faults.push({ field: key, fault: `unknown; known are ${Object.keys(schema.shape).join(", ")}` });
    else faults.push({ field: issue.path.join(".") || whole, fault: issue.message });
  }
  return undefined;
}

function placesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => issue.path.join("."))
    .join(", ");
}
