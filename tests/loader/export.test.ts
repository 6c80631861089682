// Exports on every engine: the same bytes, all of the graph, and nothing of private persons where they are left out.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { readPrivate } from "../../cypher/private.ts";
import { ask } from "../../cypher/query.ts";
import { EDGE_COLUMNS, NODE_COLUMNS, NODES_WITHOUT, type Column } from "../../cypher/export/columns.ts";
import { EXPORT_FORMATS } from "../../data/model/export-formats.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { plainText } from "../../data/model/csv-line.ts";
import { readState } from "../../loader/load/state.ts";
import { benches, graphOn } from "../cypher/benches.ts";
import { readCsv, readXml, textsOf, type Thing } from "./exported.ts";
import { emptyGraph } from "./graph-of.ts";
import { changeFile, copyFacts, readOwn } from "./own-facts.ts";

const [A, B] = ["songxi-2031", "songxi-2032"];
const leftOutOf = (port: GraphPort) => readPrivate(async (query, params) => (await ask(port, query, params)).rows);

/** Our own facts with a private person, whom claims (also one beside another article's) and a note name, and whom targets are about. */
function factsWithPrivate(): string {
  const folder = copyFacts();
  changeFile(folder, "entities.jsonl", (text) =>
    text
      .replace('"kind":"Person","name":"林一舟"', '"private":true,"kind":"Person","name":"林一舟"')
      .replace('"kind":"Infrastructure","name":"南渠"', '"note":"Lin Yizhou 常来","kind":"Infrastructure","name":"南渠"'),
  );
  changeFile(folder, `${A}/relations.jsonl`, (text) => text.replace('"claimZh":"两处水源有一处即可"', '"claimZh":"林一舟说有一处即可"'));
  changeFile(folder, `${B}/relations.jsonl`, (text) =>
    text.replace("Hefeng's battery project is topped out", "Lin Yizhou saw it topped out"),
  );
  changeFile(folder, `${A}/targets.jsonl`, (text) => text.replaceAll('"about":["songxi"]', '"about":["lin-yizhou"]'));
  return folder;
}

let embedded: GraphPort;
beforeAll(async () => {
  embedded = await openGraph({ engine: "embedded", path: ":memory:" });
  await embedded.ensureSchema();
});
afterAll(() => embedded.close());

describe.each(benches())("exports from $title", (bench) => {
  const graph = graphOn(bench);
  beforeEach(async () => {
    for (const port of [embedded, graph()]) await emptyGraph(port);
  });

  test.each(EXPORT_FORMATS)("%s: the same bytes as from another engine, with and without private persons", async (format) => {
    const facts = readOwn(factsWithPrivate());
    for (const port of [embedded, graph()]) await loadFacts(port, facts);
    const all = await textsOf(graph(), format);
    expect(all).toEqual(await textsOf(embedded, format));
    const some = await textsOf(graph(), format, await leftOutOf(graph()));
    expect(some).toEqual(await textsOf(embedded, format, await leftOutOf(embedded)));
    expect(Object.values(all).join("")).toMatch(/林一舟[\s\S]*south-canal|south-canal[\s\S]*林一舟/);
    expect(Object.values(some).join("")).not.toMatch(/林一舟|lin.yizhou|south-canal|qinghu|t31-smoke-free|i-greenway/i);
    expect(Object.values(some).join("")).toContain("hefeng");
  });
});

describe("the whole graph", () => {
  beforeEach(async () => {
    await emptyGraph(embedded);
    await loadFacts(embedded, readOwn());
  });

  test("tables and graph files hold every node, every relation and every property", async () => {
    const { nodes, edges } = await readState(embedded);
    const tables = await textsOf(embedded, "csv");
    const nodeRows = readCsv(tables["zhaotu-nodes.csv"] ?? "");
    const edgeRows = readCsv(tables["zhaotu-edges.csv"] ?? "");
    expect(nodeRows.map((row) => row["Id"])).toEqual([...nodes.keys()].toSorted());
    expect(new Set(edgeRows.map((row) => `${row["Source"]} ${row["Kind"]} ${row["Target"]}`))).toEqual(new Set(edges.keys()));
    expect(new Set(edgeRows.map((row) => row["Id"])).size).toBe(edges.size);
    expect(new Set(edgeRows.map((row) => row["Type"]))).toEqual(new Set(["Directed"]));
    for (const format of ["graphml", "gexf"] as const) {
      const texts = await textsOf(embedded, format);
      const read = readXml(format, texts[`zhaotu.${format}`] ?? "");
      const inRow = ({ id, values }: Thing, columns: readonly Column[]) => ({
        Id: id,
        Label: String(values["label"]),
        Kind: String(values["relation"] ?? values["kind"]),
        ...Object.fromEntries(columns.map(({ name }) => [name, plainText(String(values[name] ?? ""))])),
      });
      expect(read.nodes.map((node) => inRow(node, NODE_COLUMNS))).toEqual(nodeRows);
      const edgesRead = read.edges.map(({ from, to, ...edge }) => ({
        ...inRow(edge, EDGE_COLUMNS),
        Source: from,
        Target: to,
        Type: "Directed",
        labelEn: edge.values["labelEn"],
      }));
      expect(edgesRead).toEqual(edgeRows);
    }
  });

  test("a figure as a table and as a graph file have it", async () => {
    const tables = await textsOf(embedded, "csv");
    const row = readCsv(tables["zhaotu-nodes.csv"] ?? "").find(({ Id }) => Id === "t31-capacity");
    expect(row).toMatchObject({
      Kind: "Target",
      value: "120",
      valueBase: "1200000",
      unitBase: "套",
      dueYear: "2033",
      evidence: "songxi-2031#51-70",
    });
    const edge = readCsv(tables["zhaotu-edges.csv"] ?? "").find(({ Id }) => Id === "hefeng:DEVELOPS:battery-project");
    expect(edge).toMatchObject({
      Label: "建设",
      labelEn: "develops",
      evidence: "songxi-2031#35-50|songxi-2032#17-30",
      articles: "songxi-2031|songxi-2032",
    });
    const { nodes } = readXml("gexf", (await textsOf(embedded, "gexf"))["zhaotu.gexf"] ?? "");
    expect(nodes.find(({ id }) => id === "t31-capacity")?.values).toMatchObject({ value: 120, valueBase: 1_200_000, dueYear: 2033 });
  });

  test("no property of the graph lacks a column, or a reason to have none", async () => {
    const { nodes, edges } = await readState(embedded);
    const known = new Set([...NODE_COLUMNS.map(({ name }) => name), ...NODES_WITHOUT]);
    expect([...nodes.values()].flatMap(({ properties }) => Object.keys(properties)).filter((name) => !known.has(name))).toEqual([]);
    const ofEdges = new Set(EDGE_COLUMNS.map(({ name }) => name));
    expect([...edges.values()].flatMap(({ properties }) => Object.keys(properties)).filter((name) => !ofEdges.has(name))).toEqual([]);
  });
});
