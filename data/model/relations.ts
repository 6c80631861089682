// The closed vocabulary of relations: wording in both directions, usual ends, family, dependency sense.
import { DOERS, KINDS, type Kind } from "./kinds.ts";

export const RELATION_FAMILIES = ["need", "agency", "trade", "structure", "measure", "source"] as const;
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

/** Who needs whom: `start` = the start needs the end, `end` = the end needs the start. */
export type NeedSense = "start" | "end" | null;

type Wording = { readonly zh: string; readonly en: string };

export type RelationType = {
  readonly family: RelationFamily;
  /** Read from start to end: "A 建设 B". */
  readonly forward: Wording;
  /** Read from end to start: "B 由 A 建设". */
  readonly backward: Wording;
  readonly usualFrom: readonly Kind[] | "any";
  readonly usualTo: readonly Kind[] | "any";
  /** Other kinds are refused, not only reported. */
  readonly strict?: true;
  /** Holds both ways and is stored once. */
  readonly symmetric?: true;
  readonly need: (from: Kind, to: Kind) => NeedSense;
};

const none = (): NeedSense => null;
const startNeeds = (): NeedSense => "start";
const endNeeds = (): NeedSense => "end";
const MEASURED: ReadonlySet<Kind> = new Set<Kind>(["Project", "Park", "Infrastructure", "Site", "Policy", "Product", "Industry"]);

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Every relation type, by its name in Cypher. Senses and ends follow the table of the graph model. */
export const RELATIONS = {
  PART_OF: {
    family: "structure",
    forward: w("属于", "is part of"),
    backward: w("包含", "contains"),
    usualFrom: "any",
    usualTo: "any",
    need: none,
  },
  LOCATED_IN: {
    family: "structure",
    forward: w("位于", "is located in"),
    backward: w("境内有", "is the location of"),
    usualFrom: "any",
    usualTo: ["Place", "Park", "Site"],
    need: (from, to) => (from === "Project" && to === "Park" ? "start" : null),
  },
  CONNECTS: {
    family: "structure",
    forward: w("连接", "connects to"),
    backward: w("连着它的是", "is connected by"),
    usualFrom: ["Infrastructure", "Place"],
    usualTo: ["Place", "Infrastructure"],
    need: none,
  },
  NEAR: {
    family: "structure",
    forward: w("邻近", "is near"),
    backward: w("邻近", "is near"),
    usualFrom: ["Place", "Site"],
    usualTo: ["Place", "Site"],
    symmetric: true,
    need: none,
  },
  FACES: {
    family: "structure",
    forward: w("面对", "faces"),
    backward: w("面对它的是", "is faced by"),
    usualFrom: "any",
    usualTo: ["Challenge"],
    need: none,
  },
  RELATED_TO: {
    family: "structure",
    forward: w("有关于", "is related to"),
    backward: w("有关于", "is related to"),
    usualFrom: "any",
    usualTo: "any",
    symmetric: true,
    need: none,
  },
  OPERATES_IN: {
    family: "agency",
    forward: w("经营于", "operates in"),
    backward: w("在此经营的是", "hosts"),
    usualFrom: ["Company"],
    usualTo: ["Place"],
    need: none,
  },
  DEVELOPS: {
    family: "agency",
    forward: w("建设", "develops"),
    backward: w("建设它的是", "is developed by"),
    usualFrom: ["Company", "Organization", "Place", "Person"],
    usualTo: ["Project", "Infrastructure", "Site", "Park", "Industry", "Place", "Organization", "Company", "Product", "Brand"],
    need: endNeeds,
  },
  IMPLEMENTS: {
    family: "agency",
    forward: w("实施", "implements"),
    backward: w("实施它的是", "is implemented by"),
    usualFrom: ["Organization", "Place", "Event", "Policy"],
    usualTo: ["Policy", "Project", "Brand"],
    need: endNeeds,
  },
  ISSUES: {
    family: "agency",
    forward: w("提出", "issues"),
    backward: w("提出它的是", "is issued by"),
    usualFrom: ["Organization", "Place", "Event"],
    usualTo: ["Policy", "Event", "Article"],
    need: endNeeds,
  },
  SETS: {
    family: "agency",
    forward: w("设定", "sets"),
    backward: w("设定它的是", "is set by"),
    usualFrom: ["Organization", "Place", "Person", "Policy", "Event", "Article"],
    usualTo: ["Target"],
    strict: true,
    need: endNeeds,
  },
  LEADS: {
    family: "agency",
    forward: w("领导", "leads"),
    backward: w("领导它的是", "is led by"),
    usualFrom: ["Person", "Organization"],
    usualTo: "any",
    need: none,
  },
  INVOLVES: {
    family: "agency",
    forward: w("涉及", "involves"),
    backward: w("涉及它的是", "is involved in"),
    usualFrom: ["Event"],
    usualTo: "any",
    need: none,
  },
  HOLDS_POSITION: {
    family: "agency",
    forward: w("任职于", "holds a position in"),
    backward: w("在此任职的是", "has as office-holder"),
    usualFrom: ["Person"],
    usualTo: ["Organization", "Place"],
    need: none,
  },
  WORKS_FOR: {
    family: "agency",
    forward: w("供职于", "works for"),
    backward: w("在此供职的是", "employs"),
    usualFrom: ["Person"],
    usualTo: ["Organization", "Company"],
    need: none,
  },
  VISITED: {
    family: "agency",
    forward: w("到访", "visited"),
    backward: w("到访它的是", "was visited by"),
    usualFrom: ["Person"],
    usualTo: ["Place", "Site"],
    need: none,
  },
  IN_INDUSTRY: {
    family: "trade",
    forward: w("属于产业", "belongs to industry"),
    backward: w("这个产业里的是", "includes"),
    usualFrom: ["Company", "Project", "Park", "Infrastructure", "Product"],
    usualTo: ["Industry"],
    need: none,
  },
  PRODUCES: {
    family: "trade",
    forward: w("产出", "produces"),
    backward: w("产出它的是", "is produced by"),
    usualFrom: ["Company", "Project", "Place", "Park", "Infrastructure"],
    usualTo: ["Product"],
    need: none,
  },
  DESIGNATED_AS: {
    family: "trade",
    forward: w("被列为", "is designated as"),
    backward: w("被列为它的是", "is the title of"),
    usualFrom: ["Place", "Park", "Site", "Project", "Infrastructure", "Company"],
    usualTo: ["Brand", "Policy"],
    need: none,
  },
  BRAND_OF: {
    family: "trade",
    forward: w("是…的品牌", "is a brand of"),
    backward: w("它的品牌是", "has the brand"),
    usualFrom: ["Brand"],
    usualTo: "any",
    need: none,
  },
  APPLIES_TO: {
    family: "trade",
    forward: w("适用于", "applies to"),
    backward: w("适用于它的是", "is subject to"),
    usualFrom: ["Policy", "Project", "Event"],
    usualTo: "any",
    need: none,
  },
  REQUIRES: {
    family: "need",
    forward: w("需要", "requires"),
    backward: w("需要它的是", "is required by"),
    usualFrom: "any",
    usualTo: "any",
    need: startNeeds,
  },
  SUPPORTS: {
    family: "need",
    forward: w("支持", "supports"),
    backward: w("支持它的是", "is supported by"),
    usualFrom: "any",
    usualTo: "any",
    need: (_from, to) => (DOERS.has(to) ? null : "end"),
  },
  PRECEDES: {
    family: "need",
    forward: w("先于", "precedes"),
    backward: w("在它之前的是", "follows"),
    usualFrom: ["Event", "Policy", "Project"],
    usualTo: ["Event", "Policy", "Project"],
    need: endNeeds,
  },
  ABOUT: {
    family: "measure",
    forward: w("关于", "is about"),
    backward: w("关于它的数", "is the subject of"),
    usualFrom: ["Target", "Observation", "Article"],
    usualTo: "any",
    strict: true,
    need: (from, to) => (from === "Target" && MEASURED.has(to) ? "start" : null),
  },
  MEASURES: {
    family: "measure",
    forward: w("衡量", "measures"),
    backward: w("衡量它的数", "is measured by"),
    usualFrom: ["Target", "Observation"],
    usualTo: ["Indicator"],
    strict: true,
    need: none,
  },
  CONTRADICTS: {
    family: "measure",
    forward: w("说法不一", "differs from"),
    backward: w("说法不一", "differs from"),
    usualFrom: ["Target", "Observation"],
    usualTo: ["Target", "Observation"],
    strict: true,
    symmetric: true,
    need: none,
  },
  CORROBORATES: {
    family: "measure",
    forward: w("印证", "corroborates"),
    backward: w("印证它的是", "is corroborated by"),
    usualFrom: ["Target", "Observation"],
    usualTo: ["Target", "Observation"],
    strict: true,
    need: none,
  },
  UPDATES: {
    family: "measure",
    forward: w("更新", "updates"),
    backward: w("更新它的是", "is updated by"),
    usualFrom: ["Target", "Observation"],
    usualTo: ["Target", "Observation"],
    strict: true,
    need: none,
  },
  NOT_COMPARABLE: {
    family: "measure",
    forward: w("不能比", "is not comparable with"),
    backward: w("不能比", "is not comparable with"),
    usualFrom: ["Indicator"],
    usualTo: ["Indicator"],
    strict: true,
    symmetric: true,
    need: none,
  },
  MENTIONED_IN: {
    family: "source",
    forward: w("见于", "is mentioned in"),
    backward: w("说到的有", "mentions"),
    usualFrom: [...KINDS.slice(0, 15)],
    usualTo: ["Article"],
    strict: true,
    need: none,
  },
  QUOTED_IN: {
    family: "source",
    forward: w("受访于", "is quoted in"),
    backward: w("引述的有", "quotes"),
    usualFrom: ["Person", "Organization"],
    usualTo: ["Article"],
    need: none,
  },
  WROTE: {
    family: "source",
    forward: w("撰写", "wrote"),
    backward: w("作者是", "was written by"),
    usualFrom: ["Person"],
    usualTo: ["Article"],
    need: none,
  },
  PHOTOGRAPHED: {
    family: "source",
    forward: w("拍摄", "photographed"),
    backward: w("摄影是", "was photographed by"),
    usualFrom: ["Person"],
    usualTo: "any",
    need: none,
  },
} as const satisfies Record<string, RelationType>;

export type RelationName = keyof typeof RELATIONS;

/** Names of all relation types, in the order of the vocabulary. */
export const RELATION_NAMES = Object.keys(RELATIONS) as RelationName[];

/** Whether `text` names a relation type of the vocabulary. */
export function isRelationName(text: string): text is RelationName {
  return Object.hasOwn(RELATIONS, text);
}

/** The type behind a name, seen without its literal shape. */
export function relationType(name: RelationName): RelationType {
  return RELATIONS[name];
}

/** Whether kinds are the usual ends of a relation type; for symmetric types either way round. */
export function endsAreUsual(name: RelationName, from: Kind, to: Kind): boolean {
  const type = relationType(name);
  const fits = (kinds: readonly Kind[] | "any", kind: Kind) => kinds === "any" || kinds.includes(kind);
  return (
    (fits(type.usualFrom, from) && fits(type.usualTo, to)) ||
    (type.symmetric === true && fits(type.usualFrom, to) && fits(type.usualTo, from))
  );
}
