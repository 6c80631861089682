// An answer in sentences, of which only those stay that cite evidence from the rows.
import { z } from "zod";
import { parseEvidence } from "../../../data/model/locator.ts";
import type { CypherValue, Told } from "../../contract/cypher.ts";
import { evidenceIn } from "./evidence.ts";
import { objectIn } from "./model.ts";
import { plainLines } from "./plain.ts";

const ROOM = { text: 200, all: 40_000 };
const MOST_SENTENCES = 12;
const LONGEST_SENTENCE = 400;
const sentence = z.object({ text: z.string(), evidence: z.array(z.string()).max(50) });
const answered = z.object({ sentences: z.array(z.unknown()).max(100) });

/** Anything that looks like a place of an article, inside a sentence; addresses; what is not seen or turns words around. */
const CITED = /[a-z0-9][a-z0-9-]*#\d+-\d+/g;
const ADDRESS = /https?:|www\.|javascript:|data:|<[a-z/!]/i;
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Rows as lines for the model, as many as there is room for, and whether that is all; an article's own text stays here. */
export function rowLines(columns: readonly string[], rows: readonly (readonly CypherValue[])[]): string[] {
  const lines = plainLines(columns, rows, ROOM);
  return lines.length === rows.length ? lines : [...lines, `(only the first ${lines.length} of ${rows.length} rows are given)`];
}

/** Sentences that cite evidence which really stands in the rows; null where the model gave no sentences at all. */
export function sentencesTold(said: string, rows: readonly (readonly CypherValue[])[]): Omit<Told, "trouble"> | null {
  const read = answered.safeParse(objectIn(said));
  if (!read.success) return null;
  const known = new Set(evidenceIn(rows.flat()));
  const all = read.data.sentences;
  const kept = all.flatMap((one) => grounded(one, known)).slice(0, MOST_SENTENCES);
  return { sentences: kept, dropped: all.length - kept.length };
}

function grounded(given: unknown, known: ReadonlySet<string>): Told["sentences"] {
  const read = sentence.safeParse(given);
  if (!read.success) return [];
  const text = read.data.text.trim();
  const evidence = [...new Set(read.data.evidence)].filter((at) => parseEvidence(at) !== null && known.has(at));
  const madeUp = (text.match(CITED) ?? []).some((at) => !known.has(at)) || evidence.length < new Set(read.data.evidence).size;
  const unfit = text === "" || text.length > LONGEST_SENTENCE || ADDRESS.test(text) || UNSEEN.test(text);
  return evidence.length === 0 || madeUp || unfit ? [] : [{ text, evidence }];
}
