// The positions of places, read from `positions.json` of each data folder, and which things lie in such a place.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Link } from "../contract.ts";
import { positionFile, type Positions } from "../contract/positions.ts";

export type KnownPositions = Pick<Positions, "positions" | "sources">;

/** Relations that say where something lies, the nearest sense first. */
export const LIES_IN = ["LOCATED_IN", "PART_OF", "OPERATES_IN"] as const;
const isLiesIn = (name: string): name is (typeof LIES_IN)[number] => (LIES_IN as readonly string[]).includes(name);

/** Positions of all folders; the first folder that names a place decides. Throws where a file is not as it has to be. */
export function positionsIn(folders: readonly string[]): KnownPositions {
  const files = folders
    .map((folder) => join(folder, "positions.json"))
    .filter((path) => existsSync(path))
    .map((path) => {
      const read = positionFile.safeParse(JSON.parse(readFileSync(path, "utf8")));
      if (!read.success)
        throw new Error(`${path}: ${read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ")}`);
      return read.data;
    });
  const byPlace = new Map<string, Positions["positions"][number]>();
  for (const { positions } of files)
    for (const { place, lon, lat, source } of positions) if (!byPlace.has(place)) byPlace.set(place, { place, lon, lat, source });
  return { positions: [...byPlace.values()], sources: Object.assign({}, ...files.map((file) => file.sources).toReversed()) };
}

/** For each thing without a position of its own the nearest place up the chain that has one. */
export function nearPlaces(
  links: readonly Pick<Link, "from" | "relation" | "to">[],
  positioned: ReadonlySet<string>,
): Record<string, string> {
  const above = new Map<string, { to: string; sense: number }[]>();
  for (const { from, relation, to } of links) {
    if (!isLiesIn(relation) || from === to) continue;
    (above.get(from) ?? above.set(from, []).get(from))?.push({ to, sense: LIES_IN.indexOf(relation) });
  }
  for (const list of above.values()) list.sort((a, b) => a.sense - b.sense || (a.to < b.to ? -1 : 1));
  const near: Record<string, string> = {};
  for (const id of above.keys()) {
    const place = positioned.has(id) ? undefined : upFrom(id, above, positioned);
    if (place !== undefined) near[id] = place;
  }
  return near;
}

function upFrom(id: string, above: ReadonlyMap<string, readonly { to: string }[]>, positioned: ReadonlySet<string>): string | undefined {
  const seen = new Set([id]);
  for (let front = [id]; front.length > 0;) {
    const next = front.flatMap((one) => (above.get(one) ?? []).map(({ to }) => to)).filter((to) => !seen.has(to));
    const found = next.find((to) => positioned.has(to));
    if (found !== undefined) return found;
    for (const to of next) seen.add(to);
    front = [...new Set(next)];
  }
  return undefined;
}
