// Questions about articles, their sourced spans, and what the store was loaded from.
import { z } from "zod";
import { query } from "../query.ts";
import { article, nothing } from "./params.ts";
import { count, kind, maybe, text } from "./rows.ts";

export const articles = query(
  "articles",
  nothing,
  z.strictObject({
    id: text,
    title: text,
    titleEn: text,
    publisher: maybe,
    publisherEn: maybe,
    date: text,
    dateBasis: z.enum(["stated", "inferred"]),
    dateNote: text,
    dateNoteEn: text,
    sha256: text,
    length: count,
    pieces: z.array(z.strictObject({ start: count, zh: text, en: text })),
  }),
);
export type ArticleRow = z.infer<typeof articles.row>;

/** One row for each thing that rests on a span: figures, mentioned entities, both ends of a relation. */
export const spansOfArticle = query(
  "spans-of-article",
  z.strictObject({ article }),
  z.strictObject({ span: text, id: text, kind, name: text, nameEn: text }),
  { group: "evidence", example: { article: "zhaotong-2026" } },
);

/** Where each article names each entity. */
export const allMentions = query("all-mentions", nothing, z.strictObject({ id: text, article: text, evidence: z.array(text) }));
export type MentionRow = z.infer<typeof allMentions.row>;

export const ledger = query(
  "ledger",
  nothing,
  z.strictObject({ id: text, format: count.nullable(), revision: count.nullable(), derived: maybe, article: maybe, hash: maybe }),
);
