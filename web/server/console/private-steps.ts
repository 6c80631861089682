// What a copy of the store loses so that no query finds private persons in it: the steps that take them out, and mend the rest.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { GraphValue, WriteStep } from "../../../cypher/port.ts";
import { deriveNeeds } from "../../../data/model/needs.ts";
import { askWithout } from "../private/ask.ts";
import type { Without } from "../private/read.ts";
import type { Ask } from "../route.ts";

const BATCH = 2000;
const BETWEEN = "UNWIND $rows AS row MATCH (a:Thing {id: row.from})-[r]->(b:Thing {id: row.to})";
const ENDS = "UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})";

/** Takes out what goes, writes needs anew, and makes the numbers those of a graph without it. */
export async function stepsWithout({ gone }: Without, ask: Ask): Promise<WriteStep[]> {
  if (gone.things.size === 0) return [];
  const links = [...gone.links.values()].filter(({ from, to }) => !gone.things.has(from) && !gone.things.has(to));
  const needs = deriveNeeds(await askWithout(ask, gone)(QUERIES["all-links"], {}));
  return [
    ...inBatches(
      links.map(({ from, relation, to }) => ({ from, relation, to })),
      `${BETWEEN} WHERE type(r) = row.relation DELETE r`,
    ),
    ...inBatches([...gone.things.keys()], "UNWIND $rows AS row MATCH (n:Thing {id: row}) DETACH DELETE n"),
    { text: "MATCH (:Thing)-[r:NEEDS]->(:Thing) DELETE r" },
    ...inBatches(
      needs.filter(({ anyOf }) => anyOf === null).map(({ from, to, via, evidence }) => ({ from, to, via, evidence })),
      `${ENDS} CREATE (a)-[r:NEEDS]->(b) SET r.via = row.via, r.evidence = row.evidence`,
    ),
    ...inBatches(
      needs.filter(({ anyOf }) => anyOf !== null).map(({ from, to, via, evidence, anyOf }) => ({ from, to, via, evidence, anyOf })),
      `${ENDS} CREATE (a)-[r:NEEDS]->(b) SET r.via = row.via, r.evidence = row.evidence, r.anyOf = row.anyOf`,
    ),
    ...inBatches(
      [...gone.lost].map(([id, lost]) => ({ id, lost })),
      "UNWIND $rows AS row MATCH (n:Thing {id: row.id}) SET n.facts = n.facts - row.lost",
    ),
    ...inBatches([...gone.agreed], "UNWIND $rows AS row MATCH (n:Thing {id: row}) SET n.differs = false"),
  ];
}

function inBatches(rows: readonly GraphValue[], text: string): WriteStep[] {
  const steps: WriteStep[] = [];
  for (let at = 0; at < rows.length; at += BATCH) steps.push({ text, params: { rows: rows.slice(at, at + BATCH) } });
  return steps;
}
