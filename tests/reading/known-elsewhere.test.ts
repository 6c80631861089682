// Names that are common words mean the known thing only in articles on its own place; proper names mean it everywhere.
import { describe, expect, test } from "vitest";
import type { EntityFact, MentionFact } from "../../data/model/facts.ts";
import type { EntityKind } from "../../data/model/kinds.ts";
import { writeReading, type Before, type Written } from "../../loader/reading/write/write-reading.ts";

const entity = (
  id: string,
  kind: EntityKind,
  name: string,
  aliases: readonly string[] = [],
  more: Partial<EntityFact> = {},
): EntityFact => ({
  entity: id,
  kind,
  name,
  nameEn: id,
  ...(aliases.length > 0 && { aliases: [...aliases] }),
  ...more,
});

const KNOWN: readonly EntityFact[] = [
  entity("baoshan", "Place", "保山市", ["保山"]),
  entity("longyang", "Place", "隆阳区"),
  entity("yunnan", "Place", "云南省", ["云南"]),
  entity("city-government", "Organization", "保山市政府", ["市政府"]),
  entity("province-committee", "Organization", "云南省委", ["省委"]),
  entity("headquarters", "Organization", "指挥部"),
  entity("paper", "Organization", "本报"),
  entity("hospital", "Organization", "县人民医院"),
  entity("old-town", "Place", "老旧城区", ["城镇"]),
  entity("reserve", "Project", "储备项目"),
  entity("strong-cities", "Policy", "六大强市"),
  entity("revival", "Policy", "乡村振兴"),
  entity("moved", "Person", "搬迁群众"),
  entity("farmer", "Person", "周知远", [], { private: true }),
  entity("silicon", "Company", "腾岚硅业"),
  entity("railway", "Infrastructure", "沪岚高铁"),
  entity("apple", "Product", "苹果"),
  entity("town", "Place", "白马镇"),
  entity("chenzhou-town", "Place", "桂阳县"),
];
const TIMES: Readonly<Record<string, number>> = { baoshan: 6, longyang: 2 };

const at = (n: number): MentionFact["at"] => Array.from({ length: n }, (_, i) => `${i * 4}-${i * 4 + 2}~00000000`);
const placed = <T>(fact: T, line: number, article: string) => ({ fact, article, place: { file: "known.jsonl", line, item: "" } });

const before: Before = {
  known: {
    facts: {
      articles: [],
      readings: [],
      relations: [],
      targets: [],
      observations: [],
      exclusions: [],
      entities: KNOWN.map((fact, line) => placed(fact, line, "")),
      mentions: KNOWN.map(({ entity: id }, line) => placed({ mention: id, at: at(TIMES[id] ?? 1) }, line, "baoshan-2030")),
    },
    files: [],
    faults: [],
    brokenIds: new Set(),
  },
  sketches: [],
  marks: [],
};

const NAMES =
  "本报记者了解到，市政府和省委要求指挥部抓好储备项目，帮助搬迁群众，推进乡村振兴和六大强市建设。周知远在县人民医院工作，腾岚硅业和沪岚高铁带动城镇发展，苹果丰收。";
const read = (place: string): Written =>
  writeReading(Buffer.from(`${place}今年要办的几件事\n\n2033年2月7日\n\n${place}召开会议。${NAMES}\n`), "made-up.txt", {}, before, 1e6);

const ids = new Set(KNOWN.map((one) => one.entity));
const knownIn = ({ lines }: Written): string[] =>
  lines.candidates.flatMap(({ fact }) => ("mention" in fact && ids.has(fact.mention) ? [fact.mention] : [])).toSorted();
const newIn = ({ lines }: Written): Map<string, string[]> =>
  new Map(
    lines.candidates.flatMap(({ fact, questions }) =>
      "entity" in fact && fact.kind !== "Indicator" ? [[fact.name, questions.map(({ code }) => code)] as const] : [],
    ),
  );

const EVERYWHERE = ["apple", "railway", "revival", "silicon"];

describe("known names", () => {
  test("of an article on the same city: common words mean what they meant, those that a city has many of do not", () => {
    expect(knownIn(read("保山市"))).toEqual(
      [
        ...EVERYWHERE,
        "baoshan",
        "city-government",
        "headquarters",
        "moved",
        "old-town",
        "paper",
        "province-committee",
        "reserve",
        "strong-cities",
      ].toSorted(),
    );
  });

  test("of an article on a county of it, the same", () => {
    expect(knownIn(read("施甸县"))).toEqual(
      [
        ...EVERYWHERE,
        "city-government",
        "headquarters",
        "moved",
        "old-town",
        "paper",
        "province-committee",
        "reserve",
        "strong-cities",
      ].toSorted(),
    );
  });

  test("of another city of the province: what is the province's", () => {
    expect(knownIn(read("普洱市"))).toEqual([...EVERYWHERE, "province-committee"].toSorted());
  });

  test.each(["郴州市", "岚江市"])("of %s: proper names, products and national policies", (place) => {
    expect(knownIn(read(place))).toEqual(EVERYWHERE);
  });

  test("another city's government is a new one, by its whole name; what a rule finds by itself is asked", () => {
    const found = newIn(read("岚江市"));
    expect(found.get("岚江市政府")).toEqual([]);
    expect(found.get("省委")).toEqual(["elsewhere"]);
    expect(found.has("市政府")).toBe(false);
    expect(newIn(read("郴州市")).has("湖南省委")).toBe(true);
  });

  test.each([
    ["保山市", ["baoshan", "chenzhou-town", "town"]],
    ["郴州市", ["chenzhou-town"]],
  ])("of %s: a town of the same name elsewhere is another one, a county with a name of its own is not", (place, expected) => {
    const text = `${place}今年的事\n\n2033年2月7日\n\n${place}召开会议。白马镇和桂阳县的人来了。\n`;
    const found = writeReading(Buffer.from(text), "p.txt", {}, before, 1e6);
    expect(knownIn(found)).toEqual(expected);
    expect(newIn(found).get("白马镇") ?? []).toEqual(place === "保山市" ? [] : expect.arrayContaining(["elsewhere"]));
  });

  test("the name of a paper is not its city", () => {
    const text = "岚江市今年的事\n\n2033年2月7日\n\n保山网讯 岚江市召开会议。云南日报讯 云岭兴旺。\n";
    expect(knownIn(writeReading(Buffer.from(text), "p.txt", {}, before, 1e6))).toEqual([]);
  });

  test("a private person's name in another article is not taken for the person", () => {
    const found = writeReading(
      Buffer.from(`保山市今年的事\n\n2033年2月7日\n\n保山市果农周知远说，今年收成好。\n`),
      "p.txt",
      {},
      before,
      1e6,
    );
    expect(knownIn(found)).toEqual(["baoshan"]);
  });
});
