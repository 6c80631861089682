// The catalogue and the schema over HTTP: every question with all that it takes to run it; kinds, types and properties counted.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUESTIONS } from "../../cypher/catalogue.ts";
import { GROUP_NAMES } from "../../cypher/groups.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { catalogue, schemaGraph } from "../../web/contract/cypher.ts";
import { ask, serve, type Served } from "./over-http.ts";

let port: GraphPort;
let served: Served;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await loadFacts(port, readFacts(["tests/articles/facts"], process.cwd()));
  served = await serve(port);
}, 60_000);
afterAll(async () => {
  await served.stop();
  await port.close();
});

test("the catalogue has every question under a group that it names, and no feed", async () => {
  const { groups, entries } = catalogue.parse((await ask(`${served.url}/api/catalogue`)).json);
  expect(groups.map(({ name }) => name)).toEqual([...GROUP_NAMES]);
  expect(entries.map(({ name }) => name)).toEqual(QUESTIONS.map(({ name }) => name));
  expect(entries.find(({ name }) => name === "what-if-delayed")).toMatchObject({
    group: "dependency",
    params: [
      { name: "ids", type: "ids", example: ["land-guarantee"] },
      { name: "done", type: "ids", example: [] },
      { name: "doers", type: "boolean", example: false },
    ],
    columns: ["fate", "step", "id", "kind", "name", "nameEn", "facts", "because", "evidence"],
  });
});

test("what the catalogue gives can be run as it is given", async () => {
  const { entries } = catalogue.parse((await ask(`${served.url}/api/catalogue`)).json);
  for (const { name, text, params, columns } of entries) {
    const given = Object.fromEntries(params.map((one) => [one.name, one.example]));
    const answer = await port.read({ text, params: given });
    expect([name, answer.columns.toSorted()]).toEqual([name, columns.toSorted()]);
  }
});

describe("the schema", () => {
  const read = async (query = "") => schemaGraph.parse((await ask(`${served.url}/api/schema${query}`)).json);

  test("counts kinds, types and what they join, needs and sources included", async () => {
    const { kinds, relations } = await read();
    expect(kinds.find(({ kind }) => kind === "Company")).toMatchObject({ count: 3 });
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(16 + 7 + 5 + 2);
    expect(relations.find(({ type }) => type === "LOCATED_IN")).toMatchObject({
      count: 4,
      joins: [
        { from: "Company", to: "Park", count: 2 },
        { from: "Park", to: "Place", count: 1 },
        { from: "Project", to: "Park", count: 1 },
      ],
    });
    // The battery project needs its builder, its park and its two waters; each target its setter, five of them the project too.
    expect(relations.find(({ type }) => type === "NEEDS")?.count).toBe(4 + 7 + 4);
    expect(relations.find(({ type }) => type === "MENTIONED_IN")?.count).toBe(11 + 8);
  });

  test("says of each property how often it is there and of which type", async () => {
    const { kinds, relations } = await read();
    const of = (kind: string) =>
      Object.fromEntries((kinds.find((one) => one.kind === kind)?.properties ?? []).map((one) => [one.name, one]));
    expect(of("Target")["value"]).toEqual({ name: "value", types: ["number"], count: 6 });
    expect(of("Target")["valueText"]).toEqual({ name: "valueText", types: ["text"], count: 7 });
    expect(of("Place")["aliases"]).toMatchObject({ types: ["texts"], count: 1 });
    expect(of("Project")["differs"]).toMatchObject({ types: ["boolean"] });
    const requires = relations.find(({ type }) => type === "REQUIRES")?.properties ?? [];
    expect(requires.find(({ name }) => name === "anyOf")).toEqual({ name: "anyOf", types: ["text"], count: 2 });
    expect(requires.find(({ name }) => name === "evidence")).toEqual({ name: "evidence", types: ["texts"], count: 2 });
  });
});
