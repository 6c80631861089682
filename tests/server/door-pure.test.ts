// The parts of the door, each alone: who asks, whose page asks, what a proof is worth, how often one may ask.
import { describe, expect, test } from "vitest";
import { readSettings, SettingsError } from "../../data/files/settings.ts";
import { clientReader } from "../../web/server/door/client.ts";
import { countedBy, USUAL_RATES } from "../../web/server/door/rates.ts";
import { noCookie, sessionsOf } from "../../web/server/door/session.ts";
import { turnsFor } from "../../web/server/door/turns.ts";
import { refuseForeign, refuseOtherBodies } from "../../web/server/door/sites.ts";
import { langAsked } from "../../web/server/door/sign-in-words.ts";
import { Refusal } from "../../web/server/problem.ts";

const codeOf = (run: () => unknown): string => {
  try {
    run();
    return "passes";
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};
const laterCode = (run: Promise<unknown>) =>
  run.then(
    () => "passes",
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

describe("who asks", () => {
  const read = clientReader(["10.0.0.1", "192.168.0.0/16", "2001:db8:ffff::/48"]);
  const asks = (socket: string | undefined, headers: Record<string, string> = {}) => read(socket, new Headers(headers));

  test.each([
    ["203.0.113.7", {}, "203.0.113.7", false],
    ["::ffff:203.0.113.7", {}, "203.0.113.7", false],
    ["203.0.113.7", { "x-forwarded-for": "198.51.100.1", "x-forwarded-proto": "https" }, "203.0.113.7", false],
    ["10.0.0.1", { "x-forwarded-for": "198.51.100.1", "x-forwarded-proto": "https" }, "198.51.100.1", true],
    ["::ffff:10.0.0.1", { "x-forwarded-for": "198.51.100.1" }, "198.51.100.1", false],
    ["10.0.0.1", { "x-forwarded-for": "6.6.6.6, 198.51.100.1, 192.168.3.4" }, "198.51.100.1", false],
    ["10.0.0.1", { "x-forwarded-for": "6.6.6.6, 198.51.100.1:4711" }, "198.51.100.1", false],
    ["10.0.0.1", { "x-forwarded-for": "not an address" }, "10.0.0.1", false],
    ["10.0.0.1", { "x-forwarded-for": "not an address, 192.168.3.4" }, "192.168.3.4", false],
    ["10.0.0.1", {}, "10.0.0.1", false],
    ["2001:db8:1:2:3:4:5:6", {}, "2001:db8:1:2::/64", false],
    ["2001:db8:1:2::9", {}, "2001:db8:1:2::/64", false],
    ["2001:db8:1::9", {}, "2001:db8:1:0::/64", false],
    ["2001:db8:ffff::1", { "x-forwarded-for": "[2001:db8:7::1]:80" }, "2001:db8:7:0::/64", false],
    ["::1", {}, "0:0:0:0::/64", false],
  ])("%s %j is %s", (socket, headers, key, https) => {
    expect(asks(socket, headers as Record<string, string>)).toEqual({ key, https });
  });

  test("a request that came by no line is nobody's", () => expect(asks(undefined)).toBeNull());

  test("the setting names addresses and nets, and refuses anything else", () => {
    expect(readSettings({ ZHAOTU_PROXIES: "10.0.0.1, 2001:db8::/32" }).ZHAOTU_PROXIES).toEqual(["10.0.0.1", "2001:db8::/32"]);
    for (const wrong of ["proxy.example", "10.0.0.1/33", "10.0.0", "::/129", "10.0.0.1/x"])
      expect(() => readSettings({ ZHAOTU_PROXIES: wrong })).toThrow(SettingsError);
  });
});

describe("whose page asks", () => {
  const asks = (method: string, path: string, headers: Record<string, string>) =>
    codeOf(() => refuseForeign({ method, path, headers: new Headers({ host: "127.0.0.1:8420", ...headers }) }, ["zhaotu.example"]));
  const link = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

  test.each([
    ["GET", "/api/graph", {}, "passes"],
    ["POST", "/api/picture", {}, "passes"],
    ["GET", "/api/graph", { "sec-fetch-site": "same-origin" }, "passes"],
    ["GET", "/api/targets.csv", { "sec-fetch-site": "none", ...link }, "passes"],
    ["GET", "/explore", { "sec-fetch-site": "cross-site", ...link }, "passes"],
    ["GET", "/explore", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" }, "cross-site"],
    ["GET", "/api/graph", { "sec-fetch-site": "cross-site", ...link }, "cross-site"],
    ["GET", "/api/graph", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" }, "cross-site"],
    ["GET", "/api/graph", { "sec-fetch-site": "same-site" }, "cross-site"],
    ["GET", "/api/graph", { "sec-fetch-site": "something-new" }, "cross-site"],
    ["GET", "/assets/a.js", { "sec-fetch-site": "cross-site", "sec-fetch-dest": "script" }, "cross-site"],
    ["POST", "/explore", { "sec-fetch-site": "cross-site", ...link }, "cross-site"],
    ["POST", "/api/picture", { origin: "http://127.0.0.1:8420" }, "passes"],
    ["POST", "/api/picture", { origin: "http://localhost:8420" }, "cross-site"],
    ["POST", "/api/picture", { origin: "http://127.0.0.1:3000" }, "cross-site"],
    ["POST", "/api/picture", { origin: "http://127.0.0.1" }, "cross-site"],
    ["POST", "/api/picture", { origin: "null" }, "cross-site"],
    ["POST", "/api/picture", { origin: "" }, "cross-site"],
    ["POST", "/api/picture", { origin: "https://evil.example" }, "cross-site"],
    ["POST", "/api/picture", { origin: "https://127.0.0.1:8420.evil.example" }, "cross-site"],
    ["POST", "/api/picture", { origin: "chrome-extension://abc" }, "cross-site"],
    ["POST", "/api/picture", { origin: "https://zhaotu.example" }, "passes"],
    ["POST", "/api/picture", { origin: "https://zhaotu.example:444" }, "cross-site"],
    ["GET", "/api/graph", { origin: "https://evil.example" }, "cross-site"],
  ])("%s %s %j: %s", (method, path, headers, code) => {
    expect(asks(method, path, headers as Record<string, string>)).toBe(code);
  });

  test.each([
    ["application/json", "passes"],
    ["application/json; charset=utf-8", "passes"],
    ["Application/JSON;charset=UTF-8", "passes"],
    ["text/plain", "wrong-type"],
    ["text/plain; application/json", "wrong-type"],
    ["application/x-www-form-urlencoded", "wrong-type"],
    ["multipart/form-data; boundary=x", "wrong-type"],
    ["application/json; charset=utf-7", "wrong-type"],
    ["application/jsonp", "wrong-type"],
    ["", "wrong-type"],
  ])("a body of type %s: %s", (type, code) => {
    const headers = new Headers({ "content-type": type });
    expect(codeOf(() => refuseOtherBodies({ method: "POST", path: "/api/picture", headers }))).toBe(code);
    expect(codeOf(() => refuseOtherBodies({ method: "GET", path: "/api/graph", headers }))).toBe("passes");
  });
});

describe("what a proof is worth", () => {
  const DAY = 86_400;
  const token = "a-long-and-secret-token";
  const at = (day: number) => sessionsOf(token, () => 1_900_000_000 + day * DAY);
  const pair = (line: string) => line.split(";")[0] ?? "";
  const shows = (cookie: string, day: number, https = false) => at(day).shown(new Headers({ cookie }), https);
  const first = pair(at(0).cookie(false));

  test("another server with the same token takes it, one with another does not", () => {
    expect(shows(first, 0)).toEqual({ by: "cookie", right: true, renew: null });
    const other = sessionsOf(`${token}x`, () => 1_900_000_000);
    expect(other.shown(new Headers({ cookie: first }), false)).toMatchObject({ right: false });
  });

  test("it ends after two weeks; used before, it is renewed, until ninety days are over", () => {
    expect(shows(first, 0.9)).toMatchObject({ right: true, renew: null });
    expect(shows(first, 13.9)).toMatchObject({ right: true });
    expect(shows(first, 14.1)).toMatchObject({ right: false, renew: null });
    let kept = first;
    let day = 0;
    for (; day < 200; day += 7) {
      const shown = shows(kept, day);
      if (!shown?.right) break;
      if (shown.renew !== null) kept = pair(shown.renew);
    }
    expect(day).toBeGreaterThan(80);
    expect(day).toBeLessThanOrEqual(98);
  });

  test("no part of it can be changed", () => {
    const [name = "", value = ""] = first.split("=");
    const [since = "", until = "", mac = ""] = value.split(".");
    const later = (Number.parseInt(until, 36) + 365 * DAY).toString(36);
    for (const forged of [`${since}.${later}.${mac}`, `${later}.${until}.${mac}`, `${since}.${until}.${mac.slice(0, -1)}-`, `..${mac}`, ""])
      expect([forged, shows(`${name}=${forged}`, 0)?.right ?? false]).toEqual([forged, false]);
    expect(first).not.toContain(token);
  });

  test("by https the cookie is Secure and bound to its host, and a plain one does not count", () => {
    const line = at(0).cookie(true);
    expect(line).toMatch(/^__Host-zhaotu=.+; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax; Secure$/);
    expect(shows(pair(line), 0, true)).toMatchObject({ right: true });
    expect(shows(first, 0, true)).toBeNull();
    expect(noCookie(false)).toBe("zhaotu=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
  });
});

describe("how often one may ask", () => {
  const few = { ...USUAL_RATES, calls: { times: 3, seconds: 60 }, queries: { times: 1, seconds: 60 }, atOnce: 2 };
  const rates = () => countedBy(few);
  const calling = async (from: ReturnType<typeof rates>, client: string, path = "/api/graph") => (await from.call(client, path))();

  test("one client over its number waits, another is answered", async () => {
    const counted = rates();
    for (let n = 0; n < 3; n++) await calling(counted, "a");
    expect(await laterCode(calling(counted, "a"))).toBe("too-often");
    expect(await laterCode(calling(counted, "b"))).toBe("passes");
    await expect(calling(counted, "a")).rejects.toMatchObject({ retryAfter: expect.any(Number) as number });
  });

  test.each(["/api/cypher", "/api/cypher/plan", "/api/in-words", "/api/in-words/answer"])("%s has a smaller number", async (path) => {
    const counted = rates();
    await calling(counted, "a", path);
    expect(await laterCode(calling(counted, "a", path))).toBe("too-often");
    expect(await laterCode(calling(counted, "a", "/api/cypher/check"))).toBe("passes");
  });

  test("what is under way at the same time is counted, and given back once", async () => {
    const counted = countedBy({ ...few, calls: USUAL_RATES.calls });
    const [first] = [await counted.call("a", "/api/graph"), await counted.call("a", "/api/graph")];
    expect(await laterCode(counted.call("a", "/api/graph"))).toBe("too-often");
    first();
    first();
    await counted.call("a", "/api/graph");
    expect(await laterCode(counted.call("a", "/api/graph"))).toBe("too-often");
  });

  test("where nobody is counted, all together still have a limit", async () => {
    const counted = countedBy(null);
    const all = Array.from({ length: 256 }, () => counted.call("a", "/api/graph"));
    expect(await laterCode(counted.call("b", "/api/graph"))).toBe("busy");
    for (const one of all) (await one)();
    expect(await laterCode(counted.call("b", "/api/graph"))).toBe("passes");
  });

  test("turns are given in the order of asking, and who waits too long is told so", async () => {
    const turns = turnsFor(1, 2, 100);
    const told: string[] = [];
    const first = await turns.take();
    const second = turns.take().then((done) => (told.push("second"), done));
    const third = turns.take().then((done) => (told.push("third"), done));
    expect(await laterCode(turns.take())).toBe("busy");
    first();
    const done = await second;
    expect(told).toEqual(["second"]);
    expect(await laterCode(third)).toBe("busy");
    done();
    done();
    const [a, b] = [await turns.take(), turns.take()];
    expect(await Promise.race([b.then(() => "both"), Promise.resolve("one")])).toBe("one");
    a();
    (await b)();
  });

  test("each wrong token waits longer than the one before, up to a bound; after ten there is no answer", async () => {
    const counted = rates();
    const pauses: number[] = [];
    for (let n = 0; n < 10; n++) {
      expect(await laterCode(counted.mayGuess("a"))).toBe("passes");
      pauses.push(await counted.wrong("a"));
    }
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000, 4000, 4000, 4000]);
    expect(await laterCode(counted.mayGuess("a"))).toBe("too-often");
    expect(await laterCode(counted.mayGuess("b"))).toBe("passes");
    await counted.forgive("a");
    expect(await laterCode(counted.mayGuess("a"))).toBe("passes");
  });
});

test.each([
  [null, "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  [null, "en-GB,en;q=0.9", "en"],
  [null, "de, en;q=0.5, zh;q=0.9", "zh"],
  [null, "en;q=0, fr", "zh"],
  [null, null, "zh"],
  ["en", "zh", "en"],
  ["xx", "en", "en"],
])("language %s of %s is %s", (chosen, header, lang) => {
  expect(langAsked(chosen, header)).toBe(lang);
});
