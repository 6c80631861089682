// What goes wrong must not tell of the machine: no path, stack, password, token or query in an answer or in the log.
import { afterAll, expect, test } from "vitest";
import { ROUTES } from "../../web/server/routes.ts";
import { posting } from "../server/over-http.ts";
import { statusOf } from "../server/raw-line.ts";
import { startServer, type Started } from "../server/server-process.ts";
import { leaksIn, onEmbedded, tell } from "./attacked.ts";
import { sampleOf } from "./places.ts";

let cases = 0;
afterAll(() => tell("leaks", cases));
const SECRET = "geheimnis-4711";
const PASSWORD = "pass-word-0815";

const BROKEN = [
  "MATCH (n RETURN n",
  "RETURN nothing",
  "RETURN 1/0",
  "MATCH (n) RETURN toInteger({a: 1})",
  "RETURN date('never')",
  "RETURN $missing",
  `RETURN '${SECRET}' + {a: 1}.b.c`,
  "RETURN [1,2,3][9999999999999]",
];

onEmbedded({ token: true, env: { HOST: "0.0.0.0", NEO4J_PASSWORD: PASSWORD } }, (here) => {
  test.each(BROKEN)("a query that fails, %j, tells of itself alone", async (text) => {
    const { url, headers } = here();
    for (const path of ["/api/cypher", "/api/cypher/check", "/api/cypher/plan"]) {
      const answer = await fetch(url + path, { ...posting({ text }), headers: { "content-type": "application/json", ...headers } });
      const said = await answer.text();
      expect([path, leaksIn(here(), said)]).toEqual([path, []]);
      expect(said).not.toContain("/tmp/");
      cases++;
    }
  });

  test.each(ROUTES)("$method $path: refusals name fields, not what stood in them", async (route) => {
    const { url, headers } = here();
    const { path, query } = sampleOf(route);
    const search = new URLSearchParams({ ...query, [SECRET]: "1" }).toString();
    const answer = await fetch(`${url}${path}?${search}`, {
      method: route.method,
      headers: { "content-type": "application/json", ...headers },
      ...(route.method === "POST" && { body: "{" }),
    });
    expect(answer.status).toBe(400);
    expect(leaksIn(here(), await answer.text())).toEqual([]);
    cases++;
  });

  test("who reads over the web is not told where the graph lies", async () => {
    const { url, headers } = here();
    const about = await (await fetch(`${url}/api/about`, { headers })).text();
    expect(JSON.parse(about)).toMatchObject({ place: "" });
    expect(about).not.toContain("/tmp/");
    cases++;
  });

  test("headers name neither the programs nor their versions", async () => {
    const { url, headers } = here();
    for (const path of ["/", "/api/about", "/api/none", "/sign-in", "/healthz"]) {
      const answer = await fetch(url + path, { headers });
      for (const name of ["server", "x-powered-by", "via"]) expect(answer.headers.get(name)).toBeNull();
      cases++;
    }
  });

  test("the log names routes, never what was asked", async () => {
    const { url, headers, server } = here();
    const me = { ...headers, "content-type": "application/json" };
    const figuresAsked = () => server.stderr().split('"route":"/api/figures"').length;
    const before = figuresAsked();
    await fetch(`${url}/api/search?q=${SECRET}`, { headers });
    await fetch(`${url}/${SECRET}/${SECRET}?${SECRET}=1`, { headers });
    await fetch(`${url}/explore?token=${SECRET}`, { headers: { accept: "text/html" } });
    await fetch(`${url}/sign-in`, { method: "POST", body: new URLSearchParams({ token: SECRET }) });
    await fetch(`${url}/api/cypher`, {
      method: "POST",
      headers: me,
      body: JSON.stringify({ text: `MATCH (n {id: '${SECRET}'}) RETURN n`, params: { p: SECRET } }),
    });
    await fetch(`${url}/api/cypher`, { method: "POST", headers: me, body: JSON.stringify({ text: `RETURN ${SECRET}(` }) });
    await fetch(`${url}/api/about`, {
      headers: { authorization: `Bearer ${SECRET}`, cookie: `zhaotu=${SECRET}`, referer: `http://x/${SECRET}`, "user-agent": SECRET },
    });
    expect(await statusOf(url, `GET /${SECRET} HTTP/1.1\r\nHost: ${SECRET}\r\n\r\n`)).toBe("421");
    expect(await statusOf(url, `GET /${SECRET} HTTP/1.1\r\nHost: localhost\r\n${SECRET}\r\n\r\n`)).toBe("400");
    expect(server.stderr()).toContain('"route":"/api/cypher"');
    // What was asked last is told last.
    await fetch(`${url}/api/figures`, { headers });
    await expect.poll(figuresAsked).toBe(before + 1);
    expect(server.stderr()).not.toContain(SECRET);
    expect(server.stderr()).not.toContain(PASSWORD);
    cases += 9;
  });
});

test("an address of Neo4j with a password in it is nowhere repeated", { timeout: 120_000 }, async () => {
  const server: Started = await startServer({
    NEO4J_URI: `bolt://neo4j:${PASSWORD}@127.0.0.1:1`,
    NEO4J_PASSWORD: PASSWORD,
    ZHAOTU_LOG_LEVEL: "trace",
  });
  for (const path of ["/readyz", "/api/about", "/api/graph", "/"])
    expect(await (await fetch(server.url + path)).text()).not.toContain(PASSWORD);
  await expect.poll(server.stderr, { timeout: 60_000 }).toContain("cannot be reached");
  expect(await server.stop()).toBe(0);
  expect(server.stderr() + server.stdout()).not.toContain(PASSWORD);
  cases += 4;
});
