// Tables purely: filter, order, copying; the rows of a comparison; what a browser keeps of a reader's wishes.
import { describe, expect, test } from "vitest";
import type { Comparison } from "../../web/contract.ts";
import { filtered as filteredRows, ordered, rowsOf, type Choice } from "../../web/app/panels/compare/rows.ts";
import { filtered, nextOrder, sorted, tabbed, type Column } from "../../web/app/panels/table/column.tsx";
import { readPrefs } from "../../web/app/state/prefs.ts";
import { USUAL_PREFS } from "../../web/app/state/state.ts";

type Row = { readonly name: string; readonly tons: number | null };
const ROWS: readonly Row[] = [
  { name: "松溪\t市", tons: 1200.5 },
  { name: "禾丰公司", tons: null },
  { name: "东滩园区", tons: 90 },
];
const NAME: Column<Row> = { id: "name", label: "名称", text: (row) => row.name };
const TONS: Column<Row> = {
  id: "tons",
  label: "吨",
  number: true,
  text: (row) => (row.tons === null ? "" : `${row.tons} 吨`),
  value: (row) => row.tons,
};
const names = (rows: readonly Row[]) => rows.map(({ name }) => name.slice(0, 2));

describe("a table", () => {
  test("filters by what its columns show, and only those", () => {
    expect(names(filtered(ROWS, [NAME, TONS], " 90 吨"))).toEqual(["东滩"]);
    expect(names(filtered(ROWS, [NAME], "90"))).toEqual([]);
    expect(filtered(ROWS, [NAME], "  ")).toBe(ROWS);
  });
  test("sorts numbers as numbers, names as dictionaries do, and what has no number last both ways", () => {
    expect(names(sorted(ROWS, TONS, false))).toEqual(["东滩", "松溪", "禾丰"]);
    expect(names(sorted(ROWS, TONS, true))).toEqual(["松溪", "东滩", "禾丰"]);
    expect(names(sorted(ROWS, NAME, false))).toEqual(["东滩", "禾丰", "松溪"]);
    expect(nextOrder({ by: "name", down: false }, "name")).toEqual({ by: "name", down: true });
    expect(nextOrder({ by: "name", down: true }, "tons")).toEqual({ by: "tons", down: false });
  });
  test("copies as tab-separated lines, numbers plain, no tab or line end inside a cell", () => {
    expect(tabbed(ROWS, [NAME, TONS])).toBe("名称\t吨\n松溪 市\t1200.5\n禾丰公司\t\n东滩园区\t90");
  });
});

test("what a browser keeps is understood part by part, the rest is as usual", () => {
  expect(readPrefs(null)).toEqual(USUAL_PREFS);
  expect(readPrefs("{")).toEqual(USUAL_PREFS);
  expect(readPrefs('{"names":"en","density":"tiny","letters":false}')).toEqual({ ...USUAL_PREFS, names: "en", letters: false });
});

const thing = (id: string, name: string) => ({
  ...{ id, kind: "Company" as const, name, nameEn: `The ${id}`, pinyin: null, facts: 1, articles: ["x"], differs: false },
  ...{ mentioned: 1, when: null, amount: null },
});
const judgedNot = { verdict: null, why: [], told: false, reasonZh: null, reasonEn: null, evidence: [] };
const COMPARISON: Comparison = {
  ...{ a: "x", b: "y", targets: [], contradictions: [], alike: [] },
  things: [thing("mill", "磨坊"), thing("port", "码头")],
  observations: [
    {
      ...{
        id: "o1",
        name: "o1",
        nameEn: "o1",
        indicatorId: "i",
        indicator: "产量",
        indicatorEn: "Output",
        each: false,
        about: [thing("mill", "磨坊")],
      },
      ...{
        value: 3,
        valueText: "3吨",
        unit: "吨",
        valueBase: 3,
        unitBase: "吨",
        comparator: "=",
        evidence: ["y#1-2"],
        claimZh: null,
        claimEn: null,
      },
      ...{ uncertain: null, uncertainEn: null, note: null, noteEn: null, nature: "level", direction: null, actual: "actual" },
      ...{ period: "2030", periodText: null, periodBasis: "stated" },
    },
  ],
  entities: [
    { id: "mill", mark: "same", a: ["x#1-3"], b: ["y#1-3", "y#5-7"], differing: 0 },
    { id: "port", mark: "silent", a: ["x#9-11"], b: [], differing: 0 },
  ],
  relations: [],
  figures: [{ mark: "new", a: null, b: "o1", ...judgedNot }],
  perhaps: [{ a: "port", b: "mill", likeness: 0.667 }],
};
const CHOICE: Choice = { mark: null, sort: null, kind: null, text: "", order: "group" };

describe("the rows of a comparison", () => {
  const rows = rowsOf(COMPARISON, "en");
  test("say for each side what it says and where, and nothing where it says nothing", () => {
    expect(rows.map(({ mark, title, ids }) => [mark, title, ids])).toEqual([
      ["same", "The mill", ["mill"]],
      ["silent", "The port", ["port"]],
      ["new", "Output", ["o1"]],
      ["perhaps", "The port ↔ The mill", ["port", "mill"]],
    ]);
    expect(rows[0]).toMatchObject({ a: { text: "1 place", evidence: ["x#1-3"] }, b: { text: "2 places" } });
    expect(rows[1]).toMatchObject({ b: null });
    expect(rows[2]).toMatchObject({ a: null, b: { text: "3\u00a0tonnes · 2030" }, about: "The mill", kind: "Observation" });
    expect(rows[3]?.about).toBe("67% of the names in common");
  });
  test("are filtered by sort, kind and text, and ordered by group or name", () => {
    expect(filteredRows(rows, { ...CHOICE, sort: "figure" }).map(({ title }) => title)).toEqual(["Output"]);
    expect(filteredRows(rows, { ...CHOICE, kind: "Observation" })).toHaveLength(1);
    expect(filteredRows(rows, { ...CHOICE, text: "TONNES" }).map(({ title }) => title)).toEqual(["Output"]);
    expect(ordered(rows, "group").map(({ mark }) => mark)).toEqual(["new", "silent", "same", "perhaps"]);
    expect(ordered(rows, "name").map(({ title }) => title)).toEqual(["Output", "The mill", "The port", "The port ↔ The mill"]);
  });
});
