// What the server and the page say to each other: every request and answer of the API, checked on both sides.
import { z } from "zod";
import { EXPORT_FORMATS, EXPORT_PARTS } from "../data/model/export-formats.ts";
import { KINDS } from "../data/model/kinds.ts";
import { RELATION_NAMES } from "../data/model/relations.ts";
import { BASES, COMPARATORS, DIRECTIONS, MODALITIES, NATURES, REALITIES } from "../data/model/quantity.ts";
import { DATE_BASES, TIME_BASES } from "../data/model/time.ts";
import { COMPARED, HINDRANCES, VERDICTS, type Compared, type Hindrance, type Verdict } from "../data/model/verdicts.ts";

export const count = z.int().nonnegative();
const kind = z.enum(KINDS);
/** `zhaotong-2026#1203-1240` */
const evidence = z.string();

/**
 * A thing as the canvas and lists need it. `facts`: relations, targets and figures that touch it in the whole graph.
 * `mentioned`: places of the articles that name or state it. `when`: first and last day of its time (a target's is its
 * deadline), null where it has none. `amount`: a figure's number in its base unit.
 */
export const brief = z.object({
  id: z.string(),
  kind,
  name: z.string(),
  nameEn: z.string(),
  pinyin: z.string().nullable(),
  facts: count,
  articles: z.array(z.string()),
  differs: z.boolean(),
  mentioned: count,
  when: z.object({ from: z.string(), to: z.string(), basis: z.enum(DATE_BASES) }).nullable(),
  amount: z.object({ value: z.number(), unit: z.string().nullable() }).nullable(),
});
export type Brief = z.infer<typeof brief>;

/** A relation as the canvas needs it. `need`: which end needs the other, by the dependency sense of type and kinds. */
export const link = z.object({
  from: z.string(),
  relation: z.enum(RELATION_NAMES),
  to: z.string(),
  basis: z.enum(BASES),
  articles: z.array(z.string()),
  evidence: z.array(evidence),
  claimZh: z.string().nullable(),
  claimEn: z.string().nullable(),
  uncertain: z.string().nullable(),
  uncertainEn: z.string().nullable(),
  anyOf: z.string().nullable(),
  need: z.enum(["start", "end"]).nullable(),
});
export type Link = z.infer<typeof link>;

/** Part of the graph with honest totals: `total` counts what the question covers, drawn or not. */
export const picture = z.object({
  things: z.array(brief),
  links: z.array(link),
  total: z.object({ things: count, links: count }),
  missing: z.array(z.string()),
  /** Of the ids asked for, those that are not shown because private persons are left out. */
  leftOut: z.array(z.string()),
});
export type Picture = z.infer<typeof picture>;

const figure = {
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  indicatorId: z.string(),
  indicator: z.string(),
  indicatorEn: z.string(),
  value: z.number().nullable(),
  valueText: z.string(),
  unit: z.string().nullable(),
  valueBase: z.number().nullable(),
  unitBase: z.string().nullable(),
  comparator: z.enum(COMPARATORS).nullable(),
  about: z.array(brief),
  evidence: z.array(evidence),
  claimZh: z.string().nullable(),
  claimEn: z.string().nullable(),
  uncertain: z.string().nullable(),
  uncertainEn: z.string().nullable(),
  note: z.string().nullable(),
  noteEn: z.string().nullable(),
  each: z.boolean(),
};

const target = z.object({
  ...figure,
  modality: z.enum(MODALITIES),
  deadline: z.string().nullable(),
  deadlineText: z.string().nullable(),
  deadlineBasis: z.enum(TIME_BASES).nullable(),
  setBy: z.array(brief),
});
export type Target = z.infer<typeof target>;

const observation = z.object({
  ...figure,
  nature: z.enum(NATURES),
  direction: z.enum(DIRECTIONS).nullable(),
  actual: z.enum(REALITIES),
  period: z.string().nullable(),
  periodText: z.string().nullable(),
  periodBasis: z.enum(TIME_BASES).nullable(),
});
export type Observation = z.infer<typeof observation>;

/** What each article claims of one relation, where they do not say the same; else empty. */
const voices = z.array(z.object({ article: z.string(), claimZh: z.string(), claimEn: z.string() }));

/** Everything the inspector shows of one thing. `links` are all of its relations save sources and the figures' own. */
export const card = z.object({
  thing: brief,
  aliases: z.array(z.string()),
  note: z.string().nullable(),
  noteEn: z.string().nullable(),
  count: count.nullable(),
  /** When an event took place: `2024-12-26`, or as exact as its article has it. */
  date: z.string().nullable(),
  dateBasis: z.enum(TIME_BASES).nullable(),
  group: z.boolean(),
  links: z.array(z.object({ link, other: brief, voices })),
  targets: z.array(target),
  observations: z.array(observation),
  mentions: z.array(evidence),
  /** Figures one step away: of what it develops or produces, of its parts, of a product's industry. Empty for places and bodies. */
  near: z.array(z.object({ link, other: brief, targets: z.array(target), observations: z.array(observation) })),
  article: z.lazy(() => article).nullable(),
});
export type Card = z.infer<typeof card>;

export const article = z.object({
  id: z.string(),
  title: z.string(),
  titleEn: z.string(),
  publisher: z.string().nullable(),
  publisherEn: z.string().nullable(),
  date: z.string(),
  dateBasis: z.enum(["stated", "inferred"]),
  dateNote: z.string(),
  dateNoteEn: z.string(),
  sha256: z.string(),
  length: count,
  pieces: z.array(z.object({ start: count, zh: z.string(), en: z.string() })),
  /** The server can show its text. */
  text: z.boolean(),
});
export type Article = z.infer<typeof article>;

/** Whether private persons are left out (`forced`: by the server's setting, for everyone), and what goes with them, or would; `counted` false: that is not known yet. */
const privacy = z.object({
  without: z.boolean(),
  forced: z.boolean(),
  counted: z.boolean(),
  persons: count,
  entities: count,
  facts: count,
});
export type Privacy = z.infer<typeof privacy>;

/** What was loaded: how often the graph was written, the hash of what was derived, and that of each article's facts. */
const data = z.object({
  revision: count.nullable(),
  derived: z.string().nullable(),
  facts: z.array(z.object({ article: z.string(), hash: z.string() })),
});

export const about = z.object({
  data,
  version: z.string(),
  /** More things than this are not drawn at once: the page gathers them. */
  drawnAtOnce: count,
  engine: z.enum(["neo4j", "embedded"]),
  engineVersion: z.string(),
  /** Where the graph lies; empty on a server that is shown to others. */
  place: z.string(),
  counts: z.object({ entities: count, relations: count, targets: count, observations: count }),
  kinds: z.record(z.string(), count),
  relations: z.record(z.string(), count),
  privacy,
  /** The server asks for a token: one can sign out. */
  guarded: z.boolean(),
  /** Longest time for the queries of one call, in milliseconds. */
  queryMs: count,
  articles: z.array(article),
});
export type About = z.infer<typeof about>;

/** Every target and every observation there is. */
export const figures = z.object({ targets: z.array(target), observations: z.array(observation) });
export type Figures = z.infer<typeof figures>;

const compared = z.enum(COMPARED);
export type { Compared };

const verdict = z.enum(VERDICTS);
export type { Verdict };
const hindrance = z.enum(HINDRANCES);
export type { Hindrance };

const claim = z.object({ zh: z.string(), en: z.string() }).nullable();
/** Two figures side by side; `told`: the facts say it themselves, in `reason`, at `evidence`. */
const pairing = {
  verdict,
  why: z.array(hindrance),
  told: z.boolean(),
  reasonZh: z.string().nullable(),
  reasonEn: z.string().nullable(),
  evidence: z.array(evidence),
};

/** Two articles side by side. Rows name things by id; those are in `things`, figures in `targets` and `observations`. */
export const comparison = z.object({
  a: z.string(),
  b: z.string(),
  things: z.array(brief),
  targets: z.array(target),
  observations: z.array(observation),
  /** `differing`: relations from it and figures about it of which the two do not say the same. */
  entities: z.array(z.object({ id: z.string(), mark: compared, a: z.array(evidence), b: z.array(evidence), differing: count })),
  relations: z.array(z.object({ link, mark: compared, a: z.array(evidence), b: z.array(evidence), claimA: claim, claimB: claim })),
  figures: z.array(
    z.object({ mark: compared, a: z.string().nullable(), b: z.string().nullable(), ...pairing, verdict: verdict.nullable() }),
  ),
  /** Entities that may be the same under two names: only a proposal, both stay where they are. */
  perhaps: z.array(z.object({ a: z.string(), b: z.string(), likeness: z.number() })),
  contradictions: z.array(z.object({ a: z.string(), b: z.string(), ...pairing })),
  /** Figures or indicators that look alike and cannot be compared. */
  alike: z.array(z.object({ a: z.string(), b: z.string(), ...pairing })),
});
export type Comparison = z.infer<typeof comparison>;

/** All sourced spans of an article, in order, each with the facts that rest on it. */
export const spans = z.object({
  spans: z.array(
    z.object({ start: count, end: count, facts: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string(), kind })) }),
  ),
});
export type Spans = z.infer<typeof spans>;

/** The article's decoded text, given only where its bytes have the article's sha256. */
export const text = z.object({ article: z.string(), text: z.string() });
export type Text = z.infer<typeof text>;

/** The files of an export, under their usual names; of CSV one or two. */
export const exported = z.object({ files: z.array(z.object({ name: z.string(), text: z.string() })) });
export type Exported = z.infer<typeof exported>;

/** Every request may have `private=0`: private persons and all facts about them are left out, and every number is as if they were not there. */
export const wish = z.object({ private: z.literal("0").optional() });

/** Requests, by route: `GET /api/<route>` with a query string, `POST` where a body is said. */
export const ids = z.array(z.string().min(1).max(80)).max(20000);
export const limit = (largest: number, usual: number) => z.coerce.number().int().min(1).max(largest).default(usual);
export const requests = {
  /** `GET /api/about`: `persons=1` counts what goes with private persons also where that takes long. */
  about: z.object({ persons: z.literal("1").optional() }),
  /** `GET /api/graph`: the best-connected entities, most facts first; `all=1` everything, targets and figures included. */
  graph: z.object({ limit: limit(20000, 60), all: z.literal("1").optional() }),
  /** `GET /api/search` */
  search: z.object({ q: z.string().trim().min(1).max(100), limit: limit(200, 12) }),
  /** `GET /api/neighbours/:id`: the thing, its neighbours (most facts first, those in `shown` left out) and all links among them and `shown`. */
  neighbours: z.object({ limit: limit(2000, 30) }),
  /** `GET /api/compare`: two articles, the earlier first. */
  compare: z.object({ a: z.string().min(1).max(80), b: z.string().min(1).max(80) }),
  /** `POST /api/neighbours/:id` and `POST /api/picture` */
  shown: z.object({ ids }),
  /** `POST /api/export`: these things (null: all) and these relations, named `from TYPE to` (null: all among the things). */
  export: z.object({
    format: z.enum(EXPORT_FORMATS),
    part: z.enum(EXPORT_PARTS).nullable(),
    ids: ids.nullable(),
    links: z.array(z.string().min(1).max(200)).max(20000).nullable(),
  }),
} as const;

export type ExportWanted = z.infer<typeof requests.export>;
