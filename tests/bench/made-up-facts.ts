// Fact files of any size: made-up places, companies and projects of one article, each mentioned once, joined at random but the same every time.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ENTITY_KINDS } from "../../data/model/kinds.ts";
import { FACT_FORMAT } from "../../data/model/facts.ts";

const ARTICLE = "bench-article";
const TYPES = ["PART_OF", "REQUIRES", "SUPPORTS", "RELATED_TO", "APPLIES_TO"] as const;
const SYLLABLES = ["青", "石", "云", "溪", "甲", "河", "南", "山", "东", "岭", "白", "水", "新", "桥", "古", "渡"];
const PLAIN = ["qing", "shi", "yun", "xi", "jia", "he", "nan", "shan", "dong", "ling", "bai", "shui", "xin", "qiao", "gu", "du"];

/** Numbers from 0 to 1 in an order that is the same for every run. */
export function sameNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The id of the n-th made-up entity. */
export const idOf = (n: number) => `bench-${n}`;

/**
 * Writes fact files with so many nodes and relations in the graph: the article counts as a node, the mentions as relations.
 * A few entities are hubs, most have few relations.
 */
export async function writeFacts(folder: string, nodes: number, relations: number): Promise<void> {
  const next = sameNumbers(7);
  const entities = nodes - 1;
  const span = (n: number) => `${n * 10}-${n * 10 + 8}~0123abcd`;
  const files = {
    articles: [
      {
        ...{
          article: ARTICLE,
          title: "量尺",
          titleEn: "Yardstick",
          publisher: null,
          publisherEn: null,
          date: "2030-01-01",
          dateBasis: "stated",
        },
        ...{
          dateNote: "虚构",
          dateNoteEn: "Made up",
          sha256: "0".repeat(64),
          length: nodes * 10 + relations * 10,
          pieces: [{ start: 0, zh: "全文", en: "All" }],
        },
      },
    ],
    entities: Array.from({ length: entities }, (_, n) => {
      const at = [n, n >> 4, n >> 8].map((part) => part % 16);
      const kind = ENTITY_KINDS[n % ENTITY_KINDS.length];
      return {
        entity: idOf(n),
        kind,
        name: `${at.map((one) => SYLLABLES[one]).join("")}${n}`,
        nameEn: `${at.map((one) => PLAIN[one]).join("")} ${n}`,
      };
    }),
    mentions: Array.from({ length: entities }, (_, n) => ({ mention: idOf(n), at: [span(n)] })),
    relations: [...distinctPairs(entities, relations - entities, next)].map(([from, to, type], n) => ({
      ...{ from: idOf(from), relation: type, to: idOf(to), basis: n % 3 === 0 ? "implied" : "stated", at: [span(nodes + n)] },
      ...{ claimZh: `第${n}条关系`, claimEn: `Relation ${n}` },
    })),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, lines] of Object.entries(files)) {
    const shared = name === "articles" || name === "entities";
    const head = { zhaotu: name, format: FACT_FORMAT, ...(!shared && { article: ARTICLE }) };
    await writeFile(join(folder, `${name}.jsonl`), `${[head, ...lines].map((line) => JSON.stringify(line)).join("\n")}\n`);
  }
}

function* distinctPairs(entities: number, wanted: number, next: () => number): Generator<[number, number, (typeof TYPES)[number]]> {
  const seen = new Set<string>();
  while (seen.size < wanted) {
    const from = Math.floor(next() * entities);
    const to = Math.floor(next() ** 3 * entities);
    const type = TYPES[Math.floor(next() * TYPES.length)] ?? "REQUIRES";
    const key = `${Math.min(from, to)} ${Math.max(from, to)} ${type}`;
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    yield [from, to, type];
  }
}
