// Why a search found a thing: which of its names holds what was typed.
import type { Found } from "../../contract.ts";

type Hit = Found["hits"][number];
type Names = { readonly kind: string; readonly name: string; readonly nameEn: string; readonly pinyin: string | null };

/** What is searched for, as the graph keeps its search text: lower case, one blank between words. */
export function searchTerm(typed: string): string {
  return typed.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/**
 * Which part of a thing's search text (name · aliases · English · readings · initials · a figure's own words) holds the
 * term; the name where none does alone.
 */
export function whyFound(term: string, thing: Names, search: string): Pick<Hit, "why" | "matched"> {
  const byName = { why: "name", matched: thing.name } as const;
  const [name, nameEn] = [thing.name.toLowerCase(), thing.nameEn.toLowerCase()];
  if (name.includes(term)) return byName;
  if (nameEn.includes(term)) return { why: "english", matched: thing.nameEn };
  const rest = search.slice(name.length);
  const english = rest.lastIndexOf(` · ${nameEn}`);
  const alias = rest
    .slice(0, Math.max(english, 0))
    .split(" · ")
    .find((part) => part.includes(term));
  if (alias !== undefined) return { why: "alias", matched: alias };
  const readings = rest
    .slice(english < 0 ? 0 : english + 3 + nameEn.length)
    .split(" · ")
    .filter((part) => part !== "");
  const figure = thing.kind === "Target" || thing.kind === "Observation";
  const at = readings.findIndex((part) => part.includes(term));
  const part = readings[at];
  if (part === undefined) return byName;
  if (figure && at === readings.length - 1) return { why: "figure", matched: part };
  if (at === readings.length - (figure ? 2 : 1)) return { why: "initials", matched: part };
  return { why: "pinyin", matched: thing.pinyin ?? part };
}
