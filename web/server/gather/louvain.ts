// Communities by Louvain, the same every time.
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";

const SEED = 20_261_122;

/** The number of each thing's community. */
export function louvainOf({
  count,
  from,
  to,
}: {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}): Uint32Array {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (let n = 0; n < count; n++) graph.addNode(String(n));
  for (let n = 0; n < from.length; n++) {
    const [a, b] = [String(from[n]), String(to[n])];
    if (a !== b) graph.updateEdge(a, b, (old) => ({ weight: (old.weight ?? 0) + 1 }));
  }
  if (graph.size === 0) return Uint32Array.from({ length: count }, (_, n) => n);
  const membership = louvain(graph, { getEdgeWeight: "weight", rng: sameNumbers(SEED) });
  return Uint32Array.from({ length: count }, (_, n) => membership[String(n)] ?? 0);
}

/** Numbers from 0 to 1 that look like chance and are the same each time. */
function sameNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
