// What is measured against: passages with their annotations, in the shape that any folder of them has (`passages.jsonl`, `annotations.jsonl`).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const passage = z.object({
  id: z.string(),
  genre: z.string(),
  docTitle: z.string(),
  docDate: z.string().nullable(),
  heading: z.array(z.string()),
  text: z.string(),
});
const stretch = { start: z.number().int(), end: z.number().int() };
const entity = z.object({
  id: z.string(),
  kind: z.string(),
  ...stretch,
  text: z.string(),
  name: z.string(),
  spanAlt: z.array(z.tuple([z.number(), z.number()])).optional(),
  optional: z.boolean().optional(),
  kindAlt: z.array(z.string()).optional(),
  nested: z.boolean().optional(),
});
const figure = z.object({
  id: z.string(),
  ...stretch,
  text: z.string(),
  value: z.number(),
  unit: z.string(),
  comparator: z.string(),
  nature: z.string(),
  dir: z.string().optional(),
  role: z.string(),
  roleDoubt: z.boolean().optional(),
  optional: z.boolean().optional(),
  spanAlt: z.array(z.tuple([z.number(), z.number()])).optional(),
  indicator: z.object({ ...stretch, text: z.string() }).nullable(),
  period: z.object({ value: z.string(), how: z.string() }).nullable(),
});
const tie = z.object({ type: z.string(), head: z.string(), tail: z.string(), optional: z.boolean().optional() });
const marked = z.object({ id: z.string(), entities: z.array(entity), quantities: z.array(figure), relations: z.array(tie) });

export type Passage = z.infer<typeof passage>;
export type Entity = z.infer<typeof entity>;
export type Figure = z.infer<typeof figure>;
export type Tie = z.infer<typeof tie>;
/** The annotations of one passage. */
export type Marked = z.infer<typeof marked>;
export type Measured = { readonly passage: Passage; readonly marked: Marked };

/** The lines of a file, each read by a schema; the line's number stands in the error. */
export function linesOf<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      if (line.trim() === "") return [];
      const read = schema.safeParse(JSON.parse(line));
      if (!read.success) throw new Error(`${file}:${at + 1}: ${z.prettifyError(read.error)}`);
      return [read.data];
    });
}

/** The passages of a folder beside their annotations; passages that nobody annotated are left out. */
export function passagesIn(folder: string): Measured[] {
  if (!existsSync(join(folder, "annotations.jsonl"))) throw new Error(`no annotations.jsonl in ${folder}`);
  const texts = new Map(linesOf(join(folder, "passages.jsonl"), passage).map((read) => [read.id, read]));
  return linesOf(join(folder, "annotations.jsonl"), marked).flatMap((read) => {
    const text = texts.get(read.id);
    return text ? [{ passage: text, marked: read }] : [];
  });
}
