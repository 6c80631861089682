// All names of the graph as they are compared with a misspelt word: read once per load, pure after that.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { withoutTones } from "../../../data/model/search.ts";
import type { Brief } from "../../contract.ts";
import type { Ask } from "../route.ts";
import { briefOf } from "../rows/brief.ts";

/** One name: as it is written, as it is compared, without what is neither letter nor digit, and for words of letters where they begin and end. */
export type Name = {
  readonly written: string;
  readonly folded: string;
  readonly solid: string;
  readonly edges: ReadonlySet<number> | null;
};
export type Named = { readonly thing: Brief; readonly names: readonly Name[] };

const HAN = /\p{Script=Han}/u;

/** Whether a text is compared by characters rather than by words. */
export const isHan = (text: string): boolean => HAN.test(text);

/** Lower case without marks over letters, which are the tones of pinyin. */
export function folded(text: string): string {
  return withoutTones(text.toLowerCase());
}

/** Without blanks and marks. */
export function solid(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Reads every name there is. */
export async function readNames(ask: Ask): Promise<readonly Named[]> {
  const rows = await ask(QUERIES["all-names"], {});
  return rows.map((row) => ({ thing: briefOf(row), names: namesOf(row) }));
}

/** A thing's names in both languages, its other names, and its reading. */
export function namesOf(row: {
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly pinyin: string | null;
}): Name[] {
  const written = [row.name, row.nameEn, ...row.aliases].filter((name) => name !== "");
  return [...written.map(nameOf), ...(row.pinyin === null ? [] : [readingOf(row.pinyin)])];
}

function nameOf(written: string): Name {
  const text = folded(written);
  return { written, folded: text, solid: solid(text), edges: isHan(text) ? null : wordEdges(text) };
}

/** A reading is typed without blanks; its words are its syllables. */
function readingOf(pinyin: string): Name {
  const edges = new Set([0]);
  let text = "";
  for (const syllable of folded(pinyin).split(" ")) {
    text += syllable;
    edges.add(text.length);
  }
  return { written: pinyin, folded: text, solid: text, edges };
}

function wordEdges(text: string): ReadonlySet<number> {
  const edges = new Set<number>();
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) edges.add(index).add(index + word.length);
  return edges;
}
