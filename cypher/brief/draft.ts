// What a briefing says before it is a page: sentences, tables and a picture, each with the places it rests on.
import type { Lang } from "./asked.ts";
import type { BriefFacts } from "./facts.ts";
import type { BriefWords } from "./words-zh.ts";

/** Places of articles, and what rests on them, in our words. */
export type Cite = { readonly places: readonly string[]; readonly says: string };
export type Tone = "plain" | "quiet" | "gap" | "met" | "track" | "late" | "differ" | "nodata";
/** Some words; `strong` ones carry the row. `aside`: small words after them. */
export type Line = {
  readonly text: string;
  readonly cites?: readonly Cite[];
  readonly tone?: Tone;
  readonly strong?: boolean;
  readonly aside?: string;
};
/** `svg`: markup of our own below the lines. `number`: set to the right. */
export type Cell = { readonly lines: readonly Line[]; readonly svg?: string; readonly number?: boolean };
/** A row, or a heading over those that follow. */
export type Row = { readonly cells: readonly Cell[] } | { readonly heading: string };
/** `more`: how to get the rest where there are too many rows to print. */
export type Table = {
  readonly is: "table";
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly more: string;
};
export type Block = Table | { readonly is: "list"; readonly items: readonly Line[] } | { readonly is: "text"; readonly text: string };
export type Section = { readonly heading: string; readonly blocks: readonly Block[] };
/** Numbers of the sources at some places. */
export type NumbersOf = (places: readonly string[]) => readonly number[];

/**
 * `asked`: what was asked, in words. `counts`: how much there is, honestly. `findings`: what stands out, gaps among it.
 * `picture` null: there is nothing to draw. `short`: for the file's name. `wide`: printed across.
 */
export type Draft = {
  readonly title: string;
  readonly short: string;
  readonly asked: readonly string[];
  readonly counts: readonly Line[];
  readonly findings: readonly Line[];
  readonly picture: ((numbersOf: NumbersOf) => string) | null;
  readonly sections: readonly Section[];
  readonly cypher: string;
  readonly wide: boolean;
};

/** What every part works with. */
export type Making = {
  readonly facts: BriefFacts;
  readonly lang: Lang;
  readonly w: BriefWords;
  readonly leftOut: (id: string) => boolean;
};

/** A cell of these lines; a text is one line. */
export const cell = (...lines: readonly (Line | string)[]): Cell => ({
  lines: lines.map((line) => (typeof line === "string" ? { text: line } : line)).filter(({ text }) => text !== ""),
});
/** A number, set to the right. */
export const numberCell = (value: number | string): Cell => ({ ...cell(String(value)), number: true });
/** Words that carry their row. */
export const strong = (text: string, cites: readonly Cite[] = []): Line => ({ text, cites, strong: true });
/** Words beside the main ones. */
export const quiet = (text: string, cites: readonly Cite[] = []): Line => ({ text, cites, tone: "quiet" });
/** A section with one table; none where the table has no rows. */
export function tableSection(heading: string, table: Omit<Table, "is" | "caption">, before: readonly Block[] = []): Section[] {
  return table.rows.length === 0 ? [] : [{ heading, blocks: [...before, { is: "table", caption: heading, ...table }] }];
}
