// What private persons add to the made-up graph: everything that has to go with them, and what it does to the rest.
import { at, entity, type Edge, type Thing } from "./made-up.ts";

const named = (id: string, kind: string, name: string, nameEn: string, aliases: string[] = []): Thing =>
  entity(id, kind, name, nameEn, { pinyin: nameEn, plain: id.replaceAll("-", " "), initials: id.slice(0, 2), aliases });

const age = {
  labels: "Thing:Observation",
  id: "o-geng-age",
  kind: "Observation",
  name: "年龄 70 岁",
  nameEn: "Aged 70",
  value: 70,
  valueText: "70 岁",
  unit: "岁",
  valueBase: 70,
  unitBase: "岁",
  comparator: "=",
  nature: "level",
  actual: "actual",
  evidence: [at("去年")],
  each: false,
  search: "年龄 70 岁 · aged 70",
};

const THINGS: Thing[] = [
  { ...named("old-geng", "Person", "老耿", "Old Geng", ["耿伯"]), private: true },
  { ...named("geng-wife", "Person", "老耿的妻子", "Wife of Old Geng"), private: true },
  named("noodle-stall", "Company", "面摊", "Noodle stall"),
  named("geng-shop", "Company", "井边铺", "Shop of Old Geng"),
  { ...named("old-bridge", "Site", "老桥", "Old bridge"), note: "耿伯修的", noteEn: "Mended long ago" },
  named("age", "Indicator", "年龄", "Age"),
  age,
];

const edge = (from: string, type: string, to: string, words: string, claimEn = "as it says"): Edge => ({
  from,
  type,
  to,
  at: at(words),
  basis: "stated",
  claimZh: "照原话",
  claimEn,
});

const EDGES: Edge[] = [
  edge("old-geng", "RELATED_TO", "geng-wife", "青石"),
  edge("old-geng", "DEVELOPS", "noodle-stall", "园区里"),
  edge("old-geng", "VISITED", "qingshi", "石县"),
  edge("old-geng", "VISITED", "yunxi-park", "云溪"),
  edge("geng-shop", "LOCATED_IN", "qingshi", "县的"),
  edge("old-bridge", "LOCATED_IN", "qingshi", "县的"),
  // Between two that stay: only its words name him. One of its places has nothing else.
  edge("spoke-7", "SUPPORTS", "jiahe", "公司建", "As OLD GENG asked"),
  edge("spoke-7", "NEAR", "spoke-9", "青石县", "As 耿伯 says"),
  // Enough to bring things forward that stand far behind without him.
  ...[40, 41, 42, 43].flatMap((n) => [
    edge("old-geng", "VISITED", `spoke-${n}`, "青石县"),
    edge("geng-wife", "VISITED", `spoke-${n}`, "青石县"),
  ]),
  edge("o-geng-age", "ABOUT", "old-geng", "去年"),
  edge("o-geng-age", "MEASURES", "age", "去年"),
  edge("o-geng-age", "CONTRADICTS", "o-pump-output-2029", "去年"),
  edge("old-geng", "MENTIONED_IN", "qingshi-2030", "石县"),
  edge("noodle-stall", "MENTIONED_IN", "qingshi-2030", "园区里"),
];

export const WITH_PRIVATE = { things: THINGS, edges: EDGES };
/** Ids of all that goes. */
export const GONE: readonly string[] = THINGS.map(({ id }) => id);
/** Persons, other entities, and relations with targets and figures. */
export const GONE_COUNT = { persons: 2, entities: 4, facts: EDGES.length - 4 + 1 };
