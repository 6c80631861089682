// Finds what hangs on itself: groups in which everything can be reached from everything (Tarjan's strongly connected components).

/** The groups of two or more, members sorted, in the order of their first member. */
export function findCircles(edges: Iterable<{ readonly from: string; readonly to: string }>): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
    if (!next.has(to)) next.set(to, []);
  }
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const enter = (node: string) => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, ways: next.get(node) ?? [], way: 0 };
  };
  const lower = (node: string, to: number | undefined) => low.set(node, Math.min(low.get(node) ?? 0, to ?? 0));
  for (const start of next.keys()) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const to = last.ways[last.way++];
      if (to !== undefined) {
        if (!index.has(to)) path.push(enter(to));
        else if (isOpen.has(to)) lower(last.node, index.get(to));
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) lower(before.node, low.get(last.node));
      if (low.get(last.node) !== index.get(last.node)) continue;
      const group = open.splice(open.lastIndexOf(last.node));
      for (const node of group) isOpen.delete(node);
      if (group.length > 1) found.push(group.toSorted());
    }
  }
  return found.toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}
