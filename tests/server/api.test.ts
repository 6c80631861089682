// Every route over HTTP, on every engine: what it answers on the made-up graph, checked against the contract.
import { expect, test } from "vitest";
import { about, card, picture, spans } from "../../web/contract.ts";
import { found } from "../../web/contract/find.ts";
import { USUAL_LIMITS } from "../../web/server/answer.ts";
import { ARTICLE, COUNTS, SPOKES, TEXT, writeMadeUp } from "./made-up.ts";
import { onEveryEngine } from "./on-engine.ts";
import { ask, posting } from "./over-http.ts";

onEveryEngine({ fill: writeMadeUp, over: { version: "7.8.9" } }, (here) => {
  const get = async (path: string) => ask(here.served.url + encodeURI(path));

  test("about: version, engine, counts, articles", async () => {
    const { json, headers } = await get("/api/about");
    const answer = about.parse(json);
    expect(answer).toMatchObject({ version: "7.8.9", engine: here.port.engine, counts: COUNTS, queryMs: USUAL_LIMITS.queryMs });
    expect(answer.kinds).toMatchObject({ Site: SPOKES, Target: 1, Brand: 0 });
    expect(answer.relations).toEqual({ LOCATED_IN: SPOKES + 2, DEVELOPS: 1, SUPPORTS: 1, REQUIRES: 1 });
    expect(answer.articles).toMatchObject([
      { id: ARTICLE.id, length: TEXT.length, text: false, pieces: [{ start: 0, zh: "全文", en: "All of it" }] },
    ]);
    expect(headers.get("server-timing")).toMatch(/^engine;dur=[\d.]+$/);
  });

  test("graph: the best-connected first, the total says what is not drawn", async () => {
    const few = picture.parse((await get("/api/graph?limit=3")).json);
    expect(few.things.map((thing) => thing.id)).toEqual(["qingshi", "pumps", "jiahe"]);
    expect(few.total).toEqual({ things: COUNTS.entities, links: COUNTS.relations });
    expect(few.links.map(({ from, relation, to, need }) => ({ from, relation, to, need }))).toEqual([
      { from: "jiahe", relation: "DEVELOPS", to: "pumps", need: "end" },
      { from: "jiahe", relation: "SUPPORTS", to: "pumps", need: "end" },
      { from: "pumps", relation: "REQUIRES", to: "jiahe", need: "start" },
    ]);
  });

  test("graph: all of it holds targets, figures and their relations, and no source or derived relation", async () => {
    const all = picture.parse((await get("/api/graph?all=1")).json);
    expect(all.things).toHaveLength(COUNTS.entities + 3);
    expect(all.total).toEqual({ things: all.things.length, links: all.links.length });
    expect(all.links).toHaveLength(COUNTS.relations + 5);
    expect(new Set(all.links.map((link) => link.relation))).toEqual(
      new Set(["LOCATED_IN", "DEVELOPS", "SUPPORTS", "REQUIRES", "ABOUT", "SETS", "MEASURES"]),
    );
    expect(all.links.find((link) => link.relation === "LOCATED_IN" && link.from === "pumps")?.need).toBe("start");
    expect(all.links.find((link) => link.relation === "LOCATED_IN" && link.from === "yunxi-park")?.need).toBeNull();
  });

  test.each([
    ["甲河", "jiahe", "name", "甲河公司"],
    ["河", "jiahe", "name", "甲河公司"],
    ["JIAHE comp", "jiahe", "english", "Jiahe Company"],
    ["Upper River", "jiahe", "alias", "Upper River Works"],
    ["shui  beng xiang", "pumps", "pinyin", "shuǐ bèng xiàng mù"],
    ["shuibengxiang", "pumps", "pinyin", "shuǐ bèng xiàng mù"],
    ["sbxm", "pumps", "initials", "sbxm"],
    ["12.5", "t-pump-output-2031", "name", "水泵产量 12.5 万台"],
  ])("search: %s finds %s by its %s", async (q, id, why, matched) => {
    const { hits } = found.parse((await get(`/api/search?q=${q}`)).json);
    expect(hits.map((hit) => hit.thing.id)).toContain(id);
    expect(hits.find((hit) => hit.thing.id === id)).toMatchObject({ why, matched });
  });

  test("search: the total counts what the limit leaves out; nothing found is an answer", async () => {
    const few = found.parse((await get("/api/search?q=号井&limit=2")).json);
    expect([few.hits.length, few.total, few.kinds]).toEqual([2, SPOKES, [{ kind: "Site", total: SPOKES }]]);
    const none = { hits: [], total: 0, kinds: [], said: { facts: [], total: 0 }, nearest: [], reading: false };
    expect(found.parse((await get("/api/search?q=没有的东西")).json)).toEqual({ term: "没有的东西", of: null, ...none });
    expect(found.parse((await get(`/api/search?q=${encodeURIComponent("'\"*~ OR (")}`.replaceAll("%25", "%"))).json).total).toBe(0);
  });

  test.each([
    ["甲合公司", "jiahe", "甲河公司"],
    ["jiahee compamy", null, null],
    ["jiahe compamy", "jiahe", "Jiahe Company"],
    ["shuibnegxiang", "pumps", "shuǐ bèng xiàng mù"],
    ["upper rivr", "jiahe", "Upper River Works"],
  ])("search: %s is one character off", async (q, id, matched) => {
    const { hits } = found.parse((await get(`/api/search?q=${q}`)).json);
    expect(hits.map((hit) => [hit.thing.id, hit.why, hit.matched])).toEqual(id === null ? [] : [[id, "near", matched]]);
  });

  test("search: what holds the words comes before what is one character off, and where there is enough of it, alone", async () => {
    const both = found.parse((await get("/api/search?q=水泵产量")).json);
    expect(both.hits.map((hit) => hit.why)).toEqual(["name", "name", "name"]);
    const some = found.parse((await get("/api/search?q=云溪园区")).json);
    expect(some.hits.map((hit) => [hit.thing.id, hit.why])).toEqual([["yunxi-park", "name"]]);
  });

  test("search: a kind before a colon narrows to it, in both languages and widths; alone it lists it", async () => {
    for (const q of ["项目:水泵", "project：水泵", "Projects: 水泵"]) {
      const answer = found.parse((await get(`/api/search?q=${q}`)).json);
      expect(answer).toMatchObject({ term: "水泵", of: "Project", total: 1, kinds: [{ kind: "Project", total: 1 }], said: { total: 0 } });
      expect(answer.hits.map((hit) => hit.thing.id)).toEqual(["pumps"]);
    }
    const sites = found.parse((await get("/api/search?q=场所:&limit=5")).json);
    expect([sites.hits.length, sites.total, sites.of]).toEqual([5, SPOKES, "Site"]);
    const none = found.parse((await get("/api/search?q=公司:水泵项目部")).json);
    expect(none).toMatchObject({ total: 0, of: "Company", nearest: [] });
  });

  test("search: what is said, with both ends and where it stands", async () => {
    const { said, hits } = found.parse((await get("/api/search?q=建起")).json);
    expect(hits).toEqual([]);
    expect(said.total).toBe(1);
    const start = TEXT.indexOf("甲河公司建起了水泵项目");
    expect(said.facts).toMatchObject([
      {
        from: { id: "jiahe" },
        relation: "DEVELOPS",
        to: { id: "pumps" },
        claimZh: "甲河公司建起了水泵项目(照原话)",
        evidence: [`${ARTICLE.id}#${start}-${start + 11}`],
      },
    ]);
    const figures = found.parse((await get("/api/search?q=said: is to reach")).json);
    expect(figures.said.facts).toMatchObject([{ from: { id: "t-pump-output-2031" }, relation: null, to: null }]);
    const many = found.parse((await get("/api/search?q=照原话&limit=12")).json);
    expect([many.hits.length, many.said.facts.length, many.said.total]).toEqual([0, 12, 5 + SPOKES]);
  });

  test("search: where nothing is found, the nearest names", async () => {
    const { total, nearest } = found.parse((await get("/api/search?q=云溪水泵项目部")).json);
    expect(total).toBe(0);
    expect(nearest.map(({ id }) => id)).toEqual(["pumps"]);
  });

  test("neighbours: the thing first, most facts next, and how many there are in all", async () => {
    const some = picture.parse((await get("/api/neighbours/qingshi?limit=10")).json);
    expect(some.things.map((thing) => thing.id).slice(0, 2)).toEqual(["qingshi", "yunxi-park"]);
    expect(some.things).toHaveLength(11);
    expect(some.total).toEqual({ things: 1 + 1 + SPOKES, links: 10 });
  });

  test("neighbours: what is shown is left out, its links to the new things are not", async () => {
    const shown = { ids: ["yunxi-park", "jiahe", "not-there"] };
    const added = picture.parse((await ask(`${here.served.url}/api/neighbours/pumps`, posting(shown))).json);
    expect(added.things.map((thing) => thing.id).toSorted()).toEqual(["o-pump-output-2029", "pumps", "t-pump-output-2031"]);
    expect(added.links.some((link) => link.relation === "SETS" && link.from === "jiahe")).toBe(true);
    expect(added.links.some((link) => link.from === "pumps" && link.to === "yunxi-park")).toBe(true);
  });

  test("picture: the things asked for, the links among them, and the names of those that are not there", async () => {
    const { json } = await ask(`${here.served.url}/api/picture`, posting({ ids: ["jiahe", "gone-2", "pumps", "jiahe", "gone-1"] }));
    const answer = picture.parse(json);
    expect(answer.things.map((thing) => thing.id)).toEqual(["pumps", "jiahe"]);
    expect(answer.links).toHaveLength(3);
    expect(answer.missing).toEqual(["gone-2", "gone-1"]);
    expect(picture.parse((await ask(`${here.served.url}/api/picture`, posting({ ids: [] }))).json)).toMatchObject({
      things: [],
      links: [],
      missing: [],
    });
  });

  test("card: relations, figures and mentions of an entity", async () => {
    const pumps = card.parse((await get("/api/card/pumps")).json);
    expect(pumps.links.map(({ link, other }) => [link.relation, other.id])).toEqual([
      ["DEVELOPS", "jiahe"],
      ["LOCATED_IN", "yunxi-park"],
      ["REQUIRES", "jiahe"],
      ["SUPPORTS", "jiahe"],
    ]);
    const start = TEXT.indexOf("水泵项目");
    expect(pumps.mentions).toEqual([`${ARTICLE.id}#${start}-${start + 4}`]);
    expect(pumps.targets).toMatchObject([
      {
        id: "t-pump-output-2031",
        indicator: "水泵产量",
        value: 12.5,
        unit: "万台",
        comparator: ">=",
        deadline: "2031",
        about: [{ id: "pumps" }],
        setBy: [{ id: "jiahe" }],
      },
    ]);
    expect(pumps.observations).toMatchObject([{ value: 3, period: "2029", nature: "level", actual: "actual" }]);
  });

  test("card: of a target and of an article", async () => {
    const target = card.parse((await get("/api/card/t-pump-output-2031")).json);
    expect(target).toMatchObject({
      links: [],
      targets: [{ id: "t-pump-output-2031", indicatorId: "pump-output" }],
      observations: [],
      article: null,
    });
    const article = card.parse((await get(`/api/card/${ARTICLE.id}`)).json);
    expect(article.article).toMatchObject({ id: ARTICLE.id, sha256: ARTICLE.sha256, publisher: "青石小报", dateBasis: "inferred" });
  });

  test("an id that does not exist is a 404 with its code", async () => {
    for (const path of ["/api/card/nobody", "/api/neighbours/nobody"])
      expect(await get(path)).toMatchObject({ status: 404, json: { code: "no-such-thing" } });
    for (const path of ["/api/articles/jiahe/text", "/api/articles/nobody/spans"])
      expect(await get(path)).toMatchObject({ status: 404, json: { code: "no-such-article" } });
  });

  test("spans: in order, each with the facts that rest on it", async () => {
    const { spans: all } = spans.parse((await get(`/api/articles/${ARTICLE.id}/spans`)).json);
    expect(all.map(({ start, end }) => start * 1000 + end)).toEqual(
      all.map(({ start, end }) => start * 1000 + end).toSorted((a, b) => a - b),
    );
    const start = TEXT.indexOf("甲河公司建起了水泵项目");
    const span = all.find((one) => one.start === start && one.end === start + 11);
    expect(span?.facts.map((fact) => fact.id).toSorted()).toEqual(["jiahe", "pumps"]);
  });

  test("the big answer comes packed where the client takes it", async () => {
    const plain = await fetch(`${here.served.url}/api/graph?all=1`, { headers: { "accept-encoding": "identity" } });
    const packed = await fetch(`${here.served.url}/api/graph?all=1`, { headers: { "accept-encoding": "gzip" } });
    expect([plain.headers.get("content-encoding"), packed.headers.get("content-encoding")]).toEqual([null, "gzip"]);
    expect(packed.headers.get("vary")).toBe("accept-encoding");
    expect(Number(packed.headers.get("content-length"))).toBeLessThan(Number(plain.headers.get("content-length")) / 3);
    expect(await packed.json()).toEqual(await plain.json());
  });
});
