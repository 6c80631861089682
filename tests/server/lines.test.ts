// Lines that are slow, greedy or broken: each is closed or refused, and others are answered all the while.
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { createApp } from "../../web/server/app.ts";
import { listen, urlOf, type Listening } from "../../web/server/serve.ts";
import { writeMadeUp } from "./made-up.ts";
import { partsOn } from "./over-http.ts";
import { rawLine, statusOf } from "./raw-line.ts";

let port: GraphPort;
let line: Listening;
let url: string;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port);
  line = await listen(createApp(partsOn(port)).fetch, "127.0.0.1", 0, { stillMs: 1500, senderMs: 3000 });
  url = urlOf(line);
});
afterAll(async () => {
  await line.stop(100);
  await port.close();
});
const head = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}`;
const othersAreAnswered = async () => expect((await fetch(`${url}/api/about`)).status).toBe(200);

test("headers that never end, and a body that trickles: closed, forty at a time", { timeout: 60_000 }, async () => {
  const open = await Promise.all(Array.from({ length: 40 }, () => rawLine(url)));
  const trickling = open.map((one, n) => {
    one.send(
      n % 2 === 0
        ? head("/api/about", "X-A: ")
        : "POST /api/picture HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
    );
    return setInterval(() => one.send(" "), 200);
  });
  await othersAreAnswered();
  await Promise.all(open.map((one) => one.closed));
  for (const timer of trickling) clearInterval(timer);
  expect(new Set(open.map((one) => /^HTTP\/1\.1 (\d+)/.exec(one.heard())?.[1]))).toEqual(new Set(["408"]));
  await othersAreAnswered();
});

test("a reader that takes nothing of a large answer is let go", { timeout: 60_000 }, async () => {
  const big = await listen(() => new Response("x".repeat(32 * 1024 * 1024)), "127.0.0.1", 0, { stillMs: 1000 });
  const bigUrl = urlOf(big);
  const lazy = await Promise.all(Array.from({ length: 5 }, () => rawLine(bigUrl, false)));
  for (const one of lazy) one.send(`${head("/")}\r\n`);
  await wait(300);
  expect((await (await fetch(bigUrl)).text()).length).toBe(32 * 1024 * 1024);
  // A line that is not read learns of its end only when it is read again: then it is short of the whole.
  await wait(3000);
  const got = await Promise.all(
    lazy.map(async (one) => {
      let bytes = 0;
      one.socket.on("data", (part: Buffer) => (bytes += part.byteLength));
      one.socket.resume();
      await one.closed;
      return bytes;
    }),
  );
  for (const bytes of got) expect(bytes).toBeLessThan(32 * 1024 * 1024);
  await big.stop(100);
});

test("an answer that is long in coming is waited for, and an idle line is not kept", async () => {
  const slow = await listen(async () => (await wait(1500), new Response("at last")), "127.0.0.1", 0, { stillMs: 300 });
  expect(await (await fetch(urlOf(slow))).text()).toBe("at last");
  const idle = await rawLine(urlOf(slow));
  await idle.closed;
  await slow.stop(100);
});

test("one address has only so many lines, others still come in", async () => {
  const own = await listen(() => new Response("here"), "127.0.0.1", 0, { mayHaveMany: (address) => address !== "127.0.0.1" });
  const open = await Promise.all(Array.from({ length: 100 }, () => rawLine(urlOf(own))));
  await expect.poll(() => open.filter((one) => one.socket.destroyed).length).toBe(36);
  for (const one of open) one.socket.destroy();
  await expect.poll(async () => (await fetch(urlOf(own)).catch(() => null))?.status).toBe(200);
  await own.stop(100);
});

test("a hundred requests in one breath are answered in their order", async () => {
  const piped = await rawLine(url);
  piped.send(Array.from({ length: 100 }, (_, n) => `${head(n % 2 === 0 ? "/healthz" : "/api/nothing")}\r\n`).join(""));
  const statuses = () => [...piped.heard().matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status);
  await expect.poll(() => statuses().length).toBe(100);
  expect(statuses()).toEqual(Array.from({ length: 100 }, (_, n) => (n % 2 === 0 ? "200" : "404")));
  piped.socket.destroy();
});

const LONG = "x".repeat(20_000);
test.each([
  ["an address too long", `${head(`/api/search?q=${LONG}`)}\r\n`, ["431", "414"]],
  ["headers too large", `${head("/api/about", `X-A: ${LONG}\r\n`)}\r\n`, ["431"]],
  ["no host", "GET /api/about HTTP/1.1\r\n\r\n", ["400"]],
  ["no host, the old way", "GET /api/about HTTP/1.0\r\n\r\n", ["400", "421"]],
  ["two hosts", "GET /api/about HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", ["400", "421", "200"]],
  ["another host in the address", "GET http://evil.example/api/about HTTP/1.1\r\nHost: evil.example\r\n\r\n", ["421"]],
  ["a host with blanks", "GET /api/about HTTP/1.1\r\nHost: local host\r\n\r\n", ["400", "421"]],
  [
    "both lengths",
    `POST /api/picture HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ["400"],
  ],
  ["two lengths", "POST /api/picture HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde", ["400"]],
  ["a negative length", "POST /api/picture HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", ["400"]],
  ["a broken chunk", "POST /api/picture HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", ["400", "415"]],
  ["an unknown method", "BREW /api/about HTTP/1.1\r\nHost: localhost\r\n\r\n", ["400"]],
  ["a tunnel", "CONNECT evil.example:80 HTTP/1.1\r\nHost: localhost\r\n\r\n", [""]],
  ["an echo", `TRACE /api/about HTTP/1.1\r\nHost: localhost\r\n\r\n`, ["400", "405", "404", "500"]],
  [
    "an upgrade",
    `${head("/api/about", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n")}\r\n`,
    ["200"],
  ],
  ["another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ["400", ""]],
  ["a TLS hello", Uint8Array.from([22, 3, 1, 0, 200, 1, 0, 0, 196]), ["400", ""]],
  ["a zero in the address", "GET /api/card/a\0b HTTP/1.1\r\nHost: localhost\r\n\r\n", ["400"]],
  ["a header cut in two", "GET /api/about HTTP/1.1\r\nHost: localhost\r\nX-A: 1\rX-B: 2\r\n\r\n", ["400"]],
  ["an expectation", "POST /api/picture HTTP/1.1\r\nHost: localhost\r\nExpect: everything\r\nContent-Length: 2\r\n\r\n{}", ["417", "415"]],
])("%s is refused or answered plainly, and others are answered", async (_name, request, statuses) => {
  expect(statuses).toContain(await statusOf(url, request));
  await othersAreAnswered();
});
