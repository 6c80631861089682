// A made-up graph in the shape that the loader writes: circles, parallel relations, a hub, figures, bare things.
import type { GraphPort, GraphValue, WriteStep } from "../../cypher/port.ts";

type Properties = { readonly [key: string]: GraphValue };
type Thing = { readonly id: string; readonly kind: string; readonly props: Properties };
type Link = { readonly from: string; readonly type: string; readonly to: string; readonly props: Properties };
export type MadeUp = { readonly things: readonly Thing[]; readonly links: readonly Link[] };

const ONE = "demo-2025";
const TWO = "demo-2026";
const UNCOUNTED = new Set(["NEEDS", "MENTIONED_IN"]);

const entity = (id: string, kind: string, name: string, more: Properties = {}): Thing => ({
  id,
  kind,
  props: { name, nameEn: `The ${id}`, pinyin: id.replaceAll("-", " "), initials: id.slice(0, 2), aliases: [], articles: [ONE], ...more },
});

const link = (from: string, type: string, to: string, more: Properties = {}): Link => ({
  from,
  type,
  to,
  props: { evidence: [`${ONE}#10-20`], articles: [ONE], basis: "stated", claimZh: "有此一说", claimEn: "So it says", ...more },
});

const figure = { value: 12.5, valueText: "12.5亿元", unit: "亿元", valueBase: 1_250_000_000, unitBase: "元", comparator: ">=" } as const;

const years = { value: 70, valueText: "70岁", unit: "岁", valueBase: 70, unitBase: "岁", comparator: "=" } as const;

function named(): Thing[] {
  const article = { publisher: "某报", dateBasis: "stated", dateNote: "报头", dateNoteEn: "masthead", articles: [] as string[] };
  return [
    entity("lake-city", "Place", "湖城", { aliases: ["湖城市", "水城"], articles: [ONE, TWO], note: "页面如此", noteEn: "As printed" }),
    entity("north-county", "Place", "北县"),
    entity("east-county", "Place", "东县"),
    entity("glass-works", "Company", "玻璃厂", { aliases: ["湖城玻璃"] }),
    entity("glass-park", "Park", "玻璃园"),
    entity("furnace", "Project", "熔炉项目", { count: 3 }),
    entity("power-line", "Project", "电路项目"),
    entity("sand-mine", "Project", "沙矿项目"),
    entity("glass", "Industry", "玻璃产业"),
    entity("bureau", "Organization", "城建局"),
    entity("visitors", "Person", "游人", { group: true, count: 2 }),
    entity("villager", "Person", "阿庚", { aliases: ["庚伯"], private: true }),
    entity("orchard", "Site", "果园"),
    entity("inn", "Company", "客栈"),
    entity("recipe", "Product", "酱", { note: "阿庚做的", noteEn: "Made by The villager" }),
    entity("age", "Indicator", "年龄"),
    entity("output", "Indicator", "产量"),
    entity("growth", "Indicator", "增速"),
    entity("alone", "Event", "独会", { pinyin: "dú huì", aliases: ["孤会", 'O\'Hara "x"'] }),
    {
      id: "t-output",
      kind: "Target",
      props: {
        name: "产量达12.5亿元",
        nameEn: "Output of 1.25 billion",
        ...figure,
        modality: "strive",
        ...{ due: "2026", dueText: "今年", dueYear: 2026, dueBasis: "inherited" },
        ...{ from: "2026-01-01", to: "2026-12-31", whenBasis: "inherited", mentioned: 2 },
        each: true,
        evidence: [`${ONE}#30-60`, `${ONE}#5-9`],
        articles: [ONE],
      },
    },
    {
      id: "t-aim",
      kind: "Target",
      props: {
        name: "建成新城",
        nameEn: "A new town",
        valueText: "建成",
        modality: "planned",
        evidence: [`${TWO}#1-4`],
        articles: [TWO],
        uncertain: "两读",
        uncertainEn: "Two readings",
        differs: true,
      },
    },
    {
      id: "o-output",
      kind: "Observation",
      props: {
        name: "产量10亿元",
        nameEn: "Output of 1 billion",
        ...figure,
        value: 10,
        valueBase: 1_000_000_000,
        comparator: "=",
        nature: "level",
        actual: "actual",
        ...{ period: "2024", periodText: "去年", periodYear: 2024, periodBasis: "computed" },
        ...{ from: "2024-01-01", to: "2024-12-31", whenBasis: "computed", mentioned: 1 },
        evidence: [`${ONE}#61-80`],
        articles: [ONE],
        differs: true,
      },
    },
    {
      id: "o-growth",
      kind: "Observation",
      props: {
        name: "增长8%",
        nameEn: "Up 8%",
        value: 8,
        valueText: "8%",
        unit: "%",
        valueBase: 8,
        unitBase: "%",
        comparator: "=",
        nature: "growth",
        direction: "up",
        actual: "expected",
        evidence: [`${TWO}#100-110`],
        articles: [TWO],
      },
    },
    {
      id: "o-age",
      kind: "Observation",
      props: {
        ...years,
        name: "年龄70岁",
        nameEn: "Aged 70",
        nature: "level",
        actual: "actual",
        evidence: [`${ONE}#200-210`],
        articles: [ONE],
      },
    },
    {
      id: ONE,
      kind: "Article",
      props: {
        ...article,
        name: "旧文",
        title: "旧文",
        nameEn: "Old",
        titleEn: "Old",
        date: "2025-02-03",
        sha256: "a".repeat(64),
        length: 900,
        pieceStarts: [0, 400],
        piecesZh: ["甲", "乙"],
        piecesEn: ["A", "B"],
        articles: [ONE],
      },
    },
    {
      id: TWO,
      kind: "Article",
      props: {
        ...article,
        name: "新文",
        title: "新文",
        nameEn: "New",
        titleEn: "New",
        date: "2026-02",
        sha256: "b".repeat(64),
        length: 50,
        pieceStarts: [0],
        piecesZh: ["丙"],
        piecesEn: ["C"],
        articles: [TWO],
      },
    },
  ];
}

function tied(): Link[] {
  const bare = (from: string, type: string, to: string): Link => ({
    from,
    type,
    to,
    props: { evidence: [`${ONE}#30-60`], articles: [ONE], basis: "stated" },
  });
  return [
    link("north-county", "LOCATED_IN", "lake-city"),
    link("east-county", "LOCATED_IN", "north-county"),
    link("lake-city", "LOCATED_IN", "east-county", { basis: "implied" }),
    link("glass-park", "LOCATED_IN", "north-county"),
    link("furnace", "LOCATED_IN", "glass-park"),
    link("glass-works", "DEVELOPS", "furnace", { articles: [ONE, TWO], evidence: [`${ONE}#100-140`, `${TWO}#7-9`], anyOf: "either" }),
    link("glass-works", "DEVELOPS", "sand-mine", { uncertain: "排版两读", uncertainEn: "The layout reads both ways" }),
    link("glass-works", "SUPPORTS", "furnace"),
    link("furnace", "SUPPORTS", "glass-works"),
    link("furnace", "REQUIRES", "power-line"),
    link("power-line", "REQUIRES", "sand-mine"),
    link("sand-mine", "REQUIRES", "furnace"),
    link("sand-mine", "REQUIRES", "sand-mine"),
    link("furnace", "IN_INDUSTRY", "glass"),
    link("north-county", "NEAR", "east-county"),
    link("bureau", "IMPLEMENTS", "power-line"),
    link(ONE, "ABOUT", "lake-city"),
    link("visitors", "VISITED", "lake-city"),
    link("villager", "DEVELOPS", "orchard", { evidence: [`${ONE}#220-230`] }),
    link("villager", "VISITED", "north-county", { evidence: [`${ONE}#220-230`] }),
    link("visitors", "RELATED_TO", "inn", { evidence: [`${ONE}#220-230`], claimEn: "Brought by THE VILLAGER" }),
    link("recipe", "IN_INDUSTRY", "glass", { evidence: [`${ONE}#220-230`] }),
    bare("o-age", "MEASURES", "age"),
    bare("o-age", "ABOUT", "villager"),
    bare("t-output", "MEASURES", "output"),
    bare("t-output", "ABOUT", "glass-works"),
    bare("t-output", "ABOUT", "furnace"),
    bare("bureau", "SETS", "t-output"),
    bare("lake-city", "SETS", "t-output"),
    bare("t-aim", "MEASURES", "growth"),
    bare(TWO, "SETS", "t-aim"),
    bare("o-output", "MEASURES", "output"),
    bare("o-output", "ABOUT", "glass-works"),
    bare("o-growth", "MEASURES", "growth"),
    link("o-output", "CONTRADICTS", "o-growth"),
    ...["lake-city", "furnace", "glass-works"].map((id) => link(id, "MENTIONED_IN", ONE, { evidence: [`${ONE}#1-3`, `${ONE}#70-73`] })),
    link("lake-city", "MENTIONED_IN", TWO, { evidence: [`${TWO}#2-4`], articles: [TWO] }),
    ...needed([
      ["furnace", "power-line"],
      ["power-line", "sand-mine"],
      ["sand-mine", "furnace"],
      ["furnace", "glass-works"],
      ["sand-mine", "bureau"],
      ["bureau", "lake-city"],
      ["glass-works", "glass"],
    ]),
  ];
}

function needed(pairs: readonly (readonly [string, string])[]): Link[] {
  return pairs.map(([from, to]) => ({ from, type: "NEEDS", to, props: { via: ["REQUIRES"], evidence: [`${ONE}#10-20`] } }));
}

/** The made-up graph, with `spokes` sites around a hub; every spoke is tied to the next one too, in a ring. */
export function madeUpGraph(spokes: number): MadeUp {
  const hub = entity("hub", "Site", "大集");
  const around = Array.from({ length: spokes }, (_, i) => entity(`spoke-${i}`, "Site", `小集${i % 7}`));
  const ring = around.flatMap((spoke, i) => [
    link(spoke.id, "NEAR", `spoke-${(i + 1) % spokes}`),
    link(spoke.id, i % 2 === 0 ? "LOCATED_IN" : "PART_OF", "hub"),
    ...(i % 5 === 0 ? [link("hub", "SUPPORTS", spoke.id)] : []),
  ]);
  const links = [...tied(), ...ring];
  const facts = new Map<string, number>();
  for (const { from, type, to } of links) {
    if (!UNCOUNTED.has(type)) for (const id of new Set([from, to])) facts.set(id, (facts.get(id) ?? 0) + 1);
  }
  const things = [...named(), hub, ...around].map((thing) => complete(thing, facts.get(thing.id) ?? 0));
  return { things, links };
}

function complete({ id, kind, props }: Thing, facts: number): Thing {
  const words = [
    props["name"],
    ...(Array.isArray(props["aliases"]) ? props["aliases"] : []),
    props["nameEn"],
    props["pinyin"],
    props["initials"],
  ];
  const search = words
    .filter((word) => typeof word === "string")
    .join(" · ")
    .toLowerCase();
  return { id, kind, props: { differs: false, ...props, id, kind, facts, search } };
}

/** Writes a graph through the port, with the ledger that belongs to it. Labels and types are the fixture's own. */
export async function writeGraph(port: GraphPort, graph: MadeUp): Promise<void> {
  await port.ensureSchema();
  const steps: WriteStep[] = [];
  for (const [kind, group] of groupBy(graph.things, (thing) => thing.kind)) {
    const labels = ["Target", "Observation", "Article"].includes(kind) ? kind : `Entity:${kind}`;
    const rows = group.map((thing) => ({ id: thing.id, props: thing.props }));
    const text = `UNWIND $rows AS row MERGE (t:Thing {id: row.id}) SET t:${labels} SET t = row.props RETURN count(t) AS n`;
    steps.push({ text, params: { rows }, expect: rows.length, what: kind });
  }
  for (const [type, group] of groupBy(graph.links, (one) => one.type)) {
    const rows = group.map(({ from, to, props }) => ({ from, to, props }));
    const text = `UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r = row.props RETURN count(r) AS n`;
    steps.push({ text, params: { rows }, expect: rows.length, what: type });
  }
  steps.push({ text: "MERGE (l:Ledger {id: 'zhaotu'}) SET l.format = 1, l.revision = 7, l.derived = 'abc'" });
  steps.push({ text: "MERGE (l:Ledger {id: 'article:demo-2025'}) SET l.article = 'demo-2025', l.hash = 'def'" });
  await port.write(steps);
  await port.flush();
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Takes everything out again. */
export async function clearGraph(port: GraphPort): Promise<void> {
  await port.write([{ text: "MATCH (n) DETACH DELETE n" }]);
}
