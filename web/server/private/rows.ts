// Rows as they would be in a graph without private persons: those of what goes left out, the numbers of the others mended.
import { linkKey } from "../../../cypher/private.ts";
import type { Gone } from "./gone.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Columns that hold the id of a thing. */
const IDS = ["id", "from", "to", "indicatorId", "company", "project"] as const;
/** Columns that hold things. */
const LISTS = ["about", "setBy"] as const;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const textIn = (row: Fields, name: string): string => (typeof row[name] === "string" ? row[name] : "");

/** The rows that stay. */
export function rowsWithout<R>(rows: readonly R[], gone: Gone): R[] {
  return rows.flatMap((row) => {
    if (!isFields(row)) return [row];
    const kept = rowWithout(row, gone);
    return kept === null ? [] : [kept as R];
  });
}

function rowWithout(row: Fields, gone: Gone): Fields | null {
  if (IDS.some((name) => gone.things.has(textIn(row, name)))) return null;
  if (Array.isArray(row["ids"]) && row["ids"].some((id) => gone.things.has(String(id)))) return null;
  if ("relation" in row && gone.links.has(linkKey({ from: textIn(row, "from"), relation: textIn(row, "relation"), to: textIn(row, "to") })))
    return null;
  if ("span" in row && gone.unsaid.has(`${textIn(row, "span")} ${textIn(row, "id")}`)) return null;
  const mended: Record<string, unknown> = mendThing(row, gone);
  if (isFields(row["other"])) {
    const other = rowWithout(row["other"], gone);
    if (other === null) return null;
    mended["other"] = other;
  }
  for (const name of LISTS) if (Array.isArray(row[name])) mended[name] = rowsWithout(row[name] as unknown[], gone);
  return mended;
}

function mendThing(row: Fields, { lost, agreed }: Gone): Record<string, unknown> {
  const id = textIn(row, "id");
  const facts = row["facts"];
  return {
    ...row,
    ...(typeof facts === "number" && { facts: facts - (lost.get(id) ?? 0) }),
    ...(row["differs"] === true && agreed.has(id) && { differs: false }),
  };
}
