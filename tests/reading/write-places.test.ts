// A place that stands in full, and in short inside the name of a road only: one entity, named in full.
import { expect, test } from "vitest";
import { writeReading, type Before } from "../../loader/reading/write/write-reading.ts";

const TEXT = `青湾县今年要办的几件事

2033年2月7日

2032年，青湾县粮食产量达到28万吨。

青湾县将建设青湾至石滩高速公路，全长48公里。
`;
const NOTHING: Before = {
  known: {
    facts: { articles: [], entities: [], readings: [], mentions: [], relations: [], targets: [], observations: [], exclusions: [] },
    files: [],
    faults: [],
    brokenIds: new Set(),
  },
  sketches: [],
  marks: [],
};

test("the short name inside a road is an alias of the county, and the road leads to the county", () => {
  const { lines } = writeReading(Buffer.from(TEXT), "made-up.txt", {}, NOTHING, 1_000_000);
  const facts = lines.candidates.map(({ fact }) => fact);
  const county = facts.find((fact) => "entity" in fact && fact.name === "青湾县");
  expect(county).toMatchObject({ kind: "Place", name: "青湾县", nameEn: "Qingwan County", aliases: ["青湾"] });
  expect(facts.filter((fact) => "entity" in fact && fact.name === "青湾")).toEqual([]);
  const id = county !== undefined && "entity" in county ? county.entity : "";
  expect(facts).toContainEqual(expect.objectContaining({ relation: "CONNECTS", to: id }));
  expect(lines.refused.filter(({ what }) => what === id)).toEqual([]);
});

test("a district named behind its city is the district; the city's short name is the city", () => {
  const text = "六盘水市钟山区：转型走新路\n\n2033年2月7日\n\n钟山区加快转型。区委、区政府出台方案。六盘水到贵阳通了高铁。\n";
  const { lines } = writeReading(Buffer.from(text), "made-up.txt", {}, NOTHING, 1_000_000);
  const facts = lines.candidates.map(({ fact }) => fact);
  const places = facts.flatMap((fact) => ("kind" in fact && fact.kind === "Place" ? [[fact.name, fact.nameEn, fact.aliases ?? []]] : []));
  expect(places).toEqual([
    ["钟山区", "Zhongshan District", ["六盘水市钟山区"]],
    ["六盘水市", "Liupanshui City", ["六盘水"]],
    ["贵阳", "Guiyang", []],
  ]);
  expect(facts).toContainEqual(expect.objectContaining({ relation: "PART_OF" }));
  expect(facts).toContainEqual(expect.objectContaining({ kind: "Organization", name: "钟山区委", aliases: ["区委"] }));
  expect(lines.refused).toEqual([]);
});
