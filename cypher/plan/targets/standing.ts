// How a target stands, and what that rests on.
import type { Difference, Doubt, ReasonCode, Status } from "../../../data/model/verdicts.ts";

/** Why a target stands as it does: the rule, the figure or target it speaks of, and whether the deadline has passed. */
export type Reason = {
  readonly code: ReasonCode;
  /** The figure, target or part that the rule looked at; null where there is none. */
  readonly of: string | null;
  readonly differences: readonly Difference[];
  readonly passed: boolean;
  /** Reached, but later than promised. */
  readonly afterDeadline: boolean;
  /** What the facts say themselves of why the two cannot be compared. */
  readonly told: { readonly zh: string | null; readonly en: string | null; readonly evidence: readonly string[] } | null;
};

/** A figure beside the target; one that is not `used` says why. */
export type Beheld = { readonly id: string; readonly differences: readonly Difference[]; readonly told: Reason["told"] };

export type Standing = {
  readonly target: string;
  readonly status: Status;
  readonly reason: Reason;
  /** Figures and targets that the status rests on. */
  readonly rests: readonly string[];
  /** The latest figure that can be compared. */
  readonly latest: string | null;
  /** Figures that can be compared, by time. */
  readonly used: readonly string[];
  /** Figures that stand near and cannot be compared, nearest first. */
  readonly notUsed: readonly Beheld[];
  /** Figures of other indicators that say the subject was given up or held up since the promise. */
  readonly alsoSaid: readonly string[];
  /** What makes the answer doubtful: the target or the figure can be read two ways, or statements differ. */
  readonly doubts: readonly Doubt[];
};

/** The status that each rule gives; of parts it is that of the parts. */
export const STATUS_OF: Readonly<Record<Exclude<ReasonCode, "parts">, Status>> = {
  ...{ reached: "met", over: "met", said: "met" },
  ...{ short: "underway", stale: "underway", undated: "underway", stage: "underway", held: "underway", saidLater: "underway" },
  ...{ promisedAgain: "underway", awaited: "underway", before: "underway" },
  ...{ missed: "late", missedWords: "late" },
  ...{ rounding: "tooClose", about: "tooClose", bound: "tooClose", differ: "tooClose", mostly: "tooClose" },
  ...{ average: "noYardstick", unnamed: "noYardstick", all: "noYardstick", noBase: "noYardstick" },
  ...{ differs: "notComparable", onlyBase: "noFigure", nothing: "noFigure" },
};
