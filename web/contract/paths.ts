// What is asked and answered about paths between two things.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { brief, count, link } from "../contract.ts";

/** Most things that a path may be asked to pass, and most steps that it may have. */
export const MOST_VIAS = 3;
export const LONGEST_PATH = 8;

const id = z.string().min(1).max(80);
/** `POST /api/paths`. `needs`: dependencies only, from what needs to what is needed. `directed`: along the arrows only. */
export const pathsAsked = z.object({
  from: id,
  to: id,
  via: z.array(id).max(MOST_VIAS),
  avoid: z.array(z.enum(RELATION_NAMES)),
  needs: z.boolean(),
  directed: z.boolean(),
  throughHubs: z.boolean(),
  throughPlaces: z.boolean(),
  longest: z.int().min(1).max(LONGEST_PATH),
});
export type PathsAsked = z.infer<typeof pathsAsked>;

/** Passes no thing twice. `things`: from end to end. `hops`: for each step the relations that it may take, by their place in `links`. */
const path = z.object({ things: z.array(z.string()), hops: z.array(z.array(count)), hubs: count });

/** What a path was looked for, and what is good to know where there is none or few. */
export const paths = z.object({
  things: z.array(brief),
  links: z.array(link),
  /** Best first: shorter, then through fewer hubs, then through things with fewer facts. */
  paths: z.array(path),
  /** How many there are; where it is not `exact`, more than so many. */
  count,
  exact: z.boolean(),
  /** Hubs have more facts than `over`. `out`: no path here passes one. `in`: they may. `only`: they may, because there is no other. */
  hubs: z.enum(["out", "in", "only"]),
  over: count,
  /** Fewest steps: through hubs, where that is fewer; round them, and at all, where that is more than asked for; from the end to the start. Null where it does not matter. */
  shorter: count.nullable(),
  round: count.nullable(),
  nearest: count.nullable(),
  otherWay: count.nullable(),
  missing: z.array(z.string()),
  leftOut: z.array(z.string()),
});
export type Paths = z.infer<typeof paths>;
