// Why a search found a thing: which of its names holds what was typed.
import { typedReadings } from "../../../data/model/search.ts";
import type { Found } from "../../contract/find.ts";

type Hit = Found["hits"][number];
type Names = {
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly pinyin: string | null;
  readonly initials: string | null;
  readonly valueText: string | null;
};

/** The first of a thing's names that holds the term, as it is written; its name where none does alone. */
export function whyFound(term: string, { name, nameEn, aliases, pinyin, initials, valueText }: Names): Pick<Hit, "why" | "matched"> {
  const holds = (text: string | null): text is string => text !== null && text.toLowerCase().includes(term);
  if (holds(name)) return { why: "name", matched: name };
  if (holds(nameEn)) return { why: "english", matched: nameEn };
  const alias = aliases.find(holds);
  if (alias !== undefined) return { why: "alias", matched: alias };
  if (holds(valueText)) return { why: "figure", matched: valueText };
  if (pinyin !== null && typedReadings(pinyin).some(holds)) return { why: "pinyin", matched: pinyin };
  if (holds(initials)) return { why: "initials", matched: initials };
  return { why: "name", matched: name };
}
