// The files of a candidate folder as text: fact files as the curated ones are, and beside them what each line rests on.
import { z } from "zod";
import { FACT_FORMAT } from "../../../data/model/facts.ts";
import type { Encoding } from "../../../data/model/locator.ts";
import { readingMark, REVIEWED } from "../../../data/model/review.ts";
import type { Sketch } from "../joining/shingles.ts";
import type { Candidate, Content, Lines } from "./work.ts";

/** Fact files lie in a folder of their own, so that it can be given as `ZHAOTU_DATA`. */
const FACTS = "facts";
export const MARK = "reading.json";

/** What a candidate folder says of itself. */
const mark = readingMark.extend({ sketch: z.array(z.number()) });
export type Mark = z.infer<typeof mark>;

const SHARED: ReadonlySet<Content> = new Set<Content>(["articles", "entities"]);

/** The mark in the text of its file, or null. */
export function parseMark(text: string): Mark | null {
  try {
    return mark.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export type Read = {
  readonly article: string;
  readonly title: string;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly sketch: Sketch;
};

/** All files, by their path inside the folder; their order and their bytes are the same for the same lines. */
export function folderFiles({ candidates, refused, open }: Lines, { article, title, sha256, encoding, sketch }: Read): Map<string, string> {
  const files = new Map<string, string>();
  const notes: string[] = [JSON.stringify({ zhaotu: "candidates", format: FACT_FORMAT, article })];
  for (const content of REVIEWED) {
    const own = candidates.filter((one) => one.content === content);
    if (own.length === 0) continue;
    const path = `${FACTS}/${content}.jsonl`;
    const head = { zhaotu: content, format: FACT_FORMAT, ...(!SHARED.has(content) && { article }) };
    files.set(path, linesOf([head, ...own.map(({ fact }) => fact)]));
    for (const [at, candidate] of own.entries()) notes.push(JSON.stringify(noteOf(path, at + 2, candidate)));
  }
  for (const { content, what, found, refusal } of refused) notes.push(JSON.stringify({ refused: content, what, found, ...refusal }));
  for (const { at, among, question } of open) notes.push(JSON.stringify({ open: at, among, ...question }));
  files.set("candidates.jsonl", `${notes.join("\n")}\n`);
  const about = { zhaotu: "reading", format: 1, article, title, sha256, encoding, sketch };
  files.set(MARK, `${JSON.stringify(about)}\n`);
  return files;
}

const linesOf = (lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

function noteOf(file: string, line: number, { id, found, questions }: Candidate) {
  const confidence = found.length === 0 ? null : Math.max(...found.map((one) => one.confidence));
  return { file, line, id, confidence, found, questions };
}
