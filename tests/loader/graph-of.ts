// What lies in a graph, for comparing: the export, and everything with derived data.
import type { GraphPort, WriteStep } from "../../cypher/port.ts";
import { exportLines } from "../../cypher/export/lines.ts";
import { rowsOf } from "../../cypher/export/source.ts";
import { readState } from "../../loader/load/state.ts";
import { WIPE } from "../../loader/load/ledger.ts";

/** The export as the command prints it. */
export async function exportOf(port: GraphPort): Promise<string> {
  let text = "";
  for await (const line of exportLines(rowsOf(port))) text += `${JSON.stringify(line)}\n`;
  return text;
}

/** Every node, relation and need with all properties, sorted: one text per thing. */
export async function graphOf(port: GraphPort): Promise<string[]> {
  const { nodes, edges, needs } = await readState(port);
  const sorted = (properties: object) =>
    JSON.stringify(Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1))));
  const labels = (await port.read({ text: "MATCH (n:Thing) UNWIND labels(n) AS label RETURN n.id AS id, label ORDER BY id, label" })).rows;
  return [
    ...[...nodes.values()].map(({ id, properties }) => `${id} ${sorted(properties)}`),
    ...labels.map((row) => JSON.stringify(row)),
    ...[...edges.values()].map(({ from, type, to, properties }) => `${from} ${type} ${to} ${sorted(properties)}`),
    ...[...needs.values()].map(({ from, to, properties }) => `${from} NEEDS ${to} ${sorted(properties)}`),
  ].toSorted();
}

/** Empties the graph, the ledger too. */
export async function emptyGraph(port: GraphPort): Promise<void> {
  await port.write(WIPE);
}

/** The same port, with something done before each write; what that throws ends the write. */
export function beforeWrites(port: GraphPort, before: (nth: number, steps: readonly WriteStep[]) => Promise<void> | void): GraphPort {
  let nth = 0;
  return {
    engine: port.engine,
    info: (options) => port.info(options),
    read: (statement, options) => port.read(statement, options),
    stream: (statement, options) => port.stream(statement, options),
    ensureSchema: () => port.ensureSchema(),
    flush: () => port.flush(),
    close: () => port.close(),
    write: async (steps, options) => {
      await before(++nth, steps);
      return port.write(steps, options);
    },
  };
}
