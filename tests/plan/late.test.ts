// How late: the most months of what is needed, of alternatives the fewest, beside going round until nothing changes.
import { expect, test } from "vitest";
import { planNetOf } from "../../cypher/plan/net.ts";
import { whatIf } from "../../cypher/plan/what-if.ts";
import { MARKS, type Mark } from "../../data/model/planning.ts";
import { alternatives, needing, needsOf, randomFrom, randomGraph, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;
const [UNKNOWN, CANCELLED] = [1e6, 1e9];

function caseAt(seed: number) {
  const { things, relations } = randomGraph(seed);
  const random = randomFrom(seed * 17);
  const marks = new Map<string, Mark>();
  const months = new Map<string, number>();
  for (const { id } of things) {
    if (random() > 0.35) continue;
    const mark = MARKS[Math.floor(random() * 4) % 3] ?? "delayed";
    marks.set(id, mark);
    if (mark === "delayed" && random() < 0.75) months.set(id, 1 + Math.floor(random() * 4));
  }
  return { net: planNetOf(things, relations), marks, months, doers: random() < 0.4, needs: needsOf(things, relations) };
}

/** One scale: months, then not known, then cancelled. Each thing the worst of its needs, each need the best of its alternatives. */
function plainly({ net, marks, months, doers, needs }: ReturnType<typeof caseAt>): ReadonlyMap<string, number> {
  const own = (id: string) => {
    const mark = marks.get(id);
    return mark === "cancelled" ? CANCELLED : mark === "delayed" ? (months.get(id) ?? UNKNOWN) : 0;
  };
  const late = new Map(net.ids.map((id) => [id, own(id)]));
  const seen = (id: string) => (doers || marks.has(id) || net.doer[net.at.get(id) ?? -1] === 0 ? (late.get(id) ?? 0) : 0);
  for (let changed = true; changed;) {
    changed = false;
    for (const id of net.ids) {
      if (marks.get(id) === "done") continue;
      const groups = alternatives(needs.filter(({ from }) => from === id));
      const worst = Math.max(late.get(id) ?? 0, ...groups.map((group) => Math.min(...group.map(({ to }) => seen(to)))));
      if (worst !== late.get(id)) changed = true;
      late.set(id, worst);
    }
  }
  return late;
}

test("on random graphs everything touched is as late as the rules say", () => {
  const lengths = new Set<number | null>();
  const wrong = unlike(GRAPHS, (seed) => {
    const made = caseAt(seed);
    const late = plainly(made);
    return whatIf(made.net, made.marks, made).touched.map(({ at, hit, months }) => {
      const theirs = late.get(made.net.ids[at] ?? "") ?? 0;
      lengths.add(months);
      return [
        [hit, months],
        [theirs === CANCELLED ? "cancelled" : "delayed", theirs >= UNKNOWN ? null : theirs],
      ];
    });
  });
  expect(wrong).toEqual([]);
  expect(lengths).toEqual(new Set([null, 1, 2, 3, 4]));
});

test("on random graphs each chain leads hop by hop to a mark, in as many hops as there are steps", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const made = caseAt(seed);
    const { net, marks } = made;
    const found = whatIf(net, marks, made);
    return found.touched.map(({ at, step }) => {
      const hops = found.chain(at, 1000).map((edge) => net.edges[edge]);
      const broken = hops.filter((hop, n) => hop?.from !== (n === 0 ? at : hops[n - 1]?.to));
      const end = marks.get(net.ids[hops.at(-1)?.to ?? -1] ?? "");
      return [
        [hops.length, broken.length, end === "delayed" || end === "cancelled", found.chain(at, 1).length],
        [step, 0, true, 1],
      ];
    });
  });
  expect(wrong).toEqual([]);
});

test("by hand: two delays meet, and an alternative that is less late", () => {
  const { things, relations } = needing("fair>hall", "fair>road", "hall>loan", "ferry>east|way", "ferry>west|way");
  const net = planNetOf(things, relations);
  const said = (...late: (readonly [string, number | null])[]) => {
    const months = new Map(late.flatMap(([id, by]) => (by === null ? [] : [[id, by] as const])));
    const { touched } = whatIf(
      net,
      late.map(([id]) => [id, "delayed"] as const),
      { months },
    );
    return touched.map(({ at, months: by, step }) => `${net.ids[at]} ${by} ${step}`);
  };
  expect(said(["loan", 12], ["road", 3])).toEqual(["hall 12 1", "fair 12 2"]);
  expect(said(["loan", 3], ["road", 12])).toEqual(["fair 12 1", "hall 3 1"]);
  expect(said(["loan", null], ["road", 12])).toEqual(["hall null 1", "fair null 2"]);
  expect(said(["east", 9], ["west", 4])).toEqual(["ferry 4 1"]);
  expect(said(["east", null], ["west", 4])).toEqual(["ferry 4 1"]);
});
