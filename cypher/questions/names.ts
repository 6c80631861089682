// Questions that look for something: by kind, by other names, by the words of a statement, by an indicator's name.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { limit, nothing, searched } from "./params.ts";
import { count, kind, maybe, named, names, text } from "./rows.ts";

const group = "search";
const texts = z.array(text);

export const ofKind = query(
  "of-kind",
  z.strictObject({ kind, limit }),
  z.strictObject({ ...named, facts: count, mentioned: count, articles: texts }),
  { group, example: { kind: "Project", limit: 40 } },
);

export const otherNames = query("other-names", nothing, z.strictObject({ ...named, aliases: texts, n: count }), { group });

export const said = query(
  "said",
  z.strictObject({ q: searched }),
  z.strictObject({
    ...names("from"),
    relation: z.enum(RELATION_NAMES),
    ...names("to"),
    claimZh: maybe,
    claimEn: maybe,
    evidence: texts,
  }),
  { group, example: { q: "投产" } },
);

export const indicatorsNamed = query(
  "indicators-named",
  z.strictObject({ q: searched }),
  z.strictObject({ id: text, name: text, nameEn: text, targets: count, observations: count }),
  { group, example: { q: "投资" } },
);
