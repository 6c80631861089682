// The groups of a board as far as they are drawn: the first so many rows, each group with its whole count.
import type { Board, BoardRow } from "../../../contract/board.ts";

type Group = Omit<Board["groups"][number], "ids"> & { readonly rows: readonly BoardRow[]; readonly count: number };

/** The first `most` rows in their groups. `total`: rows of all groups, in which a row about several things stands several times. */
export function shownGroups(
  { rows, groups }: Pick<Board, "rows" | "groups">,
  most: number,
): { readonly groups: readonly Group[]; readonly shown: number; readonly total: number } {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown: Group[] = [];
  let left = most;
  for (const { ids, ...group } of groups) {
    if (left <= 0) break;
    const here = ids.slice(0, left).flatMap((id) => byId.get(id) ?? []);
    shown.push({ ...group, rows: here, count: ids.length });
    left -= here.length;
  }
  return { groups: shown, shown: most - left, total: groups.reduce((sum, { ids }) => sum + ids.length, 0) };
}
