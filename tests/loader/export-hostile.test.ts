// Texts that would break an export: formulas, quotes, line breaks, markup, characters that XML forbids, marks within lists.
import { expect, test } from "vitest";
import { edgeTable, nodeTable } from "../../cypher/export/csv.ts";
import { gexf } from "../../cypher/export/gexf.ts";
import { graphml } from "../../cypher/export/graphml.ts";
import type { WholeGraph } from "../../cypher/export/whole-graph.ts";
import { formatRows } from "../../loader/print/rows.ts";
import { joined, readCsv, readXml } from "./exported.ts";

const FORMULAS = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "\nx",
  "＝1",
  "＋1a",
  "－a",
  "＠a",
  "  =1",
  "\u200B=1",
  "\u0000=1",
];
const HARMLESS = ["a=b", "3-5", "−3.5", "-3.5", "+12", "“=”", "", "'quoted'"];
const MARKUP = `<b a="1" b='2'>&amp; ]]> 𠮷\r\n\t\u0085\u2028`;
const FORBIDDEN = "a\u0000\u0008\u000B\u001F\uFFFE\uFFFF\uD800b\uDC00";

function graphWith(label: string, note: string, value = -3.5): WholeGraph {
  const node = (id: string) => ({
    id,
    kind: "Company",
    label,
    properties: { note, value, count: 12, group: true, aliases: [label, "a|b", ""], claimZh: "" },
  });
  const edge = (relation: "DEVELOPS" | "SUPPORTS") => ({
    id: `a:${relation}:b`,
    from: "a",
    relation,
    to: "b",
    label,
    labelEn: "x",
    properties: { claimZh: note, evidence: ["one#1-2", "two#3-4"] },
  });
  return { nodes: [node("a"), node("b")], edges: [edge("DEVELOPS"), edge("SUPPORTS")] };
}

test.each(FORMULAS)("in a table %j is no formula", async (text) => {
  const graph = graphWith(text, `${text},"`);
  for (const table of [nodeTable, edgeTable]) {
    const all = await joined(table(graph));
    for (const row of readCsv(all))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^(?!-3\.5$)[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
  }
  const [node] = readCsv(await joined(nodeTable(graph)));
  expect(node).toMatchObject({ Label: `'${text}`, note: `'${text},"` });
  expect(formatRows("csv", ["a", "n"], [{ a: text, n: -1 }])).toContain(`'${text}`.replaceAll('"', '""'));
});

test.each(HARMLESS)("in a table %j stays as it is, and numbers stay numbers", async (text) => {
  const [node] = readCsv(await joined(nodeTable(graphWith(text, text))));
  expect(node).toMatchObject({ Label: text, note: text, value: "-3.5", count: "12", group: "true" });
  expect(formatRows("csv", ["n"], [{ n: -1e-9 }])).toBe("n\r\n-1e-9\r\n");
});

test("a table keeps markup, quotes and line breaks, and joins lists by a mark that no item holds", async () => {
  const text = await joined(nodeTable(graphWith(MARKUP, MARKUP)));
  const [node] = readCsv(text);
  expect(node).toMatchObject({ Label: MARKUP, note: MARKUP, aliases: `${MARKUP}|a｜b|` });
  expect(readCsv(await joined(edgeTable(graphWith("", ""))))[0]).toMatchObject({ evidence: "one#1-2|two#3-4" });
});

test.each(["graphml", "gexf"] as const)("%s keeps markup, types and parallel edges, and nothing that XML forbids", async (format) => {
  const write = format === "gexf" ? gexf : graphml;
  const { nodes, edges } = readXml(format, await joined(write(graphWith(MARKUP, FORBIDDEN))));
  expect(nodes.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(nodes[0]?.values).toMatchObject({
    label: MARKUP,
    note: `a${"\uFFFD".repeat(7)}b\uFFFD`,
    value: -3.5,
    count: 12,
    group: true,
    kind: "Company",
  });
  expect(nodes[0]?.values).not.toHaveProperty("claimZh");
  expect(edges.map(({ id, from, to, values }) => [id, from, to, values["relation"], values["label"]])).toEqual([
    ["a:DEVELOPS:b", "a", "b", "DEVELOPS", MARKUP],
    ["a:SUPPORTS:b", "a", "b", "SUPPORTS", MARKUP],
  ]);
});

test.each(["graphml", "gexf"] as const)("%s of an empty graph can be read", async (format) => {
  const write = format === "gexf" ? gexf : graphml;
  expect(readXml(format, await joined(write({ nodes: [], edges: [] })))).toEqual({ nodes: [], edges: [] });
});
