// Reading and review over HTTP on the real server: from bytes to the graph and back, two people, and who may not.
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { reviewArticles, reviewDecided, reviewReading } from "../../web/contract/review.ts";
import { temporaryFolder } from "../loader/own-facts.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { TEXT } from "../review/made-up-article.ts";
import { ask } from "./over-http.ts";
import { endServers, startServer, untilReady } from "./server-process.ts";

afterEach(endServers);

const ARTICLE = "qingwan-2033";
const JSON_TYPE = { "content-type": "application/json" };
const base64 = (text: string) => Buffer.from(text).toString("base64");
const posting = (body: unknown, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { ...JSON_TYPE, ...headers },
  body: JSON.stringify(body),
});

async function told(url: string, path: string, body: unknown): Promise<Record<string, unknown>[]> {
  const response = await fetch(url + path, posting(body));
  return (await response.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function found(url: string): Promise<unknown[]> {
  const { json } = await ask(`${url}/api/search?q=${encodeURIComponent("青湾县")}`);
  return (json as { hits: unknown[] }).hits;
}

async function roundTrip(env: Record<string, string>): Promise<void> {
  const own = join(temporaryFolder(), "own");
  const server = await startServer({ ...env, ZHAOTU_OWN: own });
  await untilReady(server, 180_000);
  const { url } = server;
  const read = await told(url, "/api/read", { name: `${ARTICLE}.txt`, base64: base64(TEXT) });
  expect(read.map((line) => line["stage"]).filter(Boolean)).toEqual(
    expect.arrayContaining(["waiting", "quantities", "places", "names", "relations", "figures", "gates"]),
  );
  expect(read.at(-1)).toMatchObject({ result: { article: ARTICLE, state: "new", counts: { targets: 1 }, rested: 0 } });
  const listed = reviewArticles.parse((await ask(`${url}/api/review`)).json);
  expect(listed).toMatchObject({
    own,
    readOnly: null,
    articles: [{ article: ARTICLE, questions: expect.any(Number), text: true, written: 0, loaded: false }],
  });
  const reading = reviewReading.parse((await ask(`${url}/api/review/${ARTICLE}`)).json);
  expect((await ask(`${url}/api/review/${ARTICLE}/text`)).json).toEqual({ article: ARTICLE, text: TEXT });
  const target = reading.candidates.find(({ key }) => key.startsWith("target:"))?.key ?? "";
  const decisions = `${url}/api/review/${ARTICLE}/decisions`;
  const accept = { seen: 0, who: "ann", wishes: [{ of: target, do: "accept" }] };
  const accepted = reviewDecided.parse((await ask(decisions, posting(accept))).json);
  expect(accepted.states[target]).toMatchObject({ state: "accepted", decision: { who: "ann" } });
  const late = await ask(decisions, posting({ seen: 0, who: "bo", wishes: [{ of: target, do: "reject", reason: "no" }] }));
  expect([late.status, late.json]).toEqual([409, expect.objectContaining({ code: "decided-since" })]);
  expect(late.json).toMatchObject({ since: { of: target, who: "ann", do: "accept" } });
  const wrong = await ask(decisions, posting({ seen: 1, who: "bo", wishes: [{ of: target, do: "correct", fact: { value: 31 } }] }));
  expect([wrong.status, wrong.json]).toEqual([422, expect.objectContaining({ code: "review-refused" })]);
  expect(wrong.json).toMatchObject({ faults: [{ key: target }] });
  const unwritten = reviewReading.parse((await ask(`${url}/api/review/${ARTICLE}`)).json);
  expect([unwritten.unwritten, unwritten.seen]).toEqual([true, 1]);
  expect(await found(url)).toEqual([]);

  const applied = await told(url, `/api/review/${ARTICLE}/apply`, {});
  expect(applied.map((line) => line["stage"] ?? Object.keys(line)[0])).toEqual(["waiting", "writing", "loading", "opening", "done"]);
  expect(applied.at(-1)).toMatchObject({ done: { written: true } });
  expect(await found(url)).toEqual(expect.arrayContaining([expect.objectContaining({ why: "name", matched: "青湾县" })]));
  const written = reviewReading.parse((await ask(`${url}/api/review/${ARTICLE}`)).json);
  expect(written).toMatchObject({ unwritten: false, loaded: true });
  expect(written.written).toBeGreaterThan(2);

  expect((await ask(decisions, posting({ seen: 1, who: "ann", undo: [] }))).status).toBe(200);
  expect((await told(url, `/api/review/${ARTICLE}/apply`, {})).at(-1)).toMatchObject({ done: { facts: 0, written: true } });
  expect(await found(url)).toEqual([]);
  expect((await told(url, `/api/review/${ARTICLE}/forget`, { what: "all" })).at(-1)).toMatchObject({ forgotten: { reading: true } });
  expect(reviewArticles.parse((await ask(`${url}/api/review`)).json).articles).toEqual([]);
  expect((await ask(`${url}/api/review/${ARTICLE}`)).status).toBe(404);
  expect(await server.stop()).toBe(0);
}

test("embedded: read, decide, refuse, write, load, find, undo, forget", { timeout: 240_000 }, () =>
  roundTrip({ ZHAOTU_STORE: join(temporaryFolder(), "store") }),
);

describe.each(lines().slice(0, 1))("on Neo4j $line", (line) => {
  useLine(line);
  const { uri, username, password, database } = line;
  test("the same", { timeout: 300_000 }, () =>
    roundTrip({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }),
  );
});

test(
  "refused in a word, and nothing is left: PDF, no base64, too large, a foreign page; who leaves ends the reading",
  { timeout: 180_000 },
  async () => {
    const folder = temporaryFolder();
    const own = join(folder, "own");
    const server = await startServer({ ZHAOTU_OWN: own, ZHAOTU_STORE: join(folder, "store"), ZHAOTU_READ_MB: "1" });
    await untilReady(server);
    const { url } = server;
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("zhaotu-read-"));
    const before = left();
    const [, pdf] = await told(url, "/api/read", { name: "a.pdf", base64: base64("%PDF-1.7\n1 0 obj") });
    expect(pdf).toMatchObject({ refused: { right: { en: expect.stringContaining("pdftotext") } } });
    expect((await ask(`${url}/api/read`, posting({ name: "a", base64: "!!" }))).status).toBe(400);
    expect((await ask(`${url}/api/read`, posting({ name: "a\u0007", base64: "" }))).status).toBe(400);
    expect((await ask(`${url}/api/read`, posting({ name: "a", base64: "A".repeat(2_000_000) }))).status).toBe(413);
    const foreign = await ask(`${url}/api/read`, posting({ name: "a", base64: base64(TEXT) }, { origin: "https://evil.example" }));
    expect([foreign.status, foreign.json]).toEqual([403, expect.objectContaining({ code: "cross-site" })]);
    expect((await ask(`${url}/api/review/..%2F..%2Fetc/text`)).status).toBe(404);
    const leaving = new AbortController();
    const begun = await fetch(`${url}/api/read`, {
      ...posting({ name: "long.txt", date: "2033", base64: base64(TEXT.repeat(3000)) }),
      signal: leaving.signal,
    });
    await begun.body?.getReader().read();
    leaving.abort();
    await expect.poll(left, { timeout: 30_000 }).toEqual(before);
    expect(existsSync(join(own, "readings"))).toBe(false);
    expect(await server.stop()).toBe(0);
  },
);

test("closed on the example graph, and to strangers without a token", { timeout: 180_000 }, async () => {
  const folder = temporaryFolder();
  for (const [args, env] of [
    [["--example"], {}],
    [["--allow-anyone"], { HOST: "0.0.0.0" }],
  ] as const) {
    const server = await startServer({ ZHAOTU_OWN: join(folder, "own"), ZHAOTU_STORE: join(folder, "store"), ...env }, args);
    await untilReady(server);
    const listed = await ask(`${server.url}/api/review`);
    expect(listed.json).toMatchObject({ readOnly: { en: expect.any(String) }, articles: [] });
    const read = await ask(`${server.url}/api/read`, posting({ name: "a", base64: base64(TEXT) }));
    expect([read.status, read.json]).toEqual([403, expect.objectContaining({ code: "read-only" })]);
    expect(await server.stop()).toBe(0);
  }
  expect(existsSync(join(folder, "own"))).toBe(false);
});
