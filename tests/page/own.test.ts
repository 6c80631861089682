// What the reader keeps, as a file: written, read, refused with a reason, merged without loss.
import { expect, test } from "vitest";
import { type Judgement } from "../../web/app/state/judged.ts";
import { freeName, isRefusal, merge, parseOwn, plainAddress, printOwn, type Own } from "../../web/app/state/own.ts";

const view = (name: string, address = "/explore?lang=zh", note = "") => ({ name, address, note, at: "2033-01-02T03:04:05.000Z" });
const judged = (is: Judgement["is"], used: string | null, at = "2033-01-02T03:04:05.000Z"): Judgement => ({
  ...{ of: ["o31-grain", "o32-grain"], is, used, reason: "按统计公报", at },
});
const nothing = { views: [], notes: {}, judgements: [] };
const own: Own = {
  views: [
    view("园区", "/explore?show=dongtan-park,hefeng&sel=hefeng&group=g1~a~hefeng.xinghe&mark=hefeng@3&lang=zh", "先看这个"),
    view("二"),
  ],
  notes: { hefeng: "要再核对\n第二行" },
  judgements: [judged("used", "o31-grain"), judged("open", null)],
};
const read = (file: string): Own => {
  const came = parseOwn(file);
  if (isRefusal(came)) throw new Error(`refused: ${came.why} ${came.where}`);
  return came;
};

test("what is written is read back the same", () => {
  expect(read(printOwn(own))).toEqual(own);
  expect(read(printOwn(nothing))).toEqual(nothing);
});

test.each([
  ["not JSON", "{", "broken"],
  ["cut off", printOwn(own).slice(0, -20), "broken"],
  ["empty", "", "broken"],
  ["of something else", '{"type":"FeatureCollection"}', "foreign"],
  ["a list", "[]", "foreign"],
  ["facts of this program", '{"zhaotu":"entities","format":1}', "foreign"],
  ["of a newer page", printOwn(own).replace('"format": 3', '"format": 4'), "newer"],
  [
    "with an address that leads nowhere",
    printOwn({ ...nothing, views: [view("x", "https://elsewhere.example/explore")], notes: {} }),
    "faulty",
  ],
  ["with an address of no screen", printOwn({ ...nothing, views: [view("x", "/nowhere")], notes: {} }), "faulty"],
  ["with an address that runs code", printOwn({ ...nothing, views: [view("x", "javascript:alert(1)")], notes: {} }), "faulty"],
  ["with a nameless view", printOwn({ ...nothing, views: [view("  ")], notes: {} }), "faulty"],
  ["with a note about no id", printOwn({ ...nothing, views: [], notes: { "Not An Id": "x" } }), "faulty"],
  ["with a number for a note", '{"zhaotu":"views","format":1,"views":[],"notes":{"a":1}}', "faulty"],
  ["without notes", '{"zhaotu":"views","format":1,"views":[]}', "faulty"],
])("a file %s is refused", (_what, file, why) => {
  expect(parseOwn(file)).toMatchObject({ why });
});

test("a refusal of a faulty file says where", () => {
  expect(parseOwn(printOwn({ ...nothing, views: [view("good"), view("bad", "/nowhere")], notes: {} }))).toMatchObject({
    where: expect.stringContaining("views.1.address"),
  });
});

test("merging: the same is known, the same name gets a number, a note is added below, nothing goes", () => {
  const came: Own = {
    views: [view("二"), view("园区", "/explore?all=1&lang=zh"), view("三")],
    notes: { hefeng: "别人的", xinghe: "新的" },
    judgements: [judged("open", null), judged("both", null)],
  };
  const merged = merge(own, came);
  expect(merged).toMatchObject({ added: 1, renamed: 1, known: 1, notes: 2, judgements: 1 });
  expect(merged.own.views.map(({ name }) => name)).toEqual(["园区", "二", "园区 2", "三"]);
  expect(merged.own.views.slice(0, 2)).toEqual(own.views);
  expect(merged.own.judgements).toEqual([...own.judgements, judged("both", null)]);
  expect(merged.own.notes).toEqual({ hefeng: "要再核对\n第二行\n别人的", xinghe: "新的" });
});

test("a note that would grow too long is left as it was, and counted", () => {
  const [mine, theirs] = ["a".repeat(15_000), "b".repeat(15_000)];
  expect(merge({ ...nothing, notes: { x: mine } }, { ...nothing, notes: { x: theirs } })).toMatchObject({
    own: { notes: { x: mine } },
    notes: 0,
    long: 1,
  });
});

test("merging the same file a second time changes nothing", () => {
  const once = merge(nothing, own).own;
  expect(merge(once, own)).toMatchObject({ own: once, added: 0, renamed: 0, known: 2, notes: 0, judgements: 0 });
});

test("a file with one name twice has both, the second numbered", () => {
  expect(
    read(printOwn({ ...nothing, views: [view("x"), view("x", "/settings?lang=zh")], notes: {} })).views.map(({ name }) => name),
  ).toEqual(["x", "x 2"]);
  expect(freeName("x", ["x", "x 2", "x 4"])).toBe("x 3");
});

test("an address is kept as this page writes it", () => {
  expect(plainAddress("/explore?nonsense=1&sel=a&lang=zh")).toBe("/explore?sel=a&lang=zh");
  expect(plainAddress("//elsewhere.example/explore")).toBeNull();
});
