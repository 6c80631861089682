// Consoles on every engine, over the same made-up graph: the embedded one, and each line of Neo4j that is at hand.
import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { Console, type Layers } from "../../cypher/console/console.ts";
import { USUAL_CONSOLE, type ConsoleLimits } from "../../cypher/console/limits.ts";
import { openConsole } from "../../cypher/console/open.ts";
import { EmbeddedConsole } from "../../cypher/embedded/embedded-console.ts";
import { EmbeddedGraph } from "../../cypher/embedded/embedded-graph.ts";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import type { GraphPort, Parameters } from "../../cypher/port.ts";
import type { CypherValue } from "../../data/model/cypher-value.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { writeMadeUp } from "../server/made-up.ts";

export const NO_LAYERS: Layers = { judge: null, explain: false };

/** A graph under test, and consoles on it. */
export type Here = {
  readonly port: GraphPort;
  /** A console with these layers and limits; closed at the end. */
  readonly console: (layers: Layers, limits?: Partial<ConsoleLimits>) => Console;
  /** What the console runs on the engine now: transactions by the server's own list, or the process that works. */
  readonly running: () => Promise<number>;
};

export type Collected = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  readonly cut: { readonly by: string; readonly at: number } | null;
};

/** On each engine: a made-up graph, and `tests` on it. */
export function onEngines(tests: (here: Here) => void): void {
  describe("on the embedded engine", () => {
    on(() => ({ engine: "embedded", path: ":memory:" }), tests);
  });
  describe.each(lines())("on Neo4j $line", (line) => {
    useLine(line);
    on(() => ({ engine: "neo4j", uri: line.uri, username: line.username, password: line.password, database: line.database }), tests);
  });
}

function on(place: () => GraphPlace, tests: (here: Here) => void): void {
  let port: GraphPort;
  const open = new Set<Console>();
  let embedded: EmbeddedConsole | null = null;
  beforeAll(async () => {
    port = await openGraph(place());
    await writeMadeUp(port);
  });
  afterAll(async () => {
    await Promise.all([...open].map((one) => one.close()));
    await port.close();
  });
  tests({
    get port() {
      return port;
    },
    console: (layers, more = {}) => {
      const limits = { ...USUAL_CONSOLE, ...more };
      let made: Console;
      if (port instanceof EmbeddedGraph) {
        embedded = new EmbeddedConsole(port, { memoryBytes: limits.memoryBytes, mend: null });
        made = new Console(embedded, layers, limits);
      } else made = openConsole(port, { layers, limits, apart: true });
      open.add(made);
      return made;
    },
    running: async () => {
      if (port.engine === "embedded") return embedded?.busy === true ? 1 : 0;
      const text = "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.app = 'zhaotu console' RETURN count(*) AS n";
      return Number((await port.read({ text })).rows[0]?.["n"]);
    },
  });
}

/** All lines of a run, its rows as values. */
export async function collect(
  console: Console,
  text: string,
  more: { params?: Parameters; rows?: number; signal?: AbortSignal } = {},
): Promise<Collected> {
  let columns: readonly string[] = [];
  const rows: CypherValue[][] = [];
  let cut: Collected["cut"] = null;
  for await (const line of console.run({ text, params: more.params ?? {} }, more.signal ?? new AbortController().signal, more.rows)) {
    if ("head" in line) columns = line.head.columns;
    else if ("row" in line) rows.push(JSON.parse(line.row) as CypherValue[]);
    else cut = line.end.cut;
  }
  return { columns, rows, cut };
}

/** What a run was refused with: the gate's code, the fault's kind, or the port's fault; `ran` where it was not. */
export async function refusedWith(console: Console, text: string, params: Parameters = {}): Promise<string> {
  try {
    await collect(console, text, { params });
    return "ran";
  } catch (error) {
    if (typeof error !== "object" || error === null) return String(error);
    if ("verdict" in error) return (error.verdict as { code: string }).code;
    if ("kind" in error) return String(error.kind);
    return "fault" in error ? String(error.fault) : error instanceof Error ? error.name : "unknown";
  }
}

/** A hash over every node and relation with all their properties. */
export async function graphHash(port: GraphPort): Promise<string> {
  const hash = createHash("sha256");
  const all = [
    "MATCH (n) RETURN n.id AS id, n.kind AS kind, properties(n) AS properties ORDER BY id, kind",
    QUERIES["export-edges"].text,
    "MATCH (:Thing)-[r:NEEDS]->(:Thing) RETURN count(r) AS n",
  ];
  for (const text of all) for (const row of (await port.read({ text })).rows) hash.update(JSON.stringify(sorted(row)));
  return hash.digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, sorted(one)])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

/** Waits until it is so, at most some seconds; gives whether it came to be. */
export async function until(holds: () => Promise<boolean>, limitMs = 4000): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (performance.now() < end) {
    if (await holds()) return true;
    await wait(30);
  }
  return false;
}
