// What a tool is: a name, words, what goes in, what comes out, and a function over the API.
import type { z } from "zod";
import type { Api } from "./api.ts";
import type { Lang } from "./words.ts";

export type Told<O> = { readonly structured: O; readonly lines: readonly string[] };
export type Use = { readonly api: Api; readonly lang: Lang; readonly signal: AbortSignal };
export type Tool = {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly description: { readonly zh: string; readonly en: string };
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly run: (asked: never, use: Use) => Promise<Told<Record<string, unknown>>>;
};

/** A tool with the types of its parts tied together. */
export function tool<I extends z.ZodObject, O extends z.ZodObject>(parts: {
  name: string;
  title: { zh: string; en: string };
  description: { zh: string; en: string };
  input: I;
  output: O;
  run: (asked: z.infer<I>, use: Use) => Promise<Told<z.infer<O>>>;
}): Tool {
  return parts;
}

/** A question that cannot be answered as it is asked; the sentence is for the assistant. */
export class ToolFault extends Error {
  override readonly name = "ToolFault";
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}
