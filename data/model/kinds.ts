// The kinds of node: what an entity can be, in both languages, and the family that gives it its colour.

export const FAMILIES = ["where", "who", "built", "trade", "intent", "trouble", "measure", "source"] as const;
export type Family = (typeof FAMILIES)[number];

export const ENTITY_KINDS = [
  "Place",
  "Park",
  "Site",
  "Company",
  "Organization",
  "Person",
  "Project",
  "Infrastructure",
  "Industry",
  "Product",
  "Policy",
  "Event",
  "Brand",
  "Challenge",
  "Indicator",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const KINDS = [...ENTITY_KINDS, "Target", "Observation", "Article"] as const;
export type Kind = (typeof KINDS)[number];

type KindWords = { readonly family: Family; readonly zh: string; readonly en: string };

/** Each kind with its family and its word on screen. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  Place: { family: "where", zh: "地方", en: "Place" },
  Park: { family: "where", zh: "园区", en: "Park" },
  Site: { family: "where", zh: "场所", en: "Site" },
  Company: { family: "who", zh: "公司", en: "Company" },
  Organization: { family: "who", zh: "机构", en: "Organization" },
  Person: { family: "who", zh: "人物", en: "Person" },
  Project: { family: "built", zh: "项目", en: "Project" },
  Infrastructure: { family: "built", zh: "基础设施", en: "Infrastructure" },
  Industry: { family: "trade", zh: "产业", en: "Industry" },
  Product: { family: "trade", zh: "产品", en: "Product" },
  Policy: { family: "intent", zh: "政策", en: "Policy" },
  Event: { family: "intent", zh: "事件", en: "Event" },
  Brand: { family: "intent", zh: "品牌", en: "Brand" },
  Challenge: { family: "trouble", zh: "难题", en: "Challenge" },
  Indicator: { family: "measure", zh: "指标", en: "Indicator" },
  Target: { family: "measure", zh: "目标", en: "Target" },
  Observation: { family: "measure", zh: "数据", en: "Figure" },
  Article: { family: "source", zh: "文章", en: "Article" },
};

/** Doers end a chain of dependencies; they are not passed through unless asked for. */
export const DOERS: ReadonlySet<Kind> = new Set<Kind>(["Place", "Organization", "Person"]);

/** Whether `text` is the name of a kind. */
export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}

/** Whether `text` is the name of an entity's kind. */
export function isEntityKind(text: string): text is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(text);
}
