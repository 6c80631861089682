// The Cypher that the page shows of a path gives just the paths that the list has, whatever was asked of them, on every engine.
import { describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import type { GraphValue } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { askedNow } from "../../web/app/asked/of-state.ts";
import { visibleLinks, visibleThings } from "../../web/app/state/derive.ts";
import { linkKey, type State } from "../../web/app/state/state.ts";
import type { Paths } from "../../web/contract/paths.ts";
import { NO_PATH } from "../../web/app/state/path-verbs.ts";
import { askedOf, pathKey } from "../../web/app/state/paths.ts";
import { wordsOf } from "../../web/app/words/words.ts";
import { findPaths } from "../../web/server/paths/find.ts";
import { netOf } from "../../web/server/paths/net.ts";
import { HUB_FACTS } from "../../web/server/paths/rules.ts";
import { engines, factsOn, given, knownHere, nameIn } from "./asked-page.ts";

const zh = wordsOf("zh");

const { known, pageAt } = knownHere();

describe.each(engines)("on $title", (bench) => {
  const graph = factsOn(bench);

  test.each([
    ["chinalco,hoshine-silicon,,,-,6,0", 0],
    ["chinalco,hoshine-silicon,,,h,6,0", 0],
    ["yunlv-haixin,shuifu-port,,,-,4,0", 0],
    ["chinalco,hoshine-silicon,,SUPPORTS,p,6,0", 0],
    ["hoshine-silicon,zhenxiong,,,hd,6,0", 0],
    ["green-silicon-aluminium,chinalco,,,n,6,0", 0],
    ["green-silicon-aluminium,chinalco,,ISSUES,n,6,0", 0],
    ["chinalco,hoshine-silicon,green-silicon-aluminium,,-,6,0", 0],
    ["chinalco,hoshine-silicon,zhaotong,,-,5,0", 0],
    ["zhenxiong,zhaotong,,,-,6,0", 0],
    ["zhenxiong,zhaotong,,,p,6,0", 1],
  ] as const)("the paths of %s, as long as the one lit (%i longer than the shortest), as the list has them", async (asked, more) => {
    const bare = pageAt(`/explore?path=${asked}`);
    const path = bare.view.path ?? NO_PATH;
    const net = netOf((await ask(known().embedded, QUERIES["relation-ends"], {})).rows);
    const at = (id: string) => net.at.get(id) ?? -1;
    const free = { shown: 5000, counted: 10_000, joints: Infinity, until: () => false };
    const wanted = { from: at(path.from), to: at(path.to), via: path.via.map(at) };
    const [fewest] = findPaths(net, { ...wanted, longest: path.longest }, askedOf(path), free).paths;
    const steps = (fewest?.things.length ?? 0) - 1 + more;
    const found = findPaths(net, { ...wanted, longest: steps }, askedOf(path), free);
    const named = found.paths.map(({ things, hubs }) => ({ things: things.map((thing) => net.ids[thing] ?? ""), hops: [], hubs }));
    const pick = named.findIndex(({ things }) => things.length === steps + 1);
    expect(pick).toBeGreaterThan(-1);
    const listed = named.filter(({ things }) => things.length === steps + 1).map(({ things }) => things.join(" "));
    const value = { ...found, things: [], links: [], paths: named, over: HUB_FACTS, missing: [], leftOut: [] };
    const state = { ...bare, view: { ...bare.view, path: { ...path, pick } } };
    const text = askedNow({ ...state, paths: { [pathKey(path)]: { is: "here", value } } }, zh).path ?? "";
    const { rows } = await graph().read({ text });
    const chains = rows.map((row) => (row["p"] as { nodes: GraphValue[] }).nodes.map(nameIn).join(" "));
    expect([...new Set(chains)].toSorted()).toEqual(listed.toSorted());
  });

  test("a lit path stays in the picture's text, whatever is left out", async () => {
    const asked = "chinalco,hoshine-silicon,,,-,6,0";
    const bare = pageAt(`/explore?show=zhaotong,zhenxiong&path=${asked}&hide=Project&but=SUPPORTS`);
    const path = bare.view.path ?? NO_PATH;
    const net = netOf((await ask(known().embedded, QUERIES["relation-ends"], {})).rows);
    const free = { shown: 1, counted: 1, joints: Infinity, until: () => false };
    const ends = { from: net.at.get(path.from) ?? -1, to: net.at.get(path.to) ?? -1, via: [] };
    const [best] = findPaths(net, { ...ends, longest: 6 }, askedOf(path), free).paths;
    const things = (best?.things ?? []).map((thing) => net.ids[thing] ?? "");
    const links = Object.values(known().links).filter(
      ({ from, to }) => Math.abs(things.indexOf(from) - things.indexOf(to)) === 1 && things.includes(from) && things.includes(to),
    );
    const value: Paths = {
      ...{ things: [], links, paths: [{ things, hops: [links.map((_, at) => at)], hubs: 0 }], count: 1, exact: true, over: HUB_FACTS },
      ...{ hubs: "out", shorter: null, round: null, nearest: null, otherWay: null, missing: [], leftOut: [] },
    };
    const state: State = {
      ...bare,
      drawn: { is: "here", value: [...new Set(["zhaotong", "zhenxiong", ...things])] },
      paths: { [pathKey(path)]: { is: "here", value } },
    };
    expect(visibleThings(state).some(({ kind }) => kind === "Project")).toBe(true);
    const read = await given(graph(), askedNow(state, zh).picture ?? "");
    expect(read.things).toEqual(
      visibleThings(state)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(read.links).toEqual(visibleLinks(state).map(linkKey).toSorted());
  });
});
