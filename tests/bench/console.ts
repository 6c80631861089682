// How long others wait while the console is under attack, beside calm, on the real server with a graph of 10,000 things.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startNeo4j } from "../neo4j/server.ts";
import { startServer, untilReady } from "../server/server-process.ts";
import { idOf, sameNumbers, writeFacts } from "./made-up-facts.ts";

const [NODES, RELATIONS] = [10_000, 40_000];
const ROUNDS = 240;
const WARMING = 40;
/** An attack lasts long enough for the heaviest queries to end by themselves. */
const ATTACK_MS = 15_000;
const ATTACKERS = 12;
const MOST = 2;
const ATTACKER = fileURLToPath(new URL("./attackers.ts", import.meta.url));
const TERMS = ["青", "石云", "qing", "shiyun", "桥", "山南"];

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
    const strangers = attackers(server.url);
    const attacked = await others(server.url, ATTACK_MS);
    const { run, stopped, refused, left } = await strangers.end();
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
async function others(url: string, leastMs = 0): Promise<number> {
  const next = sameNumbers(7);
  const times: number[] = [];
  const until = performance.now() + leastMs;
  for (let n = 0; n < ROUNDS || performance.now() < until; n++) {
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

/** Strangers who come all the time until it is ended. */
function attackers(url: string): { end(): Promise<Record<"run" | "stopped" | "refused" | "left", number>> } {
  const child = spawn(process.execPath, ["--import", "tsx", ATTACKER, url, String(ATTACKERS)], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part) => (said += String(part)));
  return {
    end: async () => {
      child.kill("SIGTERM");
      await once(child, "close");
      return JSON.parse(said) as never;
    },
  };
}
