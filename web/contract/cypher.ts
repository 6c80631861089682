// The console's part of the API: a query is judged, planned, run; its rows come as lines of JSON.
import { z } from "zod";
import type { CypherValue, PlanStep } from "../../data/model/cypher-value.ts";
import { GATE_CODES } from "../../data/model/refusals.ts";
import { count } from "../contract.ts";
import { problem } from "./problem.ts";

const plain = z.union([z.null(), z.boolean(), z.number(), z.string()]);

export type { CypherValue, PlanStep };

export const cypherValue: z.ZodType<CypherValue> = z.lazy(() =>
  z.union([
    plain,
    z.array(cypherValue),
    z.object({
      $: z.literal("node"),
      id: z.string().nullable(),
      labels: z.array(z.string()),
      properties: z.record(z.string(), cypherValue),
    }),
    z.object({
      $: z.literal("relationship"),
      type: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      properties: z.record(z.string(), cypherValue),
    }),
    z.object({ $: z.literal("path"), nodes: z.array(cypherValue), relationships: z.array(cypherValue) }),
    z.object({ $: z.literal("written"), type: z.string(), text: z.string() }),
    z.object({ $: z.literal("map"), entries: z.record(z.string(), cypherValue) }),
  ]),
);

/** Values of parameters: JSON, whole numbers go as integers. */
const parameters = z.record(z.string(), z.json());

/** `POST /api/cypher/check`: judges and says where; nothing is run. */
export const cypherText = z.object({ text: z.string() });
const queryPlace = z.object({ start: count, end: count, line: z.int().positive(), column: z.int().positive() });
const sentence = z.object({ zh: z.string(), en: z.string() });
export const verdict = z.object({
  accepted: z.boolean(),
  code: z.enum(GATE_CODES),
  detail: sentence,
  at: queryPlace.nullable(),
  notes: z.array(
    z.object({ engine: z.enum(["neo4j", "embedded"]), code: z.string(), zh: z.string(), en: z.string(), at: queryPlace.nullable() }),
  ),
});
export type CypherVerdict = z.infer<typeof verdict>;

/**
 * `POST /api/cypher`: `rows` is how many at most (1,000 where it is left out, 50,000 at most, unless the server is set otherwise).
 * The reader who leaves cancels.
 */
export const cypherAsked = z.object({
  text: z.string(),
  params: parameters.default({}),
  rows: z.int().positive().max(1_000_000).optional(),
});
export type CypherAsked = z.input<typeof cypherAsked>;
export const cypherPlanAsked = cypherAsked.omit({ rows: true });

/** Why rows stop before all have come: the number asked for, or the bytes that one answer may have. */
const cut = z.object({ by: z.enum(["rows", "bytes"]), at: count });
/** The lines of the answer: the head first, then rows, then the end or a problem. `dialect` is the language in force. */
export const cypherLine = z.union([
  z.object({
    head: z.object({ columns: z.array(z.string()), engine: z.enum(["neo4j", "embedded"]), version: z.string(), dialect: z.string() }),
  }),
  z.object({ row: z.array(cypherValue) }),
  z.object({ end: z.object({ rows: count, ms: z.number(), cut: cut.nullable() }) }),
  z.object({ problem }),
]);
export type CypherLine = z.infer<typeof cypherLine>;

export const planStep: z.ZodType<PlanStep> = z.lazy(() =>
  z.object({ name: z.string(), rows: z.number().nullable(), details: z.string(), from: z.array(planStep) }),
);
/** `POST /api/cypher/plan`: how the engine would run it; nothing is run. `asWritten` is what the engine itself printed. */
export const cypherPlan = z.object({
  engine: z.enum(["neo4j", "embedded"]),
  version: z.string(),
  plan: planStep,
  asWritten: z.string(),
});
export type CypherPlan = z.infer<typeof cypherPlan>;

/** `GET /api/catalogue`: every question with its group, parameters, columns and text for either engine. */
export const catalogueEntry = z.object({
  name: z.string(),
  group: z.string(),
  questionZh: z.string(),
  questionEn: z.string(),
  /** `list`: several values; `id`: an entity's id, to be picked by name. */
  params: z.array(
    z.object({ name: z.string(), type: z.enum(["text", "number", "boolean", "list", "id", "ids", "article"]), example: z.json() }),
  ),
  columns: z.array(z.string()),
  text: z.string(),
  embeddedText: z.string().nullable(),
  /** A check of the data that ought to find nothing. */
  empty: z.boolean().optional(),
});
export type CatalogueEntry = z.infer<typeof catalogueEntry>;
export const catalogue = z.object({
  groups: z.array(z.object({ name: z.string(), zh: z.string(), en: z.string() })),
  entries: z.array(catalogueEntry),
});
export type Catalogue = z.infer<typeof catalogue>;

/** `GET /api/schema`: kinds and relation types of the loaded graph with counts and properties, `NEEDS` and sources included. `types`: text, number, boolean, or a list of these (`texts` …). `joins`: which kinds a type joins how often. */
const property = z.object({ name: z.string(), types: z.array(z.string()), count });
export const schemaGraph = z.object({
  kinds: z.array(z.object({ kind: z.string(), count, properties: z.array(property) })),
  relations: z.array(
    z.object({
      type: z.string(),
      count,
      properties: z.array(property),
      joins: z.array(z.object({ from: z.string(), to: z.string(), count })),
    }),
  ),
});
export type SchemaGraph = z.infer<typeof schemaGraph>;

/**
 * `POST /api/in-words`: a question in words. `near`: catalogue entries that fit, the best first, with values found in the
 * question. `written`: a query that a model wrote, shown and judged before anything runs; null where none is configured.
 */
export const wordsAsked = z.object({
  question: z.string().trim().min(1).max(500),
  lang: z.enum(["zh", "en"]).default("zh"),
  /** Let the model write a query too, where one is configured: only then the question leaves this machine. */
  write: z.boolean().default(false),
});
export const wordsFound = z.object({
  near: z.array(
    z.object({
      name: z.string(),
      score: z.number(),
      /** Values for some or all of the entry's parameters; for the others its examples stay. */
      params: z.record(z.string(), z.json()),
      /** Which words of the question stand for which thing. */
      named: z.array(z.object({ words: z.string(), id: z.string(), name: z.string(), nameEn: z.string() })),
    }),
  ),
  /** A model is configured, so that `write` can be asked for. */
  model: z.boolean(),
  written: z.object({ text: z.string(), params: parameters, verdict }).nullable(),
  /** Why the model gave nothing, where it was asked: a sentence in the language asked for. */
  trouble: z.string().nullable(),
});
export type WordsFound = z.infer<typeof wordsFound>;
export type WordsAsked = z.input<typeof wordsAsked>;

/** `POST /api/in-words/answer`: the rows that a person got, told in a few sentences by the model. At most 200 rows go to it. */
export const tellAsked = z.object({
  question: z.string().trim().min(1).max(500),
  lang: z.enum(["zh", "en"]).default("zh"),
  columns: z.array(z.string().max(200)).max(100),
  rows: z.array(z.array(cypherValue).max(100)).max(200),
});
export type TellAsked = z.input<typeof tellAsked>;
/** `evidence` is never empty and stands in the rows; sentences without such were dropped and are counted. `trouble`: why there is no answer. */
export const told = z.object({
  sentences: z.array(z.object({ text: z.string(), evidence: z.array(z.string()) })),
  dropped: count,
  trouble: z.string().nullable(),
});
export type Told = z.infer<typeof told>;
