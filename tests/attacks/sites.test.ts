// A foreign page behind every request: no route answers it, whatever it pretends, with a token and without.
import { request } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { ROUTES } from "../../web/server/routes.ts";
import { leaksIn, onEmbedded, tell, type Attacked } from "./attacked.ts";
import { sampleOf } from "./places.ts";

let cases = 0;
afterAll(() => tell("foreign pages", cases));

type Answer = { readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, unknown>> };
/** A request with any headers, Host and Sec-Fetch-Site included. */
function ask(url: string, method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  cases++;
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const JSON_TYPE = { "content-type": "application/json" };
/** What browsers send for a foreign page, by what it does. */
const FOREIGN: readonly (readonly [what: string, headers: Record<string, string>])[] = [
  [
    "fetch",
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty", origin: "https://evil.example", ...JSON_TYPE },
  ],
  ["fetch without CORS", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "empty", ...JSON_TYPE }],
  ["a script tag", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" }],
  ["an image", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" }],
  ["a frame", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" }],
  ["a link", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }],
  [
    "a page at another port",
    { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty", origin: "http://127.0.0.1:3000" },
  ],
  ["a page at another port, by an old browser", { origin: "http://127.0.0.1:3000", ...JSON_TYPE }],
  ["a page by an old browser", { origin: "https://evil.example", ...JSON_TYPE }],
  ["a sandbox", { origin: "null", ...JSON_TYPE }],
  ["an extension", { origin: "chrome-extension://abcdefgh", ...JSON_TYPE }],
  [
    "a form",
    {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
      origin: "https://evil.example",
      "content-type": "text/plain",
    },
  ],
];
/** Names that a foreign page can point at this machine. */
const REBOUND = [
  "evil.example",
  "127.0.0.1.evil.example",
  "localhost.evil.example",
  "0.0.0.0",
  "[::]",
  "127.1",
  "2130706433",
  "localhost.",
  "zhaotu.local",
  "",
];
/** What is no proof of the token. */
const UNPROVEN: readonly Record<string, string>[] = [
  {},
  { authorization: "Bearer null" },
  { authorization: "Basic eDp5" },
  { cookie: "zhaotu=1.1.x" },
  { cookie: "zhaotu=" },
];
/** Bodies that a browser sends anywhere without asking first. */
const SIMPLE_TYPES = ["text/plain", "text/plain;charset=utf-8", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""];

describe.each([
  ["without a token", false],
  ["with a token", true],
])("%s", (_name, token) => {
  onEmbedded({ token }, (here) => {
    const bodyOf = (route: (typeof ROUTES)[number]) => (route.method === "POST" ? JSON.stringify(sampleOf(route).body) : undefined);
    const pathOf = (route: (typeof ROUTES)[number]) => {
      const { path, query } = sampleOf(route);
      return `${path}?${new URLSearchParams(query).toString()}`;
    };
    const refuse = (answer: Answer, code: RegExp, what: string, at: Attacked = here()) => {
      expect([what, JSON.parse(answer.text)]).toEqual([what, expect.objectContaining({ code: expect.stringMatching(code) as string })]);
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
      expect(leaksIn(at, answer.text)).toEqual([]);
    };

    test.each(ROUTES)("$method $path answers no foreign page", async (route) => {
      for (const [what, headers] of FOREIGN)
        refuse(await ask(here().url, route.method, pathOf(route), { ...here().headers, ...headers }, bodyOf(route)), /^cross-site$/, what);
      for (const host of REBOUND)
        if (host !== "")
          refuse(
            await ask(here().url, route.method, pathOf(route), { ...here().headers, ...JSON_TYPE, host }, bodyOf(route)),
            /^wrong-host$/,
            host,
          );
    });

    test.each(ROUTES.filter(({ method }) => method === "POST"))("POST $path takes JSON alone", async (route) => {
      for (const type of SIMPLE_TYPES)
        refuse(
          await ask(here().url, "POST", pathOf(route), { ...here().headers, "content-type": type }, bodyOf(route)),
          /^wrong-type$/,
          type,
        );
    });

    test.each(ROUTES)("$method $path: no browser is told that it may ask from elsewhere", async (route) => {
      const answer = await ask(here().url, "OPTIONS", pathOf(route), {
        origin: "https://evil.example",
        "access-control-request-method": route.method,
        "access-control-request-headers": "content-type,authorization",
        "access-control-request-private-network": "true",
      });
      expect([403, 405]).toContain(answer.status);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    });

    test("an own page and a program are answered", async () => {
      const own = { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" };
      for (const headers of [own, {}]) {
        expect((await ask(here().url, "GET", "/api/about", { ...here().headers, ...headers })).status).toBe(200);
        const posted = await ask(here().url, "POST", "/api/picture", { ...here().headers, ...JSON_TYPE, ...headers }, '{"ids":["hefeng"]}');
        expect(posted.status).toBe(200);
      }
    });

    test("a link to a screen may be followed, but nothing of the page is given to be built in elsewhere", async () => {
      const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document", accept: "text/html" };
      const followed = await ask(here().url, "GET", "/explore", link);
      expect(followed.status).toBe(token ? 401 : 200);
      for (const dest of ["iframe", "embed", "object", "frame"])
        expect((await ask(here().url, "GET", "/explore", { ...link, "sec-fetch-dest": dest })).status).toBe(403);
      const { headers } = followed;
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect([headers["cross-origin-resource-policy"], headers["cross-origin-opener-policy"]]).toEqual(["same-origin", "same-origin"]);
    });

    test.each(token ? ROUTES : [])("$method $path wants the token", async (route) => {
      for (const headers of UNPROVEN) {
        const answer = await ask(here().url, route.method, pathOf(route), { ...JSON_TYPE, ...headers }, bodyOf(route));
        expect([401, 429]).toContain(answer.status);
      }
    });
  });
});
