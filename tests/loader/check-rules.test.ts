// The rules that look at many facts together: each finds what is wrong with them, and lets what is near pass.
import { describe, expect, test } from "vitest";
import { relationType, RELATION_NAMES, type RelationName } from "../../data/model/relations.ts";
import { ENTITY_KINDS, KINDS, type Kind } from "../../data/model/kinds.ts";
import { checkFacts } from "../../loader/check/check.ts";
import { add, drop, placeOf, type Changes } from "./doubt.ts";
import { DOUBTS } from "./doubtful-input.ts";
import { WORD_DOUBTS } from "./doubtful-words.ts";
import { changeFile, checkOwn, copyFacts, readOwn } from "./own-facts.ts";

const A = "songxi-2031";

function checkChanged(changes: Changes) {
  const folder = copyFacts();
  for (const [file, change] of Object.entries(changes)) changeFile(folder, file, change);
  return checkOwn(folder);
}

describe.each([...DOUBTS, ...WORD_DOUBTS])("$what", ({ level, code, bad, at, says, good }) => {
  test("is found", () => {
    const found = checkChanged(bad)[level].filter((one) => one.code === code && `${one.file}:${one.line}` === at);
    expect(found).toHaveLength(1);
    expect(`${found[0]?.wrong.en} → ${found[0]?.right.en}`).toMatch(says);
    expect(`${found[0]?.wrong.zh}${found[0]?.right.zh}`).toMatch(/\p{Script=Han}{4}/u);
  });

  test("and what is near it passes", () => {
    const { [level]: found, faults } = checkChanged(good);
    const before = checkOwn(copyFacts())[level].filter((one) => one.code === code);
    expect(faults.filter((fault) => fault.code !== "unquoted-value")).toEqual([]);
    expect(found.filter((one) => one.code === code).map(({ file, line }) => `${file}:${line}`)).toEqual(
      before.map(({ file, line }) => `${file}:${line}`),
    );
  });
});

describe("ends of relations", () => {
  const limited = RELATION_NAMES.filter((name) => {
    const { usualFrom, usualTo } = relationType(name);
    return usualFrom !== "any" || usualTo !== "any";
  });

  test("only three types join anything with anything", () => {
    expect(RELATION_NAMES.filter((name) => !limited.includes(name))).toEqual(["RELATED_TO", "REQUIRES", "SUPPORTS"]);
  });

  test.each(limited)("%s between kinds that it does not join", (name) => {
    const [from, to] = foreignKinds(name);
    const reading = readOwn();
    const entity = (id: string, kind: Kind) => ({
      entity: id,
      kind: ENTITY_KINDS.find((known) => known === kind) ?? "Place",
      name: id,
      nameEn: id,
    });
    const place = { file: "made-up", line: 1, item: "" };
    const [left, right] = [idOf(from), idOf(to)];
    const made = [entity("left", from), entity("right", to)].map((fact) => ({ fact, article: "", place }));
    const relation = {
      fact: { from: left ?? "left", relation: name, to: right ?? "right", basis: "stated" as const, at: ["0-3~374fcbb7"] },
      article: A,
      place,
    };
    const facts = { ...reading.facts, entities: [...reading.facts.entities, ...made], relations: [relation] };
    const { faults, warnings } = checkFacts({ ...reading, facts }, new Map());
    const codes = [...faults, ...warnings].filter(({ file }) => file === "made-up").map(({ code }) => code);
    expect(codes).toContain(relationType(name).strict === true ? "strict-ends" : "unusual-ends");
  });

  /** Two kinds that the type does not usually join. */
  function foreignKinds(name: RelationName): [Kind, Kind] {
    const { usualFrom, usualTo, sameKind } = relationType(name);
    const other = (kinds: readonly Kind[] | "any") =>
      kinds === "any" ? "Brand" : (KINDS.find((kind) => !kinds.includes(kind)) ?? "Brand");
    const [from, to] = [other(usualFrom), other(usualTo)];
    return sameKind === true && from === to ? ["Challenge", to] : [from, to];
  }

  /** A figure or article of our own for kinds that are no entity's. */
  function idOf(kind: Kind): string | undefined {
    return { Target: "t31-capacity", Observation: "o31-grain", Article: A }[kind as string];
  }
});

describe("what need not be named", () => {
  const span = () => placeOf(A, "粮食产量二十三万吨");
  const notComparable = (at: string) => ({
    from: "i-grain-growth",
    relation: "NOT_COMPARABLE",
    to: "i-students",
    basis: "stated",
    at: [at],
  });

  test("an indicator counts as named where one of its figures stands", () => {
    const named = checkChanged({ [`${A}/relations.jsonl`]: add(notComparable(placeOf(A, "比上年增长３.５%"))) });
    expect(named.warnings).toEqual([]);
    const unnamed = checkChanged({ [`${A}/relations.jsonl`]: add(notComparable(span())) });
    expect(unnamed.warnings.map(({ code }) => code)).toEqual(["unnamed-ends"]);
  });

  test("a relation that says why it is uncertain is not listed again", () => {
    const doubt = { uncertain: "猜的", uncertainEn: "A guess" };
    expect(checkChanged({ [`${A}/relations.jsonl`]: add({ ...notComparable(span()), ...doubt }) }).warnings).toEqual([]);
  });

  test("an entity that only implied, uncertain relations speak of goes without mention", () => {
    const inner = { entity: "inner-district", kind: "Place", name: "内城区", nameEn: "Inner District" };
    const relation = { from: "inner-district", relation: "PART_OF", to: "songxi", basis: "implied", at: [placeOf(A, "[[松溪市]]把产业")] };
    const doubt = { uncertain: "没有点名", uncertainEn: "Not named" };
    const inferred = checkChanged({ "entities.jsonl": add(inner), [`${A}/relations.jsonl`]: add({ ...relation, ...doubt }) });
    expect(inferred.warnings).toEqual([]);
    const stated = checkChanged({ "entities.jsonl": add(inner), [`${A}/relations.jsonl`]: add({ ...relation, basis: "stated" }) });
    expect(stated.warnings.map(({ code }) => code)).toEqual(["unmentioned"]);
  });

  test("a mention line may only say where it is not", () => {
    const changes = {
      "entities.jsonl": (text: string) => text.replace('"nameEn":"Xinghe Company"', '"nameEn":"Xinghe Company","aliases":["供货"]'),
      "songxi-2032/mentions.jsonl": add({ mention: "xinghe", at: [], not: [placeOf("songxi-2032", "签约[[供货]]")] }),
    };
    expect(checkChanged(changes)).toMatchObject({ faults: [], warnings: [] });
    const empty = checkChanged({ "songxi-2032/mentions.jsonl": add({ mention: "xinghe", at: [] }) });
    expect(empty.faults.map(({ code, line }) => `${code} ${line}`)).toEqual(["schema 10"]);
    const wrong = checkChanged({ "songxi-2032/mentions.jsonl": add({ mention: "xinghe", at: [], not: [placeOf("songxi-2032", "签约")] }) });
    expect(wrong.faults.map(({ code, line }) => `${code} ${line}`)).toEqual(["wrong-mention 10"]);
  });
});

test("notes are counted and never faults", () => {
  const { faults, warnings, notes } = checkOwn(copyFacts());
  expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  expect(notes.map(({ code }) => code).toSorted()).toEqual(["article-sets", "article-sets", "article-sets", "article-sets", "no-deadline"]);
});

test("without the texts no name is looked for", () => {
  const folder = copyFacts();
  changeFile(folder, `${A}/mentions.jsonl`, drop('"south-canal"'));
  expect(checkOwn(folder, false).warnings.map(({ code }) => code)).toEqual(["unmentioned"]);
  expect(checkOwn(folder).warnings.map(({ code }) => code)).toEqual(["missing-mention", "unmentioned"]);
});
