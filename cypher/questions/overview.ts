// Questions about the whole: what joins what, what falls in which year, what each article brings.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { limit, nothing } from "./params.ts";
import { count, kind, named, text } from "./rows.ts";

const group = "overview";

export const kindPairs = query(
  "kind-pairs",
  nothing,
  z.strictObject({ relation: z.enum(RELATION_NAMES), fromKind: kind, toKind: kind, n: count }),
  { group },
);

export const factsByYear = query(
  "facts-by-year",
  nothing,
  z.strictObject({ year: text, targets: count, observations: count, events: count }),
  { group },
);

export const hubs = query(
  "hubs",
  z.strictObject({ limit }),
  z.strictObject({ ...named, neighbours: count, kinds: count, relations: count }),
  {
    group,
    example: { limit: 15 },
  },
);

/** `shared`: those of them that several articles speak of. */
export const kindsByArticle = query("kinds-by-article", nothing, z.strictObject({ article: text, kind, n: count, shared: count }), {
  group,
});
