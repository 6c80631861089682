// What an endpoint may answer: closed enums and quotes, nothing else. An item of another form is dropped and counted.
import { z } from "zod";
import { ENTITY_KINDS, type EntityKind } from "../../../data/model/kinds.ts";
import { COMPARATORS, NATURES } from "../../../data/model/quantity.ts";
import { RELATION_NAMES, relationType, type RelationName } from "../../../data/model/relations.ts";

/** Kinds of names; what is measured is asked for with its figure. */
export const MODEL_KINDS = ENTITY_KINDS.filter((kind): kind is Exclude<EntityKind, "Indicator"> => kind !== "Indicator");
const ENDS: ReadonlySet<string> = new Set<string>(MODEL_KINDS);
const endsThere = (usual: readonly string[] | "any") => usual === "any" || usual.some((kind) => ENDS.has(kind));

/** Relations between named things; those that say next to nothing, or join figures and articles, are not asked for. */
export const MODEL_RELATIONS = RELATION_NAMES.filter((name): name is RelationName => {
  const { usualFrom, usualTo, strict } = relationType(name);
  return strict !== true && name !== "RELATED_TO" && endsThere(usualFrom) && endsThere(usualTo);
});

const kind = z.enum(MODEL_KINDS);
const context = z.string().nullable().default(null);
const thing = z.strictObject({ quote: z.string(), kind });
const mention = z.strictObject({ quote: z.string(), kind, context });
const figure = z.strictObject({
  quote: z.string(),
  value: z.number().nonnegative(),
  unit: z.string(),
  comparator: z.enum(COMPARATORS),
  nature: z.enum(NATURES),
  direction: z.enum(["up", "down"]).nullable().default(null),
  role: z.enum(["target", "observation"]),
  indicator: z.string().nullable().default(null),
  about: thing.nullable().default(null),
  context,
});
const relation = z.strictObject({ type: z.enum(MODEL_RELATIONS), from: thing, to: thing, statement: z.string() });

export type SaidThing = z.infer<typeof thing>;
export type SaidMention = z.infer<typeof mention>;
export type SaidFigure = z.infer<typeof figure>;
export type SaidRelation = z.infer<typeof relation>;
/** `malformed`: how many items had another form. */
export type Answer = {
  readonly mentions: readonly SaidMention[];
  readonly figures: readonly SaidFigure[];
  readonly relations: readonly SaidRelation[];
  readonly malformed: number;
};

/** More are not looked at. */
const MOST_ITEMS = 200;
const LONGEST_QUOTE = 600;
const list = z.array(z.unknown()).optional();
const outer = z
  .object({ mentions: list, figures: list, relations: list })
  .refine((lists) => Object.values(lists).some((one) => one !== undefined))
  .transform(({ mentions = [], figures = [], relations = [] }) => ({ mentions, figures, relations }));

/** The form of an answer, for endpoints that keep to one. */
export function answerSchema(): object {
  const { $schema: _, ...schema } = z.toJSONSchema(
    z.strictObject({ mentions: z.array(mention), figures: z.array(figure), relations: z.array(relation) }),
  );
  return schema;
}

/** The answer in what was said, with or without a fence around it; null where there is none, or only half of one. */
export function answerIn(said: string): Answer | null {
  const json = jsonOf(said.trim()) ?? jsonOf(/^\s*```(?:json)?[^\S\n]*\n([\s\S]*?)\n[^\S\n]*```\s*$/.exec(said)?.[1] ?? "");
  const read = outer.safeParse(json);
  if (!read.success) return null;
  let malformed = 0;
  const taken = <T>(items: readonly unknown[], schema: z.ZodType<T>): T[] => {
    malformed += Math.max(0, items.length - MOST_ITEMS);
    return items.slice(0, MOST_ITEMS).flatMap((item) => {
      const one = schema.safeParse(item);
      if (one.success && isShort(one.data)) return [one.data];
      malformed++;
      return [];
    });
  };
  const [mentions, figures, relations] = [
    taken(read.data.mentions, mention),
    taken(read.data.figures, figure),
    taken(read.data.relations, relation),
  ];
  return { mentions, figures, relations, malformed };
}

/** Every text of an item is one that can be quoted: not empty, not a page long. */
function isShort(item: unknown): boolean {
  if (typeof item === "string") return item.length <= LONGEST_QUOTE;
  return typeof item !== "object" || item === null || Object.values(item).every(isShort);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
