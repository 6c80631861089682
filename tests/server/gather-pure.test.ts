// Gathering by seeded chance: whatever is open or apart, every thing is in the picture once and every relation is counted once, as a brute count finds it.
import { describe, expect, test } from "vitest";
import { KINDS } from "../../data/model/kinds.ts";
import { relationType, type RelationName } from "../../data/model/relations.ts";
import { GATHERINGS, isGroupKey, type GatherAsked } from "../../web/contract/gather.ts";
import { communitiesOf } from "../../web/server/gather/communities.ts";
import { heapAt, rootHeap, type Parting } from "../../web/server/gather/heaps.ts";
import { louvainOf } from "../../web/server/gather/louvain.ts";
import { sketch } from "../../web/server/gather/picture.ts";
import { stockOf, type StockLink, type StockThing } from "../../web/server/gather/stock.ts";
import { sameNumbers } from "../bench/made-up-facts.ts";

const TYPES: readonly RelationName[] = ["LOCATED_IN", "PART_OF", "REQUIRES", "SUPPORTS", "MEASURES", "DEVELOPS"];

type World = { readonly things: readonly StockThing[]; readonly links: readonly StockLink[]; readonly parting: Parting };

function worldOf(seed: number): World {
  const next = sameNumbers(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const things = Array.from({ length: 20 + Math.floor(next() * 200) }, (_, n) => ({
    id: `thing-${n}`,
    kind: pick(next() < 0.4 ? (["Place", "Company"] as const) : KINDS),
    name: `名${n}`,
    nameEn: `Name ${n}`,
  }));
  const links = Array.from({ length: Math.floor(next() * 600) }, () => ({
    from: pick(things).id,
    relation: pick(TYPES),
    to: things[Math.floor(next() ** 2 * things.length)]?.id ?? "",
  }));
  const stock = stockOf(things, links);
  const communities = communitiesOf(stock, louvainOf({ count: things.length, from: stock.from, to: stock.to }));
  return { things, links, parting: { stock, communities, few: 4 + Math.floor(next() * 12), most: 3 + Math.floor(next() * 6) } };
}

/** Opens and sets apart by chance, a few steps deep; every picture on the way is handed to `see`. */
function walk(seed: number, see: (world: World, asked: GatherAsked, room: number) => void): void {
  const world = worldOf(seed);
  const next = sameNumbers(seed + 1000);
  const room = seed % 5 === 0 ? 15 : 10_000;
  let asked: GatherAsked = { by: GATHERINGS[seed % 3] ?? "kind", open: [], apart: [] };
  for (let step = 0; step < 6; step++) {
    see(world, asked, room);
    const { groups } = sketch(asked, world.parting, room);
    const group = groups[Math.floor(next() * groups.length)];
    if (group) asked = { ...asked, open: [...asked.open, group.key] };
    const some = world.things[Math.floor(next() * world.things.length)];
    if (some && next() < 0.5) asked = { ...asked, apart: [...new Set([...asked.apart, some.id])] };
  }
}

describe.each(Array.from({ length: 24 }, (_, seed) => seed))("seed %i", (seed) => {
  test("every thing is in one group or stands for itself, and no group has a key that the address refuses", () => {
    walk(seed, (world, asked, room) => {
      const { groups, ids } = sketch(asked, world.parting, room);
      const root = rootHeap(world.parting, asked.by, new Set(asked.apart.flatMap((id) => world.parting.stock.at.get(id) ?? [])));
      const inGroups = groups.flatMap(({ key, things, kinds }) => {
        const held = heapAt(root, key, world.parting)?.things.map((n) => world.things[n]) ?? [];
        expect(held).toHaveLength(things);
        for (const kind of KINDS) expect(held.filter((thing) => thing?.kind === kind)).toHaveLength(kinds[kind] ?? 0);
        return held.map((thing) => thing?.id);
      });
      expect(inGroups.length + ids.length).toBe(world.things.length);
      expect(new Set([...inGroups, ...ids])).toEqual(new Set(world.things.map(({ id }) => id)));
      expect(groups.filter(({ key }) => !isGroupKey(key))).toEqual([]);
      expect(ids.length).toBeLessThanOrEqual(Math.max(room, asked.apart.length));
      for (const id of asked.apart) expect(ids).toContain(id);
    });
  });

  test("every relation is inside a group, on one line, or between two things that stand for themselves", () => {
    walk(seed, (world, asked, room) => {
      const { groups, lines, ids } = sketch(asked, world.parting, room);
      const root = rootHeap(world.parting, asked.by, new Set(asked.apart.flatMap((id) => world.parting.stock.at.get(id) ?? [])));
      const node = new Map(ids.map((id) => [id, id]));
      for (const { key } of groups)
        for (const n of heapAt(root, key, world.parting)?.things ?? []) node.set(world.things[n]?.id ?? "", key);
      const counted = new Map<string, number>();
      for (const { from, to, relation } of world.links) {
        const ends = [node.get(from) ?? "?", node.get(to) ?? "?"].toSorted();
        if (ends.every((end) => ids.includes(end))) continue;
        const what = ends[0] === ends[1] ? `${ends[0]}` : `${ends.join(" ")} ${relationType(relation).family}`;
        counted.set(what, (counted.get(what) ?? 0) + 1);
      }
      const told = [
        ...groups.filter(({ inside }) => inside > 0).map(({ key, inside }) => [key, inside] as const),
        ...lines.flatMap(({ a, b, families }) =>
          Object.entries(families).map(([family, count]) => [`${[a, b].toSorted().join(" ")} ${family}`, count] as const),
        ),
      ];
      expect(new Map(told)).toEqual(counted);
      expect(told).toHaveLength(counted.size);
    });
  });
});

test("a thing lies in the nearest place up its chain, the one it stands in before the one it is part of; a place in itself", () => {
  const thing = (id: string, kind: StockThing["kind"]) => ({ id, kind, name: id, nameEn: id });
  const things = [
    thing("city", "Place"),
    thing("county", "Place"),
    thing("park", "Park"),
    thing("plant", "Project"),
    thing("plan", "Policy"),
  ];
  const links: StockLink[] = [
    { from: "county", relation: "PART_OF", to: "city" },
    { from: "park", relation: "PART_OF", to: "city" },
    { from: "park", relation: "LOCATED_IN", to: "county" },
    { from: "plant", relation: "LOCATED_IN", to: "park" },
    { from: "plan", relation: "REQUIRES", to: "plant" },
  ];
  expect([...stockOf(things, links).place]).toEqual([0, 1, 1, 1, -1]);
});
