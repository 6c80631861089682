// Who may ask, under which name, and what a browser may do with the answer.
import { networkInterfaces } from "node:os";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { allowedHosts, isLoopback, nameInHost } from "../../web/server/host.ts";
import { newStatus } from "../../web/server/status.ts";
import { writeMadeUp } from "./made-up.ts";
import { ask, serve, type Served } from "./over-http.ts";

let port: GraphPort;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port);
});
afterAll(() => port.close());

/** A GET with a Host header of one's own, which `fetch` does not allow. */
function getAs(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => resolve((response.resume(), response.statusCode ?? 0)))
      .on("error", reject)
      .end();
  });
}

describe("host names", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(port, { allowHosts: ["graph.example"] });
  });
  afterAll(() => served.stop());

  test.each([
    ["localhost", 200],
    ["LOCALHOST:99", 200],
    ["127.0.0.1:8420", 200],
    ["[::1]:8420", 200],
    ["graph.example", 200],
    ["Graph.Example:80", 200],
    ["evil.example", 421],
    ["localhost.evil.example", 421],
    ["127.0.0.1.evil.example", 421],
    ["10.0.0.1", 421],
  ])("%s → %i", async (host, status) => {
    expect(await getAs(`${served.url}/api/about`, host)).toBe(status);
  });

  test("the refusal holds for everything, with its code", async () => {
    expect(await getAs(`${served.url}/`, "evil.example")).toBe(421);
    expect(await getAs(`${served.url}/healthz`, "evil.example")).toBe(421);
  });

  test("a server that listens everywhere answers under the machine's own addresses", () => {
    const own = Object.values(networkInterfaces()).flatMap((card) => (card ?? []).map((one) => one.address));
    const hosts = allowedHosts("0.0.0.0", []);
    for (const address of own) expect(hosts.has(address.toLowerCase())).toBe(true);
    expect(hosts.has("0.0.0.0")).toBe(false);
    expect(allowedHosts("192.0.2.7", []).has("192.0.2.7")).toBe(true);
  });

  test("names are read out of a header, and loopback is known", () => {
    expect(["[::1]:80", "a.b:1", "a.b", "", "a:b:c", undefined].map((header) => nameInHost(header))).toEqual([
      "::1",
      "a.b",
      "a.b",
      null,
      null,
      null,
    ]);
    expect(["127.0.0.1", "127.1.2.3", "localhost", "::1", "0.0.0.0", "::", "192.168.1.2", "127.0.0.1.example"].map(isLoopback)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("token", () => {
  const token = "a-long-and-secret-token";
  let served: Served;
  beforeAll(async () => {
    const status = { ...newStatus(), port, page: new Map() };
    status.waiting.clear();
    served = await serve(null, { token, status });
  });
  afterAll(() => served.stop());

  test("the API wants it; health and readiness do not", async () => {
    const refused = await ask(`${served.url}/api/about`);
    expect(refused).toMatchObject({ status: 401, json: { code: "unauthorized" } });
    expect(refused.headers.get("www-authenticate")).toContain("Bearer");
    expect((await ask(`${served.url}/healthz`)).status).toBe(200);
    expect((await ask(`${served.url}/readyz`)).status).toBe(200);
  });

  test("as a bearer header", async () => {
    const asking = (authorization: string) => ask(`${served.url}/api/about`, { headers: { authorization } });
    expect((await asking(`Bearer ${token}`)).status).toBe(200);
    expect((await asking(`bearer ${token}`)).status).toBe(200);
    for (const wrong of ["Bearer nope", `Bearer ${token}x`, `Basic ${token}`, "Bearer "]) expect((await asking(wrong)).status).toBe(401);
  });

  test("an address that holds a token is refused, right or wrong, and nothing is left in the browser", async () => {
    for (const path of [`/?token=${token}`, "/explore?token=wrong", `/explore?lang=en&TOKEN=${token}`]) {
      const refused = await fetch(served.url + path, { headers: { accept: "text/html" }, redirect: "manual" });
      expect([refused.status, refused.headers.get("set-cookie")]).toEqual([400, null]);
      expect(await refused.text()).not.toContain(token);
    }
    const headers = { authorization: `Bearer ${token}` };
    expect(await ask(`${served.url}/api/about?token=${token}`, { headers })).toMatchObject({ status: 400, json: { code: "bad-request" } });
  });
});

test("every answer carries the headers, refusals too", async () => {
  const served = await serve(port);
  for (const path of ["/api/about", "/api/nothing", "/healthz", "/explore"]) {
    const { headers } = await fetch(served.url + path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
  await served.stop();
});
