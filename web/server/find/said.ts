// What is said about something: the claims of relations and figures that hold the words.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import type { Brief } from "../../contract.ts";
import type { Ask } from "../route.ts";
import { isHan, type Named } from "./names.ts";

/** A fact with its claim; `to` of a relation only. */
export type Claim = {
  readonly from: Brief;
  readonly relation: RelationName | null;
  readonly to: Brief | null;
  readonly claimZh: string | null;
  readonly claimEn: string | null;
  readonly evidence: readonly string[];
  /** Claims in lower case, and the names of what they are about. */
  readonly words: string;
  readonly names: string;
};
const FEWEST_LETTERS = 3;
const FEWEST_DIGITS = 2;

/** Reads every claim there is. */
export async function readClaims(ask: Ask, names: readonly Named[]): Promise<readonly Claim[]> {
  const things = new Map(names.map(({ thing }) => [thing.id, thing]));
  const [links, targets, observations] = await Promise.all([
    ask(QUERIES["all-claims"], {}),
    ask(QUERIES["all-targets"], {}),
    ask(QUERIES["all-observations"], {}),
  ]);
  const ofLinks = links.flatMap((link) => claimOf({ ...link, from: things.get(link.from), to: things.get(link.to) ?? null }));
  const ofFigures = [...targets, ...observations].flatMap((row) => claimOf({ ...row, from: things.get(row.id), to: null, relation: null }));
  return [...ofLinks, ...ofFigures].toSorted((a, b) => a.words.length - b.words.length || (a.words < b.words ? -1 : 1));
}

type Given = Omit<Claim, "from" | "words" | "names"> & { readonly from: Brief | undefined };

function claimOf({ from, relation, to, claimZh, claimEn, evidence }: Given): Claim[] {
  const words = [claimZh, claimEn].filter((claim) => claim !== null && claim !== "").join(" · ");
  if (!from || words === "") return [];
  const names = [from, to].flatMap((thing) => (thing ? [thing.name, thing.nameEn] : [])).join(" · ");
  return [{ from, relation, to, claimZh, claimEn, evidence, words: words.toLowerCase(), names: names.toLowerCase() }];
}

/** Claims that hold every word of the term, at least one of them in the claim itself; the shortest, which say the least else, first. */
export function saidAbout(term: string, claims: readonly Claim[]): readonly Claim[] {
  const words = term.split(" ").filter((word) => word !== "");
  if (!words.some(isEnough)) return [];
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return claims.filter((claim) => claim.words.includes(only));
  return claims.filter(
    (claim) =>
      words.every((word) => claim.words.includes(word) || claim.names.includes(word)) && words.some((word) => claim.words.includes(word)),
  );
}

function isEnough(word: string): boolean {
  return isHan(word) || word.length >= (/^[\d.,%]+$/.test(word) ? FEWEST_DIGITS : FEWEST_LETTERS);
}
