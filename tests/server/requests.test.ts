// Requests that are not as the contract has them, too large, or take too long: each is refused with its code.
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import { GraphError, type GraphPort } from "../../cypher/port.ts";
import { problem } from "../../web/contract/problem.ts";
import { USUAL_LIMITS } from "../../web/server/answer.ts";
import { writeMadeUp } from "./made-up.ts";
import { ask, posting, serve, type Served } from "./over-http.ts";

let port: GraphPort;
let served: Served;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port);
  served = await serve(port);
});
afterAll(async () => {
  await served.stop();
  await port.close();
});

const fieldsOf = (json: unknown) =>
  problem
    .parse(json)
    .fields?.map((one) => one.field)
    .toSorted();

const JSON_POST = { method: "POST", headers: { "content-type": "application/json" } } as const;

describe("what is asked", () => {
  test("all faults of a query string are named at once", async () => {
    const { status, json, headers } = await ask(`${served.url}/api/graph?limit=0&all=yes&colour=red`);
    expect([status, headers.get("content-type")]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect(problem.parse(json).code).toBe("bad-request");
    expect(fieldsOf(json)).toEqual(["all", "colour", "limit"]);
  });

  test("query string and body are checked together", async () => {
    const { status, json } = await ask(`${served.url}/api/neighbours/qingshi?limit=many`, posting({ ids: ["ok", "", 7], more: 1 }));
    expect(status).toBe(400);
    expect(fieldsOf(json)).toEqual(["ids.1", "ids.2", "limit", "more"]);
  });

  test.each([
    ["/api/search", ["q"]],
    ["/api/search?q=%20", ["q"]],
    [`/api/search?q=${"x".repeat(101)}`, ["q"]],
    ["/api/search?q=a&limit=201", ["limit"]],
    ["/api/graph?limit=1.5", ["limit"]],
    ["/api/graph?limit=3&limit=4", ["limit"]],
    ["/api/about?x=1", ["x"]],
    ["/api/card/pumps?deep=1&wide=1", ["deep", "wide"]],
  ])("%s is refused", async (path, fields) => {
    const { status, json } = await ask(served.url + path);
    expect([status, fieldsOf(json)]).toEqual([400, fields]);
  });

  test.each([["{"], ['"text"'], ["null"], ["[]"], ["\u0000"]])("a body that is %j is refused", async (body) => {
    const { status, json } = await ask(`${served.url}/api/picture`, { ...JSON_POST, body });
    expect([status, fieldsOf(json)]).toEqual([400, ["body"]]);
  });

  test("bytes that are not UTF-8 are refused", async () => {
    const { json } = await ask(`${served.url}/api/picture`, { ...JSON_POST, body: new Uint8Array([0x7b, 0xff, 0x7d]) });
    expect(fieldsOf(json)).toEqual(["body"]);
  });

  test("only reading: other methods are a 405 that says what is taken", async () => {
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      const { status, headers } = await ask(`${served.url}/api/card/pumps`, { method });
      expect([status, headers.get("allow")]).toEqual([405, "GET"]);
    }
    expect((await ask(`${served.url}/api/picture`)).headers.get("allow")).toBe("POST");
    expect(await ask(`${served.url}/api/nothing`)).toMatchObject({ status: 404, json: { code: "not-found" } });
  });
});

describe("limits", () => {
  test("a body over the limit is refused, announced or not", async () => {
    const small = await serve(port, { limits: { ...USUAL_LIMITS, bodyBytes: 1000 } });
    const large = posting({ ids: Array.from({ length: 100 }, (_, n) => `some-long-id-${n}`) });
    expect(await ask(`${small.url}/api/picture`, large)).toMatchObject({ status: 413, json: { code: "too-large" } });
    const chunks = new ReadableStream({
      start(stream) {
        for (let n = 0; n < 50; n++) stream.enqueue(new TextEncoder().encode(" ".repeat(100)));
        stream.close();
      },
    });
    const streamed = { ...JSON_POST, body: chunks, duplex: "half" } as RequestInit;
    expect(await ask(`${small.url}/api/picture`, streamed)).toMatchObject({ status: 413, json: { code: "too-large" } });
    await small.stop();
  });

  test("20,000 ids fit", async () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `thing-${n}-${"x".repeat(60)}`);
    const { status, json } = await ask(`${served.url}/api/picture`, posting({ ids }));
    expect(status).toBe(200);
    expect((json as { missing: string[] }).missing).toHaveLength(20_000);
  });

  test("a query that takes too long is stopped and refused", async () => {
    const { slow, stopped } = slowPort(port);
    const hasty = await serve(slow, { limits: { ...USUAL_LIMITS, queryMs: 150 } });
    const begun = performance.now();
    expect(await ask(`${hasty.url}/api/graph`)).toMatchObject({ status: 504, json: { code: "too-slow" } });
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(stopped()).toBe("timeout");
    await hasty.stop();
  });

  test("a client that leaves takes its query with it", async () => {
    const { slow, stopped } = slowPort(port);
    const patient = await serve(slow, { limits: { ...USUAL_LIMITS, leftMs: 50 } });
    const leaving = request(`${patient.url}/api/about`).end();
    leaving.on("error", () => undefined);
    await wait(200);
    expect(stopped()).toBeNull();
    leaving.destroy();
    await expect.poll(stopped, { timeout: 3000 }).toBe("cancelled");
    await patient.stop();
  });
});

/** The real port, whose reads only end when they are stopped. */
function slowPort(real: GraphPort): { slow: GraphPort; stopped: () => string | null } {
  let how: string | null = null;
  const read: GraphPort["read"] = (_statement, { signal, timeoutMs } = {}) =>
    new Promise((_resolve, reject) => {
      const end = (fault: "timeout" | "cancelled") => {
        how ??= fault;
        reject(new GraphError(fault, "stopped", "here"));
      };
      const timer = setTimeout(() => end("timeout"), timeoutMs);
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        end("cancelled");
      });
    });
  const slow = new Proxy(real, { get: (target, name) => (name === "read" ? read : Reflect.get(target, name)) });
  return { slow, stopped: () => how };
}
