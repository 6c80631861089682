// Decisions that come as lines of JSON, from a file or another program.
import { z } from "zod";
import type { Words } from "../read/fault.ts";

const fields = z.record(z.string(), z.unknown());
const text = z.string().trim().min(1).max(2000);
const common = { of: z.string().min(1).max(400), reason: text.optional(), by: z.string().max(100).optional() };
const given = z.discriminatedUnion("do", [
  z.strictObject({ ...common, do: z.literal("accept") }),
  z.strictObject({ ...common, do: z.literal("reject"), reason: text }),
  z.strictObject({ ...common, do: z.literal("correct"), fact: fields }),
  z.strictObject({ ...common, do: z.literal("merge"), into: z.string().min(1).max(200) }),
  z.strictObject({ ...common, do: z.literal("split"), parts: z.array(fields).min(1).max(100) }),
]);
type Line = z.infer<typeof given>;
/** A decision as it was given; what only some have is undefined in the others. */
export type Given = {
  readonly of: string;
  readonly do: Line["do"];
  readonly reason?: string;
  readonly by?: string;
  readonly into?: string;
  readonly fact?: Readonly<Record<string, unknown>>;
  readonly parts?: readonly Readonly<Record<string, unknown>>[];
};

/** Lines that are no decisions. */
export class WrongLines extends Error {
  override readonly name = "WrongLines";
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** The decisions of a text, a line each; empty lines count for nothing. Throws `WrongLines` naming every line that is none. */
export function givenWishes(lines: string, file: string): Given[] {
  const wrong: { line: number; why: string }[] = [];
  const made = lines.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const read = given.safeParse(json(line));
    if (read.success) return [read.data];
    wrong.push({
      line: at + 1,
      why: read.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": ")).join("; "),
    });
    return [];
  });
  if (wrong.length === 0) return made;
  const shown = wrong.slice(0, 20).map(({ line, why }) => `${file}:${line} ${why}`);
  const more = wrong.length - shown.length;
  throw new WrongLines({
    zh: [
      ...shown,
      ...(more > 0 ? [`另有 ${more} 行`] : []),
      '写作 {"of":键,"do":"accept"}；reject 要 reason，correct 要 fact，merge 要 into，split 要 parts。什么也没有写。',
    ].join("\n"),
    en: [
      ...shown,
      ...(more > 0 ? [`and ${more} more`] : []),
      'write {"of":key,"do":"accept"}; reject wants a reason, correct a fact, merge an into, split parts. Nothing was written.',
    ].join("\n"),
  });
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
