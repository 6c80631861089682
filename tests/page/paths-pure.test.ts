// Paths without a browser: the address, the ends, which things and relations are lit, and how the rest looks.
import { expect, test } from "vitest";
import type { Brief, Link } from "../../web/contract.ts";
import type { Paths } from "../../web/contract/paths.ts";
import { visibleLinks, visibleThings } from "../../web/app/state/derive.ts";
import { drawnByPath, litByPath, pathAnswer, pathKey } from "../../web/app/state/paths.ts";
import { leave, NO_PATH, passBy, setEnd, turn } from "../../web/app/state/path-verbs.ts";
import { startState, type PathAsked, type State } from "../../web/app/state/state.ts";
import { parseView, printView } from "../../web/app/state/url.ts";
import { parsePath, printPath } from "../../web/app/state/url-parts.ts";

const view = parseView({ pathname: "/explore", search: "", hash: "" }, { lang: "zh", theme: null });

test.each([
  [",,,,-,6,0", {}],
  ["a,,,,-,6,0", { from: "a" }],
  [
    "a,b,c.d,NEAR.SETS,ndhp,8,12",
    {
      from: "a",
      to: "b",
      via: ["c", "d"],
      avoid: ["NEAR", "SETS"],
      needs: true,
      directed: true,
      hubs: true,
      places: false,
      longest: 8,
      pick: 12,
    },
  ],
] as const)("the address %s is read as it was written", (text, change) => {
  const path = { ...NO_PATH, ...change } as PathAsked;
  expect(parsePath(text)).toEqual(path);
  expect(printPath(path)).toBe(text);
});

test("what an address cannot mean is left out", () => {
  for (const text of ["", "a", "A B,c", "a,b!"]) expect(parsePath(text)).toBeNull();
  expect(parsePath("a,b,c.d.e.f.g,NO.NEAR,x,99,-4")).toEqual({
    ...NO_PATH,
    from: "a",
    to: "b",
    via: ["c", "d", "e"],
    avoid: ["NEAR"],
    pick: 0,
  });
  expect(printView({ ...view, path: { ...NO_PATH, from: "a", to: "b" } })).toContain("path=a,b,,,-,6,0");
});

test("a thing stands in one place of the question", () => {
  const path = passBy(setEnd(setEnd({ ...NO_PATH, pick: 3 }, "from", "a"), "to", "b"), "c");
  expect(path).toMatchObject({ from: "a", to: "b", via: ["c"], pick: 0 });
  expect(setEnd(path, "to", "a")).toMatchObject({ from: "", to: "a" });
  expect(setEnd(path, "from", "c")).toMatchObject({ from: "c", via: [] });
  expect(passBy(path, "b")).toMatchObject({ to: "", via: ["c", "b"] });
  expect(passBy({ ...path, via: ["c", "d", "e"] }, "f").via).toEqual(["c", "d", "e"]);
  expect(turn(path)).toMatchObject({ from: "b", to: "a", via: ["c"] });
  expect(leave(path, "a")).toMatchObject({ from: "", to: "b" });
});

const brief = (id: string): Brief => ({
  ...{ id, kind: "Company", name: id, nameEn: id, pinyin: null, facts: 1, articles: ["x"], differs: false },
  ...{ mentioned: 0, when: null, amount: null },
});
const link = (from: string, relation: Link["relation"], to: string): Link => ({
  ...{ from, relation, to, basis: "stated", articles: ["x"], evidence: [], claimZh: null, claimEn: null },
  ...{ uncertain: null, uncertainEn: null, anyOf: null, need: null },
});
const LINKS = [link("a", "NEAR", "m"), link("a", "PART_OF", "m"), link("m", "NEAR", "b"), link("a", "NEAR", "n"), link("n", "NEAR", "b")];
const ANSWER: Paths = {
  things: [],
  links: LINKS,
  paths: [
    { things: ["a", "m", "b"], hops: [[0, 1], [2]], hubs: 0 },
    { things: ["a", "n", "b"], hops: [[3], [4]], hubs: 0 },
  ],
  ...{ count: 2, exact: true, hubs: "out", over: 20, shorter: null, round: null, nearest: null, otherWay: null, missing: [], leftOut: [] },
};

function stateWith(path: PathAsked): State {
  const things = ["a", "b", "m", "n", "z"].map(brief);
  return {
    ...startState({ ...view, path, hiddenKinds: ["Company"], hiddenFamilies: ["structure"] }, true),
    things: Object.fromEntries(things.map((one) => [one.id, one])),
    links: Object.fromEntries(LINKS.map((one) => [`${one.from} ${one.relation} ${one.to}`, one])),
    drawn: { is: "here", value: things.map(({ id }) => id) },
    paths: { [pathKey(path)]: { is: "here", value: ANSWER } },
  };
}

test("the chosen path is lit and seen through every filter; the address alone says which", () => {
  const path = { ...NO_PATH, from: "a", to: "b" };
  const first = stateWith(path);
  expect(litByPath(first)).toEqual({ things: ["a", "m", "b"], links: new Set(["a NEAR m", "a PART_OF m", "m NEAR b"]) });
  expect(litByPath(first)).toBe(litByPath(first));
  expect(visibleThings(first).map(({ id }) => id)).toEqual(["a", "b", "m"]);
  expect(visibleLinks(first)).toHaveLength(3);
  const second = stateWith({ ...path, pick: 1 });
  expect(litByPath(second)?.things).toEqual(["a", "n", "b"]);
  expect(visibleThings(second).map(({ id }) => id)).toEqual(["a", "b", "n"]);
  expect(litByPath(stateWith({ ...path, pick: 9 }))?.things).toEqual(["a", "n", "b"]);
  expect(drawnByPath(second)).toEqual(["a", "b", "a", "n", "b"]);
});

test("half a question has no answer and lights nothing, but its end is drawn", () => {
  const half = stateWith({ ...NO_PATH, from: "a" });
  expect([pathAnswer(half), litByPath(half), drawnByPath(half)]).toEqual([null, null, ["a"]]);
  expect(pathAnswer({ ...stateWith({ ...NO_PATH, from: "a", to: "b" }), paths: {} })).toEqual({ is: "loading" });
  expect(litByPath({ ...half, view })).toBeNull();
});
