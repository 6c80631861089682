// Paths on small random graphs: the same as trying everything, in the promised order, with the promised bounds.
import { describe, expect, test } from "vitest";
import { relationType, type RelationName } from "../../data/model/relations.ts";
import type { Kind } from "../../data/model/kinds.ts";
import { findPaths } from "../../web/server/paths/find.ts";
import { netOf, type Ends, type Net } from "../../web/server/paths/net.ts";
import { HUB_FACTS, rulesOf, type Wishes } from "../../web/server/paths/rules.ts";
import { searchPaths } from "../../web/server/paths/search.ts";

const ANY: Wishes = { avoid: [], needs: false, directed: false, throughHubs: true, throughPlaces: true };
const FREE = { shown: 100_000, counted: 100_000, joints: Infinity, until: () => false };
const TYPES: readonly RelationName[] = ["DEVELOPS", "LOCATED_IN", "REQUIRES", "PRECEDES", "NEAR", "PART_OF", "SUPPORTS"];
const KINDS: readonly Kind[] = ["Company", "Project", "Place", "Park", "Policy", "Article"];

/** The same numbers for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomRows(seed: number): Ends[] {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const things = 5 + Math.floor(roll() * 5);
  const kinds = Array.from({ length: things }, () => pick(KINDS));
  const rows = new Map<string, Ends>();
  for (let n = 0; n < things * 2; n++) {
    const [a, b] = [Math.floor(roll() * things), Math.floor(roll() * things)];
    const relation = pick(TYPES);
    rows.set(`${a} ${relation} ${b}`, { from: `t${a}`, fromKind: kinds[a] ?? "Place", relation, to: `t${b}`, toKind: kinds[b] ?? "Place" });
  }
  return [...rows.values()];
}

/** Tries every walk that passes no thing twice. */
function everyPath(
  rows: readonly Ends[],
  asked: { from: string; to: string; via: readonly string[]; longest: number },
  wishes: Wishes,
): string[] {
  const kindOf = new Map(
    rows.flatMap(
      ({ from, fromKind, to, toKind }) =>
        [
          [from, fromKind],
          [to, toKind],
        ] as const,
    ),
  );
  const factsOf = (id: string) => rows.filter(({ from, to }) => from === id || to === id).length;
  const goes = (a: string, b: string) =>
    rows.some((row) => {
      if (wishes.avoid.includes(row.relation)) return false;
      const type = relationType(row.relation);
      const need = type.need(row.fromKind, row.toKind);
      const [ahead, behind] = [row.from === a && row.to === b, row.from === b && row.to === a];
      if (wishes.needs) return (ahead && need === "start") || (behind && need === "end");
      return ahead || (behind && (!wishes.directed || type.symmetric === true));
    });
  const may = (id: string) =>
    asked.via.includes(id) ||
    (kindOf.get(id) !== "Article" &&
      (wishes.throughPlaces || kindOf.get(id) !== "Place") &&
      (wishes.throughHubs || factsOf(id) <= HUB_FACTS));
  const found: string[] = [];
  const walk = (path: readonly string[]) => {
    const last = path.at(-1) ?? "";
    if (last === asked.to) {
      if (asked.via.every((id) => path.includes(id))) found.push(path.join(" "));
      return;
    }
    if (path.length > asked.longest || (path.length > 1 && !may(last))) return;
    for (const next of kindOf.keys()) if (!path.includes(next) && goes(last, next)) walk([...path, next]);
  };
  walk([asked.from]);
  return found.toSorted();
}

const named = (net: Net, paths: readonly { readonly things: readonly number[] }[]) =>
  paths.map(({ things }) => things.map((thing) => net.ids[thing]).join(" "));
const at = (net: Net, id: string) => net.at.get(id) ?? -1;

describe("on 400 random graphs", () => {
  test.each([
    ["any way", {}],
    ["along the arrows", { directed: true }],
    ["dependencies only", { needs: true }],
    ["without two relations", { avoid: ["NEAR", "LOCATED_IN"] as const }],
    ["not through places", { throughPlaces: false }],
  ])("%s: exactly the paths that trying everything finds, shortest first", (_name, more) => {
    const wishes = { ...ANY, ...more };
    let some = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const rows = randomRows(seed);
      const net = netOf(rows);
      const [from = "", to = "", ...rest] = net.ids.toSorted(
        (a, b) => ((seed * 7 + Number(a.slice(1)) * 5) % 11) - ((seed * 7 + Number(b.slice(1)) * 5) % 11),
      );
      const asked = { from, to, via: rest.slice(0, seed % 4), longest: 1 + (seed % 6) };
      const via = asked.via.map((id) => at(net, id));
      const rules = rulesOf(net, wishes, [at(net, from), at(net, to), ...via]);
      const found = searchPaths(net, rules, { from: at(net, from), to: at(net, to), via, longest: asked.longest }, FREE);
      const told = named(net, found.paths);
      expect({ seed, paths: told.toSorted() }).toEqual({ seed, paths: everyPath(rows, asked, wishes) });
      expect({ seed, count: found.count, exact: found.exact }).toEqual({ seed, count: told.length, exact: true });
      const lengths = found.paths.map(({ things }) => things.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      some += Math.min(1, told.length);
    }
    expect(some).toBeGreaterThan(25);
  });
});

const joins = (from: string, to: string, relation: RelationName = "RELATED_TO", kind: Kind = "Project"): Ends => ({
  from,
  fromKind: kind,
  relation,
  to,
  toKind: kind,
});
/** a – hub – b, a – c – b, a – d – e – b, and the hub's many others. */
const TOWN = [
  ...["a", "b", ...Array.from({ length: HUB_FACTS }, (_, n) => `x${n}`)].map((id) => joins(id, "hub")),
  ...[
    ["a", "c"],
    ["c", "b"],
    ["a", "d"],
    ["d", "e"],
    ["e", "b"],
  ].map(([from = "", to = ""]) => joins(from, to)),
];

describe("hubs", () => {
  const ask = (rows: readonly Ends[], more: Partial<Wishes>, from = "a", to = "b", longest = 4, bounds: Partial<typeof FREE> = {}) => {
    const net = netOf(rows);
    const found = findPaths(net, { from: at(net, from), to: at(net, to), via: [], longest }, { ...ANY, ...more }, { ...FREE, ...bounds });
    return { ...found, paths: named(net, found.paths) };
  };

  test("stand behind other paths of the same length", () => {
    expect(ask(TOWN, {})).toMatchObject({ paths: ["a c b", "a hub b", "a d e b"], hubs: "in", count: 3, exact: true });
  });

  test("are left out where there is another way", () => {
    expect(ask(TOWN, { throughHubs: false })).toMatchObject({ paths: ["a c b", "a d e b"], hubs: "out", shorter: null });
  });

  test("a shorter way through them is named", () => {
    const longWay = TOWN.filter(({ from, to }) => from !== "c" && to !== "c");
    expect(ask(longWay, { throughHubs: false })).toMatchObject({ paths: ["a d e b"], hubs: "out", shorter: 2 });
  });

  test("are the answer where there is no other way", () => {
    expect(ask(TOWN, { throughHubs: false }, "a", "x3")).toMatchObject({ hubs: "only", count: 2, round: null });
    const longWay = [...TOWN, ...["b f", "f g", "g h", "h x3"].map((pair) => joins(...(pair.split(" ") as [string, string])))];
    expect(ask(longWay, { throughHubs: false }, "a", "x3")).toMatchObject({ hubs: "only", round: 6 });
    expect(ask(TOWN, { throughHubs: false }, "a", "x3").paths[0]).toBe("a hub x3");
  });

  test("a hub that was picked may be passed", () => {
    expect(ask(TOWN, { throughHubs: false }, "a", "hub").paths[0]).toBe("a hub");
  });
});

describe("bounds", () => {
  /** Six rows of four, everything in a row joined to everything in the next: 4^5 ways. */
  const layers = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 16 }, (_item, n) => joins(`r${row}-${row === 0 ? 0 : n % 4}`, `r${row + 1}-${row === 4 ? 0 : Math.floor(n / 4)}`)),
  ).flat();
  const rows = [...new Map(layers.map((row) => [`${row.from} ${row.to}`, row])).values()];
  const net = netOf(rows);
  const ask = (bounds: Partial<typeof FREE>, longest = 5) =>
    searchPaths(net, rulesOf(net, ANY, []), { from: at(net, "r0-0"), to: at(net, "r5-0"), via: [], longest }, { ...FREE, ...bounds });

  test("what is not shown is still counted", () => {
    expect(ask({ shown: 50 })).toMatchObject({ count: 256, exact: true });
    expect(ask({ shown: 50 }).paths).toHaveLength(50);
  });

  test("after so many the count says that there are more, and the longer are cut, not the shorter", () => {
    const cut = ask({ shown: 400, counted: 300 }, 7);
    expect([cut.count, cut.exact]).toEqual([300, false]);
    expect(cut.paths.filter(({ things }) => things.length === 6)).toHaveLength(256);
  });

  test("the work is bounded by joints and by time", () => {
    expect(ask({ joints: 40 }).exact).toBe(false);
    expect(ask({ until: () => true }, 7)).toMatchObject({ exact: false });
  });
});

test("where there is nothing, it says how far and whether the other way", () => {
  const chain = ["a", "b", "c", "d"].map((id, n, all) => joins(id, all[n + 1] ?? "e", "REQUIRES"));
  const net = netOf(chain);
  const ask = (from: string, to: string, more: Partial<Wishes>, longest: number) =>
    findPaths(net, { from: at(net, from), to: at(net, to), via: [], longest }, { ...ANY, ...more }, FREE);
  expect(ask("a", "e", {}, 3)).toMatchObject({ count: 0, exact: true, nearest: 4, otherWay: null });
  expect(ask("a", "d", { needs: true }, 3)).toMatchObject({ count: 1, nearest: null });
  expect(ask("d", "a", { needs: true }, 3)).toMatchObject({ count: 0, nearest: null, otherWay: 3 });
  expect(ask("d", "a", { directed: true }, 3)).toMatchObject({ count: 0, otherWay: 3 });
});

test("a net of 100,000 things and 400,000 relations is woven and walked within its bounds", () => {
  const roll = dice(7);
  const some = () => Math.floor(roll() * 100_000);
  const rows = Array.from({ length: 400_000 }, (_, n) => joins(`t${some()}`, n % 100 === 0 ? "t0" : `t${some()}`));
  const net = netOf(rows);
  expect(net.other).toHaveLength(800_000);
  for (const via of [[], ["t3"], ["t3", "t4", "t5"]]) {
    const end = performance.now() + 700;
    const bounds = { shown: 50, counted: 10_000, joints: 20_000_000, until: () => performance.now() > end };
    const begun = performance.now();
    const ask = { from: at(net, "t1"), to: at(net, "t2"), via: via.map((id) => at(net, id)), longest: 8 };
    const found = findPaths(net, ask, { ...ANY, throughHubs: true }, bounds);
    expect(performance.now() - begun).toBeLessThan(6000);
    if (via.length > 0) continue;
    expect(found).toMatchObject({ count: 10_000, exact: false, hubs: "in" });
    expect(found.paths).toHaveLength(50);
  }
});
