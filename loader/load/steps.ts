// Turns changes into write steps: batches of rows, each step with the count it must match.
import type { GraphValue, WriteStep } from "../../cypher/port.ts";
import { isEntityKind, type Kind } from "../../data/model/kinds.ts";
import type { Derived } from "./derive.ts";
import type { Changes } from "./plan.ts";
import type { NodeState } from "./state.ts";

/** Rows of one UNWIND. */
const BATCH = 2000;

const labels = (kind: Kind) => (isEntityKind(kind) ? `:Entity:${kind}` : `:${kind}`);

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

function groups<T>(rows: readonly T[], nameOf: (row: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const list = found.get(name);
    if (list) list.push(row);
    else found.set(name, [row]);
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function* inBatches(rows: readonly GraphValue[], text: string, what: string): Generator<WriteStep> {
  for (const batch of batches(rows)) yield { text, params: { rows: batch }, expect: batch.length, what };
}

/** Removes what a step matched and proves that nothing of it is left: true again if the transaction runs twice. */
function* removal(rows: readonly GraphValue[], match: string, remove: string, what: string): Generator<WriteStep> {
  for (const batch of batches(rows)) {
    yield { text: `${match} ${remove} RETURN count(*) AS n`, params: { rows: batch }, what };
    yield { text: `${match} RETURN count(*) AS n`, params: { rows: batch }, expect: 0, what };
  }
}

const EDGE_ENDS = "UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})";

/** Steps that make an article's changes. */
export function* changeSteps(changes: Changes): Generator<WriteStep> {
  for (const [type, edges] of groups(changes.droppedEdges, (edge) => edge.type)) {
    const rows = edges.map(({ from, to }) => ({ from, to }));
    yield* removal(
      rows,
      `UNWIND $rows AS row MATCH (a:Thing {id: row.from})-[r:${type}]->(b:Thing {id: row.to})`,
      "DELETE r",
      `drop ${type}`,
    );
  }
  for (const [kind, nodes] of groups(changes.relabel, (node) => labels(node.kind))) {
    yield* inBatches(ids(nodes), `UNWIND $rows AS row MATCH (n:Thing {id: row}) REMOVE n${kind} RETURN count(n) AS n`, `relabel ${kind}`);
  }
  for (const [kind, nodes] of groups(changes.nodes, (node) => labels(node.kind))) {
    const rows = nodes.map(({ properties }) => properties);
    yield* inBatches(
      rows,
      `UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n = row SET n${kind} RETURN count(n) AS n`,
      `nodes ${kind}`,
    );
  }
  for (const [type, edges] of groups(changes.edges, (edge) => edge.type)) {
    const rows = edges.map(({ from, to, properties }) => ({ from, to, properties }));
    yield* inBatches(rows, `${EDGE_ENDS} MERGE (a)-[r:${type}]->(b) SET r = row.properties RETURN count(r) AS n`, `relations ${type}`);
  }
  yield* removal(ids(changes.droppedNodes), "UNWIND $rows AS row MATCH (n:Thing {id: row})", "DETACH DELETE n", "drop nodes");
}

/** Steps that write derived data: counts, and all needs anew where any changed. */
export function* derivedSteps(derived: Derived): Generator<WriteStep> {
  const counts = derived.counted.map(({ id, properties }) => ({
    id,
    facts: properties["facts"] ?? 0,
    differs: properties["differs"] ?? false,
    mentioned: properties["mentioned"] ?? 0,
  }));
  yield* inBatches(
    counts,
    "UNWIND $rows AS row MATCH (n:Thing {id: row.id}) SET n.facts = row.facts, n.differs = row.differs, n.mentioned = row.mentioned RETURN count(n) AS n",
    "counts",
  );
  if (derived.needs === null) return;
  yield { text: "MATCH (:Thing)-[r:NEEDS]->(:Thing) DELETE r RETURN count(*) AS n", what: "drop NEEDS" };
  yield { text: "MATCH (:Thing)-[r:NEEDS]->(:Thing) RETURN count(r) AS n", expect: 0, what: "drop NEEDS" };
  const rows = derived.needs.map(({ from, to, properties }) => ({ from, to, properties }));
  yield* inBatches(rows, `${EDGE_ENDS} CREATE (a)-[r:NEEDS]->(b) SET r = row.properties RETURN count(r) AS n`, "NEEDS");
}

const ids = (nodes: readonly NodeState[]) => nodes.map(({ id }) => id);

/** Rows that a step writes. */
export function rowsOf(step: WriteStep): number {
  const rows = step.params?.["rows"];
  return Array.isArray(rows) ? rows.length : 1;
}
