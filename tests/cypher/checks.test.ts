// Each check of the data finds the fault that it is for, in a graph where every fault was put in by hand.
import { afterAll, beforeAll, expect, test } from "vitest";
import { QUESTIONS } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, GraphValue } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { writeGraph, type MadeUp } from "./made-up-graph.ts";

const entity = (id: string, more: Record<string, GraphValue> = {}) => ({
  id,
  kind: "Project",
  props: { id, kind: "Project", name: `名${id}`, nameEn: `The ${id}`, aliases: [], facts: 1, ...more },
});
const evidence = ["demo#10-20"];
const link = (from: string, type: string, to: string, props: Record<string, GraphValue> = { evidence }) => ({ from, type, to, props });
const figure = (id: string, more: Record<string, GraphValue>) => ({
  id,
  kind: "Observation",
  props: { id, kind: "Observation", name: id, nameEn: id, evidence, ...more },
});

const GRAPH: MadeUp = {
  things: [
    { id: "demo", kind: "Article", props: { id: "demo", kind: "Article", name: "文", nameEn: "Text", length: 100 } },
    { id: "yield", kind: "Indicator", props: { id: "yield", kind: "Indicator", name: "产量", nameEn: "Yield" } },
    entity("mill"),
    entity("barn", { aliases: ["名mill"] }),
    entity("weir", { nameEn: "" }),
    figure("good", { value: 2, unit: "吨", valueBase: 2, unitBase: "吨" }),
    figure("bare", { evidence: [] }),
    figure("adrift", { value: 3, unit: "筐", evidence: ["demo#90-101"] }),
  ],
  links: [
    link("good", "MEASURES", "yield"),
    link("good", "ABOUT", "mill"),
    link("bare", "MEASURES", "yield"),
    link("bare", "ABOUT", "mill"),
    link("adrift", "MEASURES", "yield"),
    link("mill", "PART_OF", "barn"),
    link("barn", "PART_OF", "weir"),
    link("weir", "PART_OF", "mill", { evidence: ["gone#1-2"] }),
    link("weir", "SUPPORTS", "barn", {}),
    link("mill", "NEEDS", "barn", { via: ["REQUIRES"], evidence }),
    link("barn", "NEEDS", "mill", { evidence }),
  ],
};

let graph: GraphPort;
beforeAll(async () => {
  graph = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeGraph(graph, GRAPH);
}, 60_000);
afterAll(() => graph.close());

const FOUND: Readonly<Record<string, readonly string[]>> = {
  "facts-without-evidence": ["bare  ", "weir SUPPORTS barn"],
  "evidence-beyond-article": ["adrift demo#90-101 100", "weir gone#1-2 null"],
  "figures-without-indicator": ["adrift Observation adrift 1 0"],
  "needs-without-via": ["barn mill  demo#10-20"],
  "shared-names": ["名mill 2 barn,mill"],
  "without-english-name": ["weir Project 名weir"],
  "circles-of-parts": ["barn Project 名barn 3", "mill Project 名mill 3", "weir Project 名weir 3"],
  "amounts-without-base": ["adrift Observation adrift 3 筐"],
  circles: ["barn Project 名barn The barn 1 1 1"],
};

test("there is a fault for every check", () => {
  const checks = QUESTIONS.filter(({ empty }) => empty);
  expect(checks.map(({ name }) => name).toSorted()).toEqual(Object.keys(FOUND).toSorted());
});

test.each(QUESTIONS.filter(({ empty }) => empty).map((query) => [query.name, query] as const))("%s", async (name, query) => {
  const { rows } = await ask(graph, query, name === "circles" ? { id: "mill" } : {});
  expect(rows.map((row) => Object.values(row as object).join(" "))).toEqual(FOUND[name]?.map((one) => one.replace(" null", " ")));
});
