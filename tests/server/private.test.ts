// Private persons left out, on every engine: each answer is that of a graph in which they never were.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { about, picture } from "../../web/contract.ts";
import { found } from "../../web/contract/find.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { ARTICLE, SPOKES, writeMadeUp } from "./made-up.ts";
import { GONE, GONE_COUNT, WITH_PRIVATE } from "./made-up-private.ts";
import { onEveryEngine } from "./on-engine.ts";
import { ask, posting, serve, type Served } from "./over-http.ts";
import { watched } from "./watched.ts";

const READING = readFacts(factFolders([]), process.cwd());
const STAYING = ["qingshi", "yunxi-park", "jiahe", "pumps", "pump-output", "t-pump-output-2031", "o-pump-output-2029", ARTICLE.id];
const SPOKE_IDS = Array.from({ length: SPOKES }, (_, n) => `spoke-${n}`);
const SHOWN = ["yunxi-park", "spoke-7", "spoke-40", "spoke-1"];

/** Every sort of request that the page makes, of every thing that stays. */
const REQUESTS: readonly (readonly [path: string, body?: { ids: string[]; rows?: readonly object[] }])[] = [
  ...[1, 3, 5, 9, 45, 50, 60].map((limit) => [`/api/graph?limit=${limit}`] as const),
  ["/api/graph?all=1"],
  ...[
    "县",
    "青石",
    "号井",
    "耿",
    "geng",
    "old",
    "老",
    "井",
    "e",
    "70",
    "年",
    "shop",
    "sp",
    "geeng",
    "old gengg",
    "项目:",
    "人物:",
    "说到:青石",
  ].flatMap((q) => [[`/api/search?q=${encodeURIComponent(q)}`] as const, [`/api/search?q=${encodeURIComponent(q)}&limit=3`] as const]),
  ...[...STAYING, "spoke-7", "spoke-9", "spoke-40"].flatMap((id) => [
    [`/api/card/${id}`] as const,
    [`/api/neighbours/${id}?limit=3`] as const,
    [`/api/neighbours/${id}?limit=100`] as const,
    [`/api/neighbours/${id}?limit=5`, { ids: SHOWN }] as const,
    [`/api/around/${id}`, { ids: SHOWN }] as const,
    [`/api/chosen/${id}?limit=9`, { ids: SHOWN, rows: [{ relation: "LOCATED_IN", out: false, kind: "Site" }] }] as const,
  ]),
  ["/api/joining?limit=3", { ids: SHOWN }],
  ["/api/joining", { ids: ["spoke-7", "spoke-9", "jiahe", "qingshi"] }],
  ["/api/starts"],
  ["/api/starts/qingshi?of=place"],
  ["/api/picture", { ids: [...STAYING, ...SPOKE_IDS] }],
  ["/api/picture", { ids: ["spoke-7", "jiahe", "nobody"] }],
  [`/api/articles/${ARTICLE.id}/spans`],
  ["/api/figures"],
  ["/api/schema"],
  [`/api/compare?a=${ARTICLE.id}&b=${ARTICLE.id}`],
];

let plain: { readonly port: GraphPort; readonly served: Served };
beforeAll(async () => {
  const port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port);
  plain = { port, served: await serve(port) };
});
afterAll(async () => {
  await plain.served.stop();
  await plain.port.close();
});

onEveryEngine({ fill: (port) => writeMadeUp(port, WITH_PRIVATE) }, (here) => {
  let forced: Served;
  beforeAll(async () => {
    forced = await serve(here.port, { withoutPrivate: true });
  });
  afterAll(() => forced.stop());
  const wishing = (path: string) => `${path}${path.includes("?") ? "&" : "?"}private=0`;

  test.each(REQUESTS.map(([path, body]) => ({ path, body })))("$path $body", async ({ path, body }) => {
    const init = body === undefined ? {} : posting(body);
    const [never, asked, forAll, whole] = await Promise.all([
      ask(plain.served.url + path, init),
      ask(here.served.url + wishing(path), init),
      ask(forced.url + path, init),
      ask(here.served.url + path, init),
    ]);
    expect(asked.json).toEqual(never.json);
    expect(forAll.json).toEqual(never.json);
    expect([never.status, asked.status, forAll.status, whole.status]).toEqual([200, 200, 200, 200]);
  });

  test("the graph is not small without them: what is asked without the wish has them", async () => {
    const all = picture.parse((await ask(`${here.served.url}/api/graph?all=1`)).json);
    expect(all.things.map(({ id }) => id)).toEqual(expect.arrayContaining([...GONE]));
    const first = picture.parse((await ask(`${here.served.url}/api/graph?limit=3`)).json);
    expect(first.things.map(({ id }) => id)).toContain("old-geng");
  });

  test("about: counts without them, and how many are left out", async () => {
    const of = async (url: string) => about.parse((await ask(url)).json);
    const never = await of(`${plain.served.url}/api/about`);
    const whole = await of(`${here.served.url}/api/about`);
    const asked = await of(`${here.served.url}/api/about?private=0`);
    const forAll = await of(`${forced.url}/api/about`);
    for (const { counts, kinds, relations, articles } of [asked, forAll])
      expect({ counts, kinds, relations, articles }).toEqual({
        counts: never.counts,
        kinds: never.kinds,
        relations: never.relations,
        articles: never.articles,
      });
    expect(never.privacy).toEqual({ without: false, forced: false, counted: true, persons: 0, entities: 0, facts: 0 });
    expect(whole.privacy).toEqual({ without: false, forced: false, counted: true, ...GONE_COUNT });
    expect(asked.privacy).toEqual({ without: true, forced: false, counted: true, ...GONE_COUNT });
    expect(forAll.privacy).toEqual({ without: true, forced: true, counted: true, ...GONE_COUNT });
    const sum = ({ counts }: typeof whole) => counts.relations + counts.targets + counts.observations;
    expect(sum(whole) - sum(asked)).toBe(GONE_COUNT.facts);
    expect(whole.counts.entities - asked.counts.entities).toBe(GONE_COUNT.persons + GONE_COUNT.entities);
  });

  test.each(GONE)("%s: not there, and said to be left out", async (id) => {
    for (const path of [`/api/card/${id}`, `/api/neighbours/${id}`]) {
      expect(await ask(here.served.url + path)).toMatchObject({ status: 200 });
      expect(await ask(here.served.url + wishing(path))).toMatchObject({ status: 404, json: { code: "left-out" } });
      expect(await ask(forced.url + path)).toMatchObject({ status: 404, json: { code: "left-out" } });
    }
    const { json } = await ask(`${here.served.url}/api/picture?private=0`, posting({ ids: ["jiahe", id, "nobody"] }));
    expect(picture.parse(json)).toMatchObject({ things: [{ id: "jiahe" }], missing: ["nobody"], leftOut: [id] });
  });

  test("a wish that is none is refused, whatever else is asked", async () => {
    for (const path of ["/api/about?private=1", "/api/graph?private=yes", "/api/card/jiahe?private="])
      expect(await ask(here.served.url + path)).toMatchObject({ status: 400, json: { fields: [{ field: "private" }] } });
    expect(await ask(`${forced.url}/api/about?private=1`)).toMatchObject({ status: 400 });
  });

  test("what goes is looked up once for a load, and again after the next", async () => {
    const { port: seen, asked } = watched(here.port);
    const looked = () => asked.filter((name) => name === "private-things").length;
    const load = (revision: number) =>
      here.port.write([
        { text: "MERGE (l:Ledger {id: 'zhaotu'}) SET l.format = 1, l.revision = $revision, l.derived = 'x'", params: { revision } },
      ]);
    await load(1);
    const own = await serve(seen);
    const several = ["/api/graph?limit=5", "/api/about", "/api/card/jiahe", "/api/search?q=e", "/api/graph?all=1"];
    for (const path of several) await ask(own.url + wishing(path));
    expect(looked()).toBe(1);
    await here.port.write([{ text: "MATCH (p:Person) SET p.private = null" }]);
    await load(2);
    for (const path of several) await ask(own.url + wishing(path));
    expect(looked()).toBe(2);
    expect(await ask(`${own.url}/api/card/old-geng?private=0`)).toMatchObject({ status: 200 });
    await own.stop();
    await here.port.write([{ text: "MATCH (p:Person) SET p.private = true" }, { text: "MATCH (l:Ledger) DELETE l" }]);
  });
});

describe("the facts of the real articles", () => {
  let port: GraphPort;
  let served: Served;
  beforeAll(async () => {
    port = await openGraph({ engine: "embedded", path: ":memory:" });
    await port.ensureSchema();
    await loadFacts(port, READING);
    served = await serve(port);
  });
  afterAll(async () => {
    await served.stop();
    await port.close();
  });

  test("no answer holds a name or an id of a private person; those with an office or a byline are there", async () => {
    const persons = READING.facts.entities.map(({ fact }) => fact).filter((fact) => fact.private === true);
    expect(persons.length).toBeGreaterThan(4);
    const all = await (await fetch(`${served.url}/api/graph?all=1&private=0`)).text();
    const articles = READING.facts.articles.map(({ fact }) => `/api/articles/${fact.article}/spans?private=0`);
    const cards = READING.facts.articles.map(({ fact }) => `/api/card/${fact.article}?private=0`);
    const told = [
      "/api/about?private=0",
      ...articles,
      ...cards,
      "/api/card/zhaotong?private=0",
      "/api/card/zhaotong-ancient-city?private=0",
    ];
    const answers = [all, ...(await Promise.all(told.map(async (path) => (await fetch(served.url + path)).text())))].join("\n");
    for (const { entity, name, nameEn, aliases = [] } of persons)
      expect([`"${entity}"`, name, nameEn, ...aliases].filter((word) => answers.includes(word))).toEqual([]);
    for (const name of ["沈迅", "袁超", "王秋静", "习近平"]) expect(all).toContain(`"${name}"`);
    for (const { name } of persons) {
      const { json } = await ask(`${served.url}/api/search?q=${encodeURIComponent(name)}&private=0`);
      const { term, ...answer } = found.parse(json);
      expect(term).toBe(name.toLowerCase());
      expect(JSON.stringify(answer)).not.toContain(name);
    }
  });
});
