// What is asked and answered about dependencies: closure, chains, order of work, what if.
import { z } from "zod";
import { GAPS, MARKS, MOST_STARTS, MOST_SUPPOSED } from "../../data/model/planning.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { brief, count, link } from "../contract.ts";

const id = z.string().min(1).max(80);
/** Which relations count (`statedOnly`, none of `without`), and whether chains pass through doers: places, organizations, people. */
const net = { doers: z.boolean(), statedOnly: z.boolean(), without: z.array(z.enum(RELATION_NAMES)) };
const starts = z.array(id).min(1).max(MOST_STARTS);

/** `POST /api/depend`. `depth` null: all steps. `contains`: parts are taken along, and counted apart. */
export const dependAsked = z.object({
  of: starts,
  way: z.enum(["both", "needs", "needed"]),
  depth: z.int().min(1).max(99).nullable(),
  contains: z.boolean(),
  ...net,
});
export type DependAsked = z.infer<typeof dependAsked>;

/**
 * One hop. `from` depends on `to`; with `part`, `from` is the whole and `to` its part, which is no dependency. `links`: the
 * relations behind it, by their place in the answer's `links`. `basis`: stated where one of them is.
 */
const hop = z.object({
  from: z.string(),
  to: z.string(),
  part: z.boolean(),
  basis: z.enum(["stated", "implied"]),
  anyOf: z.string().nullable(),
  links: z.array(count),
});
export type Hop = z.infer<typeof hop>;

/** `step` from the starts. `via`: the thing from which one shortest chain comes here. `contained`: only as a part or by way of one. */
const dependItem = z.object({
  id: z.string(),
  side: z.enum(["needs", "needed"]),
  step: count,
  contained: z.boolean(),
  via: z.string(),
  gaps: z.array(z.enum(GAPS)),
});
export type DependItem = z.infer<typeof dependItem>;

/**
 * Whatever the depth, and of both sides whichever way was asked. `direct` and `all`: dependencies; `contained`: what parts
 * add; `moreWithDoers`: what passing doers would add; `beyond`: further than the depth.
 */
const sideCounts = z.object({ direct: count, all: count, contained: count, moreWithDoers: count, beyond: count });
export type SideCounts = z.infer<typeof sideCounts>;

/**
 * A thing has two items where it is on both sides: needed and needing, in a circle with a start; or a part that both
 * sides take along.
 */
export const depend = z.object({
  things: z.array(brief),
  links: z.array(link),
  starts: z.array(z.string()),
  startGaps: z.record(z.string(), z.array(z.enum(GAPS))),
  items: z.array(dependItem),
  /** All hops between the things, not only those of the shortest chains. */
  hops: z.array(hop),
  counts: z.object({ needs: sideCounts, needed: sideCounts }),
  /** Relation types that are behind hops, with how many, whether left out now or not. */
  types: z.array(z.object({ relation: z.enum(RELATION_NAMES), count })),
  /** Items that are not in the answer because there are too many; 0 where all are here. */
  unlisted: count,
  missing: z.array(z.string()),
  leftOut: z.array(z.string()),
  /** Relations of the starts of any kind: what there is to see where nothing depends. */
  neighbours: count,
});
export type Depend = z.infer<typeof depend>;

/** `POST /api/why`: why `a` depends on `b`. `contains`: chains may go from whole to part ("needs"), from part to whole ("needed"), or not (null). */
export const whyAsked = z.object({ a: id, b: id, contains: z.enum(["needs", "needed"]).nullable(), ...net });
export type WhyAsked = z.infer<typeof whyAsked>;

/** `things` from what depends to what it depends on; hop n leads from thing n to n + 1; a hop of a part goes from whole to part wherever the chain goes. */
const chain = z.object({ things: z.array(z.string()), hops: z.array(hop) });
export type ChainTold = z.infer<typeof chain>;

export const why = z.object({
  things: z.array(brief),
  links: z.array(link),
  /** Shortest first, the first 50. */
  chains: z.array(chain),
  /** How many there are; more than that where it is not `exact`. */
  count,
  exact: z.boolean(),
  /** On every chain, in order, without the ends. */
  every: z.array(z.string()),
  missing: z.array(z.string()),
  leftOut: z.array(z.string()),
});
export type Why = z.infer<typeof why>;

/** `POST /api/order`: the order of work among the starts and all they need (`needs`) and all that needs them (`needed`); all there is where `of` is empty. */
export const orderAsked = z.object({ of: z.array(id).max(MOST_STARTS), way: z.enum(["both", "needs", "needed"]), ...net });
export type OrderAsked = z.infer<typeof orderAsked>;

/** A circle of needs: `hops` lead from thing to thing and back; `weakest` is the place of the one that rests on least. */
const circle = z.object({ members: z.array(z.string()), hops: z.array(hop), weakest: count, isShortest: z.boolean() });

export const order = z.object({
  things: z.array(brief),
  links: z.array(link),
  /** Stage by stage; a group of more than one is a circle. Things without any need on either side are not in it. */
  stages: z.array(z.array(z.array(z.string()))),
  circles: z.array(circle),
  /** From what needs most to what comes first; group n needs group n + 1 by hop n; empty where nothing needs anything. `by`: dates where all on it have one, else steps. */
  longest: z.object({ groups: z.array(z.array(z.string())), hops: z.array(hop), steps: count, by: z.enum(["dates", "steps"]) }),
  /** What could start now: all it needs is done or there, or it needs nothing. */
  startable: z.array(z.string()),
  gaps: z.record(z.string(), z.array(z.enum(GAPS))),
  /** Things that are in no list here because there are too many; 0 where all are here. */
  unlisted: count,
  missing: z.array(z.string()),
  leftOut: z.array(z.string()),
});
export type Order = z.infer<typeof order>;

/** `POST /api/what-if`. `months`: so late; only with "delayed". */
export const whatIfAsked = z.object({
  suppose: z
    .array(z.object({ id, mark: z.enum(MARKS), months: z.int().min(1).max(600).nullable() }))
    .min(1)
    .max(MOST_SUPPOSED),
  ...net,
});
export type WhatIfAsked = z.infer<typeof whatIfAsked>;

const hit = z.enum(["delayed", "cancelled"]);
export const whatIfAnswer = z.object({
  things: z.array(brief),
  links: z.array(link),
  /**
   * `hops`: the chain from the thing to the supposition behind it, of its `step` hops the first 30. `shifted`: its own
   * date moved by the months that follow: those of the latest need, of alternatives the soonest; null where it has no
   * date, is cancelled, or where a delay without months decides.
   */
  touched: z.array(
    z.object({ id: z.string(), hit, step: count, hops: z.array(hop), shifted: z.object({ from: z.string(), to: z.string() }).nullable() }),
  ),
  /** Things that need any one of several: some are lost, by others they stand. */
  otherWays: z.array(z.object({ id: z.string(), lost: z.array(hop), by: z.array(hop) })),
  targets: z.array(z.string()),
  contradictions: z.array(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("twice"), id: z.string(), marks: z.array(z.enum(MARKS)) }),
      z.object({ kind: z.literal("done-without"), id: z.string(), hit, hops: z.array(hop) }),
    ]),
  ),
  untouched: count,
  /** Touched things that are not in the answer because there are too many; 0 where all are here. */
  unlisted: count,
  missing: z.array(z.string()),
  leftOut: z.array(z.string()),
});
export type WhatIfAnswer = z.infer<typeof whatIfAnswer>;
