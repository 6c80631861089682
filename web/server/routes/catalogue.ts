// The questions of the catalogue, each with all that it takes to run it.
import { z } from "zod";
import { QUESTIONS } from "../../../cypher/catalogue.ts";
import { GROUP_NAMES, GROUPS } from "../../../cypher/groups.ts";
import { columnsOf, parametersOf } from "../../../cypher/parameters.ts";
import type { Query } from "../../../cypher/query.ts";
import { catalogue, type CatalogueEntry } from "../../contract/cypher.ts";
import { route } from "../route.ts";

const json = z.json();

export const catalogueRoute = route({
  method: "GET",
  path: "/api/catalogue",
  answer: catalogue,
  handle: async () => ({
    groups: GROUP_NAMES.map((name) => ({ name, ...GROUPS[name] })),
    entries: QUESTIONS.map(entryOf),
  }),
});

function entryOf(query: Query<unknown, unknown>): CatalogueEntry {
  const { name, group, questionZh, questionEn, text, embeddedText = null, empty = false, example = {} } = query;
  const params = parametersOf(query).map((one) => ({ ...one, example: json.parse(example[one.name] ?? null) }));
  return { name, group, questionZh, questionEn, params, columns: columnsOf(query), text, embeddedText, empty };
}
