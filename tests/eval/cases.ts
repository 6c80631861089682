// Decisions as cases, as `zhaotu review ARTICLE --cases` prints them: what a person accepted has to be read again, what was rejected must not.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseSpan } from "../../data/model/locator.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { RefusedText } from "../../loader/reading/decode/refused.ts";
import { type Before, writeReading } from "../../loader/reading/write/write-reading.ts";
import { linesOf } from "./passages.ts";

const DATA = resolve(fileURLToPath(new URL("../../data", import.meta.url)));
const ID = "case-of-a-decision";

const expected = z.object({
  found: z.boolean(),
  fact: z.record(z.string(), z.unknown()),
  spans: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
});
const reviewed = z.object({
  id: z.string(),
  text: z.string(),
  docTitle: z.string().nullish(),
  docDate: z.string().nullish(),
  heading: z.array(z.string()).nullish(),
  expect: z.array(expected).min(1),
});
type Expected = z.infer<typeof expected>;
type Line = Readonly<Record<string, unknown>>;

/** What of a line a reading has to read alike, by the field that says what sort of line it is. Ids of figures are the article's own. */
const SORTS: Readonly<Record<string, readonly string[]>> = {
  entity: ["kind", "name"],
  mention: ["mention"],
  relation: ["from", "relation", "to"],
  target: ["indicator", "value", "unit", "comparator", "about", "due"],
  observation: ["indicator", "value", "unit", "comparator", "about", "period", "nature"],
};

export type Checked = { readonly held: number; readonly failed: readonly string[] };

/** Reads the passages of a file and holds what was read against what they expect. */
export function checkCases(file: string): Checked {
  const before: Before = { known: readFacts([DATA], DATA), sketches: [], marks: [] };
  let held = 0;
  const failed: string[] = [];
  for (const { id, text, docTitle, docDate, expect } of linesOf(file, reviewed)) {
    const read = linesIn(text, { title: docTitle ?? undefined, date: docDate ?? "2000" }, before);
    for (const one of expect) {
      const why = typeof read === "string" ? (one.found ? read : null) : faultOf(one, read);
      if (why === null) held += 1;
      else failed.push(`${id}\t${one.found ? "missed" : "read again"}\t${shown(one.fact)}\t${why}`);
    }
  }
  return { held, failed };
}

function linesIn(text: string, given: { title: string | undefined; date: string }, before: Before): Line[] | string {
  const { title, date } = given;
  try {
    const bytes = new TextEncoder().encode(text);
    const { lines } = writeReading(bytes, ID, { id: ID, date, ...(title && { title }) }, before, Number.POSITIVE_INFINITY);
    return lines.candidates.map(({ fact }) => fact);
  } catch (error) {
    if (error instanceof RefusedText) return error.fault.wrong.en;
    throw error;
  }
}

const sortOf = (line: Line) => Object.keys(SORTS).find((sort) => sort in line) ?? "entity";
const shown = (line: Line) => JSON.stringify(Object.fromEntries((SORTS[sortOf(line)] ?? []).map((field) => [field, line[field]])));

/** Why the expectation does not hold; null where it does. */
function faultOf({ found, fact, spans }: Expected, read: readonly Line[]): string | null {
  const sort = sortOf(fact);
  const there = read.filter((line) => sortOf(line) === sort && (!("at" in line) || touches(line["at"], spans)));
  const fields = (SORTS[sort] ?? []).filter((field) => tellsHere(field, fact, read));
  const differs = (line: Line) => fields.filter((field) => JSON.stringify(line[field]) !== JSON.stringify(fact[field]));
  const nearest = there.map(differs).toSorted((a, b) => a.length - b.length)[0];
  if (!found) return nearest?.length === 0 ? "it was rejected" : null;
  if (nearest === undefined) return "nothing of the sort is read there";
  return nearest.length === 0 ? null : `read with another ${nearest.join(", ")}`;
}

/** Whether the paragraph alone tells the field: not a time that another one gives, nor what is named in another one. */
function tellsHere(field: string, fact: Line, read: readonly Line[]): boolean {
  if (field === "due" || field === "period") return fact[`${field}Basis`] === "stated";
  if (field !== "about") return true;
  const about = Array.isArray(fact["about"]) ? fact["about"] : [];
  return about.every((id) => read.some((line) => line["mention"] === id));
}

function touches(at: unknown, spans: readonly { readonly start: number; readonly end: number }[]): boolean {
  const places = Array.isArray(at) ? at.flatMap((written) => parseSpan(String(written)) ?? []) : [];
  return places.some((place) => spans.some((span) => place.start < span.end && span.start < place.end));
}
