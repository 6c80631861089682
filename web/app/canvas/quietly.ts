// Changing a graph in silence: at every line that goes Sigma would read the whole graph anew, once is enough for all of them.

/** Runs `work` without a word of what it changes in the graph; who draws it has to be told afterwards. */
export function quietly(graph: { emit: unknown }, work: () => void): void {
  const { emit } = graph;
  graph.emit = () => false;
  try {
    work();
  } finally {
    graph.emit = emit;
  }
}
