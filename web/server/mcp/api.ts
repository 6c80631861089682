// The API for the assistant's tools: the same routes as over HTTP, asked in this process.
import { setTimeout as wait } from "node:timers/promises";
import type { z } from "zod";
import { cypherLine, type CypherAsked, type CypherLine } from "../../contract/cypher.ts";
import { problem, type Problem } from "../../contract/problem.ts";

type Fetch = (request: Request) => Response | Promise<Response>;
type Asked = { readonly query?: Readonly<Record<string, string>>; readonly body?: unknown; readonly signal?: AbortSignal };

/** A graph that is still coming is waited for so long: clients give a call a minute. */
const PATIENCE_MS = 45_000;
const PAUSE_MS = 250;
const WAITED_FOR: ReadonlySet<Problem["code"]> = new Set(["not-ready", "engine-away", "busy"]);

/** The API refused; `problem` says why. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly problem: Problem;
  constructor(refused: Problem) {
    super(refused.code);
    this.problem = refused;
  }
}

export interface Api {
  /** The answer of a route, checked. Throws an `ApiProblem`. */
  ask<A>(method: "GET" | "POST", path: string, answer: z.ZodType<A>, asked?: Asked): Promise<A>;
  /** The lines of `POST /api/cypher`. Throws an `ApiProblem`. */
  lines(asked: CypherAsked, signal?: AbortSignal): AsyncGenerator<CypherLine>;
}

/** Asks a server in this process, with its token where it has one. */
export function apiOf(fetch: Fetch, token: string | null): Api {
  const headers = { host: "localhost", "content-type": "application/json", ...(token !== null && { authorization: `Bearer ${token}` }) };

  async function answered(method: string, path: string, { query = {}, body, signal }: Asked): Promise<Response> {
    const address = `http://localhost${path}${Object.keys(query).length === 0 ? "" : `?${String(new URLSearchParams(query))}`}`;
    const text = body === undefined ? null : JSON.stringify(body);
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const response = await fetch(new Request(address, { method, headers, body: text, signal: signal ?? null }));
      if (response.ok) return response;
      const refused = problem.parse(await response.json());
      if (!WAITED_FOR.has(refused.code) || performance.now() > until) throw new ApiProblem(refused);
      await wait(PAUSE_MS, undefined, signal ? { signal } : {});
    }
  }

  return {
    ask: async (method, path, answer, asked = {}) => answer.parse(await (await answered(method, path, asked)).json()),
    async *lines(asked, signal) {
      const response = await answered("POST", "/api/cypher", { body: asked, ...(signal && { signal }) });
      for await (const text of linesOf(response)) yield cypherLine.parse(JSON.parse(text));
    },
  };
}

/** The lines of an answer as they come; whoever stops reading lets the server know. */
async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = "";
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line !== "") yield line;
    }
    if (rest !== "") yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
