// How fast the closure over needs answers on a graph of a hundred thousand things: in the server, and by one statement on Neo4j.
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, Row } from "../../cypher/port.ts";
import { USUAL_LIMITS } from "../../web/server/answer.ts";
import { createApp } from "../../web/server/app.ts";
import type { Depend } from "../../web/contract/plan.ts";
import { startNeo4j } from "../neo4j/server.ts";
import { partsOn, posting } from "../server/over-http.ts";
import { idOf, sameNumbers } from "./made-up-facts.ts";
import { madeUpRegions, writeRegions } from "./planning-graph.ts";

const [NODES, RELATIONS] = [100_000, 400_000];
const WARMING = 20;
const ROUNDS = 200;
/** The statement takes long: it is asked for so many of the things, the first of them for planning, and its answers are compared. */
const STATEMENTS = 12;
const LONGEST_MS = 300_000;
/** The server has this long, 95 times in 100. */
const MOST_MS = 50;

/** One shortest chain to everything that a thing needs; doers end a chain. */
const CLOSURE = `MATCH p = ANY SHORTEST (:Thing {id: $id})((a)-[:NEEDS]->() WHERE a.id = $id OR NOT a.kind IN ['Place', 'Organization', 'Person']){1,}(y)
WITH p, y
WHERE y.id <> $id
RETURN y.id AS id, length(p) AS step, [n IN nodes(p) | n.id] AS chain`;

type Times = { readonly api: number[]; readonly cypher: number[]; readonly sizes: number[] };

/** Measures both ways on the same Neo4j, where both have to give the same answers, and says whether ours is fast enough. */
export async function benchPlanning(note: (what: string, measured: string, wanted: string, holds: boolean) => void): Promise<void> {
  const server = await startNeo4j("5.26");
  const { uri, username, password, database } = server;
  const port = await openGraph({ engine: "neo4j", uri, username, password, database });
  try {
    await writeRegions(port, madeUpRegions(NODES, RELATIONS));
    const { api, cypher, sizes } = await measure(port);
    const [own, theirs] = [p95(api), p95(cypher)];
    const of = `${median(sizes)} things, at most ${Math.max(...sizes)}`;
    note(`100,000 entities: closure in the server, p95 (${of})`, `${own.toFixed(1)} ms`, `<= ${MOST_MS} ms`, own <= MOST_MS);
    note("… beside one statement on Neo4j 5.26", `${(own / theirs).toFixed(2)}x (${theirs.toFixed(1)} ms)`, "<= 1.00x", own <= theirs);
  } finally {
    await port.close();
    await server.remove();
  }
}

async function measure(port: GraphPort): Promise<Times> {
  // The server's own work, from the request to the bytes of the answer, without line and compression.
  const app = createApp({ ...partsOn(port), limits: { ...USUAL_LIMITS, keptMs: LONGEST_MS } });
  const net = { doers: false, statedOnly: false, without: [] };
  const closure = async (id: string): Promise<string> => {
    const request = new Request("http://127.0.0.1/api/depend", posting({ of: [id], way: "needs", depth: null, contains: false, ...net }));
    request.headers.set("host", "127.0.0.1");
    const response = await app.fetch(request);
    const text = await response.text();
    if (!response.ok) throw new Error(`depend: ${response.status} ${text}`);
    return text;
  };
  const next = sameNumbers(5);
  const ids = Array.from({ length: WARMING + ROUNDS }, () => idOf(Math.floor(next() * NODES)));
  const times: Times = { api: [], cypher: [], sizes: [] };
  for (const [n, id] of ids.entries()) {
    const [began, answer] = [performance.now(), await closure(id)];
    if (n < WARMING) continue;
    times.api.push(performance.now() - began);
    times.sizes.push((JSON.parse(answer) as Depend).items.length);
  }
  for (const [n, id] of ids.slice(WARMING, WARMING + STATEMENTS).entries()) {
    const began = performance.now();
    const { rows } = await port.read({ text: CLOSURE, params: { id } }, { timeoutMs: LONGEST_MS });
    if (n > 0) times.cypher.push(performance.now() - began);
    compare(id, JSON.parse(await closure(id)) as Depend, rows);
  }
  return times;
}

/** The same things in as many steps, and ours by a chain that is in the graph. */
function compare(id: string, { items, counts, unlisted }: Depend, rows: readonly Row[]): void {
  const theirs = new Map(rows.map((row) => [row["id"], row]));
  const steps = new Map(items.map((item) => [item.id, item.step]));
  const wrong = items.filter((item) => {
    const before = item.via === id ? 0 : steps.get(item.via);
    return theirs.get(item.id)?.["step"] !== item.step || before !== item.step - 1;
  });
  if (wrong.length > 0 || rows.length !== counts.needs.all || unlisted !== 0)
    throw new Error(`${id}: ${counts.needs.all} things over the API, ${rows.length} by Cypher, ${wrong.length} of them other`);
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

function median(sizes: readonly number[]): number {
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}
