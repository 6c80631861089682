// What server and page say to each other where a graph is too large to be drawn at once: gathered groups, what joins them, what is opened.
import { z } from "zod";
import { KINDS } from "../../data/model/kinds.ts";
import { RELATION_FAMILIES } from "../../data/model/relation-type.ts";
import { brief, count, ids, limit, link } from "../contract.ts";

/** What things can be gathered by. */
export const GATHERINGS = ["kind", "place", "community"] as const;
export type Gathering = (typeof GATHERINGS)[number];

const PART = "(?:kind|place|community)(?:~[A-Za-z0-9-]{0,80}|!\\d{1,6})|things!\\d{1,6}";
const KEY = new RegExp(`^(?:${PART})(?:\\.(?:${PART})){0,6}$`);
/** How many things are drawn at once at most, where the server was not told otherwise. */
export const USUALLY_DRAWN = 12_000;
/** How many groups may be open. */
export const MOST_OPEN = 300;

/**
 * Whether a text names a group: `kind~Company`, within it `kind~Company.place~zhenxiong`; `place!40` are the places after
 * the forty largest, `things!300` the things after the first three hundred. No thing has such an id.
 */
export const isGroupKey = (text: string): boolean => text.length <= 300 && KEY.test(text);
const key = z.string().refine(isGroupKey, { error: "key" });

/** How the picture is gathered: by what, which groups are open, and which things stand for themselves. */
const gathering = { by: z.enum(GATHERINGS), open: z.array(key).max(MOST_OPEN), apart: ids };
/** `POST /api/gather` */
export const gatherAsked = z.object(gathering);
export type GatherAsked = z.infer<typeof gatherAsked>;
/** `POST /api/gather/within`: the things of one group, most facts first, so many of them after the first `skip`. */
export const withinAsked = {
  query: z.object({ limit: limit(20_000, 50), skip: z.coerce.number().int().min(0).default(0) }),
  body: z.object({ ...gathering, key }),
};

/** `more`: it stands for what was left over when the largest were drawn: so many groups, or 0 where it holds things alone. `opens`: what opening it shows. */
const group = z.object({
  key,
  name: z.string(),
  nameEn: z.string(),
  more: count.nullable(),
  things: count,
  kinds: z.partialRecord(z.enum(KINDS), count),
  /** Relations among its things. */
  inside: count,
  opens: z.enum(["things", ...GATHERINGS]),
});
export type GatheredGroup = z.infer<typeof group>;

/** All relations between two nodes of which at least one is a group, by family. */
const line = z.object({ a: z.string(), b: z.string(), families: z.partialRecord(z.enum(RELATION_FAMILIES), count) });
export type GatheredLine = z.infer<typeof line>;

/** The gathered picture. Its groups and things together are all there is: every thing once. `things`: those that stand for themselves, with all `links` among them. */
export const gathered = z.object({
  groups: z.array(group),
  lines: z.array(line),
  things: z.array(brief),
  links: z.array(link),
  /** Open groups, outermost first, with the things that stand for themselves because of it. */
  opened: z.array(z.object({ key, name: z.string(), nameEn: z.string(), count, things: z.array(z.string()) })),
  /** Open groups that stay gathered, since no more things can be drawn at once. */
  noRoom: z.array(key),
  total: z.object({ things: count, links: count }),
  missing: z.array(z.string()),
  leftOut: z.array(z.string()),
});
export type Gathered = z.infer<typeof gathered>;

/** Things of a group, and how many it has. */
export const within = z.object({ things: z.array(brief), total: count });
export type Within = z.infer<typeof within>;
