// A relation as the page needs it, from a row of the catalogue.
import { relationType } from "../../../data/model/relations.ts";
import type { LinkRow } from "../../../cypher/questions/rows.ts";
import type { Link } from "../../contract.ts";

/** With the end that needs the other, by the type's sense and the kinds of its ends. */
export function linkOf(row: LinkRow): Link {
  const { from, relation, to, articles, evidence, claimZh, claimEn, uncertain, uncertainEn, anyOf } = row;
  const need = relationType(relation).need(row.fromKind, row.toKind);
  return { from, relation, to, basis: row.basis ?? "stated", articles, evidence, claimZh, claimEn, uncertain, uncertainEn, anyOf, need };
}
