// What the reader keeps: named views, notes and judgements, as text of one format. Read with care, merged without overwriting.
import { z } from "zod";
import { isId } from "../../../data/model/ids.ts";
import { joinJudged, judgement, type Judgement } from "./judged.ts";
import type { SavedView } from "./state.ts";
import { parseView, printView } from "./url.ts";

/** The format that is written; a file with a larger number comes from a newer page. The first had no judgements, the second no queries among its views. */
const FORMAT = 3;
const LONGEST_NAME = 80;
/** Letters of a note that are kept. */
export const LONGEST_NOTE = 20_000;

export type Own = {
  readonly views: readonly SavedView[];
  readonly notes: Readonly<Record<string, string>>;
  readonly judgements: readonly Judgement[];
};
export const NOTHING: Own = { views: [], notes: {}, judgements: [] };
/** Why a file was not taken: not JSON, not of this program, of a newer one, or wrong at a named place. */
export type Refusal = { readonly why: "broken" | "foreign" | "newer" | "faulty"; readonly where: string };
/** What a merge did. */
export type Merged = {
  readonly own: Own;
  readonly added: number;
  readonly renamed: number;
  readonly known: number;
  readonly notes: number;
  /** Judgements that were not there. */
  readonly judgements: number;
  /** Notes left out because both together are too long. */
  readonly long: number;
};

const text = (longest: number) => z.string().max(longest);
const first = z.object({
  zhaotu: z.literal("views"),
  format: z.literal(1),
  views: z
    .array(
      z.object({
        name: text(LONGEST_NAME).refine((name) => name.trim() !== "", { error: "empty" }),
        address: z.string().refine((address) => plainAddress(address) !== null, { error: "address" }),
        note: text(LONGEST_NOTE).default(""),
        at: z.string().max(40).default(""),
      }),
    )
    .max(100_000),
  notes: z.record(z.string().refine(isId, { error: "id" }), text(LONGEST_NOTE)),
});
const later = first.extend({ format: z.literal([2, 3]), judgements: z.array(judgement).max(100_000) });

/** An address as this page writes it; null where it leads to no screen of this page. */
export function plainAddress(address: string): string | null {
  if (!address.startsWith("/") || address.startsWith("//") || !URL.canParse(address, "http://page")) return null;
  const { pathname, search, hash } = new URL(address, "http://page");
  const view = parseView({ pathname, search, hash }, { lang: "zh", theme: null });
  return view.screen === "lost" ? null : printView(view);
}

/** A name as it is kept. */
export const plainTitle = (name: string): string =>
  Array.from(name.replace(/\s+/gu, " ").trim())
    .slice(0, LONGEST_NAME - 8)
    .join("")
    .trim();

/** Writes what is kept as one file. */
export function printOwn(own: Own): string {
  return `${JSON.stringify({ zhaotu: "views", format: FORMAT, ...own }, null, 2)}\n`;
}

/** Reads a file, or says why not. */
export function parseOwn(file: string): Own | Refusal {
  let found: unknown;
  try {
    found = JSON.parse(file);
  } catch (error) {
    return { why: "broken", where: error instanceof Error ? error.message : "" };
  }
  const head = z.object({ zhaotu: z.literal("views"), format: z.int().positive() }).safeParse(found);
  if (!head.success) return { why: "foreign", where: "" };
  if (head.data.format > FORMAT) return { why: "newer", where: String(head.data.format) };
  const read = head.data.format === 1 ? first.safeParse(found) : later.safeParse(found);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { why: "faulty", where: issue ? `${issue.path.join(".")}: ${issue.message}` : "" };
  }
  const views = read.data.views.map((view) => ({
    ...view,
    name: plainTitle(view.name),
    address: plainAddress(view.address) ?? "/explore",
  }));
  const notes = Object.fromEntries(Object.entries(read.data.notes).filter(([, note]) => note.trim() !== ""));
  return { views: numbered(views), notes, judgements: "judgements" in read.data ? joinJudged([], read.data.judgements) : [] };
}

export const isRefusal = (read: object): read is Refusal => "why" in read;

/** A name that is not taken: with the first free number behind it where it is. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

function numbered(views: readonly SavedView[]): SavedView[] {
  const out: SavedView[] = [];
  for (const view of views)
    out.push({
      ...view,
      name: freeName(
        view.name,
        out.map((other) => other.name),
      ),
    });
  return out;
}

/** Adds what `came` to what is `here`: a view of the same name gets a number, a note about the same thing is added below, judgements all stay. */
export function merge(here: Own, came: Own): Merged {
  const views = [...here.views];
  let [added, renamed, known, taken, long] = [0, 0, 0, 0, 0];
  for (const view of came.views) {
    if (views.some((other) => other.name === view.name && other.address === view.address && other.note === view.note)) {
      known += 1;
      continue;
    }
    const name = freeName(
      view.name,
      views.map((other) => other.name),
    );
    if (name === view.name) added += 1;
    else renamed += 1;
    views.push({ ...view, name });
  }
  const notes = { ...here.notes };
  for (const [id, note] of Object.entries(came.notes)) {
    const mine = notes[id];
    if (mine !== undefined && mine.includes(note)) continue;
    const whole = mine === undefined ? note : `${mine}\n${note}`;
    if (whole.length > LONGEST_NOTE) long += 1;
    else {
      notes[id] = whole;
      taken += 1;
    }
  }
  const judgements = joinJudged(here.judgements, came.judgements);
  const judged = judgements.length - here.judgements.length;
  return { own: { views, notes, judgements }, added, renamed, known, notes: taken, judgements: judged, long };
}
