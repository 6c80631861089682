// What is measured: one line a passage, as `zhaotu read --predictions` prints it. Rule and confidence may be missing: others read, too.
import { z } from "zod";

const found = { id: z.string().optional(), rule: z.string().optional(), confidence: z.number().optional() };
const stretch = { start: z.number(), end: z.number() };
const end = z.union([z.string(), z.object(stretch)]);
const name = z.object({ ...found, ...stretch, kind: z.string() });
const figure = z.object({
  ...found,
  ...stretch,
  value: z.number(),
  unit: z.string(),
  comparator: z.string().nullish(),
  role: z.string(),
  nature: z.string().optional(),
  dir: z.string().optional(),
  indicator: z.object(stretch).nullish(),
  /** The indicator's own name. */
  named: z.string().nullish(),
  period: z.union([z.string(), z.object({ value: z.string() })]).nullish(),
});
const tie = z.object({ rule: z.string().optional(), confidence: z.number().optional(), type: z.string(), head: end, tail: end });

export const prediction = z.object({
  id: z.string(),
  entities: z.array(name).default([]),
  quantities: z.array(figure).default([]),
  relations: z.array(tie).default([]),
});

export type FoundName = z.infer<typeof name>;
export type FoundFigure = z.infer<typeof figure>;
export type FoundTie = z.infer<typeof tie>;
export type Prediction = z.infer<typeof prediction>;

/** Reads a passage; what is measured is its answer. */
export type Reader = (passage: {
  readonly id: string;
  readonly text: string;
  readonly docTitle: string;
  readonly docDate: string | null;
  readonly heading: readonly string[];
}) => Prediction;
