// Floods against a server that is shown to others: it stays alive, says when to come again, and answers who is not part of them.
import { afterAll, expect, test } from "vitest";
import { posting } from "../server/over-http.ts";
import { rawLine, statusOf } from "../server/raw-line.ts";
import { leaksIn, onEmbedded, tell, type Attacked } from "./attacked.ts";

let cases = 0;
afterAll(() => tell("floods", cases));
let next = 0;
/** A client of its own, as the trusted proxy names it. */
const client = () => ({ "x-forwarded-for": `198.51.100.${++next}` });
type Heard = { readonly status: number; readonly retry: string | null; readonly text: string };
const ask = async (url: string, init: RequestInit): Promise<Heard> => {
  cases++;
  const response = await fetch(url, init).catch(() => null);
  return { status: response?.status ?? 0, retry: response?.headers.get("retry-after") ?? null, text: (await response?.text()) ?? "" };
};
const count = (all: readonly Heard[], status: number) => all.filter((one) => one.status === status).length;

/** While `flood` runs another client asks on and on; gives what the flood heard. */
async function besides(here: Attacked, flood: Promise<Heard[]>): Promise<Heard[]> {
  const other = { ...here.headers, ...client() };
  const end = new AbortController();
  const heard = flood.finally(() => end.abort());
  let answered = 0;
  while (!end.signal.aborted) {
    expect((await ask(`${here.url}/api/search?q=hefeng`, { headers: other })).status).toBe(200);
    answered++;
  }
  expect(answered).toBeGreaterThan(0);
  return heard;
}

function saysWhen(all: readonly Heard[], here: Attacked): void {
  for (const { status, retry, text } of all) {
    expect([200, 429, 503]).toContain(status);
    if (status !== 200) expect(Number(retry)).toBeGreaterThan(0);
    if (status === 429) expect(JSON.parse(text)).toMatchObject({ code: "too-often" });
    expect(leaksIn(here, text)).toEqual([]);
  }
}

onEmbedded({ token: true, env: { HOST: "0.0.0.0", ZHAOTU_PROXIES: "127.0.0.1" } }, (here) => {
  test("six hundred at once of one client", { timeout: 120_000 }, async () => {
    const { url, headers } = here();
    const me = { ...headers, ...client() };
    const heard = await besides(here(), Promise.all(Array.from({ length: 600 }, () => ask(`${url}/api/graph?all=1`, { headers: me }))));
    saysWhen(heard, here());
    expect(count(heard, 200)).toBeGreaterThan(0);
    expect(count(heard, 429)).toBeGreaterThan(100);
  });

  test("queries of one's own, one after the other as fast as they go", { timeout: 120_000 }, async () => {
    const { url, headers } = here();
    const me = client();
    const query = posting({ text: "MATCH (n:Company) RETURN n.name LIMIT 5" });
    const post = () => ask(`${url}/api/cypher`, { ...query, headers: { "content-type": "application/json", ...headers, ...me } });
    const heard: Heard[] = [];
    for (let n = 0; n < 120 && count(heard, 429) < 5; n++) heard.push(await post());
    expect(count(heard, 429)).toBe(5);
    saysWhen(heard, here());
    expect((await ask(`${url}/api/about`, { headers: { ...headers, ...me } })).status).toBe(200);
  });

  test("of many clients together", { timeout: 120_000 }, async () => {
    const { url, headers } = here();
    const many = Array.from({ length: 40 }, () => client());
    const flood = many.flatMap((me) => Array.from({ length: 10 }, () => ask(`${url}/api/graph?all=1`, { headers: { ...headers, ...me } })));
    const heard = await Promise.all(flood);
    saysWhen(heard, here());
    expect(count(heard, 200)).toBeGreaterThan(0);
    expect((await ask(`${url}/api/about`, { headers: { ...headers, ...client() } })).status).toBe(200);
  });

  test("of large bodies", { timeout: 120_000 }, async () => {
    const { url, headers } = here();
    const me = client();
    const large = posting({ ids: Array.from({ length: 20_000 }, (_, n) => `none-${n}-${"x".repeat(60)}`) });
    const sent = { ...large, headers: { "content-type": "application/json", ...headers, ...me } };
    const heard = await besides(here(), Promise.all(Array.from({ length: 60 }, () => ask(`${url}/api/picture`, sent))));
    for (const { status } of heard) expect([0, 200, 429, 503]).toContain(status);
  });

  test("of wrong tokens from many sides: each is told no, the right one is let in", { timeout: 120_000 }, async () => {
    const { url, headers } = here();
    const guess = (n: number) => ask(`${url}/api/about`, { headers: { authorization: `Bearer wrong-token-number-${n}`, ...client() } });
    const heard = await Promise.all(Array.from({ length: 100 }, (_, n) => guess(n)));
    expect(count(heard, 401)).toBe(100);
    expect((await ask(`${url}/api/about`, { headers: { ...headers, ...client() } })).status).toBe(200);
  });

  test("of lines that say nothing or half a request", { timeout: 120_000 }, async () => {
    const { url } = here();
    const open = await Promise.all(Array.from({ length: 300 }, () => rawLine(url)));
    for (const [n, line] of open.entries())
      line.send(["", "GET / HTTP/1.1\r\n", "POST /api/picture HTTP/1.1\r\nHost: localhost\r\n"][n % 3] ?? "");
    cases += open.length;
    expect(await statusOf(url, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toBe("200");
    for (const line of open) line.socket.destroy();
  });
});
