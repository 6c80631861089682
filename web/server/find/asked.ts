// What was asked: a term, and before a colon perhaps the kind that is wanted.
import { KINDS, KIND_WORDS, type Kind } from "../../../data/model/kinds.ts";

/** `of`: one kind only, or only what is said; null: everything. */
export type Asked = { readonly term: string; readonly of: Kind | "said" | null };

const SAID = ["said", "said about", "says", "claim", "claims", "说到", "说到它", "说", "说法"];
/** What people also call a kind. */
const ALSO: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Place: ["地点", "地名"],
  Company: ["企业", "companies", "firm"],
  Organization: ["单位", "部门", "organisation", "organisations", "body", "bodies"],
  Person: ["人", "people"],
  Infrastructure: ["设施"],
  Industry: ["行业", "industries"],
  Policy: ["policies"],
  Event: ["活动"],
  Challenge: ["困难", "问题"],
  Observation: ["数字", "observation", "observations"],
};
const KIND_OF = new Map<string, Kind | "said">([
  ...SAID.map((word) => [word, "said"] as const),
  ...KINDS.flatMap((kind) => {
    const { zh, en } = KIND_WORDS[kind];
    const words = [zh, en.toLowerCase(), `${en.toLowerCase()}s`, kind.toLowerCase(), ...(ALSO[kind] ?? [])];
    return words.map((word) => [word, kind] as const);
  }),
]);
/** Distance between a full-width letter or digit and the plain one. */
const FULL_WIDTH = 0xfee0;

/** What is searched for, as the graph keeps its search text: lower case, one blank between words, plain letters and digits. */
export function searchTerm(typed: string): string {
  return typed
    .normalize("NFC")
    .replaceAll(/[Ａ-Ｚａ-ｚ０-９]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH))
    .trim()
    .replaceAll(/\s+/g, " ")
    .toLowerCase();
}

/** Reads `项目:磷`, `project：phos`; a word before the colon that names no kind belongs to the term. */
export function readAsked(typed: string): Asked {
  const whole = searchTerm(typed);
  const [, word = "", term = ""] = /^([^:：]+)[:：](.*)$/u.exec(whole) ?? [];
  const of = KIND_OF.get(word.trim());
  return of === undefined ? { term: whole, of: null } : { term: term.trim(), of };
}
