// Accepted lines as fact files: what the files hold, what the check finds in them beside all other facts, and how they are written.
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import type { ArticleText } from "../../data/files/article-texts.ts";
import { FACT_FORMAT, FACT_SCHEMAS } from "../../data/model/facts.ts";
import { contentOf, REVIEWED } from "../../data/model/review.ts";
import { shownPath } from "../../data/files/folders.ts";
import { findFaults } from "../check/check.ts";
import { checkContext } from "../check/context.ts";
import { byPlace, faultAt, type Fault } from "../read/fault.ts";
import type { Facts, Placed, Reading } from "../read/facts.ts";
import { schemaFaults } from "../read/schema-fault.ts";
import type { Line } from "./line.ts";

/** A fault of a line under review has its key. */
export type KeyedFault = Fault & { readonly key: string | null };

/** All known facts without those accepted of one article: these are always made anew. */
export function withoutOwn(reading: Reading, folder: string, from: string): Reading {
  const lists = Object.entries(reading.facts).map(([content, placed]: [string, Placed<unknown>[]]) => [
    content,
    placed.filter(({ place }) => !isIn(folder, place.file, from)),
  ]);
  return {
    facts: Object.fromEntries(lists) as Facts,
    files: reading.files.filter(({ path }) => !path.startsWith(folder + sep)),
    faults: reading.faults.filter(({ file }) => !isIn(folder, file, from)),
    brokenIds: reading.brokenIds,
  };
}

/** Whether a file, as messages show it, lies in the folder. */
export const isIn = (folder: string, file: string, from: string): boolean => file.startsWith(`${shownPath(folder, from)}/`);

/** What the files of an article hold, by name. */
export function factTexts(article: string, lines: readonly Line[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const content of REVIEWED) {
    const own = lines.filter(({ fact }) => contentOf(fact) === content);
    if (own.length === 0) continue;
    const head = { zhaotu: content, format: FACT_FORMAT, ...(content !== "articles" && content !== "entities" && { article }) };
    files.set(`${content}.jsonl`, [head, ...own.map(({ fact }) => fact)].map((one) => `${JSON.stringify(one)}\n`).join(""));
  }
  return files;
}

/** All faults of the other facts and these lines together; `folder` is where messages say that the lines stand. */
export function faultsWith(
  others: Reading,
  lines: readonly Line[],
  { article, folder, texts }: { readonly article: string; readonly folder: string; readonly texts: ReadonlyMap<string, ArticleText> },
): KeyedFault[] {
  const facts = Object.fromEntries(Object.entries(others.facts).map(([content, placed]) => [content, [...placed]])) as Facts;
  const lists: Record<string, Placed<unknown>[]> = facts;
  const keys = new Map<string, string>();
  const faults: Fault[] = [...others.faults];
  for (const content of REVIEWED) {
    const own = lines.filter(({ fact }) => contentOf(fact) === content);
    for (const [at, { key, fact }] of own.entries()) {
      const place = { file: `${folder}/${content}.jsonl`, line: at + 2, item: key.slice(key.indexOf(":") + 1) };
      keys.set(`${place.file}:${place.line}`, key);
      const result = FACT_SCHEMAS[content].safeParse(fact);
      if (result.success)
        lists[content]?.push({ fact: result.data, article: content === "articles" || content === "entities" ? "" : article, place });
      else for (const one of schemaFaults(result.error.issues, fact)) faults.push(faultAt(place, one.code, one.wrong, one.right));
    }
  }
  const found = findFaults(checkContext({ facts, files: [], faults: [], brokenIds: others.brokenIds }, texts));
  return [...faults, ...found].toSorted(byPlace).map((fault) => ({ ...fault, key: keys.get(`${fault.file}:${fault.line}`) ?? null }));
}

/** Faults that were not there before; a line may have moved to another number. */
export function freshFaults(before: readonly KeyedFault[], after: readonly KeyedFault[]): KeyedFault[] {
  const known = new Set(before.map(sayingOf));
  return after.filter((fault) => !known.has(sayingOf(fault)));
}
const sayingOf = ({ file, item, code, wrong }: Fault) => [file, item, code, wrong.en].join("\n");

/** Writes the files of an article beside their place and moves them there at once; without lines their folder goes. Tells whether anything changed. */
export function writeFacts(folder: string, files: ReadonlyMap<string, string>): boolean {
  const there = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const same =
    there.length === files.size &&
    [...files].every(([name, text]) => there.includes(name) && readFileSync(join(folder, name), "utf8") === text);
  if (same && (files.size > 0 || !existsSync(folder))) return false;
  const places = movingPlaces(folder);
  mkdirSync(places.new, { recursive: true });
  try {
    for (const [name, text] of files) writeFileSync(join(places.new, name), text);
    if (files.size === 0) renameSync(folder, places.gone);
    else {
      if (existsSync(folder)) renameSync(folder, places.old);
      mkdirSync(dirname(folder), { recursive: true });
      renameSync(places.new, folder);
    }
  } catch (error) {
    if (existsSync(places.old) && !existsSync(folder)) renameSync(places.old, folder);
    throw error;
  } finally {
    for (const left of Object.values(places)) rmSync(left, { recursive: true, force: true });
  }
  return true;
}

/** Names beside the folder would be read as facts by whoever reads at this moment, so folders on their way lie one floor higher. */
function movingPlaces(folder: string): Readonly<Record<"new" | "old" | "gone", string>> {
  const at = (which: string) => join(folder, "..", "..", `.facts-${which}.${basename(folder)}.${randomUUID()}`);
  return { new: at("new"), old: at("old"), gone: at("gone") };
}

/** Puts right what a writer left that ended in the middle: the facts that it had moved aside come back. In the turn of whoever writes. */
export function restoreFacts(facts: string): void {
  const root = dirname(facts);
  for (const name of existsSync(root) ? readdirSync(root) : []) {
    const [, which, article] = /^\.facts-(new|old|gone)\.([a-z0-9-]+)\.[0-9a-f-]{36}$/.exec(name) ?? [];
    if (which === undefined || article === undefined) continue;
    if (which === "old" && !existsSync(join(facts, article))) {
      mkdirSync(facts, { recursive: true });
      renameSync(join(root, name), join(facts, article));
    } else rmSync(join(root, name), { recursive: true, force: true });
  }
}
