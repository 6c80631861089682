// The export's lines: one JSON object per fact, its fields and their order fixed. Others build on it: add, never change.
import type { GraphPort, Row } from "../../cypher/port.ts";
import { QUERIES } from "../../cypher/catalogue.ts";
import { linkKey, type LeftOut } from "../../cypher/private.ts";
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

/** All facts of the graph, read from the database as they come, in a fixed order, without those that are `leftOut`. */
export async function* exportLines(port: GraphPort, leftOut: LeftOut | null = null): AsyncGenerator<Row> {
  const stays = ({ id }: { readonly id: string }) => leftOut?.things.has(id) !== true;
  yield* linesOf(port, QUERIES["export-articles"], ARTICLE, () => true);
  yield* linesOf(port, QUERIES["export-entities"], ENTITY, stays);
  yield* linesOf(port, QUERIES["export-relations"], RELATION, (row) => leftOut?.links.has(linkKey(row)) !== true);
  yield* linesOf(port, QUERIES["export-targets"], TARGET, stays);
  yield* linesOf(port, QUERIES["export-observations"], OBSERVATION, stays);
}

async function* linesOf<P, R extends Row>(
  port: GraphPort,
  query: Query<P, R>,
  { type, fields, optional = [] }: Shape,
  stays: (row: R) => boolean,
): AsyncGenerator<Row> {
  for await (const row of askStream(port, query, {})) {
    if (!stays(row)) continue;
    const given = optional.filter((field) => row[field] !== null && row[field] !== undefined);
    yield Object.fromEntries([["type", type], ...[...fields, ...given].map((field) => [field, row[field] ?? null])]);
  }
}
