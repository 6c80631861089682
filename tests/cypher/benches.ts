// The graphs that the port is tried on: the embedded engine, of both sorts, and every Neo4j of this run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import type { Line } from "../neo4j/start-lines.ts";

export type Bench = { readonly title: string; readonly line: Line | null; readonly inMemory: boolean };

/** A store that is gone with the port, a store in a file, and each Neo4j. */
export function benches(): Bench[] {
  return [
    { title: "the embedded engine, for a while", line: null, inMemory: true },
    { title: "the embedded engine, in a file", line: null, inMemory: false },
    ...lines().map((line) => ({ title: `Neo4j ${line.line}`, line, inMemory: false })),
  ];
}

/** The place of a Neo4j of this run. */
export function neo4jPlace({ uri, username, password, database }: Line): GraphPlace & { engine: "neo4j" } {
  return { engine: "neo4j", uri, username, password, database };
}

/** Call inside a describe: an empty graph on this bench, open until the describe ends. */
export function graphOn(bench: Bench): () => GraphPort {
  const folder = folderHere();
  if (bench.line) useLine(bench.line);
  const opened: { graph?: GraphPort } = {};
  beforeAll(async () => {
    opened.graph = await openGraph(
      bench.line ? neo4jPlace(bench.line) : { engine: "embedded", path: bench.inMemory ? ":memory:" : join(folder(), "store") },
    );
  });
  afterAll(() => opened.graph?.close());
  return () => {
    if (!opened.graph) throw new Error("the graph is not open yet");
    return opened.graph;
  };
}

/** Call inside a describe: a folder of its own, gone when the describe ends. */
export function folderHere(): () => string {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "zhaotu-test-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** The `GraphError`'s fault that the work ends with; fails where it ends well. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error && "fault" in error) return String(error.fault);
    throw error;
  }
  throw new Error("no fault: the work ended well");
}
