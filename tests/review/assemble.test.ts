// From decisions to facts: what is taken along, left out, merged, split, kept although the reading or the text has changed.
import { describe, expect, test } from "vitest";
import { keyed } from "../../data/model/review.ts";
import { anchorIn } from "../../loader/review/anchor.ts";
import {
  assembled,
  CANDIDATES,
  decide,
  DEVELOPS,
  entity,
  GRAIN,
  keysOf,
  LOCATED,
  observation,
  OUTPUT,
  placeOf,
  target,
  TEXT,
} from "./made-up.ts";

const lineOf = (made: ReturnType<typeof assembled>, key: string) => made.lines.find((line) => line.key === key)?.fact;

test("nothing accepted: no facts, not even the article", () => {
  expect(assembled([])).toEqual({ lines: [], along: [], leftOut: [], lost: [], gone: [], changed: [] });
  expect(assembled([decide("article:yunling-2041", "accept"), decide(GRAIN, "reject")]).lines).toEqual([]);
});

test("an accepted relation takes both ends along, with where they stand, and nothing else", () => {
  const made = assembled([decide(DEVELOPS, "accept")]);
  expect(keysOf(made)).toEqual([
    "article:yunling-2041",
    "entity:songgu",
    "entity:songgu-plant",
    "mention:songgu",
    "mention:songgu-plant",
    DEVELOPS,
  ]);
  expect(made.along.toSorted()).toEqual(["entity:songgu", "entity:songgu-plant", "mention:songgu", "mention:songgu-plant"]);
  expect(made.leftOut).toEqual([]);
});

test("a figure takes its indicator along and whom it is about; what other facts hold is not written again", () => {
  const known = [entity("i-grain", "Indicator", "粮食产量")];
  expect(keysOf(assembled([decide(GRAIN, "accept")]))).toEqual([
    "article:yunling-2041",
    "entity:yunling",
    "entity:i-grain",
    "mention:yunling",
    GRAIN,
  ]);
  expect(keysOf(assembled([decide(GRAIN, "accept")], { known }))).toEqual([
    "article:yunling-2041",
    "entity:yunling",
    "mention:yunling",
    GRAIN,
  ]);
});

test("what names a rejected entity is left out and says why; undone, it is back", () => {
  const reject = decide("entity:songgu", "reject");
  const made = assembled([decide(DEVELOPS, "accept"), decide(LOCATED, "accept"), reject]);
  expect(keysOf(made)).not.toContain(DEVELOPS);
  expect(keysOf(made)).toContain(LOCATED);
  expect(made.leftOut).toEqual([{ key: DEVELOPS, why: { zh: "它说到的 songgu 被拒绝了", en: "it names songgu, which was rejected" } }]);
  const back = assembled([decide(DEVELOPS, "accept"), reject, decide("entity:songgu", "undo", { undoes: reject.decision })]);
  expect(keysOf(back)).toContain(DEVELOPS);
});

test("a rejected article leaves nothing", () => {
  const made = assembled([decide(DEVELOPS, "accept"), decide("article:yunling-2041", "reject")]);
  expect([made.lines, made.leftOut.map(({ key }) => key)]).toEqual([[], expect.arrayContaining([DEVELOPS])]);
});

test("a correction stands instead of the candidate", () => {
  const made = assembled([decide(GRAIN, "correct", { fact: { ...target, due: "2044", setBy: ["yunling-2041"] } })]);
  expect(lineOf(made, GRAIN)).toMatchObject({ due: "2044", setBy: ["yunling-2041"], target: target.target });
  expect(made.changed).toEqual([]);
});

test("a corrected entity with another id is what the others name from then on", () => {
  const fact = entity("songgu-battery", "Company", "松谷公司");
  const made = assembled([decide("entity:songgu", "correct", { fact }), decide(DEVELOPS, "accept")]);
  expect(lineOf(made, DEVELOPS)).toMatchObject({ from: "songgu-battery" });
  expect(lineOf(made, "mention:songgu")).toMatchObject({ mention: "songgu-battery" });
});

describe("merging", () => {
  test("ids are rewritten everywhere, names become aliases, places come together", () => {
    const made = assembled([
      decide("entity:songgu-new", "merge", { into: "songgu" }),
      decide(DEVELOPS, "accept"),
      decide(OUTPUT, "accept"),
    ]);
    expect(lineOf(made, OUTPUT)).toMatchObject({ about: ["songgu"] });
    expect(lineOf(made, "entity:songgu")).toMatchObject({ aliases: ["松谷新能源公司"] });
    expect(lineOf(made, "mention:songgu")).toMatchObject({ at: [placeOf("松谷公司"), placeOf("松谷新能源公司")] });
    expect(keysOf(made)).not.toContain("entity:songgu-new");
    expect(keysOf(made)).not.toContain("mention:songgu-new");
  });

  test("into what other facts hold: a name that it does not have is told, its place not written", () => {
    const known = [entity("songgu-group", "Company", "松谷集团")];
    const made = assembled([decide("entity:songgu", "merge", { into: "songgu-group" }), decide(DEVELOPS, "accept")], { known });
    expect(lineOf(made, DEVELOPS)).toMatchObject({ from: "songgu-group" });
    expect(keysOf(made)).not.toContain("mention:songgu");
    expect(made.leftOut).toEqual([
      { key: "mention:songgu", why: expect.objectContaining({ en: expect.stringContaining("no name or alias of songgu-group") }) },
    ]);
  });

  test("chains end at their end; circles and ends that are not there are told; a relation with itself goes", () => {
    const chain = assembled([
      decide("entity:songgu-new", "merge", { into: "songgu" }),
      decide("entity:songgu", "merge", { into: "songgu-plant" }),
      decide(OUTPUT, "accept"),
      decide(DEVELOPS, "accept"),
    ]);
    expect(lineOf(chain, OUTPUT)).toMatchObject({ about: ["songgu-plant"] });
    expect(chain.leftOut).toContainEqual({ key: DEVELOPS, why: expect.objectContaining({ en: "both ends have become one" }) });
    const circle = assembled([
      decide("entity:songgu", "merge", { into: "songgu-new" }),
      decide("entity:songgu-new", "merge", { into: "songgu" }),
    ]);
    expect(circle.leftOut).toHaveLength(2);
    expect(assembled([decide("entity:songgu", "merge", { into: "nowhere" })]).leftOut).toEqual([
      { key: "entity:songgu", why: expect.objectContaining({ en: "there is no nowhere to merge it into" }) },
    ]);
  });
});

test("split: the parts stand with ids of their own, what named the whole waits for a correction", () => {
  const parts = [
    entity("yunling-town", "Place", "云岭县"),
    { mention: "yunling-town", at: [placeOf("云岭县")] },
    entity("yunling-county", "Place", "云岭县"),
    { mention: "yunling-county", at: [placeOf("云岭县", TEXT, 40)] },
  ];
  const split = decide("entity:yunling", "split", { parts });
  const made = assembled([split, decide(LOCATED, "accept")]);
  expect(made.lines.flatMap(({ fact }) => ("entity" in fact && fact.kind === "Place" ? [fact.entity] : []))).toEqual([
    "yunling-town",
    "yunling-county",
  ]);
  expect(made.leftOut).toEqual([
    { key: LOCATED, why: expect.objectContaining({ en: expect.stringContaining("correct it to say which") }) },
  ]);
  const relation = CANDIDATES.find(({ key }) => key === LOCATED)?.fact;
  if (relation === undefined || !("relation" in relation)) throw new Error("no relation");
  const mended = assembled([split, decide(LOCATED, "correct", { fact: { ...relation, to: "yunling-county" } })]);
  expect(lineOf(mended, LOCATED)).toMatchObject({ to: "yunling-county" });
  expect(keysOf(mended)).not.toContain("mention:yunling");
});

test("a part of something split may be what another candidate proposes: it stands once", () => {
  const parts = [entity("songgu", "Company", "松谷公司"), entity("songgu-power", "Company", "松谷能源公司")];
  const made = assembled([decide("entity:songgu-new", "split", { parts }), decide(DEVELOPS, "accept")]);
  expect(made.lines.flatMap(({ fact }) => ("entity" in fact ? [fact.entity] : [])).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    "songgu",
    "songgu-plant",
    "songgu-power",
  ]);
  expect(keysOf(made)).toContain("mention:songgu");
});

test("what the reading no longer has, and what it reads differently, stays as it was accepted", () => {
  const less = CANDIDATES.filter(({ key }) => key !== DEVELOPS);
  const gone = assembled([decide(DEVELOPS, "accept")], { candidates: less });
  expect(keysOf(gone)).toContain(DEVELOPS);
  expect(gone.gone.map(({ of }) => of)).toEqual([DEVELOPS]);
  const other = CANDIDATES.map((one) => (one.key === GRAIN ? { ...one, fact: { ...target, due: "2046" } } : one));
  const changed = assembled([decide(GRAIN, "accept")], { candidates: other });
  expect([changed.changed, lineOf(changed, GRAIN)]).toEqual([[GRAIN], expect.objectContaining({ due: "2045" })]);
});

describe("an edited text", () => {
  const edited = TEXT.replace("云岭县今年办三件事。", "记者昨天获悉，云岭县今年办三件大事。").replace("去年产值8亿元", "去年产值9亿元");

  test("places move with their characters; those whose characters are gone are listed", () => {
    const made = assembled([decide(DEVELOPS, "accept"), decide(OUTPUT, "accept")], { text: edited });
    expect(lineOf(made, DEVELOPS)).toMatchObject({ at: [placeOf("松谷公司在云岭县建设松谷电池厂", edited)] });
    expect(keysOf(made)).not.toContain(OUTPUT);
    expect(made.lost).toEqual([{ key: OUTPUT, at: observation.at[0] }]);
    expect(made.leftOut).toEqual([{ key: OUTPUT, why: expect.objectContaining({ en: "the text no longer has its characters" }) }]);
  });

  test("a figure accepted before keeps its id, and another at that place has one of its own", () => {
    const now = keyed([...CANDIDATES.map(({ fact }) => ({ fact })), { fact: { ...target, value: 31, valueText: "31万吨" } }]).map(
      (one) => ({ ...one, confidence: 1, found: [], questions: [] }),
    );
    const made = assembled(
      [decide(GRAIN, "accept"), { ...decide("target:i-grain:31万吨:1", "accept"), seen: { ...target, value: 31, valueText: "31万吨" } }],
      { candidates: now },
    );
    expect(made.lines.flatMap(({ fact }) => ("target" in fact ? [fact.target] : []))).toEqual([target.target, `${target.target}-2`]);
  });

  test("of the same characters in two places the one near the old place counts", () => {
    const text = `${"路".repeat(50)}云岭县${"路".repeat(50)}云岭县`;
    const find = anchorIn(text, [placeOf("云岭县", `${"路".repeat(99)}云岭县`), "7-9~ffffffff"]);
    expect(find(placeOf("云岭县", `${"路".repeat(99)}云岭县`))).toBe(placeOf("云岭县", text, 60));
    expect(find("7-9~ffffffff")).toBe(null);
  });

  test("a long text with none of many places is given up, not searched from end to end for each", () => {
    const places = Array.from({ length: 5000 }, (_, at) => `${at * 300}-${at * 300 + 30}~0000000${at % 10}`);
    const find = anchorIn("山".repeat(2_000_000), places);
    expect(places.every((at) => find(at) === null)).toBe(true);
  }, 60_000);
});

describe("what a later reading finds no more", () => {
  const accept = {
    ...decide(DEVELOPS, "accept"),
    along: CANDIDATES.filter(({ key }) => /:songgu(?:-plant)?$/.test(key)).map(({ fact }) => fact),
  };

  test("came along and stays: an accepted relation keeps the ends that nobody decided on", () => {
    const less = CANDIDATES.filter(({ key }) => !key.includes("songgu-plant"));
    const made = assembled([accept], { candidates: less });
    expect([...keysOf(made)].toSorted()).toEqual([...keysOf(assembled([accept]))].toSorted());
    expect(made.leftOut).toEqual([]);
    const rejected = assembled([accept, decide("entity:songgu-plant", "reject")], { candidates: less });
    expect(keysOf(rejected)).not.toContain(DEVELOPS);
  });

  test("was merged: its name stays an alias, and its places stay", () => {
    const merge = decide("entity:songgu-new", "merge", { into: "songgu" });
    const mention = CANDIDATES.find(({ key }) => key === "mention:songgu-new")?.fact;
    if (mention === undefined) throw new Error("no mention");
    const made = assembled([{ ...merge, along: [mention] }, decide(DEVELOPS, "accept")], {
      candidates: CANDIDATES.filter(({ key }) => !key.endsWith(":songgu-new")),
    });
    expect(lineOf(made, "entity:songgu")).toMatchObject({ aliases: ["松谷新能源公司"] });
    expect(lineOf(made, "mention:songgu")).toMatchObject({ at: [placeOf("松谷公司"), placeOf("松谷新能源公司")] });
  });
});

test("the id of a figure never goes to another: not when the reading finds it no more, nor when it is taken back", () => {
  const other = { ...target, value: 31, valueText: "31万吨" };
  const now = CANDIDATES.map((one) => (one.key === GRAIN ? { ...one, fact: other, key: "target:i-grain:31万吨:1" } : one));
  const [first, second] = [decide(GRAIN, "accept"), decide("target:i-grain:31万吨:1", "accept", { seen: other })];
  const idsOf = (...decisions: Parameters<typeof assembled>[0]) =>
    assembled(decisions, { candidates: now }).lines.flatMap(({ fact }) => ("target" in fact ? [[fact.value, fact.target]] : []));
  expect(Object.fromEntries(idsOf(first, second))).toEqual({ 30: target.target, 31: `${target.target}-2` });
  expect(idsOf(first, second, decide(GRAIN, "undo", { undoes: first.decision }))).toEqual([[31, `${target.target}-2`]]);
});

test("a correction of what other facts hold is told, not passed over", () => {
  const known = [entity("songgu", "Company", "松谷公司")];
  const fact = { ...entity("songgu", "Company", "松谷公司"), aliases: ["松谷"] };
  const made = assembled([decide("entity:songgu", "correct", { fact }), decide(DEVELOPS, "accept")], { known });
  expect(made.leftOut).toEqual([
    { key: "entity:songgu", why: expect.objectContaining({ en: expect.stringContaining("correct it there") }) },
  ]);
});

test("split, then merged: the merge counts; taken back, the split", () => {
  const split = decide("entity:yunling", "split", {
    parts: [entity("yunling-town", "Place", "云岭县"), entity("yunling-county", "Place", "云岭县")],
  });
  const merge = decide("entity:yunling", "merge", { into: "songgu-plant" });
  const idsOf = (...decisions: Parameters<typeof assembled>[0]) =>
    assembled(decisions).lines.flatMap(({ fact }) => ("entity" in fact ? [fact.entity] : []));
  expect(idsOf(split, merge)).toEqual(["songgu-plant"]);
  expect(idsOf(split, merge, decide("entity:yunling", "undo", { undoes: merge.decision }))).toEqual(["yunling-town", "yunling-county"]);
});
