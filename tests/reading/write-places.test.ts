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
