// How fast facts get into a graph: the whole loader path, bare UNWIND batches of the same rows, one MERGE per row, the same load again.
import type { GraphPort, GraphValue } from "../../cypher/port.ts";
import { isEntityKind } from "../../data/model/kinds.ts";
import { checkFacts } from "../../loader/check/check.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readState, type GraphState } from "../../loader/load/state.ts";
import { readFacts } from "../../loader/read/facts.ts";

const BATCH = 2000;
/** One row per transaction takes minutes: so many rows are written, evenly picked, and the time is scaled. */
const SAMPLE = 2500;
/** How often the loader and the bare batches run, in turn. */
const ROUNDS = 4;

/** Seconds for the whole graph, each into an empty one. */
export type LoadTimes = {
  readonly loader: number;
  readonly again: number;
  readonly bare: number;
  readonly perRow: number;
  readonly nodes: number;
  readonly relations: number;
};

/** Measures on graphs that `fresh` opens, each empty. The last one, loaded by the loader, is handed to `then`. */
export async function measureLoading(
  fresh: () => Promise<GraphPort>,
  facts: string,
  then: (port: GraphPort) => Promise<void>,
): Promise<LoadTimes> {
  // The first run pays for planning and compiling; it also gives the rows that the bare ways write.
  const groups = await using(fresh, async (port) => {
    await load(port, facts);
    return groupsOf(await readState(port));
  });
  const bareOnce = () => using(fresh, (port) => timed(port, () => inBatches(port, groups)));
  const loadOnce = () => using(fresh, (port) => seconds(() => load(port, facts)));
  const perRow = await using(fresh, (port) => oneByOne(port, groups));
  // In turn and the best of each, so that neither way has the warmer server or the quieter machine.
  const times = { bare: [await bareOnce()], loader: [await loadOnce()] };
  for (let round = 2; round < ROUNDS; round++) {
    times.bare.push(await bareOnce());
    times.loader.push(await loadOnce());
  }
  times.bare.push(await bareOnce());
  return using(fresh, async (port) => {
    times.loader.push(await seconds(() => load(port, facts)));
    const again = await seconds(() => load(port, facts));
    await then(port);
    const [bare, loader] = [Math.min(...times.bare), Math.min(...times.loader)];
    return { loader, again, bare, perRow, nodes: rowsIn(groups, "nodes"), relations: rowsIn(groups, "relations") };
  });
}

async function load(port: GraphPort, facts: string): Promise<void> {
  const reading = readFacts([facts], facts);
  const report = checkFacts(reading, new Map());
  const [fault] = [...reading.faults, ...report.faults];
  if (fault) throw new Error(`the made-up facts have faults: ${JSON.stringify(fault)}`);
  await loadFacts(port, reading);
}

type Group = { readonly of: "nodes" | "relations"; readonly text: string; readonly rows: GraphValue[] };

/** The same rows that the loader wrote, by the text that writes them. */
function groupsOf(state: GraphState): Group[] {
  const groups = new Map<string, Group>();
  const add = (of: Group["of"], text: string, row: GraphValue) => {
    const group = groups.get(text) ?? { of, text, rows: [] };
    group.rows.push(row);
    groups.set(text, group);
  };
  for (const { kind, properties } of state.nodes.values()) {
    const label = isEntityKind(kind) ? `Entity:${kind}` : kind;
    add("nodes", `UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n = row SET n:${label}`, properties);
  }
  const ends = "UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})";
  for (const { from, type, to, properties } of state.edges.values()) {
    add("relations", `${ends} MERGE (a)-[r:${type}]->(b) SET r = row.properties`, { from, to, properties });
  }
  for (const { from, to, properties } of state.needs.values()) {
    add("relations", `${ends} MERGE (a)-[r:NEEDS]->(b) SET r = row.properties`, { from, to, properties });
  }
  return [...groups.values()];
}

async function inBatches(port: GraphPort, groups: readonly Group[]): Promise<void> {
  for (const { text, rows } of groups) {
    for (let at = 0; at < rows.length; at += BATCH) await port.write([{ text, params: { rows: rows.slice(at, at + BATCH) } }]);
  }
  await port.flush();
}

/** Seconds for all rows, from those for some. Nodes are all there before relations, so that every row finds its ends. */
async function oneByOne(port: GraphPort, groups: readonly Group[]): Promise<number> {
  await port.ensureSchema();
  let whole = 0;
  for (const of of ["nodes", "relations"] as const) {
    const mine = groups.filter((group) => group.of === of);
    const all = mine.flatMap(({ text, rows }) => rows.map((row) => ({ text, params: { rows: [row] } })));
    const every = Math.max(1, Math.floor(all.length / SAMPLE));
    const some = all.filter((_, n) => n % every === 0);
    const took = await seconds(async () => {
      for (const step of some) await port.write([step]);
    });
    whole += (took / some.length) * all.length;
    await inBatches(port, mine);
  }
  return whole;
}

async function timed(port: GraphPort, work: () => Promise<void>): Promise<number> {
  return seconds(async () => {
    await port.ensureSchema();
    await work();
  });
}

async function using<T>(fresh: () => Promise<GraphPort>, work: (port: GraphPort) => Promise<T>): Promise<T> {
  const port = await fresh();
  try {
    return await work(port);
  } finally {
    await port.close();
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

function rowsIn(groups: readonly Group[], of: Group["of"]): number {
  return groups.filter((group) => group.of === of).reduce((all, group) => all + group.rows.length, 0);
}
