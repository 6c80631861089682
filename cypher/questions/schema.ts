// What the schema is gathered from: kinds and types with the names of their properties, and values of a few of them.
import { z } from "zod";
import type { GraphValue } from "../port.ts";
import { query } from "../query.ts";
import { id, nothing } from "./params.ts";
import { kind, text } from "./rows.ts";

const names = z.array(text);
const values = z.record(
  z.string(),
  z.custom<GraphValue>((value) => value !== undefined),
);
const some = z.strictObject({ ids: z.array(id) });

export const schemaThings = query("schema-things", nothing, z.strictObject({ id: text, kind, properties: names }));

/** `relation`: also `NEEDS`, which is derived. */
export const schemaRelations = query(
  "schema-relations",
  nothing,
  z.strictObject({ from: text, fromKind: kind, relation: text, to: text, toKind: kind, properties: names }),
);

export const valuesOfThings = query("values-of-things", some, z.strictObject({ id: text, kind, properties: values }));

export const valuesOfRelations = query(
  "values-of-relations",
  some,
  z.strictObject({ from: text, relation: text, to: text, properties: values }),
);
