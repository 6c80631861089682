// The Cypher screen's pure parts: values, tabs, history, what is kept, places in a text, colours, marks in words.
import { expect, test } from "vitest";
import { cypherLanguage } from "../../web/app/panels/cypher/editor/highlight.ts";
import { FUNCTIONS } from "../../web/app/panels/cypher/editor/functions.ts";
import { meansOf, openAt } from "../../web/app/panels/cypher/editor/in-string.ts";
import { knownOf } from "../../web/app/panels/cypher/editor/known.ts";
import { mendOf, tellMark, tellVerdict, together } from "../../web/app/panels/cypher/editor/mark-words.ts";
import { nearest } from "../../web/app/panels/cypher/editor/nearest.ts";
import { quickMarks } from "../../web/app/panels/cypher/editor/quick.ts";
import { sameLength } from "../../web/app/panels/cypher/editor/same-length.ts";
import { whyOf } from "../../web/app/panels/cypher/editor/why-of.ts";
import { activeTab, FIRST_DOOR, FIRST_TAB, type DoorState, type PastQuery, type Run } from "../../web/app/state/door-state.ts";
import { parsePast, parseTabs, printPast, printTabs } from "../../web/app/state/door-kept.ts";
import { guessType, paramNames, paramsOf, printValue, readValue, valueFrom, valueInAddress } from "../../web/app/state/door-values.ts";
import * as verbs from "../../web/app/state/door-verbs.ts";
import { notUnderstood } from "../../web/app/state/url.ts";
import { wordsOf } from "../../web/app/words/words.ts";
import { judge } from "../../cypher/gate/judge.ts";

test("names of parameters: those of strings, comments and quoted names are none, each once, in their order", () => {
  expect(paramNames("MATCH (n {id: $b}) // $c\nWHERE n.x = '$d' AND n.`$e` < $a /* $f */ RETURN $b, $`two words`, \"$g\"")).toEqual([
    "b",
    "a",
    "two words",
  ]);
  expect(paramNames("RETURN $名称, $constructor")).toEqual(["名称"]);
});

test("what a parameter may be, by the catalogue and by how it is used", () => {
  const text = "MATCH (n {id: $one}) WHERE n.id IN $two AND n.name CONTAINS $three AND n.kind IN $four RETURN n LIMIT $five";
  expect(["one", "two", "three", "four", "five"].map((name) => guessType(name, text, null))).toEqual([
    "id",
    "ids",
    "text",
    "list",
    "number",
  ]);
});

test.each([
  ["text", "a,b", "a,b"],
  ["text", "", ""],
  ["number", " 12 ", 12],
  ["number", "1.5e3", 1500],
  ["boolean", "true", true],
  ["id", " hefeng ", "hefeng"],
  ["list", "甲，乙、 丙,", ["甲", "乙", "丙"]],
  ["list", '["a", 1]', ["a", 1]],
  ["json", '{"a": [1]}', { a: [1] }],
] as const)("a value of type %s written %s", (type, text, value) => {
  expect(readValue({ type, text })).toEqual({ value });
});

test.each([
  ["number", "twelve", "number"],
  ["number", "", "none"],
  ["number", "1e999", "number"],
  ["boolean", "yes", "boolean"],
  ["id", " ", "none"],
  ["list", '["a"', "list"],
  ["json", "{a: 1}", "json"],
] as const)("a fault of type %s written %s", (type, text, fault) => {
  expect(readValue({ type, text })).toEqual({ fault });
});

test("a value at fault or not given keeps a query from being sent; what the text does not name is not sent", () => {
  expect(paramsOf("RETURN $a", {})).toBeNull();
  expect(paramsOf("RETURN $a", { a: { type: "number", text: "x" } })).toBeNull();
  expect(paramsOf("RETURN $a", { a: { type: "number", text: "3" }, b: { type: "number", text: "x" } })).toEqual({ a: 3 });
});

test.each([
  [{ type: "text", text: "昭通" }, "昭通"],
  [{ type: "text", text: "12" }, '"12"'],
  [{ type: "text", text: "null" }, '"null"'],
  [{ type: "number", text: "12" }, "12"],
  [{ type: "list", text: "a, b" }, '["a","b"]'],
  [{ type: "json", text: '{ "a": 1 }' }, '{"a":1}'],
] as const)("%o in the address is %s and comes back the same", (value, text) => {
  expect(printValue(value)).toBe(text);
  expect(readValue(valueInAddress(text, value.type === "text" ? "text" : "id"))).toEqual(readValue(value));
});

test("a program's value as a field holds it", () => {
  expect(valueFrom(["a"], "ids")).toEqual({ type: "ids", text: '["a"]' });
  expect(valueFrom(2026, "text")).toEqual({ type: "number", text: "2026" });
  expect(valueFrom("x", "number")).toEqual({ type: "text", text: "x" });
});

const titles = (door: DoorState) => door.tabs.map(({ text }) => text).join(" ");
const opened = (...texts: string[]) => texts.reduce((door, text) => verbs.openQuery(door, { text }), FIRST_DOOR);

test("tabs: an empty one is filled, an open one is found again, others are added, the last is emptied and not closed", () => {
  const door = opened("a", "b", "c", "a");
  expect([titles(door), door.active]).toEqual(["a b c", "1"]);
  const moved = verbs.moveTab(door, "1", 1);
  expect([titles(moved), titles(verbs.moveTab(moved, "2", -1))]).toEqual(["b a c", "b a c"]);
  expect(activeTab(verbs.closeTab(verbs.lookAtTab(moved, "1"), "1")).text).toBe("c");
  const none = ["1", "2", "3"].reduce((state, id) => verbs.closeTab(state, id), door);
  expect([none.tabs.length, none.tabs[0]?.text, none.tabs[0]?.id]).toEqual([1, "", "4"]);
});

test("more tabs than the most let the oldest go that is neither looked at nor running", () => {
  const asked = { text: "r", from: 0, params: {}, rows: 1, name: null };
  const running: Run = { is: "running", asked, since: 0, head: null, rows: [], count: 0 };
  let door = verbs.setRun(opened("first"), "1", running);
  for (let at = 0; at < verbs.MOST_TABS; at++) door = verbs.addTab(door, { text: `t${at}` });
  expect(door.tabs.length).toBe(verbs.MOST_TABS);
  expect([door.tabs[0]?.text, door.tabs[1]?.text]).toEqual(["first", "t1"]);
});

test("memory is bounded: of several answers the oldest is let go, and it says how many rows it had", () => {
  const head = { columns: ["n"], engine: "embedded", version: "1", dialect: "d" } as const;
  let door = opened("a", "b", "c", "d");
  for (const { id, text } of door.tabs) {
    const asked = { text, from: 0, params: {}, rows: 1, name: null };
    door = verbs.setRun(door, id, { is: "done", asked, head, rows: [[1]], count: 1, end: { rows: 1, ms: 1, cut: null } });
  }
  expect(door.tabs.map(({ run }) => run.is)).toEqual(["forgotten", "done", "done", "done"]);
  expect(door.tabs[0]?.run).toMatchObject({ end: { rows: 1 } });
});

const past = (text: string, at: string): PastQuery => ({ text, params: {}, name: null, at, how: "done", rows: 1 });

test("the history has each query once, the newest first, and no more than the most", () => {
  let history: readonly PastQuery[] = [];
  for (let at = 0; at < verbs.MOST_PAST + 5; at++) history = verbs.remember(history, past(`q${at}`, String(at)));
  history = verbs.remember(history, past("q50", "again"));
  expect(history.length).toBe(verbs.MOST_PAST);
  expect(history[0]).toEqual(past("q50", "again"));
  expect(history.filter(({ text }) => text === "q50").length).toBe(1);
});

test("what is kept comes back, without answers; what cannot be read is nothing", () => {
  const tabs = [{ ...FIRST_TAB, text: "RETURN $a", params: { a: { type: "number" as const, text: "1" } }, title: "一" }];
  expect(parseTabs(printTabs(tabs, "1"))).toEqual({ tabs, active: "1" });
  expect(parsePast(printPast([past("q", "t")]))).toEqual([past("q", "t")]);
  for (const broken of [null, "", "{", '{"format":2,"tabs":[]}', printTabs([...tabs, ...tabs], "1"), '{"format":1,"active":"1","tabs":[]}'])
    expect(parseTabs(broken)).toBeNull();
  expect(parsePast('{"format":1,"past":[{"text":1}]}')).toEqual([]);
});

test("where the caret stands: in a string, in a comment, or where words are written", () => {
  const text = "MATCH (n {id: 'hef'}) // 'x\nWHERE n.name CONTAINS \"平";
  const at = (part: string) => openAt(text, text.indexOf(part) + part.length);
  expect(at("'hef")).toMatchObject({ is: "string", from: text.indexOf("hef") });
  expect(at("'hef'")).toBeNull();
  expect(at("// 'x")).toEqual({ is: "comment" });
  expect(at('"平')).toMatchObject({ is: "string" });
  expect(at("MATCH (")).toBeNull();
  expect(["(n {id: ", "n.id = ", "n.id IN ['a', ", "{name: ", "n.name CONTAINS ", "n.kind = "].map(meansOf)).toEqual([
    ...["id", "id", "id", "name", "name", "text"],
  ]);
});

test("a value that is too long to keep costs nothing but itself; an address says which of its values it could not take in", () => {
  const text = (length: number) => ({ type: "ids" as const, text: "x".repeat(length) });
  const params = { long: text(200_001), list: text(30_000), one: text(1) };
  expect(Object.keys(parseTabs(printTabs([{ ...FIRST_TAB, params }], "1"))?.tabs[0]?.params ?? {})).toEqual(["list", "one"]);
  expect(Object.keys(parsePast(printPast([{ ...past("q", "t"), params }]))[0]?.params ?? {})).toEqual(["one"]);
  const search = `?p.one=1&p.=2&p.two-words=3&p.long=${"x".repeat(200_001)}`;
  expect(notUnderstood({ search, hash: "" })).toEqual(["p.", "p.two-words", "p.long"]);
});

/** The colours of a line, word by word. */
function coloured(text: string): string[] {
  const tree = cypherLanguage.parser.parse(text);
  const found: string[] = [];
  tree.iterate({ enter: ({ name, from, to, node }) => void (node.firstChild === null && found.push(`${text.slice(from, to)}:${name}`)) });
  return found;
}

test("colours tell labels, types, properties, functions and parameters apart", () => {
  const text =
    "MATCH (a:Project|Park {id: $id})-[r:NEEDS|LOCATED_IN*1..3]->(b) WHERE size(b.name) > 2 RETURN b.name AS x, [h IN y | h.z] // end";
  const found = coloured(text).join(" ");
  for (const part of ["MATCH:keyword", "Project:", "NEEDS:", "$id:", "size:", "2:number", "// end:comment"]) expect(found).toContain(part);
  const kinds = (word: string) =>
    coloured(text)
      .find((one) => one.startsWith(`${word}:`))
      ?.split(":")[1];
  expect(kinds("Project")).toBe(kinds("Park"));
  expect(kinds("NEEDS")).toBe(kinds("LOCATED_IN"));
  expect(new Set(["Project", "NEEDS", "$id", "size", "name"].map(kinds)).size).toBe(5);
  expect(coloured("/* a\nb */ 'x\ny' RETURN").at(-1)).toBe("RETURN:keyword");
});

test("the nearest name: one or two letters off, swapped ones count once, nothing for what is far", () => {
  const names = ["Project", "Place", "NEEDS", "LOCATED_IN"];
  expect(["Projct", "palce", "NEDES", "Xyz", "P"].map((name) => nearest(name, names))).toEqual(["Project", "Place", "NEEDS", null, null]);
});

const KNOWN = knownOf(null, []);
const NAMES = FUNCTIONS.map(({ name }) => name);
const marks = (text: string) =>
  quickMarks(text, KNOWN, NAMES).map(({ from, to, why }) => [text.slice(from, to), why.is, "near" in why ? why.near : null]);

test("the quick look marks where the grammar cannot go on, and names that nobody knows", () => {
  expect(marks("MATCH (n:Projct)-[:NEDS]->(m) RETURN sizee(m.name)")).toEqual([
    ["Projct", "unknown-label", "Project"],
    ["NEDS", "unknown-relation", "NEEDS"],
    ["sizee", "unknown-function", "size"],
  ]);
  expect(marks("MATCH (n) RETRUN n")).toEqual([["RETRUN", "mistyped", null]]);
  expect(marks("MATCH (n)) RETURN n")).toEqual([[")", "stuck", null]]);
  expect(marks("MATCH (n) RETURN size(n.name").map(([, why]) => why)).toEqual(["unfinished"]);
  expect(marks("MATCH (n:Project) WHERE n.name = '🙂' RETURN n.name AS name ORDER BY name")).toEqual([]);
  for (const nothing of ["", " \n\t", "// later", "/* one\ntwo */ // three\n"]) expect(marks(nothing)).toEqual([]);
  expect(marks("/* open")).not.toEqual([]);
  const text = "MATCH (n {name: '🙂🙂'}) RETRUN n";
  expect(quickMarks(sameLength(text), KNOWN, NAMES).map(({ from, to }) => text.slice(from, to))).toEqual(["RETRUN"]);
});

test("what the analysis of meaning says is told in our words, and what others see is left to them", () => {
  const said = (message: string) => whyOf(message, { ...KNOWN, properties: ["name", "nameEn"] });
  expect(said("Variable `m` not defined")).toEqual({ is: "unknown-variable", said: "m" });
  expect(said("nam is not present in the database. Make sure you didn't misspell it")).toEqual({
    is: "unknown-property",
    said: "nam",
    near: "name",
  });
  expect(said("Type mismatch: expected String or List<T> but was Integer")).toEqual({
    is: "type",
    wanted: "String or List<T>",
    said: "Integer",
  });
  expect(said("Invalid input 'LIMT': expected an expression, ',' or 'AS'")).toEqual({ is: "stuck", said: "LIMT" });
  for (const other of ["Parameter $id is not defined.", "Label X is not present in the database. x"]) expect(said(other)).toBeNull();
  expect(said("Something else")).toEqual({ is: "analysis", said: "Something else" });
});

test("the gate's verdict stands in the text, in either language, beside a mend where there is one", () => {
  const w = wordsOf("zh");
  const text = "MATCH (a)-[:NEEDS*]->(b) RETURN b";
  const [refused] = tellVerdict(judge(text), text, "zh", w);
  expect(refused).toMatchObject({ severity: "error", by: "gate", mend: "*1..6" });
  expect(text.slice(refused?.from, refused?.to)).toBe("*");
  expect(refused?.words).toContain("上限");
  const mended = `${text.slice(0, refused?.from)}${refused?.mend ?? ""}${text.slice(refused?.to)}`;
  expect(judge(mended).accepted).toBe(true);
  const regex = "MATCH (n) WHERE n.name =~ 'a' RETURN n";
  const { at } = judge(regex);
  expect(`${regex.slice(0, at?.start)}${mendOf(judge(regex), regex) ?? ""}${regex.slice(at?.end)}`).toBe(
    "MATCH (n) WHERE n.name CONTAINS 'a' RETURN n",
  );
});

test("what the analysis says in words of its own stands after ours, to be marked as English", () => {
  const mark = { from: 0, to: 1, severity: "error", why: { is: "analysis", said: "Something else" } } as const;
  expect(tellMark(mark, wordsOf("zh"))).toMatchObject({ words: expect.stringMatching(/：$/u), foreign: "Something else" });
});

test("one place is told once: the mend stays, the gate's sentence goes before the bare “does not fit”", () => {
  const w = wordsOf("en");
  const at = { from: 3, to: 9, severity: "error" } as const;
  const gate = { ...at, words: "gate", mend: null, by: "gate" } as const;
  const stuck = tellMark({ ...at, why: { is: "stuck", said: "RETRUN" } }, w);
  const mistyped = tellMark({ ...at, why: { is: "mistyped", said: "RETURN" } }, w);
  expect(together([stuck], [gate])).toEqual([gate]);
  expect(together([mistyped], [gate])).toEqual([mistyped]);
  const warning = tellMark({ ...at, severity: "warning", why: { is: "unknown-label", said: "X", near: null } }, w);
  expect(together([warning], [gate])).toEqual([warning, gate]);
});

test("every function that the editor offers may pass the gate", () => {
  const called = FUNCTIONS.map(
    ({ name, takes }) => `RETURN ${name}(${takes.map((_, at) => (name === "range" ? String(at + 1) : "null")).join(", ")}) AS x`,
  );
  expect(called.filter((text) => judge(text).code === "function")).toEqual([]);
});
