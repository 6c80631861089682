// New names and known ones: exactly the same is joined, nearly the same is asked, what differs in a number is neither.
import { describe, expect, test } from "vitest";
import type { EntityFact } from "../../data/model/facts.ts";
import { isId } from "../../data/model/ids.ts";
import type { EntityKind } from "../../data/model/kinds.ts";
import type { Facts } from "../../loader/read/facts.ts";
import type { Mention } from "../../loader/reading/candidates.ts";
import { joinMentions } from "../../loader/reading/joining/join.ts";
import { knownGraph, knownNames } from "../../loader/reading/joining/known.ts";
import { isNearlySame, likeness, sketchOf } from "../../loader/reading/joining/shingles.ts";
import { latinName, slugOf } from "../../loader/reading/joining/slug.ts";
import type { PlaceMention } from "../../loader/reading/places/place-mention.ts";
import { diceOf } from "../dice.ts";
import { MADE_UP, tear, untorn } from "./made-up-page.ts";

const entity = (id: string, kind: EntityKind, name: string, aliases: string[] = []): EntityFact => ({
  entity: id,
  kind,
  name,
  nameEn: id,
  ...(aliases.length > 0 && { aliases }),
});

const KNOWN = [
  entity("qingwu-tech", "Company", "青梧科技", ["栖霞青梧科技公司"]),
  entity("xiawan-port", "Infrastructure", "霞湾港"),
  entity("plan-15", "Policy", "“十五五”规划"),
  entity("battery-1", "Project", "青梧储能电池项目一期"),
  entity("new-town", "Place", "霞湾新城"),
  entity("linfeng-a", "Company", "临风集团"),
  entity("linfeng-b", "Company", "临风控股", ["临风集团"]),
  entity("i-output", "Indicator", "工业产值"),
];

function graphOf(entities: readonly EntityFact[]) {
  const none = { articles: [], readings: [], mentions: [], relations: [], targets: [], observations: [], exclusions: [] };
  const facts: Facts = {
    ...none,
    entities: entities.map((fact, line) => ({ fact, article: "", place: { file: "e", line, item: fact.entity } })),
  };
  return knownGraph(facts);
}

const mention = (kind: EntityKind, name: string, start = 0): Mention => ({
  kind,
  name,
  start,
  end: start + name.length,
  rule: "made-up",
  confidence: 0.9,
});

const joinOne = (kind: EntityKind, name: string) => {
  const [joined] = joinMentions([mention(kind, name)], graphOf(KNOWN));
  if (joined === undefined) throw new Error("nothing was joined");
  return joined;
};

describe("joining", () => {
  test.each([
    ["Company", "青梧科技", "qingwu-tech"],
    ["Company", "栖霞青梧科技公司", "qingwu-tech"],
    ["Policy", "十五五规划", "plan-15"],
    ["Infrastructure", "霞湾港", "xiawan-port"],
  ] as const)("%s %s is %s, without a question", (kind, name, id) => {
    expect(joinOne(kind, name)).toMatchObject({ id, questions: [] });
  });

  test.each([
    ["Company", "青梧科技股份公司", ["near"]],
    ["Company", "青悟科技", ["near"]],
    ["Place", "霞湾港", ["kind"]],
    ["Company", "临风集团", ["several"]],
    ["Company", "云芽茶业", []],
    ["Project", "青梧储能电池项目二期", []],
    ["Project", "青梧储能电池项目三期", []],
    ["Policy", "“十四五”规划", []],
    ["Infrastructure", "霞湾港1号", []],
  ] as const)("%s %s stays new, with the questions %j", (kind, name, codes) => {
    const { id, known, questions } = joinOne(kind, name);
    expect(known).toBeNull();
    expect(KNOWN.map((one) => one.entity)).not.toContain(id);
    expect(questions.map(({ code }) => code)).toEqual(codes);
    for (const { zh, en } of questions) expect([zh, en].every((words) => words.endsWith("？") || words.endsWith("?"))).toBe(true);
  });

  test("mentions of one name are one entity, in the order of the text", () => {
    const all = [mention("Company", "云芽茶业", 3), mention("Place", "霞湾镇", 9), mention("Company", "云芽茶业", 30)];
    const joined = joinMentions(all, graphOf(KNOWN));
    expect(joined.map(({ name, mentions }) => [name, mentions.map(({ start }) => start)])).toEqual([
      ["云芽茶业", [3, 30]],
      ["霞湾镇", [9]],
    ]);
  });

  test("a place that may be several divisions is asked", () => {
    const place: PlaceMention = { ...mention("Place", "鼓楼区"), kind: "Place", divisions: ["320106", "320302", "350102", "410204"] };
    const [joined] = joinMentions([place], graphOf(KNOWN));
    expect(joined?.questions).toEqual([expect.objectContaining({ code: "which-place", zh: expect.stringContaining("320106") })]);
  });

  test("indicators are no names that a text is searched for", () => {
    expect(knownNames(graphOf(KNOWN)).map(({ text }) => text)).toContain("栖霞青梧科技公司");
    expect(knownNames(graphOf(KNOWN)).map(({ text }) => text)).not.toContain("工业产值");
  });
});

describe("ids", () => {
  const names = [
    "青梧科技",
    "清吾科技",
    "5GWh锂离子电池（三期）",
    "“四好”农村公路",
    "吕梁",
    "A—B线",
    "𠮷野家",
    "——",
    "很长的名字".repeat(40),
  ];

  test("are slugs, the same every time, and none for two names", () => {
    const ids = names.map((name) => slugOf(name, "Company"));
    expect(ids.every(isId)).toBe(true);
    expect(ids).toEqual(names.map((name) => slugOf(name, "Company")));
    expect(new Set(ids).size).toBe(names.length);
    expect(slugOf("青梧科技", "Company")).not.toBe(slugOf("青梧科技", "Project"));
    expect(slugOf("工业产值", "Indicator")).toMatch(/^i-gong-ye-chan-zhi-[0-9a-f]{4}$/);
  });

  test("a name in Latin letters holds no Chinese", () => {
    expect(latinName("青梧科技5GWh项目")).toBe("Qing Wu Ke Ji 5GWh Xiang Mu");
    for (const name of names) expect(latinName(name)).toMatch(/^[^\p{Script=Han}]+$/u);
  });

  test("an id that something known has is given to nothing else", () => {
    const slug = slugOf("云芽茶业", "Company");
    const [joined] = joinMentions([mention("Company", "云芽茶业")], graphOf([...KNOWN, entity(slug, "Place", "别处")]));
    expect(joined?.id).toBe(`${slug}-2`);
  });
});

describe("texts that are nearly one", () => {
  const text = untorn(MADE_UP);

  test("are found whatever the layout, and with changes", () => {
    const dice = diceOf(3);
    const torn = tear(MADE_UP, { width: 18, parted: "gap", columns: true, blanks: true, numbers: false, breaks: "\n" }, dice);
    expect(likeness(sketchOf(text), sketchOf(torn))).toBe(1);
    expect(isNearlySame(likeness(sketchOf(text), sketchOf(text.replaceAll("2037", "2038"))))).toBe(true);
  });

  test("others are not", () => {
    const other = MADE_UP.map(({ text: one }) => Array.from(one).toReversed().join("")).join("\n");
    expect(likeness(sketchOf(text), sketchOf(other))).toBeLessThan(0.05);
    expect(isNearlySame(likeness(sketchOf(""), sketchOf(text)))).toBe(false);
  });
});

describe("short names of places", () => {
  const namesOf = (...names: string[]) =>
    joinMentions(
      names.map((name, n) => mention("Place", name, n * 10)),
      graphOf(KNOWN),
    ).map(({ name, mentions }) => `${name} ${mentions.length}`);

  test("stand for the whole name that the article has, whichever comes first", () => {
    expect(namesOf("云岭市", "云岭", "云岭市")).toEqual(["云岭市 3"]);
    expect(namesOf("云岭", "云岭市")).toEqual(["云岭市 2"]);
  });

  test("stay alone where there are two whole names, none, or a division that is another one", () => {
    expect(namesOf("云岭市", "云岭县", "云岭")).toEqual(["云岭市 1", "云岭县 1", "云岭 1"]);
    expect(namesOf("云岭", "云岭新城")).toEqual(["云岭 1", "云岭新城 1"]);
    const known: PlaceMention[] = [
      { ...mention("Place", "吉林"), kind: "Place", divisions: ["22"] },
      { ...mention("Place", "吉林市", 10), kind: "Place", divisions: ["2202"] },
    ];
    expect(joinMentions(known, graphOf(KNOWN)).map(({ name }) => name)).toEqual(["吉林", "吉林市"]);
  });
});
