// Who belongs together: each takes the name that most of its neighbours have, until nothing changes. The same every time.
import { joined, type LayoutJob } from "./job.ts";

const ROUNDS = 20;

/** A number for each node's community; the largest is 0. */
export function communities(job: Pick<LayoutJob, "nodes" | "edges">): ReadonlyMap<string, number> {
  const beside = joined(job);
  const ids = [...beside.keys()].toSorted((a, b) => (beside.get(b)?.length ?? 0) - (beside.get(a)?.length ?? 0) || (a < b ? -1 : 1));
  const name = new Map(ids.map((id) => [id, id]));
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const id of ids) {
      const counts = new Map<string, number>();
      for (const other of beside.get(id) ?? []) {
        const its = name.get(other) ?? other;
        counts.set(its, (counts.get(its) ?? 0) + 1);
      }
      const own = name.get(id) ?? id;
      const best = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      if (!best || best[0] === own || best[1] <= (counts.get(own) ?? 0)) continue;
      name.set(id, best[0]);
      changed = true;
    }
    if (!changed) break;
  }
  const sizes = new Map<string, number>();
  for (const its of name.values()) sizes.set(its, (sizes.get(its) ?? 0) + 1);
  const order = [...sizes.keys()].toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1));
  const rank = new Map(order.map((its, index) => [its, index]));
  return new Map([...name].map(([id, its]) => [id, rank.get(its) ?? 0]));
}
