// A graph that is too large to be drawn at once, on every engine: it is refused whole and given gathered, with numbers that a plain count finds.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { about } from "../../web/contract.ts";
import { problem } from "../../web/contract/problem.ts";
import { GATHERINGS, gathered, within, type GatherAsked } from "../../web/contract/gather.ts";
import { USUAL_LIMITS } from "../../web/server/answer.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { SPOKES, writeMadeUp } from "./made-up.ts";
import { ask, posting, serve, type Served } from "./over-http.ts";

describe("on the embedded engine", () => {
  onEngine(() => ({ engine: "embedded", path: ":memory:" }));
});
describe.each(lines())("on Neo4j $line", (line) => {
  useLine(line);
  onEngine(() => ({ engine: "neo4j", uri: line.uri, username: line.username, password: line.password, database: line.database }));
});

const MOST = 40;

function onEngine(place: () => GraphPlace): void {
  let port: GraphPort;
  let served: Served;
  beforeAll(async () => {
    port = await openGraph(place());
    await writeMadeUp(port);
    served = await serve(port, { limits: { ...USUAL_LIMITS, drawnAtOnce: MOST } });
  });
  afterAll(async () => {
    await served.stop();
    await port.close();
  });
  const gather = async (asked: Partial<GatherAsked>) =>
    gathered.parse((await ask(`${served.url}/api/gather`, posting({ by: "kind", open: [], apart: [], ...asked }))).json);
  const count = async (text: string) => Number((await port.read({ text })).rows[0]?.["n"]);
  const things = () => count("MATCH (t:Thing) RETURN count(t) AS n");
  const relations = () => count("MATCH (:Thing)-[r]->(:Thing) WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] RETURN count(r) AS n");

  test("everything at once is refused with a reason, and the page can know before it asks", async () => {
    const { status, json } = await ask(`${served.url}/api/graph?all=1`);
    expect([status, problem.parse(json).code]).toEqual([422, "too-many"]);
    expect(about.parse((await ask(`${served.url}/api/about`)).json).drawnAtOnce).toBe(MOST);
  });

  test.each(GATHERINGS)("by %s: groups and things are all there is, and so are the relations", async (by) => {
    const first = await gather({ by });
    const open = first.groups.slice(0, 1).map(({ key }) => key);
    for (const picture of [first, await gather({ by, open }), await gather({ by, open, apart: ["jiahe", "spoke-3"] })]) {
      const held = picture.groups.reduce((sum, group) => sum + group.things, 0) + picture.things.length;
      expect([held, picture.total.things]).toEqual([await things(), await things()]);
      const inside = picture.groups.reduce((sum, group) => sum + group.inside, 0);
      const between = picture.lines.flatMap(({ families }) => Object.values(families)).reduce((sum, number) => sum + number, 0);
      expect([inside + between + picture.links.length, picture.total.links]).toEqual([await relations(), await relations()]);
    }
  });

  test("a kind's group has as many as there are of it; opened it gives the first with most facts, the rest stays gathered", async () => {
    const sites = await count("MATCH (t:Site) RETURN count(t) AS n");
    expect(sites).toBe(SPOKES);
    const closed = (await gather({})).groups.find(({ key }) => key === "kind~Site");
    expect(closed).toMatchObject({ things: sites, kinds: { Site: sites }, more: null });
    const { groups, opened, things: drawn } = await gather({ open: ["kind~Site"] });
    expect(groups.some(({ key }) => key === "kind~Site")).toBe(false);
    const held = groups.filter(({ key }) => key.startsWith("kind~Site.")).reduce((sum, group) => sum + group.things, 0);
    expect(held + drawn.filter(({ kind }) => kind === "Site").length).toBe(sites);
    expect(opened[0]).toMatchObject({ key: "kind~Site", count: sites });
  });

  test("what lies in a group comes in the order of its facts, without what stands apart; a group that is not there has nothing", async () => {
    const inside = async (key: string, apart: string[], query: string) =>
      within.parse((await ask(`${served.url}/api/gather/within?${query}`, posting({ by: "kind", open: [], apart, key }))).json);
    const ten = await inside("kind~Site", [], "limit=10");
    expect([ten.things.length, ten.total]).toEqual([10, SPOKES]);
    expect(ten.things.map(({ facts }) => facts)).toEqual(ten.things.map(({ facts }) => facts).toSorted((a, b) => b - a));
    const next = await inside("kind~Site", ["spoke-3"], "limit=100&skip=10");
    expect([next.things.length, next.total]).toEqual([SPOKES - 11, SPOKES - 1]);
    expect(next.things.map(({ id }) => id)).not.toContain("spoke-3");
    expect(await inside("kind~Brand", [], "limit=10")).toEqual({ things: [], total: 0 });
  });

  test("ids that are not there are named, and a key that is none is refused", async () => {
    expect((await gather({ apart: ["jiahe", "nobody"] })).missing).toEqual(["nobody"]);
    expect((await ask(`${served.url}/api/gather`, posting({ by: "kind", open: ["kind~a b"], apart: [] }))).status).toBe(400);
  });

  test("half a dozen who ask at once wait for one reading", async () => {
    // Only a loaded graph is kept; the ledger says that it is one.
    await port.write([{ text: "MERGE (l:Ledger {id: 'zhaotu'}) SET l.revision = 1, l.derived = 'made up'" }]);
    let readings = 0;
    const counting: GraphPort = Object.assign(Object.create(port) as GraphPort, {
      engine: port.engine,
      info: port.info.bind(port),
      read: port.read.bind(port),
      stream: (...given: Parameters<GraphPort["stream"]>) => {
        readings += 1;
        return port.stream(...given);
      },
    });
    const other = await serve(counting, { limits: { ...USUAL_LIMITS, drawnAtOnce: MOST } });
    try {
      const all = Array.from({ length: 6 }, () => ask(`${other.url}/api/gather`, posting({ by: "kind", open: [], apart: [] })));
      for (const { status } of await Promise.all(all)) expect(status).toBe(200);
      expect(readings).toBe(2);
    } finally {
      await other.stop();
    }
  });
}
