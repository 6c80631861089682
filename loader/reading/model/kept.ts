// Answers that were paid for are kept beside the reading, one file a passage, so that a second run asks only for the others.
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sha256Of } from "../../../data/files/sha256.ts";
import type { About } from "../clean-text.ts";
import type { Said } from "./call.ts";
import type { Passage } from "./passages.ts";
import { PROMPT_VERSION } from "./prompt.ts";

export type Answers = { readonly get: (hash: string) => Said | null; readonly put: (hash: string, said: Said) => void };

const tokens = z.number().int().nonnegative();
const kept = z.object({
  zhaotu: z.literal("model-answer"),
  format: z.literal(1),
  passage: z.string(),
  content: z.string(),
  usage: z.object({ asked: tokens, answered: tokens, cost: z.number().nonnegative().nullable() }).nullable(),
});

/** A file that is larger is none of ours. */
const LARGEST = 4 * 1024 * 1024;

/** What an answer hangs on: model, questions, and what the model was shown; not what the rules had found by then. */
export function hashOf(model: string, { title, date, heading }: About, { headings, text }: Passage): string {
  return sha256Of(JSON.stringify([PROMPT_VERSION, model, title, date, heading, headings, text]));
}

/** Answers in a folder, which is made with the first one. A file that cannot be read counts as absent. */
export function answersIn(folder: string): Answers {
  const pathOf = (hash: string) => join(folder, `${hash}.json`);
  return {
    get: (hash) => {
      try {
        if (statSync(pathOf(hash)).size > LARGEST) return null;
        const { passage, content, usage } = kept.parse(JSON.parse(readFileSync(pathOf(hash), "utf8")));
        return passage === hash ? { content, usage } : null;
      } catch {
        return null;
      }
    },
    put: (hash, { content, usage }) => {
      mkdirSync(folder, { recursive: true });
      const fresh = join(folder, `.${hash}.${randomUUID()}`);
      try {
        writeFileSync(fresh, `${JSON.stringify({ zhaotu: "model-answer", format: 1, passage: hash, content, usage })}\n`);
        renameSync(fresh, pathOf(hash));
      } finally {
        rmSync(fresh, { force: true });
      }
    },
  };
}
