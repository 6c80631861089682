// What server and page say to each other when a picture grows: expanding by choice, joining, starting.
import { z } from "zod";
import { KINDS } from "../../data/model/kinds.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { brief, count, ids, limit, picture } from "../contract.ts";

/** Neighbours of one sort: by relation, direction (`out`: from the thing; always so where the relation holds both ways) and kind of the other end. */
const sort = z.object({ relation: z.enum(RELATION_NAMES), out: z.boolean(), kind: z.enum(KINDS) });
export type NeighbourSort = z.infer<typeof sort>;

/** `POST /api/around/:id`: how many neighbours of each sort there are and how many of them are in the picture. A neighbour of two sorts counts in both; `total` and `shown` have it once. */
export const around = z.object({
  rows: z.array(sort.extend({ total: count, shown: count })),
  total: count,
  shown: count,
});
export type Around = z.infer<typeof around>;

/** Which neighbours come first: those with most facts, those that the newest article speaks of, by name in either language. */
const ORDERS = ["facts", "newest", "name", "nameEn"] as const;
export type NeighbourOrder = (typeof ORDERS)[number];

/** `POST /api/chosen/:id`: neighbours of the chosen sorts that are not in the picture; `left` counts them all, `total.things` the thing and all of these sorts. */
export const chosen = {
  query: z.object({ limit: limit(20000, 30), order: z.enum(ORDERS).default("facts") }),
  body: z.object({ ids, rows: z.array(sort).max(2000) }),
  answer: picture.extend({ left: count }),
} as const;

export type Chosen = z.infer<typeof chosen.answer>;

/** `POST /api/joining`: things outside the picture that are related to at least two in it; `total.things` counts them all. */
export const joining = { query: z.object({ limit: limit(2000, 30) }), body: z.object({ ids }) } as const;

const START_SORTS = ["article", "place", "company", "year", "needs"] as const;
export type StartSort = (typeof START_SORTS)[number];

/** A place to start from and how many things that draws. A year has no thing. */
const offer = z.object({ of: z.enum(START_SORTS), id: z.string(), thing: brief.nullable(), things: count });
export type Offer = z.infer<typeof offer>;

/**
 * `GET /api/starts`: where to start, most things first, `all=1` every place and company; `total` counts them listed or not.
 * `questions` are three of them that say something.
 */
export const starts = {
  query: z.object({ all: z.literal("1").optional() }),
  answer: z.object({
    articles: z.array(offer),
    places: z.array(offer),
    companies: z.array(offer),
    years: z.array(offer),
    questions: z.array(offer),
    total: z.object({ places: count, companies: count }),
  }),
} as const;
export type Starts = z.infer<typeof starts.answer>;

/** `GET /api/starts/:id`: what an offer draws, most facts first. */
export const started = { query: z.object({ of: z.enum(START_SORTS) }), answer: z.object({ ids: z.array(z.string()) }) } as const;
