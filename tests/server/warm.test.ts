// What is asked of the server before anybody does: the first search finds all names read.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { createApp } from "../../web/server/app.ts";
import { warmAnswers } from "../../web/server/warm.ts";
import { writeMadeUp } from "./made-up.ts";
import { WITH_PRIVATE } from "./made-up-private.ts";
import { partsOn } from "./over-http.ts";
import { watched } from "./watched.ts";

let port: GraphPort;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port, WITH_PRIVATE);
  await port.write([{ text: "MERGE (l:Ledger {id: 'zhaotu'}) SET l.format = 1, l.revision = 1, l.derived = 'x'" }]);
});
afterAll(() => port.close());

const BIG = ["all-names", "private-things", "private-links"];

test.each(["", "&private=0"])("a search after warming reads nothing whole %s", async (wish) => {
  const { port: seen, asked } = watched(port);
  const app = createApp({ ...partsOn(seen), token: "open-sesame" });
  await warmAnswers(app.fetch, "open-sesame", new AbortController().signal);
  expect(BIG.filter((name) => !asked.includes(name))).toEqual([]);
  asked.length = 0;
  const headers = { host: "localhost", authorization: "Bearer open-sesame" };
  const answer = await app.fetch(new Request(`http://localhost/api/search?q=jiahe${wish}`, { headers }));
  expect(answer.status).toBe(200);
  expect(asked.filter((name) => BIG.includes(name))).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});

test("nothing is asked once the server was told to stop", async () => {
  let calls = 0;
  const ended = new AbortController();
  ended.abort();
  await warmAnswers(() => (calls++, new Response()), null, ended.signal);
  expect(calls).toBe(0);
});
