// Answers of the Cypher screen, their pure parts: the order of rows, copies and files, the keyboard, what can be drawn, JSON in lines.
import { execFileSync } from "node:child_process";
import { parse as readCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Parameters } from "../../cypher/port.ts";
import { gatherTyped } from "../../loader/commands/typed-parameters.ts";
import { graphOf, typesOf } from "../../web/app/panels/cypher/results/graph-of.ts";
import { corners, moved, sizeOf, type Block } from "../../web/app/panels/cypher/results/grid-moves.ts";
import { folded, jsonAt, jsonLines } from "../../web/app/panels/cypher/results/json-lines.ts";
import { nextRowOrder, orderedRows, type RowOrder } from "../../web/app/panels/cypher/results/order.ts";
import { csvPieces, jsonPieces, tabbedCells } from "../../web/app/panels/cypher/results/row-files.ts";
import { shellCommand } from "../../web/app/panels/cypher/results/shell-command.ts";
import { idsOfCell, isIdColumn } from "../../web/app/panels/cypher/results/thing-ids.ts";
import type { CypherValue } from "../../web/contract/cypher.ts";

const node = (id: string | null, kind: string, name: string): CypherValue => ({
  ...{ $: "node", id, labels: ["Thing", kind] },
  properties: { ...(id === null ? {} : { id }), kind, name, nameEn: `${name} en`, aliases: ["a", "b"] },
});
const edge = (from: string | null, type: string, to: string): CypherValue => ({ $: "relationship", type, from, to, properties: {} });

describe("the order of rows", () => {
  const rows: CypherValue[][] = [
    ["2"],
    [10],
    [null],
    [true],
    [9],
    ["10"],
    [[2, 1]],
    ["阿"],
    [[10]],
    [9],
    ["镇"],
    [{ $: "written", type: "Date", text: "2026-01-01" }],
  ];
  const values = (order: RowOrder) => Array.from(orderedRows(rows, rows.length, order), (place) => rows[place]?.[0]);

  test("values of one sort stand together, numbers as numbers, texts as dictionaries have them, nothing last either way", () => {
    const up = values({ column: 0, down: false });
    expect(up.slice(0, 7)).toEqual([9, 9, 10, "2", "10", "阿", "镇"]);
    expect(up.slice(-4).map((value) => (Array.isArray(value) ? value : typeof value))).toEqual(["object", [2, 1], [10], "object"]);
    expect(up.at(-1)).toBeNull();
    const down = values({ column: 0, down: true });
    expect(down.at(-1)).toBeNull();
    expect(down.slice(0, -1)).toEqual(up.slice(0, -1).toReversed());
  });

  test("equal rows stay as they came in both directions, and a third click goes back to how they came", () => {
    const same = Array.from({ length: 300 }, (_, at): CypherValue[] => [at % 3, at]);
    for (const down of [false, true]) {
      const places = [...orderedRows(same, same.length, { column: 0, down })];
      for (const third of [0, 1, 2]) {
        const of = places.filter((place) => place % 3 === third);
        expect(of).toEqual(of.toSorted((a, b) => a - b));
      }
    }
    let order: RowOrder = null;
    const seen = [1, 2, 3].map(() => (order = nextRowOrder(order, 0)));
    expect(seen).toEqual([{ column: 0, down: false }, { column: 0, down: true }, null]);
    expect([...orderedRows(same, 5, null)]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("copies and files", () => {
  const columns = ["name", "=cmd", "list", "n"];
  const rows: CypherValue[][] = [
    ["=1+1", "a\tb\nc", ["x", "y"], -5],
    ['say "hi"', null, [["a", 1]], 0.25],
    [node("hefeng", "Company", "禾丰"), "＋1", { $: "map", entries: { a: [1, { $: "written", type: "Date", text: "2026" }] } }, 2 ** 53],
  ];

  test("CSV begins with a byte-order mark, reads back cell by cell, and no text of it is a formula", () => {
    const file = csvPieces(columns, rows).join("");
    expect(file.charCodeAt(0)).toBe(0xfeff);
    const [head, ...lines] = readCsv(file, { bom: true, record_delimiter: "\r\n" });
    expect(head).toEqual(["name", "'=cmd", "list", "n"]);
    expect(lines).toEqual([
      ["'=1+1", "a\tb\nc", "x|y", "-5"],
      ['say "hi"', "", '[["a",1]]', "0.25"],
      ["hefeng", "'＋1", '{"a":[1,"2026"]}', String(2 ** 53)],
    ]);
  });

  test("JSON is one valid list whatever its length, with things whole", () => {
    const read = JSON.parse(jsonPieces(columns, rows).join("")) as Record<string, unknown>[];
    expect(read).toHaveLength(3);
    expect(read[2]?.["name"]).toEqual({
      id: "hefeng",
      labels: ["Thing", "Company"],
      properties: expect.objectContaining({ name: "禾丰" }) as unknown,
    });
    const many = Array.from({ length: 4500 }, (_, at): CypherValue[] => [at]);
    expect((JSON.parse(jsonPieces(["n"], many).join("")) as unknown[]).length).toBe(4500);
    expect(JSON.parse(jsonPieces(["n"], []).join(""))).toEqual([]);
  });

  test("one cell is copied as it is; several stay apart and are no formulas", () => {
    expect(tabbedCells([["=1+1\n2"]])).toBe("=1+1\n2");
    expect(
      tabbedCells([
        ["=1", "a\tb"],
        [null, edge("a", "DEVELOPS", "b")],
      ]),
    ).toBe("'=1\ta b\n\ta DEVELOPS b");
  });

  test("the command for the shell gives a shell just the words that were asked", () => {
    const text = "MATCH (n {name: 'it''s $(id) `x`'})\nRETURN n // \"two\"\n";
    const values = { id: "a b", list: ["x", 1], n: 3, year: "2027", yes: true, blank: " ", evil: "'; rm -rf /" };
    const command = shellCommand(text, values, "答案");
    const said = execFileSync("bash", [
      "-c",
      command.replace("npm run --silent zhaotu --", "printf '%s\\0'").replace(/ > '.*'$/u, ""),
    ]).toString();
    const words = said.split("\0").slice(0, -1);
    expect([words.slice(0, 2), words.slice(-2)]).toEqual([
      ["cypher", text.trim()],
      ["--format", "csv"],
    ]);
    const given = words.slice(2, -2).filter((word) => word !== "-p");
    expect(given.reduce((read, word) => gatherTyped(word, read), {} as Parameters)).toEqual(values);
    expect(command.endsWith(" > '答案.csv'")).toBe(true);
  });
});

describe("the keyboard in the grid", () => {
  const size = { rows: 100, columns: 4, page: 20 };
  const at = (row: number, column: number): Block => ({ from: { row, column }, to: { row, column } });
  test.each([
    ["ArrowDown", false, false, at(5, 1), at(6, 1)],
    ["ArrowUp", false, false, at(0, 1), at(0, 1)],
    ["End", true, false, at(5, 1), at(99, 3)],
    ["PageDown", false, false, at(90, 1), at(99, 1)],
    ["ArrowRight", false, true, at(5, 1), { from: { row: 5, column: 1 }, to: { row: 5, column: 2 } }],
    ["a", true, false, at(5, 1), { from: { row: 0, column: 0 }, to: { row: 99, column: 3 } }],
  ])("%s, ctrl %s, shift %s", (key, ctrl, shift, from, to) => {
    expect(moved(from, { key, ctrl, shift }, size)).toEqual(to);
  });
  test("a block is counted whichever way it was drawn, and letters move nothing", () => {
    const block = { from: { row: 7, column: 3 }, to: { row: 5, column: 1 } };
    expect([corners(block), sizeOf(block)]).toEqual([
      [
        { row: 5, column: 1 },
        { row: 7, column: 3 },
      ],
      9,
    ]);
    expect(moved(block, { key: "x", ctrl: false, shift: false }, size)).toBeNull();
  });
});

describe("what can be drawn", () => {
  test("ids stand in columns named for them; words that look like ids elsewhere are words", () => {
    expect(
      ["id", "t.id", "ids", "companyId", "project", "from", "Company", "setter", "targetIds"].filter((name) => !isIdColumn(name)),
    ).toEqual([]);
    expect(["name", "kind", "valid", "basis", "count", "unit", "evidence", "grid"].filter(isIdColumn)).toEqual([]);
    expect(idsOfCell("ids", ["hefeng", "禾丰", ["songxi"], 4])).toEqual(["hefeng", "songxi"]);
    expect(idsOfCell("basis", "stated")).toEqual([]);
  });

  test("things, relations, paths and ids of an answer, each once; the rest is counted by sort", () => {
    const path: CypherValue = {
      $: "path",
      nodes: [node("a", "Project", "甲"), node("b", "Park", "乙")],
      relationships: [edge("a", "LOCATED_IN", "b")],
    };
    const rows: CypherValue[][] = [
      [node("a", "Project", "甲"), edge("a", "NEEDS", "c"), path, 7, "c"],
      [null, edge(null, "DEVELOPS", "b"), [path, node(null, "Park", "x")], "words", ["d", "a"]],
      [{ $: "map", entries: { id: "e", n: 1 } }, { $: "map", entries: { n: 1 } }, true, null, "not an id"],
    ];
    const returned = graphOf(["n", "r", "p", "value", "ids"], rows, rows.length);
    expect([...returned.things.keys()].toSorted()).toEqual(["a", "b", "c"]);
    expect(returned.things.get("a")).toMatchObject({ kind: "Project", name: "甲" });
    expect(returned.maybe.toSorted()).toEqual(["d", "e"]);
    expect(returned.links.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted()).toEqual(["a LOCATED_IN b", "a NEEDS c"]);
    expect(typesOf(returned)).toEqual(["LOCATED_IN"]);
    expect([returned.paths, returned.notDrawn]).toEqual([2, { number: 2, relationship: 1, node: 1, text: 2, map: 1, boolean: 1 }]);
    expect(graphOf(["n", "r", "p", "value", "ids"], rows, 0).things.size).toBe(0);
  });
});

describe("JSON in lines", () => {
  const columns = ["a", "x.y"];
  const rows: CypherValue[][] = [
    [1, [{ $: "map", entries: { "k.z": [true, null] } }]],
    ["t", []],
  ];
  const textOf = (turned: ReadonlySet<string>) =>
    jsonLines(columns, rows, 2, turned)
      .map(
        ({ label, text, path, folds, open, comma }) =>
          `${label === null ? "" : `${JSON.stringify(label)}:`}${folds && !open ? folded(columns, rows, 2, path) : text}${comma ? "," : ""}`,
      )
      .join("");

  test("all lines together are the JSON, folded or not", () => {
    const whole = JSON.parse(jsonPieces(columns, rows).join("")) as unknown;
    expect(JSON.parse(textOf(new Set()))).toEqual(whole);
    expect(JSON.parse(textOf(new Set([".0.x.y.0", ".0.x.y.0.k.z"])))).toEqual(whole);
    expect(JSON.parse(textOf(new Set([".0"])))).toEqual(whole);
    expect(jsonLines(columns, rows, 2, new Set([".0"])).length).toBeLessThan(jsonLines(columns, rows, 2, new Set()).length);
  });

  test("a place gives what stands there, also under names with dots; many rows begin folded, one line each", () => {
    expect(jsonAt(columns, rows, 2, ".0.x.y.0.k.z")).toEqual([true, null]);
    expect(jsonAt(columns, rows, 2, ".0.x.y.0.k.z.0")).toBe(true);
    expect(jsonAt(columns, rows, 2, "")).toHaveLength(2);
    const many = Array.from({ length: 1000 }, (_, at): CypherValue[] => [at, []]);
    expect(jsonLines(columns, many, 1000, new Set())).toHaveLength(1002);
    expect(jsonLines(columns, [], 0, new Set()).map(({ text }) => text)).toEqual(["[]"]);
  });
});
