// A query that the model wrote: read out of its answer, judged by the gate, never run here.
import { z } from "zod";
import type { WordsFound } from "../../contract/cypher.ts";
import { judged } from "../console/judged.ts";
import { deeperThan } from "../nesting.ts";
import { objectIn } from "./model.ts";

const LONGEST_QUERY = 8000;
const LONGEST_PARAMS = 8000;
const DEEPEST = 4;
const answered = z.object({ cypher: z.string().trim().min(1).max(LONGEST_QUERY), params: z.record(z.string(), z.json()).default({}) });

/** The query in what a model said, with the gate's verdict; null where there is none. */
export function queryWritten(said: string): WordsFound["written"] {
  const read = answered.safeParse(objectIn(said));
  const found = read.success ? read.data : { cypher: fenced(said), params: {} };
  if (found.cypher === null || found.cypher.length > LONGEST_QUERY) return null;
  const params = deeperThan(found.params, DEEPEST) || JSON.stringify(found.params).length > LONGEST_PARAMS ? {} : found.params;
  return { text: found.cypher, params, verdict: judged(found.cypher) };
}

function fenced(said: string): string | null {
  const text = /```(?:cypher)?\s*\n([\s\S]*?)```/i.exec(said)?.[1]?.trim() ?? "";
  return text === "" || text.startsWith("{") ? null : text;
}
