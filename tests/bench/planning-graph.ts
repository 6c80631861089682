// A large made-up graph of regions within which one thing needs another, as it is written to an engine.
import type { GraphPort, GraphValue } from "../../cypher/port.ts";
import type { PlanRead } from "../../cypher/plan/read.ts";
import { ENTITY_KINDS } from "../../data/model/kinds.ts";
import { deriveNeeds } from "../../data/model/needs.ts";
import type { RelationName } from "../../data/model/relations.ts";
import { idOf, sameNumbers } from "./made-up-facts.ts";

const BATCH = 2000;
/** Things of a region, which need only each other: no closure has more. */
const REGION = 2000;
const TYPES: readonly RelationName[] = ["REQUIRES", "SUPPORTS", "PART_OF", "RELATED_TO"];

/** So many things and relations, joined at random within their regions but the same every time; most needs lead to near things. */
export function madeUpRegions(nodes: number, relations: number): PlanRead {
  const next = sameNumbers(23);
  const facts = new Uint32Array(nodes);
  const seen = new Set<string>();
  const links: PlanRead["relations"] = [];
  const kindOf = (n: number) => ENTITY_KINDS[n % ENTITY_KINDS.length] ?? "Project";
  while (links.length < relations) {
    const region = Math.floor((next() * nodes) / REGION) * REGION;
    const [near, far] = [Math.floor(next() * REGION), Math.floor(next() ** 2 * 300) + 1];
    const [from, to] = [region + near, region + ((near + far) % REGION)];
    const relation = TYPES[Math.floor(next() * TYPES.length)] ?? "REQUIRES";
    if (from >= nodes || to >= nodes || from === to || seen.has(`${from} ${relation} ${to}`)) continue;
    seen.add(`${from} ${relation} ${to}`);
    for (const end of [from, to]) facts[end] = (facts[end] ?? 0) + 1;
    const n = links.length;
    const said = { claimZh: `第${n}条关系`, claimEn: `Relation ${n}`, uncertain: null, uncertainEn: null, anyOf: null };
    links.push({
      ...{ from: idOf(from), fromKind: kindOf(from), relation, to: idOf(to), toKind: kindOf(to), ...said },
      ...{ basis: n % 3 === 0 ? "implied" : "stated", articles: ["bench-article"], evidence: [`bench-article#${n * 10}-${n * 10 + 8}`] },
    });
  }
  const bare = { pinyin: null, articles: ["bench-article"], differs: false, mentioned: 1, when: null, amount: null };
  const things = Array.from({ length: nodes }, (_, n) => ({
    ...{ id: idOf(n), kind: kindOf(n), name: `事物${n}`, nameEn: `Thing ${n}`, facts: facts[n] ?? 0, ...bare },
  }));
  return { things, relations: links };
}

/** Writes it, with the needs derived, as the loader would. */
export async function writeRegions(port: GraphPort, { things, relations }: PlanRead): Promise<void> {
  await port.ensureSchema();
  for (const kind of new Set(things.map((one) => one.kind))) {
    const some = things.filter((one) => one.kind === kind);
    const rows = some.map(({ id, name, nameEn, facts, articles }) => ({ id, kind, name, nameEn, facts, articles }));
    await inBatches(port, `UNWIND $rows AS row CREATE (n:Thing:Entity:${kind}) SET n = row`, rows);
  }
  const ends = "UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})";
  for (const type of TYPES) {
    const some = relations.filter(({ relation }) => relation === type);
    const rows = some.map(({ from, to, basis, articles, evidence, claimZh, claimEn }) => ({
      ...{ from, to, own: { basis, articles, evidence, claimZh, claimEn } },
    }));
    await inBatches(port, `${ends} CREATE (a)-[r:${type}]->(b) SET r = row.own`, rows);
  }
  const needs = deriveNeeds(relations).map(({ from, to, via, evidence }) => ({
    from,
    to,
    own: { via: [...via], evidence: [...evidence] },
  }));
  await inBatches(port, `${ends} CREATE (a)-[r:NEEDS]->(b) SET r = row.own`, needs);
  await port.write([{ text: "MERGE (l:Ledger {id: 'zhaotu'}) SET l.format = 1, l.revision = 1, l.derived = 'made-up'" }]);
  await port.flush();
}

async function inBatches(port: GraphPort, text: string, rows: readonly GraphValue[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await port.write([{ text, params: { rows: rows.slice(at, at + BATCH) } }]);
}
