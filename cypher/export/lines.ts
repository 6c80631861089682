// The export's lines: one JSON object per fact, its fields and their order fixed. Others build on it: add, never change.
import { parseEvidence } from "../../data/model/locator.ts";
import { QUERIES } from "../catalogue.ts";
import type { Row } from "../port.ts";
import type { Query } from "../query.ts";
import { ALL, type Source, type Wanted } from "./source.ts";

type Shape = { readonly type: string; readonly fields: readonly string[]; readonly optional?: readonly string[] };

const FIGURE_START = ["id", "indicator", "indicatorEn", "indicatorId", "value", "valueText", "unit", "valueBase", "unitBase", "comparator"];

const ARTICLE: Shape = { type: "article", fields: ["id", "title", "date", "dateBasis", "sha256"] };
const ENTITY: Shape = { type: "entity", fields: ["id", "kind", "name", "nameEn", "pinyin", "aliases", "mentions"] };
const RELATION: Shape = {
  type: "relation",
  fields: ["from", "relation", "to", "basis", "articles", "evidence"],
  optional: ["claimZh", "claimEn", "uncertain", "anyOf"],
};
const TARGET: Shape = {
  type: "target",
  fields: [...FIGURE_START, "modality", "deadline", "deadlineText", "deadlineBasis", "about", "setBy", "evidence"],
};
const OBSERVATION: Shape = {
  type: "observation",
  fields: [...FIGURE_START, "period", "periodText", "periodBasis", "nature", "about", "evidence"],
};

/** All facts that are wanted, read from the database as they come, in a fixed order, with every article where all are. */
export async function* exportLines(source: Source, wanted: Wanted = ALL): AsyncGenerator<Row> {
  yield* linesOf(source, QUERIES["export-articles"], ARTICLE, () => true);
  yield* factLines(source, wanted);
}

/** The facts that are wanted, after the articles that they cite. */
export async function* exportSome(source: Source, wanted: Wanted): AsyncGenerator<Row> {
  const facts: Row[] = [];
  const cited = new Set<string>();
  for await (const line of factLines(source, wanted)) {
    facts.push(line);
    for (const place of [line["evidence"], line["mentions"]].flat()) {
      const at = typeof place === "string" ? parseEvidence(place) : null;
      if (at) cited.add(at.article);
    }
  }
  yield* linesOf(source, QUERIES["export-articles"], ARTICLE, ({ id }) => cited.has(id) || wanted.thing(id));
  yield* facts;
}

async function* factLines(source: Source, wanted: Wanted): AsyncGenerator<Row> {
  const thing = ({ id }: { readonly id: string }) => wanted.thing(id);
  yield* linesOf(source, QUERIES["export-entities"], ENTITY, thing);
  yield* linesOf(source, QUERIES["export-relations"], RELATION, wanted.link);
  yield* linesOf(source, QUERIES["export-targets"], TARGET, thing);
  yield* linesOf(source, QUERIES["export-observations"], OBSERVATION, thing);
}

async function* linesOf<P, R extends Row>(
  source: Source,
  query: Query<P, R>,
  { type, fields, optional = [] }: Shape,
  wanted: (row: R) => boolean,
): AsyncGenerator<Row> {
  for await (const row of await source(query, {} as P)) {
    if (!wanted(row)) continue;
    const given = optional.filter((field) => row[field] !== null && row[field] !== undefined);
    yield Object.fromEntries([["type", type], ...[...fields, ...given].map((field) => [field, row[field] ?? null])]);
  }
}
