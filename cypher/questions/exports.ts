// What the export is written from: rows in a fixed order, each with what its line needs.
import { z } from "zod";
import { BASES, COMPARATORS, MODALITIES, NATURES } from "../../data/model/quantity.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { TIME_BASES } from "../../data/model/time.ts";
import { query } from "../query.ts";
import type { GraphValue } from "../port.ts";
import { nothing } from "./params.ts";
import { kind, maybe, text } from "./rows.ts";

const texts = z.array(text);
const timeBasis = z.enum(TIME_BASES).nullable();

const properties = z.record(
  z.string(),
  z.custom<GraphValue>((value) => value !== undefined),
);

export const exportNodes = query("export-nodes", nothing, z.strictObject({ id: text, kind: text, properties }));

export const exportEdges = query("export-edges", nothing, z.strictObject({ from: text, relation: text, to: text, properties }));

export const exportArticles = query(
  "export-articles",
  nothing,
  z.strictObject({ id: text, title: text, date: text, dateBasis: z.enum(["stated", "inferred"]), sha256: text }),
);

export const exportEntities = query(
  "export-entities",
  nothing,
  z.strictObject({ id: text, kind, name: text, nameEn: text, pinyin: maybe, aliases: texts, mentions: texts }),
);

export const exportRelations = query(
  "export-relations",
  nothing,
  z.strictObject({
    from: text,
    relation: z.enum(RELATION_NAMES),
    to: text,
    basis: z.enum(BASES),
    articles: texts,
    evidence: texts,
    claimZh: maybe,
    claimEn: maybe,
    uncertain: maybe,
    uncertainEn: maybe,
    anyOf: maybe,
  }),
);

const figure = {
  id: text,
  name: text,
  nameEn: text,
  indicator: text,
  indicatorEn: text,
  indicatorId: text,
  value: z.number().nullable(),
  valueText: maybe,
  unit: maybe,
  valueBase: z.number().nullable(),
  unitBase: maybe,
  comparator: z.enum(COMPARATORS).nullable(),
  about: texts,
  evidence: texts,
  uncertain: maybe,
};

export const exportTargets = query(
  "export-targets",
  nothing,
  z.strictObject({
    ...figure,
    modality: z.enum(MODALITIES),
    deadline: maybe,
    deadlineText: maybe,
    deadlineBasis: timeBasis,
    setBy: texts,
    each: z.boolean(),
    anyOf: maybe,
  }),
);

export const exportObservations = query(
  "export-observations",
  nothing,
  z.strictObject({
    ...figure,
    period: maybe,
    periodText: maybe,
    periodBasis: timeBasis,
    nature: z.enum(NATURES),
    direction: maybe,
    actual: maybe,
    each: z.boolean(),
  }),
);
