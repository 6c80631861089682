// How long others wait while the console is under attack, beside calm, on the real server with a graph of 10,000 things.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../neo4j/server.ts";
import { startServer, untilReady } from "../server/server-process.ts";
import { idOf, sameNumbers, writeFacts } from "./made-up-facts.ts";

const [NODES, RELATIONS] = [10_000, 40_000];
const ROUNDS = 240;
const WARMING = 40;
const ATTACKERS = 12;
const MOST = 2;
const TERMS = ["青", "石云", "qing", "shiyun", "桥", "山南"];

/** Accepted by the gate, and as heavy as it lets through; then what it refuses. */
const HEAVY = [
  "MATCH (a:Entity)-[*1..4]-(b:Entity) RETURN a.id AS a, count(b) AS n ORDER BY n DESC LIMIT 10",
  "MATCH (a:Thing) WITH a ORDER BY a.search, a.id RETURN collect(a.search) AS all",
  "MATCH (a:Entity)--(b:Entity)--(c:Entity) WHERE a.name CONTAINS b.name RETURN count(*) AS n",
  "MATCH (a:Thing) RETURN a LIMIT 50000",
  "MATCH (n) DETACH DELETE n",
  "UNWIND range(1, 50000000) AS x RETURN x",
];

type Note = (what: string, measured: string, wanted: string, holds: boolean) => void;

/** Measures on the embedded engine and on Neo4j. */
export async function benchConsole(note: Note): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "zhaotu-bench-console-"));
  try {
    await writeFacts(join(folder, "facts"), NODES, RELATIONS);
    const facts = { ZHAOTU_DATA: join(folder, "facts"), ZHAOTU_LOG_LEVEL: "silent" };
    await onServer("embedded", { ...facts, ZHAOTU_STORE: join(folder, "store") }, note);
    const neo4j = await startNeo4j("5.26");
    const { uri, username, password, database, version } = neo4j;
    const env = { ...facts, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    await onServer(`Neo4j ${version}`, env, note).finally(() => neo4j.remove());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onServer(engine: string, env: Record<string, string>, note: Note): Promise<void> {
  const server = await startServer(env);
  try {
    await untilReady(server, 10 * 60_000);
    await others(server.url);
    const calm = await others(server.url);
    const leaving = new AbortController();
    const attack = attackers(server.url, leaving.signal);
    const attacked = await others(server.url);
    leaving.abort();
    const { run, stopped, refused, left } = await attack;
    const ratio = attacked / calm;
    note(
      `${engine}: others while the console is attacked, p95`,
      `${ratio.toFixed(2)}x (${attacked.toFixed(1)} : ${calm.toFixed(1)} ms)`,
      `<= ${MOST}x`,
      ratio <= MOST,
    );
    note(
      `${engine}: queries of ${ATTACKERS} attackers meanwhile`,
      `${run} run, ${stopped} stopped, ${refused} refused, ${left} left`,
      "> 0 on the engine",
      run + stopped > 0,
    );
  } finally {
    await server.stop();
  }
}

/** The 95th percentile of what a reader asks all the time, in milliseconds. */
async function others(url: string): Promise<number> {
  const next = sameNumbers(7);
  const times: number[] = [];
  for (let n = 0; n < ROUNDS; n++) {
    const id = idOf(Math.floor(next() ** 2 * (NODES - 1)));
    const path = n % 2 === 0 ? `/api/neighbours/${id}` : `/api/search?q=${encodeURIComponent(TERMS[n % TERMS.length] ?? "")}`;
    const begun = performance.now();
    const response = await fetch(url + path);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    if (n >= WARMING) times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** So many strangers who send one heavy query after the other; every fifth leaves half-way. */
async function attackers(url: string, signal: AbortSignal): Promise<{ run: number; stopped: number; refused: number; left: number }> {
  const met = { run: 0, stopped: 0, refused: 0, left: 0 };
  const one = async (number: number) => {
    for (let n = number; !signal.aborted; n++) {
      const query = HEAVY[n % HEAVY.length] ?? "";
      const own = n % 5 === 0 ? AbortSignal.any([signal, AbortSignal.timeout(300)]) : signal;
      try {
        const response = await fetch(`${url}/api/cypher`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ text: query, rows: 50_000 }),
          signal: own,
        });
        const text = await response.text();
        if (response.status === 504 || text.includes('{"problem"')) met.stopped++;
        else if (response.ok) met.run++;
        else met.refused++;
      } catch {
        met.left++;
      }
    }
  };
  await Promise.all(Array.from({ length: ATTACKERS }, (_, number) => one(number)));
  return met;
}
