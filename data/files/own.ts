// The folder of a user's own: texts as given, readings, decisions, and the facts that were accepted. Deleting it deletes all of it.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { candidateNote, contentOf, keyed, readingMark, REVIEWED, type Candidate, type ReadingMark } from "../model/review.ts";
import { FACT_SCHEMAS } from "../model/facts.ts";
import { isId } from "../model/ids.ts";
import { readDecisions } from "./decisions.ts";
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
    .flatMap((article) => markIn(readings, article) ?? []);
}

/** So often a reading that is replaced while it is read is read again. */
const TRIES = 4;

/** The candidates of an article with their keys; null where it was not read. */
export function readOwnReading(own: OwnPlaces, article: string): OwnReading | null {
  if (!isId(article)) return null;
  const folder = join(own.readings, article);
  for (let tried = 1; ; tried++) {
    const before = folderAt(folder);
    try {
      const reading = readingIn(own, article);
      if (folderAt(folder) === before || tried >= TRIES) return reading;
    } catch (error) {
      if (folderAt(folder) === before || tried >= TRIES) throw error;
    }
  }
}

/** Which folder lies there: a reading that is written anew is another one in its place. */
const folderAt = (folder: string): string => {
  const there = statSync(folder, { throwIfNoEntry: false });
  return there === undefined ? "" : `${there.dev} ${there.ino}`;
};

function readingIn(own: OwnPlaces, article: string): OwnReading | null {
  const folder = join(own.readings, article);
  const mark = markIn(own.readings, article);
  if (mark === null) return null;
  const wrong: string[] = [];
  const notes = notesIn(join(folder, "candidates.jsonl"), wrong);
  const candidates: Omit<Candidate, "key">[] = [];
  for (const name of namesIn(join(folder, "facts"))) {
    const { head, lines } = readFactFile(join(folder, "facts", name));
    for (const { line, json } of lines) {
      const place = `facts/${name}:${line}`;
      const fact =
        head === null || head.zhaotu === "readings" || head.zhaotu === "exclusions" ? null : FACT_SCHEMAS[head.zhaotu].safeParse(json);
      if (fact?.success === true)
        candidates.push({ fact: fact.data, ...(notes.get(place) ?? { confidence: null, found: [], questions: [] }) });
      else wrong.push(place);
    }
  }
  return { mark, candidates: inOrder(keyed(candidates, readDecisions(own, article).decisions)), wrong };
}

function notesIn(path: string, wrong: string[]): Map<string, Omit<Candidate, "key" | "fact">> {
  const notes = new Map<string, Omit<Candidate, "key" | "fact">>();
  for (const { line, json } of existsSync(path) ? readFactFile(path).lines : []) {
    const note = candidateNote.safeParse(json);
    if (note.success) {
      const { file, line: at, ...rest } = note.data;
      notes.set(`${file}:${at}`, rest);
    } else if (!isNone(json)) wrong.push(`candidates.jsonl:${line}`);
  }
  return notes;
}

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((one) => one.endsWith(".jsonl"))
        .toSorted()
    : [];

const inOrder = (candidates: Candidate[]) =>
  candidates.toSorted((a, b) => REVIEWED.indexOf(contentOf(a.fact)) - REVIEWED.indexOf(contentOf(b.fact)));

/** What a gate refused, and words that stay open, are listed beside the candidates and are none. */
const isNone = (json: unknown): boolean => typeof json === "object" && json !== null && ("refused" in json || "open" in json);

/** The mark of a reading; null where the folder holds none, or that of another article. */
function markIn(readings: string, article: string): ReadingMark | null {
  try {
    const mark = readingMark.parse(JSON.parse(readFileSync(join(readings, article, "reading.json"), "utf8")));
    return mark.article === article ? mark : null;
  } catch {
    return null;
  }
}
