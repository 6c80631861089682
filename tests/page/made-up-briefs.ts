// Made-up things and relations as the page knows them.
import type { Brief, Link } from "../../web/contract.ts";

/** A thing; what is not said is usual. */
export const brief = (id: string, more: Partial<Brief> = {}): Brief => ({
  id,
  kind: "Company",
  name: `名${id}`,
  nameEn: id,
  pinyin: null,
  facts: 1,
  articles: ["a-2031"],
  differs: false,
  mentioned: 1,
  when: null,
  amount: null,
  ...more,
});
/** A relation. */
export const link = (from: string, to: string, more: Partial<Link> = {}): Link => ({
  ...{ from, relation: "DEVELOPS", to, basis: "stated", articles: ["a-2031"], evidence: ["a-2031#1-2"] },
  ...{ claimZh: null, claimEn: null, uncertain: null, uncertainEn: null, anyOf: null, need: null },
  ...more,
});
/** The time of a thing: whole years. */
export const year = (from: string, to = from, basis: NonNullable<Brief["when"]>["basis"] = "stated") => ({
  when: { from: `${from}-01-01`, to: `${to}-12-31`, basis },
});
