// kill -9 in the middle of a load: the next load makes the same graph as one that was never stopped.
import { setTimeout as wait } from "node:timers/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readLedger } from "../../loader/load/ledger.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { neo4jPlace } from "../cypher/benches.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import type { Line } from "../neo4j/start-lines.ts";
import { emptyGraph, exportOf, graphOf } from "./graph-of.ts";
import { writeManyFacts } from "./many-facts.ts";
import { temporaryFolder } from "./own-facts.ts";
import { startZhaotu, zhaotu } from "./shell.ts";

const ENTITIES = 1500;
/** Milliseconds from the first sign of writing to the kill. */
const MOMENTS = [0, 120, 400];

const benches: readonly { title: string; line: Line | null }[] = [
  { title: "the embedded engine", line: null },
  ...lines().map((line) => ({ title: `Neo4j ${line.line}`, line })),
];

describe.each(benches)("killed while loading into $title", ({ line }) => {
  if (line) useLine(line);

  test("the next load mends it, whenever the kill came", async () => {
    const folder = temporaryFolder();
    const facts = join(folder, "facts");
    writeManyFacts(facts, ENTITIES);
    const store = join(folder, "store");
    const place: GraphPlace = line ? neo4jPlace(line) : { engine: "embedded", path: store };
    const env = {
      ZHAOTU_DATA: facts,
      ZHAOTU_STORE: store,
      ...(line && { NEO4J_URI: line.uri, NEO4J_USERNAME: line.username, NEO4J_PASSWORD: line.password, NEO4J_DATABASE: line.database }),
    };
    const clean = await cleanGraph(facts);
    let halfWay = 0;
    for (const moment of MOMENTS) {
      if (line) await onGraph(place, emptyGraph);
      else await zhaotu(["reset"], env);
      const { child, ended } = startZhaotu(["load"], env);
      if (line) await firstLedger(place, ended);
      else await wait(900);
      await wait(moment);
      child.kill("SIGKILL");
      if ((await ended).signal === "SIGKILL") halfWay += 1;
      const mended = await zhaotu(["load", "--format", "json"], env);
      expect(mended).toMatchObject({ code: 0 });
      expect(await onGraph(place, exportOf)).toBe(clean.text);
      expect(await onGraph(place, graphOf)).toEqual(clean.all);
    }
    expect(halfWay).toBeGreaterThan(0);
  }, 240_000);
});

async function onGraph<T>(place: GraphPlace, work: (port: Awaited<ReturnType<typeof openGraph>>) => Promise<T>): Promise<T> {
  const port = await openGraph(place);
  try {
    return await work(port);
  } finally {
    await port.close();
  }
}

async function cleanGraph(facts: string): Promise<{ text: string; all: string[] }> {
  return onGraph({ engine: "embedded", path: ":memory:" }, async (port) => {
    await loadFacts(port, readFacts(factFolders([facts]), facts));
    return { text: await exportOf(port), all: await graphOf(port) };
  });
}

/** Waits until the load has begun to write, or is over. */
async function firstLedger(place: GraphPlace, ended: Promise<unknown>): Promise<void> {
  const over = ended.then(() => true);
  await onGraph(place, async (port) => {
    while ((await readLedger(port)).format === null) if (await Promise.race([over, wait(20, false)])) return;
  });
}
