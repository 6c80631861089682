// The real server as a process, on every engine, with the tests' own articles in it; its graph before and after; what must never leave it.
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import { textsOf } from "../loader/exported.ts";
import { startServer, untilReady, type Started } from "../server/server-process.ts";
import { canary, type Canary } from "./canary.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const FACTS = fileURLToPath(new URL("../articles/facts", import.meta.url));

export type Attacked = {
  readonly engine: "embedded" | "neo4j";
  readonly url: string;
  readonly server: Started;
  readonly canary: Canary;
  /** What a program sends to be let in; nothing where the server has no token. */
  readonly headers: Readonly<Record<string, string>>;
  /** What no answer and no line of the log may hold. */
  readonly secrets: readonly string[];
  /** A hash of all that the graph holds, read past the server. */
  readonly graph: () => Promise<string>;
};
export type Wanted = { readonly token?: boolean; readonly env?: Readonly<Record<string, string>> };

/** A server on the embedded engine with these settings, and the tests against it. Afterwards the canary is untouched and the graph as before. */
export function onEmbedded(wanted: Wanted, tests: (here: () => Attacked) => void): void {
  attack(wanted, "embedded", tests);
}

type Engine = "embedded" | { uri: string; username: string; password: string; database: string };

/** The same on any engine. */
export function attack({ token = false, env = {} }: Wanted, engine: Engine, tests: (here: () => Attacked) => void): void {
  let here: Attacked | null = null;
  let folder = "";
  let before = "";
  const there = () => {
    if (!here) throw new Error("the server is not there yet");
    return here;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "zhaotu-attacked-"));
    const store = join(folder, "store");
    const secret = `token-${randomBytes(16).toString("hex")}`;
    const bird = await canary();
    const own = engine === "embedded" ? { ZHAOTU_STORE: store } : addressOf(engine);
    // The folder of one's own is told to whoever asks on the machine's own address.
    const settings = {
      ...own,
      ZHAOTU_OWN: join(folder, "own"),
      ZHAOTU_DATA: FACTS,
      ZHAOTU_LOG_LEVEL: "trace",
      ...(token && { ZHAOTU_TOKEN: secret }),
      ...env,
    };
    const server = await startServer(settings);
    await untilReady(server);
    const place: GraphPlace = engine === "embedded" ? { engine: "embedded", path: store, readOnly: true } : { engine: "neo4j", ...engine };
    here = {
      engine: place.engine,
      url: server.url,
      server,
      canary: bird,
      headers: token ? { authorization: `Bearer ${secret}` } : {},
      secrets: [
        bird.secret,
        secret,
        ROOT,
        homedir() === "/" ? "/root/" : `${homedir()}/`,
        ...(engine === "embedded" ? [] : [engine.password]),
      ],
      graph: () => hashOf(place),
    };
    before = await here.graph();
  }, 240_000);
  tests(there);
  afterAll(async () => {
    if (here) {
      const { canary: bird, server, secrets, graph } = here;
      expect(bird.calls(), "calls of the canary").toBe(0);
      expect(await bird.fileIsWhole()).toBe(true);
      expect((await fetch(`${server.url}/healthz`)).status, "alive").toBe(200);
      expect(await graph(), "the graph afterwards").toBe(before);
      expect(await server.stop()).toBe(0);
      for (const secret of secrets.filter((one) => one !== ROOT))
        expect(server.stderr().includes(secret), "a secret in the log").toBe(false);
      await bird.end();
    }
    await rm(folder, { recursive: true, force: true });
  });
}

function addressOf({ uri, username, password, database }: Exclude<Engine, "embedded">): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

async function hashOf(place: GraphPlace): Promise<string> {
  const port = await openGraph(place);
  try {
    const all = [
      await port.read({ text: "MATCH (n) RETURN count(n) AS n" }),
      await port.read({ text: "MATCH ()-[r]->() RETURN count(r) AS n" }),
    ].map(({ rows }) => JSON.stringify(rows));
    const texts = Object.entries(await textsOf(port, "jsonl")).map(([name, text]) => `${name}\n${text}`);
    return createHash("sha256")
      .update([...all, ...texts].join("\n"))
      .digest("hex");
  } finally {
    await port.close();
  }
}

const STACK =
  /\n\s+at \S+ \(|node:internal|node_modules|\.ts:\d+:\d+|Neo\.(?:Client|Transient|Database)Error|org\.neo4j|java\.lang|grafeo::/;

/** What an answer gives away that it must not, in words; empty where it gives away nothing. */
export function leaksIn({ secrets }: Pick<Attacked, "secrets">, text: string): string[] {
  const found = secrets.filter((secret) => text.includes(secret)).map((secret) => `holds ${secret.slice(0, 8)}…`);
  const stack = STACK.exec(text);
  return stack ? [...found, `holds ${stack[0]}`] : found;
}

/** Prints how many attacks of a family were made. */
export function tell(family: string, count: number): void {
  process.stdout.write(`attacks over HTTP, ${family}: ${count} cases\n`);
}
