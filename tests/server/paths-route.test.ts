// Paths over HTTP, on every engine: what is told of each step, what is said where there is none, and nothing of private persons.
import { expect, test } from "vitest";
import { paths, type Paths, type PathsAsked } from "../../web/contract/paths.ts";
import { writeMadeUp } from "./made-up.ts";
import { WITH_PRIVATE } from "./made-up-private.ts";
import { onEveryEngine } from "./on-engine.ts";
import { ask, posting } from "./over-http.ts";

const WISH: Omit<PathsAsked, "from" | "to"> = {
  via: [],
  avoid: [],
  needs: false,
  directed: false,
  throughHubs: false,
  throughPlaces: true,
  longest: 6,
};

onEveryEngine({ fill: (port) => writeMadeUp(port, WITH_PRIVATE) }, (here) => {
  const look = async (from: string, to: string, more: Partial<PathsAsked> = {}, query = "?private=0") =>
    paths.parse((await ask(`${here.served.url}/api/paths${query}`, posting({ from, to, ...WISH, ...more }))).json);
  const walks = (answer: Paths) => answer.paths.map(({ things }) => things.join(" "));
  const words = (answer: Paths, index: number) =>
    answer.paths[index]?.hops.map((hop) => hop.map((at) => answer.links[at]).map((link) => `${link?.from} ${link?.relation} ${link?.to}`));

  test("each step tells the relations that it may take, with claim and source", async () => {
    const answer = await look("jiahe", "yunxi-park", { longest: 3 });
    expect(walks(answer)).toEqual(["jiahe pumps yunxi-park", "jiahe t-pump-output-2031 pumps yunxi-park"]);
    expect(answer).toMatchObject({ count: 2, exact: true, hubs: "out", over: 20, shorter: null, missing: [], leftOut: [] });
    expect(words(answer, 0)).toEqual([
      ["jiahe DEVELOPS pumps", "jiahe SUPPORTS pumps", "pumps REQUIRES jiahe"],
      ["pumps LOCATED_IN yunxi-park"],
    ]);
    expect(answer.links.every((link) => link.evidence.length > 0)).toBe(true);
    expect(answer.things.map(({ id }) => id).toSorted()).toEqual(["jiahe", "pumps", "t-pump-output-2031", "yunxi-park"]);
  });

  test("the sense of need, arrows and excluded relations decide which relations are told", async () => {
    expect(words(await look("pumps", "jiahe", { needs: true }), 0)).toEqual([
      ["jiahe DEVELOPS pumps", "jiahe SUPPORTS pumps", "pumps REQUIRES jiahe"],
    ]);
    expect(words(await look("pumps", "jiahe", { directed: true }), 0)).toEqual([["pumps REQUIRES jiahe"]]);
    expect(await look("yunxi-park", "jiahe", { directed: true })).toMatchObject({ count: 0, exact: true, otherWay: 2 });
    const without = await look("jiahe", "pumps", { avoid: ["DEVELOPS", "ABOUT"] });
    expect([walks(without), words(without, 0)]).toEqual([["jiahe pumps"], [["jiahe SUPPORTS pumps", "pumps REQUIRES jiahe"]]]);
  });

  test("a hub is passed only where there is no other way, and that is said", async () => {
    expect(await look("spoke-0", "pumps", { longest: 3 })).toMatchObject({
      hubs: "only",
      count: 1,
      exact: true,
      paths: [{ things: ["spoke-0", "qingshi", "yunxi-park", "pumps"], hubs: 1 }],
    });
    expect(await look("spoke-0", "pumps", { longest: 2 })).toMatchObject({ hubs: "out", count: 0, nearest: 3 });
    expect(await look("spoke-0", "pumps", { throughPlaces: false })).toMatchObject({ count: 0, exact: true });
  });

  test("by way of what was picked", async () => {
    expect(walks(await look("jiahe", "yunxi-park", { via: ["t-pump-output-2031"], longest: 3 }))).toEqual([
      "jiahe t-pump-output-2031 pumps yunxi-park",
    ]);
    expect(await look("jiahe", "pumps", { via: ["spoke-0"] })).toMatchObject({ count: 0, exact: true });
  });

  test("what does not exist is named; the same twice is refused", async () => {
    expect(await look("jiahe", "nobody", { via: ["pumps", "not-there"] })).toMatchObject({ paths: [], missing: ["nobody", "not-there"] });
    const { status, json } = await ask(`${here.served.url}/api/paths`, posting({ from: "jiahe", to: "jiahe", ...WISH }));
    expect([status, json]).toMatchObject([400, { fields: [{ field: "to" }] }]);
  });

  test("private persons and what only they say join nothing", async () => {
    const wish = { throughPlaces: false, longest: 2 };
    expect(walks(await look("spoke-40", "spoke-41", wish, ""))).toEqual(["spoke-40 geng-wife spoke-41", "spoke-40 old-geng spoke-41"]);
    expect(await look("spoke-40", "spoke-41", wish)).toMatchObject({ paths: [], count: 0, exact: true, nearest: null });
    expect(walks(await look("spoke-7", "jiahe", { longest: 1 }, ""))).toEqual(["spoke-7 jiahe"]);
    expect(await look("spoke-7", "jiahe", { longest: 1 })).toMatchObject({ count: 0, nearest: 4 });
    expect(await look("old-geng", "qingshi", { via: ["nobody"] })).toMatchObject({
      paths: [],
      missing: ["nobody"],
      leftOut: ["old-geng"],
    });
  });
});
