// Groups of things that are joined more closely among each other than with the rest, called by their best-connected members.
import type { Brief, Link } from "../../contract.ts";

/** `leaders`: the members that it is called by. `colour`: its place among the coloured ones, null for the rest. */
export type Community = { readonly ids: readonly string[]; readonly leaders: readonly Brief[]; readonly colour: number | null };

/** So many have a colour of their own. */
export const COLOURED = 9;
const LEADERS = 2;
/** What a group is called by last: its figures, what they measure, and articles say little of it. */
const UNSAYING = new Set<Brief["kind"]>(["Target", "Observation", "Indicator", "Article"]);

/** The largest first. `membership` gives the number of a thing's group; groups of one have no colour. */
export function communitiesOf(
  things: readonly Brief[],
  links: readonly Pick<Link, "from" | "to">[],
  membership: Readonly<Record<string, number>>,
): Community[] {
  const inside = new Map<string, number>();
  for (const { from, to } of links) {
    if (from === to || membership[from] === undefined || membership[from] !== membership[to]) continue;
    for (const id of [from, to]) inside.set(id, (inside.get(id) ?? 0) + 1);
  }
  const groups = new Map<number, Brief[]>();
  for (const thing of things) {
    const group = membership[thing.id];
    if (group !== undefined) (groups.get(group) ?? groups.set(group, []).get(group))?.push(thing);
  }
  const best = (a: Brief, b: Brief) =>
    Number(UNSAYING.has(a.kind)) - Number(UNSAYING.has(b.kind)) ||
    (inside.get(b.id) ?? 0) - (inside.get(a.id) ?? 0) ||
    b.facts - a.facts ||
    (a.id < b.id ? -1 : 1);
  return [...groups.values()]
    .map((members) => members.toSorted(best))
    .toSorted((a, b) => b.length - a.length || ((a[0]?.id ?? "") < (b[0]?.id ?? "") ? -1 : 1))
    .map((members, index) => ({
      ids: members.map(({ id }) => id),
      leaders: members.slice(0, LEADERS),
      colour: index < COLOURED && members.length > 1 ? index : null,
    }));
}
