// The export's lines: one JSON object per fact, its fields and their order fixed. Others build on it: add, never change.
import type { GraphPort, Row } from "../../cypher/port.ts";
import { QUERIES } from "../../cypher/catalogue.ts";
import { askStream, type Query } from "../../cypher/query.ts";

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

/** Every field of every line, for formats with one set of columns. */
export const EXPORT_COLUMNS: readonly string[] = [
  ...new Set([
    "type",
    ...[ARTICLE, ENTITY, RELATION, TARGET, OBSERVATION].flatMap((shape) => [...shape.fields, ...(shape.optional ?? [])]),
  ]),
];

/** All facts of the graph, read from the database as they come, in a fixed order. */
export async function* exportLines(port: GraphPort): AsyncGenerator<Row> {
  yield* linesOf(port, QUERIES["export-articles"], ARTICLE);
  yield* linesOf(port, QUERIES["export-entities"], ENTITY);
  yield* linesOf(port, QUERIES["export-relations"], RELATION);
  yield* linesOf(port, QUERIES["export-targets"], TARGET);
  yield* linesOf(port, QUERIES["export-observations"], OBSERVATION);
}

async function* linesOf<P, R extends Row>(
  port: GraphPort,
  query: Query<P, R>,
  { type, fields, optional = [] }: Shape,
): AsyncGenerator<Row> {
  for await (const row of askStream(port, query, {})) {
    const given = optional.filter((field) => row[field] !== null && row[field] !== undefined);
    yield Object.fromEntries([["type", type], ...[...fields, ...given].map((field) => [field, row[field] ?? null])]);
  }
}
