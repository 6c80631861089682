// Injection through every parameter of the API, as the routes themselves list them: nothing comes through, nothing breaks.
// What the contract does not take is refused before any graph is asked: that is tried once, on the embedded engine; all else on every engine.
import { afterAll, expect, test } from "vitest";
import type { Route } from "../../web/server/route.ts";
import { ROUTES } from "../../web/server/routes.ts";
import { inTurns } from "../in-turns.ts";
import { leaksIn, tell, type Attacked } from "./attacked.ts";
import { onEveryAttackedEngine } from "./engines.ts";
import { HOSTILE_BODIES, HOSTILE_VALUES, hostileTexts } from "./payloads.ts";
import { isTaken, placesOf, sampleOf, withValue, type Filled } from "./places.ts";

const PLAIN = /^(?:application\/(?:problem\+)?json|application\/x-ndjson|text\/csv|text\/plain|text\/html); charset=utf-8$/;
/** How a request is refused that the contract does not take. */
const REFUSED = new Set([400, 413]);
let cases = 0;
afterAll(() => tell("every parameter", cases));

async function send({ url, headers }: Attacked, { method }: Route, { path, query, body }: Filled | RawFilled): Promise<Response> {
  const search = new URLSearchParams(query).toString();
  const sent = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  cases++;
  return fetch(`${url}${path}${search === "" ? "" : `?${search}`}`, {
    method,
    headers: { ...headers, ...(method === "POST" && { "content-type": "application/json" }) },
    ...(method === "POST" && { body: sent === undefined ? "{}" : (sent as string) }),
    redirect: "manual",
  });
}
type RawFilled = Omit<Filled, "body"> & { readonly body: string | Uint8Array };

/** What is wrong with an answer to an attack; empty where it is as it should be. */
async function wrongWith(here: Attacked, response: Response): Promise<string[]> {
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  const wrong = leaksIn(here, text);
  if (response.status >= 500) wrong.push(`status ${response.status}: ${text.slice(0, 200)}`);
  if (response.status >= 300 && response.status < 400) wrong.push(`led elsewhere: ${response.headers.get("location")}`);
  if (!PLAIN.test(type)) wrong.push(`type ${type}`);
  if (response.headers.get("x-content-type-options") !== "nosniff") wrong.push("may be sniffed");
  if (response.headers.has("x-injected")) wrong.push("a header came through");
  return wrong;
}

onEveryAttackedEngine({}, (here) => {
  test.each(ROUTES)("$method $path", { timeout: 240_000 }, async (route) => {
    const usual = sampleOf(route);
    const texts = hostileTexts(here().canary);
    const requests = placesOf(route).flatMap((place) => {
      const values: readonly unknown[] = place.in === "body" ? [...texts, ...HOSTILE_VALUES] : texts;
      return values.map((value) => ({
        what: `${place.in} ${place.steps.join(".")} = ${JSON.stringify(value).slice(0, 60)}`,
        ...withValue(route, usual, place, value),
      }));
    });
    const bodies =
      route.method === "POST" ? HOSTILE_BODIES.map((body) => ({ ...usual, what: `body ${String(body).slice(0, 40)}`, body })) : [];
    const faults: string[] = [];
    const all = [...requests, ...bodies].map((request) => ({ ...request, taken: isTaken(route, request) }));
    const sent = here().engine === "embedded" ? all : all.filter(({ taken }) => taken);
    expect(isTaken(route, usual), "what is changed at one place has to be taken as it is").toBe(true);
    await inTurns(sent, async ({ what, taken, ...request }) => {
      const response = await send(here(), route, request);
      const { status } = response;
      const wrong = await wrongWith(here(), response);
      if (!taken && !REFUSED.has(status)) wrong.push(`status ${status} for what the contract does not take`);
      if (wrong.length > 0) faults.push(`${what}: ${wrong.join("; ")}`);
    });
    expect(faults).toEqual([]);
    expect(here().canary.calls()).toBe(0);
  });

  test("paths that leave the API, and files that are no page", async () => {
    const paths = [
      "/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/assets/../../package.json",
      "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
      "/.env",
      "/.git/config",
      "/package.json",
      "/web/server/main.ts",
      "/api/../package.json",
      "/api/%2e%2e/package.json",
      "//etc/passwd",
      "/index.html%00.js",
      "/C:%5Cwindows%5Cwin.ini",
      "/api/articles/..%2f..%2fpackage/text",
      "/__proto__",
      "/constructor",
    ];
    for (const path of paths) {
      const { status, body } = await rawGet(here().url, path);
      expect([path, status === "404" || status === "400"]).toEqual([path, true]);
      expect(body).not.toContain('"private": true');
      expect(leaksIn(here(), body)).toEqual([]);
      cases++;
    }
  });
});

/** A path as it stands, which `fetch` would tidy up. */
async function rawGet(url: string, path: string): Promise<{ status: string; body: string }> {
  const { request } = await import("node:http");
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { connection: "close" } }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => resolve({ status: String(response.statusCode), body }));
    })
      .on("error", reject)
      .end();
  });
}
