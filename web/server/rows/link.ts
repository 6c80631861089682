// A relation as the page needs it, from a row of the catalogue.
import { relationType } from "../../../data/model/relations.ts";
import type { LinkOfRow, LinkRow } from "../../../cypher/questions/rows.ts";
import type { Card, Link } from "../../contract.ts";

/** With the end that needs the other, by the type's sense and the kinds of its ends. */
export function linkOf(row: LinkRow): Link {
  const { from, relation, to, articles, evidence, claimZh, claimEn, uncertain, uncertainEn, anyOf } = row;
  const need = relationType(relation).need(row.fromKind, row.toKind);
  return { from, relation, to, basis: row.basis ?? "stated", articles, evidence, claimZh, claimEn, uncertain, uncertainEn, anyOf, need };
}

/** The articles' claims beside each other, where more than one claims something and not the same. */
export function voicesOf({ articles, claimsZh, claimsEn }: LinkOfRow): Card["links"][number]["voices"] {
  const voices = articles.map((article, index) => ({ article, claimZh: claimsZh[index] ?? "", claimEn: claimsEn[index] ?? "" }));
  const spoken = voices.filter(({ claimZh }) => claimZh !== "");
  return new Set(spoken.map(({ claimZh }) => claimZh)).size > 1 ? spoken : [];
}
