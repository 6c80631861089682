// A small made-up graph, written the way the loader writes one: an article, places, a hub with spokes, a target, a figure.
import { hashOfFile } from "../../data/model/digest.ts";
import type { GraphPort, GraphValue, WriteStep } from "../../cypher/port.ts";

export const TEXT = "青石县的云溪园区里,甲河公司建起了水泵项目。到二〇三一年,水泵产量要到 12.5 万台;去年是 3 万台。\n";
export const ARTICLE = { id: "qingshi-2030", sha256: hashOfFile(new TextEncoder().encode(TEXT)) };
/** Spokes of the hub: more than one page of neighbours. */
export const SPOKES = 45;

type Properties = Record<string, GraphValue>;
export type Thing = { labels: string; id: string; kind: string; name: string; nameEn: string } & Properties;
export type Edge = { from: string; type: string; to: string; at: string } & Properties;

export const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return `${ARTICLE.id}#${start}-${start + words.length}`;
};

export function entity(
  id: string,
  kind: string,
  name: string,
  nameEn: string,
  more: { pinyin: string; plain: string; initials: string; aliases?: string[] },
): Thing {
  const { pinyin, plain, initials, aliases = [] } = more;
  const search = [name, ...aliases, nameEn, pinyin, plain.replaceAll(" ", ""), plain, initials].join(" · ").toLowerCase();
  return { labels: `Thing:Entity:${kind}`, id, kind, name, nameEn, pinyin, initials, aliases, search };
}

function things(): Thing[] {
  const spokes = Array.from({ length: SPOKES }, (_, n) =>
    entity(`spoke-${n}`, "Site", `第${n}号井`, `Well ${n}`, { pinyin: `dì ${n} hào jǐng`, plain: `di ${n} hao jing`, initials: `d${n}hj` }),
  );
  const figure = {
    evidence: [at("12.5 万台")],
    note: "按年计",
    noteEn: "Per year",
    each: false,
    pinyin: null,
    initials: null,
    aliases: [],
  };
  return [
    entity("qingshi", "Place", "青石县", "Qingshi County", { pinyin: "qīng shí xiàn", plain: "qing shi xian", initials: "qsx" }),
    entity("yunxi-park", "Park", "云溪园区", "Yunxi Park", {
      pinyin: "yún xī yuán qū",
      plain: "yun xi yuan qu",
      initials: "yxyq",
      aliases: ["云溪"],
    }),
    entity("jiahe", "Company", "甲河公司", "Jiahe Company", {
      pinyin: "jiǎ hé gōng sī",
      plain: "jia he gong si",
      initials: "jhgs",
      aliases: ["Upper River Works"],
    }),
    entity("pumps", "Project", "水泵项目", "Pump project", { pinyin: "shuǐ bèng xiàng mù", plain: "shui beng xiang mu", initials: "sbxm" }),
    entity("pump-output", "Indicator", "水泵产量", "Pump output", {
      pinyin: "shuǐ bèng chǎn liàng",
      plain: "shui beng chan liang",
      initials: "sbcl",
    }),
    ...spokes,
    {
      labels: "Thing:Target",
      id: "t-pump-output-2031",
      kind: "Target",
      name: "水泵产量 12.5 万台",
      nameEn: "Pump output 12.5 万台",
      value: 12.5,
      valueText: "12.5 万台",
      unit: "万台",
      valueBase: null,
      unitBase: null,
      comparator: ">=",
      modality: "planned",
      due: "2031",
      dueText: "到二〇三一年",
      dueYear: 2031,
      dueBasis: "stated",
      from: "2031-01-01",
      to: "2031-12-31",
      whenBasis: "stated",
      search: "水泵产量 12.5 万台 · pump output 12.5 万台",
      claimZh: "要到",
      claimEn: "is to reach",
      ...figure,
    },
    {
      labels: "Thing:Observation",
      id: "o-pump-output-2029",
      kind: "Observation",
      name: "水泵产量 3 万台",
      nameEn: "Pump output 3 万台",
      value: 3,
      valueText: "3 万台",
      unit: "万台",
      valueBase: null,
      unitBase: null,
      comparator: "=",
      nature: "level",
      actual: "actual",
      direction: null,
      period: "2029",
      periodText: "去年",
      periodYear: 2029,
      from: "2029-01-01",
      to: "2029-12-31",
      whenBasis: "computed",
      periodBasis: "computed",
      search: "水泵产量 3 万台 · pump output 3 万台",
      claimZh: null,
      claimEn: null,
      ...figure,
      evidence: [at("3 万台")],
    },
    {
      labels: "Thing:Article",
      id: ARTICLE.id,
      kind: "Article",
      name: "青石纪事",
      nameEn: "Notes from Qingshi",
      title: "青石纪事",
      titleEn: "Notes from Qingshi",
      publisher: "青石小报",
      publisherEn: "Qingshi Sheet",
      date: "2030-02-01",
      dateBasis: "inferred",
      dateNote: "从第一行推出",
      dateNoteEn: "Inferred from the first line",
      sha256: ARTICLE.sha256,
      length: TEXT.length,
      pieceStarts: [0],
      piecesZh: ["全文"],
      piecesEn: ["All of it"],
      search: "青石纪事 · notes from qingshi",
    },
  ];
}

function edges(): Edge[] {
  const plain = (from: string, type: string, to: string, words: string, basis = "stated"): Edge => ({
    from,
    type,
    to,
    at: at(words),
    basis,
    claimZh: `${words}(照原话)`,
    claimEn: "as it says",
    claimsZh: [`${words}(照原话)`],
    claimsEn: ["as it says"],
    bases: [basis],
  });
  const bare = (from: string, type: string, to: string, words: string): Edge => ({ from, type, to, at: at(words), basis: "stated" });
  return [
    plain("yunxi-park", "LOCATED_IN", "qingshi", "青石县的云溪园区"),
    plain("pumps", "LOCATED_IN", "yunxi-park", "云溪园区里"),
    plain("jiahe", "DEVELOPS", "pumps", "甲河公司建起了水泵项目"),
    plain("jiahe", "SUPPORTS", "pumps", "甲河公司", "implied"),
    plain("pumps", "REQUIRES", "jiahe", "水泵项目", "implied"),
    ...Array.from({ length: SPOKES }, (_, n) => plain(`spoke-${n}`, "LOCATED_IN", "qingshi", "青石县")),
    bare("t-pump-output-2031", "ABOUT", "pumps", "水泵"),
    bare("jiahe", "SETS", "t-pump-output-2031", "甲河公司"),
    bare("t-pump-output-2031", "MEASURES", "pump-output", "水泵产量"),
    bare("o-pump-output-2029", "ABOUT", "pumps", "水泵"),
    bare("o-pump-output-2029", "MEASURES", "pump-output", "水泵产量"),
    ...(["qingshi 青石县", "yunxi-park 云溪园区", "jiahe 甲河公司", "pumps 水泵项目", "pump-output 水泵产量"] as const).map((line) => {
      const [id = "", words = ""] = line.split(" ");
      return bare(id, "MENTIONED_IN", ARTICLE.id, words);
    }),
  ];
}

/** What a question about the whole made-up graph should count. */
export const COUNTS = { entities: 5 + SPOKES, relations: 5 + SPOKES, targets: 1, observations: 1 };

/** Writes the made-up graph, with more in it where more is given. */
export async function writeMadeUp(port: GraphPort, more: { things: Thing[]; edges: Edge[] } = { things: [], edges: [] }): Promise<void> {
  await port.ensureSchema();
  const all = [...edges(), ...more.edges];
  const touching = (id: string) => all.filter((edge) => edge.type !== "MENTIONED_IN" && (edge.from === id || edge.to === id));
  const steps: WriteStep[] = [...things(), ...more.things].map(({ labels, ...rest }) => {
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
    const own = touching(rest.id);
    const props = { ...given, facts: own.length, articles: [ARTICLE.id], differs: own.some(({ type }) => type === "CONTRADICTS") };
    const sets = Object.keys(props)
      .map((key) => `n.${key} = $${key}`)
      .join(", ");
    return { text: `MERGE (n:${labels} {id: $id}) SET ${sets}`, params: props };
  });
  for (const { from, type, to, at: place, ...rest } of all) {
    const props: Properties = { ...rest, evidence: [place], articles: [ARTICLE.id] };
    const sets = Object.keys(props)
      .map((key) => `r.${key} = $${key}`)
      .join(", ");
    steps.push({
      text: `MATCH (a:Thing {id: $from}) MATCH (b:Thing {id: $to}) MERGE (a)-[r:${type}]->(b) SET ${sets} RETURN count(r) AS n`,
      params: { ...props, from, to },
      expect: 1,
    });
  }
  steps.push({
    text: "MATCH (a:Thing {id: 'pumps'}) MATCH (b:Thing {id: 'jiahe'}) MERGE (a)-[r:NEEDS]->(b) SET r.via = ['DEVELOPS'], r.evidence = [] RETURN count(r) AS n",
    expect: 1,
  });
  await port.write(steps);
}
