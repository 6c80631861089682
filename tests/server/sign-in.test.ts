// Signing in and out over HTTP, as a browser without script does it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { USUAL_RATES } from "../../web/server/door/rates.ts";
import { newStatus } from "../../web/server/status.ts";
import { writeMadeUp } from "./made-up.ts";
import { ask, posting, serve, type Served } from "./over-http.ts";

const token = "a-long-and-secret-token";
let port: GraphPort;
let served: Served;
let elsewhere: Served;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port);
  const status = {
    ...newStatus(),
    port,
    page: new Map([
      ["/index.html", file("<p>the page</p>")],
      ["/assets/a-12345678.js", file("1")],
    ]),
  };
  status.waiting.clear();
  served = await serve(null, { token, status, proxies: ["127.0.0.1"], rates: USUAL_RATES });
  elsewhere = await serve(null, { token, status });
});
afterAll(async () => {
  await served.stop();
  await elsewhere.stop();
  await port.close();
});

const file = (text: string) => ({ bytes: Buffer.from(text), type: "text/html; charset=utf-8", tag: '"x"', packed: new Map() });
/** Each test is a client of its own, by the proxy's word. */
let client = 0;
const from = () => ({ "x-forwarded-for": `203.0.113.${++client}` });
const get = (path: string, headers: Record<string, string> = {}, at = served) =>
  fetch(at.url + path, { headers: { accept: "text/html", ...headers }, redirect: "manual" });
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}, at = served) =>
  fetch(at.url + path, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual" });
const pairOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";

test("a screen shows the form at its own address, whose policy lets nothing in but that form", async () => {
  const asked = await get("/explore?sel=pumps", from());
  expect([asked.status, asked.headers.get("cache-control")]).toEqual([401, "no-store"]);
  const policy = asked.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/);
  expect(asked.headers.get("referrer-policy")).toBe("same-origin");
  const html = await asked.text();
  expect(html).toContain('autocomplete="current-password"');
  expect(html).not.toContain("<script");
  expect(html).not.toContain("the page");
});

test("in the reader's language and theme, with a switch that needs no script", async () => {
  expect(await (await get("/explore", { "accept-language": "en" })).text()).toContain('<html lang="en">');
  expect(await (await get("/explore?lang=en&theme=dark", { "accept-language": "zh" })).text()).toContain(
    '<html lang="en" data-theme="dark">',
  );
  const switched = await post("/explore?sel=pumps", { show: "zh" }, { "accept-language": "en" });
  expect([switched.status, switched.headers.get("set-cookie")]).toEqual([200, null]);
  expect(await switched.text()).toContain('<html lang="zh-Hans">');
  expect(await (await get('/explore?theme="><script>')).text()).not.toContain("<script");
});

test("the right token goes on to where one wanted to go; from there the cookie is enough, on this server and its like", async () => {
  const entered = await post("/explore?sel=pumps&lang=en", { token: ` ${token} ` }, from());
  expect([entered.status, entered.headers.get("location")]).toEqual([303, "/explore?sel=pumps&lang=en"]);
  const cookie = entered.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^zhaotu=[^;]+; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/);
  expect(cookie).not.toContain(token);
  for (const at of [served, elsewhere]) {
    const headers = { cookie: `other=1; ${pairOf(entered)}` };
    expect((await ask(`${at.url}/api/about`, { headers })).status).toBe(200);
    expect(await (await get("/explore", headers, at)).text()).toContain("the page");
  }
  expect((await ask(`${served.url}/api/about`, { headers: { cookie: `${pairOf(entered)}0` } })).status).toBe(401);
});

test("a cookie alone does not post: the browser has to say that the own page asks", async () => {
  const cookie = pairOf(await post("/sign-in", { token }, from()));
  const posted = (headers: Record<string, string>) => {
    const { body, ...init } = posting({ ids: ["pumps"] });
    return ask(`${served.url}/api/picture`, {
      ...init,
      body: body ?? null,
      headers: { "content-type": "application/json", cookie, ...headers },
    });
  };
  expect(await posted({})).toMatchObject({ status: 403, json: { code: "cross-site" } });
  expect((await posted({ origin: served.url })).status).toBe(200);
  expect((await posted({ "sec-fetch-site": "same-origin" })).status).toBe(200);
  expect((await posted({ "sec-fetch-site": "same-site" })).status).toBe(403);
});

test("by https, as the trusted proxy says, the cookie is Secure", async () => {
  const entered = await post("/sign-in", { token }, { ...from(), "x-forwarded-proto": "https" });
  expect([entered.headers.get("location"), entered.headers.get("set-cookie")]).toEqual([
    "/",
    expect.stringMatching(/^__Host-zhaotu=.*; Secure$/),
  ]);
  const unheard = await post("/sign-in", { token }, { "x-forwarded-proto": "https" }, elsewhere);
  expect(unheard.headers.get("set-cookie")).not.toMatch(/Secure/);
});

test("one cannot be led elsewhere", async () => {
  const led = await post("//evil.example/", { token }, from());
  expect(led.headers.get("location")).toBe("/evil.example/");
  const back = await post("/\\evil.example", { token }, from());
  expect(back.headers.get("location")).toMatch(/^\/(?!\/)/);
});

test("a wrong token is told so; too many are not even looked at, the right one included, and others are not touched", async () => {
  const me = from();
  const wrong = await post("/explore", { token: "wrong" }, me);
  expect([wrong.status, wrong.headers.get("set-cookie")]).toEqual([401, null]);
  expect(await wrong.text()).toContain('role="alert"');
  const more = await Promise.all(Array.from({ length: 9 }, () => post("/sign-in", { token: "wrong" }, me)));
  expect(more.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 401));
  const late = await post("/sign-in", { token }, me);
  expect([late.status, late.headers.get("set-cookie")]).toEqual([429, null]);
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(60);
  const bearer = await ask(`${served.url}/api/about`, { headers: { ...me, authorization: `Bearer ${token}` } });
  expect(bearer).toMatchObject({ status: 429, json: { code: "too-often" } });
  expect((await post("/sign-in", { token }, from())).status).toBe(303);
});

test("guesses by header are counted with those of the form", async () => {
  const me = from();
  const guess = () => ask(`${served.url}/api/about`, { headers: { ...me, authorization: "Bearer wrong-wrong-wrong-wrong" } });
  for (let n = 0; n < 10; n++) expect((await guess()).status).toBe(401);
  expect((await guess()).status).toBe(429);
  expect((await post("/sign-in", { token }, me)).status).toBe(429);
});

test("signing out takes the cookie away, after asking", async () => {
  const cookie = pairOf(await post("/sign-in", { token }, from()));
  expect(await (await get("/sign-out", { cookie })).text()).toMatch(/<form method="post">/);
  const left = await post("/sign-out", {}, { cookie });
  expect([left.status, left.headers.get("location"), left.headers.get("set-cookie")]).toEqual([
    303,
    "/sign-in?out",
    "zhaotu=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
  ]);
});

test("forms from elsewhere, of another type, or too long are refused; files of the page are everybody's", async () => {
  expect((await post("/sign-in", { token }, { origin: "https://evil.example" })).status).toBe(403);
  expect((await post("/sign-in", { token }, { origin: "null" })).status).toBe(403);
  expect((await fetch(`${served.url}/sign-in`, { method: "POST", body: JSON.stringify({ token }) })).status).toBe(415);
  expect((await post("/sign-in", { token: "x".repeat(20_000) }, from())).status).toBe(413);
  expect((await get("/assets/a-12345678.js")).status).toBe(200);
  expect((await get("/index.html")).status).toBe(401);
  expect((await get("/explore", { accept: "*/*" })).status).toBe(401);
});

test("without a token there is no door", async () => {
  const open = await serve(port);
  expect((await fetch(`${open.url}/sign-in`, { method: "POST", body: new URLSearchParams({ token }) })).status).toBe(404);
  await open.stop();
});
