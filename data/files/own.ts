// The folder of a user's own: texts as given, readings, decisions, and the facts that were accepted. Deleting it deletes all of it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { candidateNote, contentOf, keyed, readingMark, type Candidate, type FactLine, type ReadingMark } from "../model/review.ts";
import { FACT_SCHEMAS } from "../model/facts.ts";
import { isId } from "../model/ids.ts";
import { readFactFile } from "./fact-file.ts";

/** Where what lies, as absolute paths. */
export type OwnPlaces = Readonly<Record<"root" | "texts" | "readings" | "decisions" | "facts", string>>;

/** The places in a user's own folder (setting `ZHAOTU_OWN`). */
export function ownPlaces(own: string): OwnPlaces {
  const root = resolve(own);
  return {
    root,
    texts: join(root, "texts"),
    readings: join(root, "readings"),
    decisions: join(root, "decisions"),
    facts: join(root, "facts"),
  };
}

type Settings = { readonly ARTICLES_DIR?: string | undefined; readonly ZHAOTU_OWN: string; readonly ZHAOTU_EXAMPLE: boolean };

/** The folders in which articles' texts may lie: the one that was named, and the user's own once it is there. */
export function textFolders({ ARTICLES_DIR, ZHAOTU_OWN, ZHAOTU_EXAMPLE }: Settings): string[] {
  const { texts } = ownPlaces(ZHAOTU_OWN);
  return [...(ARTICLES_DIR === undefined ? [] : [ARTICLES_DIR]), ...(ZHAOTU_EXAMPLE || !existsSync(texts) ? [] : [texts])];
}

/** A reading as its folder has it. `wrong`: lines that could not be read, as `file:line`. */
export type OwnReading = { readonly mark: ReadingMark; readonly candidates: readonly Candidate[]; readonly wrong: readonly string[] };

/** Marks of all readings, by the name of the article. */
export function readOwnMarks({ readings }: OwnPlaces): ReadingMark[] {
  if (!existsSync(readings)) return [];
  return readdirSync(readings)
    .filter(isId)
    .toSorted()
    .flatMap((article) => markIn(join(readings, article)) ?? []);
}

/** The candidates of an article with their keys; null where it was not read. */
export function readOwnReading({ readings }: OwnPlaces, article: string): OwnReading | null {
  if (!isId(article)) return null;
  const folder = join(readings, article);
  const mark = markIn(folder);
  if (mark === null) return null;
  const wrong: string[] = [];
  const lines = new Map<string, FactLine>();
  const order: string[] = [];
  const notes = new Map<string, Omit<Candidate, "key" | "fact">>();
  const noted = join(folder, "candidates.jsonl");
  for (const { line, json } of existsSync(noted) ? readFactFile(noted).lines : []) {
    const note = candidateNote.safeParse(json);
    if (note.success) {
      const { file, line: at, ...rest } = note.data;
      notes.set(`${file}:${at}`, rest);
    } else if (!isNone(json)) wrong.push(`candidates.jsonl:${line}`);
  }
  const facts = join(folder, "facts");
  for (const name of existsSync(facts)
    ? readdirSync(facts)
        .filter((one) => one.endsWith(".jsonl"))
        .toSorted()
    : []) {
    const { head, lines: raw } = readFactFile(join(facts, name));
    for (const { line, json } of raw) {
      const place = `facts/${name}:${line}`;
      const fact = head === null ? null : FACT_SCHEMAS[head.zhaotu].safeParse(json);
      if (fact?.success !== true || head?.zhaotu === "readings" || head?.zhaotu === "exclusions") wrong.push(place);
      else {
        lines.set(place, fact.data as FactLine);
        order.push(place);
      }
    }
  }
  const candidates = order.map((place) => ({
    fact: lines.get(place) as FactLine,
    ...(notes.get(place) ?? { confidence: null, found: [], questions: [] }),
  }));
  return { mark, candidates: inOrder(keyed(candidates)), wrong };
}

const CONTENT_ORDER = ["articles", "entities", "mentions", "relations", "targets", "observations"];
const inOrder = (candidates: Candidate[]) =>
  candidates.toSorted((a, b) => CONTENT_ORDER.indexOf(contentOf(a.fact)) - CONTENT_ORDER.indexOf(contentOf(b.fact)));

/** What a gate refused, and words that stay open, are listed beside the candidates and are none. */
const isNone = (json: unknown): boolean => typeof json === "object" && json !== null && ("refused" in json || "open" in json);

function markIn(folder: string): ReadingMark | null {
  try {
    return readingMark.parse(JSON.parse(readFileSync(join(folder, "reading.json"), "utf8")));
  } catch {
    return null;
  }
}
