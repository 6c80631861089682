// The Cypher that the page shows gives just what the page shows, on both engines, pasted as it stands.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, GraphValue } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { askedNow } from "../../web/app/asked/of-state.ts";
import { literal } from "../../web/app/asked/literal.ts";
import { visibleLinks, visibleThings } from "../../web/app/state/derive.ts";
import { linkKey, startState, type State, type Step } from "../../web/app/state/state.ts";
import { parseView } from "../../web/app/state/url.ts";
import { NO_PATH } from "../../web/app/state/path-verbs.ts";
import { askedOf, pathKey } from "../../web/app/state/paths.ts";
import { LIMITS } from "../../web/app/steps/limits.ts";
import { zh } from "../../web/app/words/zh.ts";
import { findPaths } from "../../web/server/paths/find.ts";
import { netOf } from "../../web/server/paths/net.ts";
import { HUB_FACTS } from "../../web/server/paths/rules.ts";
import { linkOf } from "../../web/server/rows/link.ts";
import { lines } from "../neo4j/lines.ts";
import { graphOn } from "./benches.ts";

const reading = readFacts(factFolders([]), process.cwd());
let embedded: GraphPort;
let known: Pick<State, "things" | "links" | "everything">;
let first: readonly string[];

beforeAll(async () => {
  embedded = await openGraph({ engine: "embedded", path: ":memory:" });
  await embedded.ensureSchema();
  await loadFacts(embedded, reading);
  const [things, links] = [await ask(embedded, QUERIES["all-things"], {}), await ask(embedded, QUERIES["all-links"], {})];
  known = {
    things: Object.fromEntries(things.rows.map((thing) => [thing.id, thing])),
    links: Object.fromEntries(links.rows.map((row) => [linkKey(linkOf(row)), linkOf(row)])),
    everything: things.rows.map(({ id }) => id),
  };
  first = (await ask(embedded, QUERIES["best-connected"], { limit: LIMITS.firstPicture })).rows.map(({ id }) => id);
});
afterAll(() => embedded.close());

/** The page at an address after a step, as if the server had answered. */
function pageAt(address: string, step?: Step): State {
  const { pathname, search, hash } = new URL(address, "http://page");
  const view = parseView({ pathname, search, hash }, { lang: "zh", theme: null });
  const ids = view.all ? (known.everything ?? []) : view.shown === null ? [...new Set([...first, ...view.selected])] : view.shown;
  return { ...startState(view, true), ...known, drawn: { is: "here", value: ids }, steps: step ? [step] : [] };
}

function textIn(value: GraphValue | undefined, name: string): string {
  const held: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : "";
  return typeof held === "string" ? held : "";
}
const nameIn = (value: GraphValue | undefined) => textIn(value, "id");
const typeIn = (value: GraphValue | undefined) => textIn(value, "_type");

/** The things and relations that a text gives: nodes in `t`, `o`, relations in `r`. */
async function given(graph: GraphPort, text: string): Promise<{ things: string[]; links: string[] }> {
  const { rows } = await graph.read({ text });
  return {
    things: [...new Set(rows.map((row) => nameIn(row["t"] ?? row["o"])))].toSorted(),
    links: [
      ...new Set(rows.flatMap((row) => (typeIn(row["r"]) === "" ? [] : `${nameIn(row["t"])} ${typeIn(row["r"])} ${nameIn(row["o"])}`))),
    ].toSorted(),
  };
}

const engines = [
  { title: "the embedded engine", line: null, inMemory: true },
  ...lines().map((line) => ({ title: `Neo4j ${line.line}`, line, inMemory: false })),
];

describe.each(engines)("on $title", (bench) => {
  const graph = graphOn(bench);
  beforeAll(async () => {
    await graph().ensureSchema();
    await loadFacts(graph(), reading);
  });

  test.each([
    "/explore",
    "/explore?hide=Policy,Person",
    "/explore?sel=zhaotong-2026",
    "/explore?all=1",
    "/explore?all=1&hide=Indicator&rel=need,agency,measure&but=SETS,ABOUT",
    "/explore?all=1&rel=need,agency,trade,structure,measure,source&basis=implied&art=zhaotong-2025",
    "/explore?all=1&certain=1&sourced=1&art=both",
    "/explore?all=1&year=2025-2026",
    "/explore?show=zhaotong,zhenxiong",
  ])("the picture of %s", async (address) => {
    const state = pageAt(address);
    const { step, picture } = askedNow(state, zh);
    const { things, links } = await given(graph(), picture ?? "");
    expect(things).toEqual(
      visibleThings(state)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(links).toEqual(visibleLinks(state).map(linkKey).toSorted());
    if (address === "/explore") expect(step).toBe(picture);
  });

  test("an expansion of all that is left, and one of chosen sorts", async () => {
    const shown = ["zhenxiong", "zhaotong"];
    const all = (await ask(embedded, QUERIES.neighbours, { id: "zhenxiong", limit: 5000, shown })).rows.map(({ id }) => id);
    const after = (ids: readonly string[], whole?: Step["whole"]) =>
      pageAt(`/explore?show=${[...shown, ...ids].join(",")}`, {
        verb: "expand",
        id: "zhenxiong",
        count: ids.length,
        ...(whole && { whole }),
      });
    expect(all.length).toBeGreaterThan(10);
    expect((await given(graph(), askedNow(after(all, "all"), zh).step ?? "")).things).toEqual(all.toSorted());
    const rows = (await ask(embedded, QUERIES["links-of"], { id: "zhenxiong" })).rows;
    const sort = { relation: "LOCATED_IN", out: false, kind: "Project" } as const;
    const ofSort = [
      ...new Set(
        rows
          .filter((row) => row.relation === sort.relation && row.to === "zhenxiong" && row.other.kind === sort.kind)
          .map((row) => row.other.id),
      ),
    ];
    const fresh = ofSort.filter((id) => !shown.includes(id));
    expect(fresh.length).toBeGreaterThan(0);
    expect((await given(graph(), askedNow(after(fresh, [sort]), zh).step ?? "")).things).toEqual(fresh.toSorted());
    expect((await given(graph(), askedNow(after(all.slice(3, 6)), zh).step ?? "")).things).toEqual(all.slice(3, 6).toSorted());
  });

  test("the next ones, one thing, a card, a search, a path", async () => {
    const more = (await ask(embedded, QUERIES["best-connected"], { limit: 90 })).rows.map(({ id }) => id).slice(60);
    const next = pageAt(`/explore?show=${[...first, ...more].join(",")}`, { verb: "more", count: 30 });
    expect((await given(graph(), askedNow(next, zh).step ?? "")).things).toEqual(more.toSorted());

    const one = pageAt("/explore?show=zhaotong&sel=zhaotong", { verb: "find", id: "zhaotong" });
    expect((await given(graph(), askedNow(one, zh).step ?? "")).things).toEqual(["zhaotong"]);
    const others = (await ask(embedded, QUERIES["links-of"], { id: "zhaotong" })).rows.map(({ other }) => other.id);
    const onCard = (await graph().read({ text: askedNow(one, zh).card ?? "" })).rows.map((row) => nameIn(row["o"]));
    expect([...new Set(onCard)].toSorted()).toEqual([...new Set(others)].toSorted());

    const hits = (await ask(embedded, QUERIES.search, { q: "磷", kinds: [], limit: 9 })).rows;
    const found = {
      q: "磷",
      answer: {
        is: "here",
        value: {
          term: "磷",
          of: null,
          hits: hits.map((thing) => ({ thing, why: "name", matched: "" })),
          total: 20,
          kinds: [],
          said: { facts: [], total: 0 },
          nearest: [],
        },
      },
    } as const;
    const searched = { ...pageAt("/explore"), found } as unknown as State;
    expect((await given(graph(), askedNow(searched, zh).search ?? "")).things).toEqual(hits.map(({ id }) => id).toSorted());
  });

  test.each([
    "chinalco,hoshine-silicon,,,-,6,0",
    "chinalco,hoshine-silicon,,,h,6,0",
    "yunlv-haixin,shuifu-port,,,-,4,0",
    "chinalco,hoshine-silicon,,SUPPORTS,p,6,0",
    "hoshine-silicon,zhenxiong,,,hd,6,0",
    "green-silicon-aluminium,chinalco,,,n,6,0",
    "zhenxiong,zhaotong,,,-,6,0",
  ])("the shortest paths of %s, as the list has them", async (asked) => {
    const state = pageAt(`/explore?path=${asked}`);
    const path = state.view.path ?? NO_PATH;
    const net = netOf((await ask(embedded, QUERIES["relation-ends"], {})).rows);
    const at = (id: string) => net.at.get(id) ?? -1;
    const free = { shown: 50, counted: 10_000, joints: Infinity, until: () => false };
    const found = findPaths(net, { from: at(path.from), to: at(path.to), via: [], longest: path.longest }, askedOf(path), free);
    const named = found.paths.map(({ things, hubs }) => ({ things: things.map((thing) => net.ids[thing] ?? ""), hops: [], hubs }));
    const shortest = named.filter(({ things }) => things.length === named[0]?.things.length).map(({ things }) => things.join(" "));
    expect(shortest.length).toBeGreaterThan(0);
    const value = { ...found, things: [], links: [], paths: named, over: HUB_FACTS, missing: [], leftOut: [] };
    const text = askedNow({ ...state, paths: { [pathKey(path)]: { is: "here", value } } }, zh).path ?? "";
    const { rows } = await graph().read({ text });
    const chains = rows.map((row) => (row["p"] as { nodes: GraphValue[] }).nodes.map(nameIn).join(" "));
    expect([...new Set(chains)].toSorted()).toEqual(shortest.toSorted());
  });

  test.each(["O'Hara", `back\\slash \\' "quoted"`, "\\u0027 RETURN 1 //", "\\\\u0027", "line\nbreak\u2028\u0000", "昭 $q {x}"])(
    "%j stands in a text as itself",
    async (words) => {
      const { rows } = await graph().read({ text: `RETURN ${literal(words)} AS words` });
      expect(rows).toEqual([{ words }]);
    },
  );
});
