// The server as a function from request to answer: who may ask, the API's routes, the page.
import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { doorOf } from "./door/door.ts";
import type { RateLimits } from "./door/rates.ts";
import { allowedHosts, nameInHost } from "./host.ts";
import { secure } from "./headers.ts";
import { logRequest, type Log } from "./log.ts";
import { buildingResponse, pageResponse } from "./page.ts";
import { Refusal, problemResponse, refusalOf } from "./problem.ts";
import { answerCall, type Limits } from "./answer.ts";
import type { Consoles } from "./console/consoles.ts";
import { ROUTES } from "./routes.ts";
import { notReady, type Status } from "./status.ts";
import type { Articles } from "./articles.ts";
import type { Counts } from "./counts.ts";
import type { Model } from "./in-words/model.ts";
import type { Keepers, Kept } from "./kept.ts";
import type { KnownPositions } from "./positions.ts";
import type { Desk } from "./review/desk.ts";
import type { Without } from "./private/read.ts";

export type Parts = {
  readonly status: Status;
  readonly articles: Articles;
  readonly positions: KnownPositions;
  readonly counts: Kept<Counts>;
  readonly without: Kept<Without>;
  /** What routes work out once per load. */
  readonly kept: Keepers;
  /** What reads articles in and reviews them; none where it is left out. */
  readonly desk?: Desk;
  /** What runs strangers' queries. */
  readonly consoles: Consoles;
  /** Private persons are left out for everyone. */
  readonly withoutPrivate: boolean;
  readonly version: string;
  readonly host: string;
  readonly allowHosts: readonly string[];
  readonly token: string | null;
  /** Addresses of proxies whose word on who asks is taken. */
  readonly proxies: readonly string[];
  /** How often one client may ask; null: nobody is counted. */
  readonly rates: RateLimits | null;
  readonly limits: Limits;
  readonly log: Log;
  /** A language model for questions in words; none where it is left out. */
  readonly model?: Model | null;
};

export type Env = { Bindings: Partial<HttpBindings>; Variables: { route: string; https: boolean; engineMs: number; fault: string } };

/** The whole server, without a port to listen on. */
export function createApp(parts: Parts): Hono<Env> {
  const { status, log } = parts;
  const door = doorOf(parts, parts.rates);
  const hosts = allowedHosts(parts.host, parts.allowHosts);
  const app = new Hono<Env>();

  app.use(async (c, next) => {
    const begun = performance.now();
    await next();
    secure(c.res.headers);
    const seen = {
      method: c.req.method,
      route: c.get("route") ?? "(none)",
      status: c.res.status,
      ms: Math.round(performance.now() - begun),
    };
    logRequest(log, {
      ...seen,
      ...(c.get("engineMs") !== undefined && { engineMs: c.get("engineMs") }),
      ...(c.get("fault") && { fault: c.get("fault") }),
    });
  });
  app.use(async (c, next) => {
    const name = nameInHost(c.req.header("host"));
    if (name === null || !hosts.has(name)) throw new Refusal("wrong-host", { detail: "add the name to ZHAOTU_ALLOW_HOSTS" });
    await door.enter(c.req.raw, c.env);
    await next();
  });

  app.get("/healthz", (c) => named(c, "/healthz").json({ alive: true }, 200, { "cache-control": "no-store" }));
  app.get("/readyz", async (c) => {
    named(c, "/readyz");
    if (status.waiting.size > 0 || !status.port) throw notReady(status);
    const { engine } = await status.port.info({ timeoutMs: 2000 });
    return c.json({ ready: true, engine }, 200, { "cache-control": "no-store" });
  });

  app.use("/api/*", async (c, next) => {
    const { done, renew, https } = await door.call(named(c, "/api/*").req.raw, c.env);
    c.set("https", https);
    try {
      await next();
      if (renew !== null) c.header("set-cookie", renew);
    } finally {
      done();
    }
  });
  for (const route of ROUTES) app.on(route.method, route.path, (c) => answerCall(route, named(c, route.path), parts));
  for (const path of new Set(ROUTES.map((route) => route.path))) app.all(path, (c) => wrongMethod(named(c, path)));

  app.get("*", async (c) => {
    const url = new URL(c.req.url);
    if (url.pathname.startsWith("/api/")) throw new Refusal("not-found");
    const instead = door.page(named(c, "(page)").req.raw, c.env, status.page?.has(url.pathname) === true && url.pathname !== "/index.html");
    if (instead) return instead;
    if (!status.page) return buildingResponse();
    named(c, status.page.has(url.pathname) ? url.pathname : "(page)");
    const shown = await pageResponse(status.page, url.pathname, c.req.raw.headers);
    if (!shown) throw new Refusal("not-found");
    return shown;
  });
  app.post("*", (c) => door.form(named(c, "(sign-in)").req.raw, c.env));
  app.notFound(() => problemResponse(new Refusal("not-found")));
  app.onError((error, c) => {
    const refusal = refusalOf(error);
    c.set("fault", refusal.code);
    if (refusal.code === "internal") log.error({ route: c.get("route"), at: placeOf(error) }, "mistake");
    return problemResponse(refusal);
  });
  return app;
}

function named<C extends Context<Env>>(c: C, route: string): C {
  c.set("route", route);
  return c;
}

function wrongMethod(c: Context<Env>): Response {
  const allow = ROUTES.filter((route) => route.path === c.get("route")).map((route) => route.method);
  const response = problemResponse(new Refusal("not-found", { detail: `this address takes ${allow.join(", ")} only` }));
  return new Response(response.body, { status: 405, headers: { ...Object.fromEntries(response.headers), allow: allow.join(", ") } });
}

/** Where in the code it happened, without the message, which can hold what a person asked. */
function placeOf(error: Error): string {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 4)
    .map((line) => line.trim())
    .join(" < ");
}
