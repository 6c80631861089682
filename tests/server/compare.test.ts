// Figures and comparisons over HTTP, on every engine: the facts of two articles of our own.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { GraphPort } from "../../cypher/port.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { about, comparison, figures } from "../../web/contract.ts";
import { onEveryEngine } from "./on-engine.ts";
import { ask } from "./over-http.ts";

const FACTS = fileURLToPath(new URL("../articles/facts/", import.meta.url));

const loadOwn = async (port: GraphPort) => {
  await port.ensureSchema();
  await loadFacts(port, readFacts([FACTS], process.cwd()));
};

onEveryEngine({ fill: loadOwn }, (here) => {
  const get = (path: string) => ask(here.served.url + path);
  const compared = async (a: string, b: string) => comparison.parse((await get(`/api/compare?a=${a}&b=${b}`)).json);

  test("figures: every target and observation, with subject and indicator", async () => {
    const { targets, observations } = figures.parse((await get("/api/figures")).json);
    expect(targets.map(({ id }) => id)).toContain("t32-capacity");
    expect(targets.length + observations.length).toBe(12);
    expect(observations.find(({ id }) => id === "o32-grain")).toMatchObject({
      indicatorId: "i-grain",
      about: [{ id: "songxi" }],
      value: 25,
    });
  });

  test("compare: what the facts tie together, what is new, what is not mentioned again", async () => {
    const { figures: rows, relations, entities, contradictions, things } = await compared("songxi-2031", "songxi-2032");
    const row = (b: string) => rows.find((one) => one.b === b);
    expect(row("t32-capacity")).toMatchObject({
      a: "t31-capacity",
      mark: "differs",
      verdict: "updates",
      told: true,
      reasonZh: "产能目标调高",
    });
    expect(row("o32-grain")).toMatchObject({ a: "o31-grain", mark: "differs", verdict: "contradicts" });
    expect(rows.find(({ verdict }) => verdict === "apart")).toMatchObject({ b: "o32-smoke-free", mark: "apart", why: ["promise"] });
    expect(contradictions.map(({ a, b }) => [a, b])).toEqual([["o31-grain", "o32-grain"]]);
    expect(relations.find(({ link }) => link.from === "hefeng" && link.relation === "DEVELOPS")).toMatchObject({
      mark: "differs",
      claimA: { zh: "禾丰公司动工建设电池项目" },
      claimB: { zh: "禾丰公司的电池项目封顶" },
    });
    expect(entities.find(({ id }) => id === "songxi")).toMatchObject({ mark: "differs", differing: 1 });
    for (const { mark, a, b } of entities) {
      expect(a.every((at) => at.startsWith("songxi-2031#")) && b.every((at) => at.startsWith("songxi-2032#"))).toBe(true);
      expect([mark === "new", mark === "silent"]).toEqual([a.length === 0, b.length === 0]);
    }
    const known = new Set(things.map(({ id }) => id));
    expect(relations.flatMap(({ link }) => [link.from, link.to]).filter((id) => !known.has(id))).toEqual([]);
  });

  test("compare: the other way round, new and not mentioned again change places", async () => {
    const [there, back] = [await compared("songxi-2031", "songxi-2032"), await compared("songxi-2032", "songxi-2031")];
    const ids = (of: typeof there, mark: string) => of.entities.filter((row) => row.mark === mark).map(({ id }) => id);
    expect(ids(back, "new")).toEqual(ids(there, "silent"));
    expect(ids(back, "silent")).toEqual(ids(there, "new"));
    expect(ids(there, "new").length * ids(there, "silent").length).toBeGreaterThan(0);
  });

  test("compare: an article that is not there is named so", async () => {
    const { status, json } = await get("/api/compare?a=songxi-2031&b=songxi-1900");
    expect([status, (json as { code: string }).code]).toEqual([404, "no-such-article"]);
    expect((await get("/api/compare?a=songxi-2031")).status).toBe(400);
  });

  test("about: which load it is and the hash of each article's facts", async () => {
    const { data } = about.parse((await get("/api/about")).json);
    expect(data.revision).toBeGreaterThan(0);
    expect(data.facts.map(({ article }) => article)).toEqual(["songxi-2031", "songxi-2032"]);
    expect(data.facts.every(({ hash }) => /^[\da-f]{64}$/u.test(hash))).toBe(true);
  });
});
