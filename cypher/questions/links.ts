// Questions about relations: how many of which type, those among things, those of one thing.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { byId, id, nothing } from "./params.ts";
import { count, kind, link, linkOf, maybe, text } from "./rows.ts";

export const relationCounts = query("relation-counts", nothing, z.strictObject({ relation: z.enum(RELATION_NAMES), n: count }), {
  group: "overview",
});

export const linksAmong = query("links-among", z.strictObject({ ids: z.array(id) }), link);

export const allLinks = query("all-links", nothing, link);

/** Every relation without what is said of it: enough to walk along. */
export const relationEnds = query(
  "relation-ends",
  nothing,
  z.strictObject({ from: text, fromKind: kind, relation: z.enum(RELATION_NAMES), to: text, toKind: kind }),
);

/** What is said on relations, where anything is. */
export const allClaims = query(
  "all-claims",
  nothing,
  z.strictObject({
    from: text,
    relation: z.enum(RELATION_NAMES),
    to: text,
    claimZh: maybe,
    claimEn: maybe,
    evidence: z.array(text),
  }),
);

export const linksOf = query("links-of", byId, linkOf);

/** Relations that several articles state; claims are parallel to `articles`, "" where one claims nothing. */
export const linkVoices = query(
  "link-voices",
  nothing,
  z.strictObject({
    from: text,
    relation: z.enum(RELATION_NAMES),
    to: text,
    articles: z.array(text),
    claimsZh: z.array(text),
    claimsEn: z.array(text),
  }),
);
export type LinkVoicesRow = z.infer<typeof linkVoices.row>;

/** One row a relation between a thing outside (`id`) and one of these (`joined`). */
export const joining = query(
  "joining",
  z.strictObject({ ids: z.array(id) }),
  z.strictObject({ from: text, relation: z.enum(RELATION_NAMES), to: text, id: text, name: text, facts: count, joined: text }),
);
