// Betweenness, PageRank and groups of a picture: the same numbers for the same picture, in whatever order it came.
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { Reckoning } from "../state/state.ts";

/** `pairs`: two ids with a blank between them, one for each relation. */
export type MeasureJob = { readonly what: Reckoning; readonly ids: readonly string[]; readonly pairs: readonly string[] };

const SEED = 20_261_122;
/** Digits kept: sums in another order differ in the last ones. */
const DIGITS = 5;

/** The numbers by thing; of groups their number. */
export function measure({ what, ids, pairs }: MeasureJob): Record<string, number> {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const id of ids.toSorted()) graph.addNode(id);
  for (const pair of pairs.toSorted()) {
    const [a = "", b = ""] = pair.split(" ");
    if (graph.hasEdge(a, b)) graph.updateEdgeAttribute(graph.edge(a, b), "weight", (weight = 0) => weight + 1);
    else graph.addEdge(a, b, { weight: 1 });
  }
  if (graph.size === 0) return Object.fromEntries(ids.map((id, index) => [id, what === "community" ? index : 0]));
  if (what === "community") return louvain(graph, { getEdgeWeight: "weight", rng: seeded(SEED) });
  return rounded(what === "betweenness" ? betweenness(graph, { getEdgeWeight: null }) : pagerank(graph, { getEdgeWeight: null }));
}

function rounded(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, Number(value.toFixed(DIGITS))]));
}

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
