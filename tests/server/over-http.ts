// The server over HTTP on a graph of the test's own: the real app, the real line, without builder and loader.
import { createApp, type Parts } from "../../web/server/app.ts";
import { USUAL_LIMITS } from "../../web/server/answer.ts";
import { articlesIn } from "../../web/server/articles.ts";
import { Consoles } from "../../web/server/console/consoles.ts";
import { USUAL_CONSOLE } from "../../cypher/console/limits.ts";
import { judge } from "../../cypher/gate/judge.ts";
import { openLog } from "../../web/server/log.ts";
import { listen, urlOf } from "../../web/server/serve.ts";
import { newStatus } from "../../web/server/status.ts";
import type { GraphPort } from "../../cypher/port.ts";

export type Served = { readonly url: string; readonly stop: () => Promise<void> };

/** The parts of a server on a graph (null: none yet), as small as they may be. */
export function partsOn(port: GraphPort | null): Parts {
  const status = newStatus();
  if (port) {
    status.port = port;
    status.waiting.clear();
  }
  return {
    status,
    articles: articlesIn(undefined),
    positions: { positions: [], sources: {} },
    counts: { last: null },
    without: { last: null },
    kept: new Map(),
    consoles: new Consoles({ layers: { judge, explain: true }, limits: USUAL_CONSOLE, elsewhere: null }),
    withoutPrivate: false,
    version: "0.0.0",
    host: "127.0.0.1",
    allowHosts: [],
    token: null,
    proxies: [],
    rates: null,
    limits: USUAL_LIMITS,
    log: openLog("silent"),
  };
}

/** Serves a graph (null: none yet) at a free port; `over` replaces parts of the server. */
export async function serve(port: GraphPort | null, over: Partial<Parts> = {}): Promise<Served> {
  const parts = { ...partsOn(port), ...over };
  const app = createApp(parts);
  const line = await listen(app.fetch, "127.0.0.1", 0);
  const stop = async () => {
    await parts.consoles.close();
    await line.stop(100);
  };
  return { url: urlOf(line), stop };
}

/** A JSON answer with its status. */
export async function ask(url: string, init: RequestInit = {}): Promise<{ status: number; json: unknown; headers: Headers }> {
  const response = await fetch(url, init);
  return { status: response.status, json: await response.json(), headers: response.headers };
}

/** A POST of JSON. */
export function posting(body: unknown): RequestInit {
  return { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}
