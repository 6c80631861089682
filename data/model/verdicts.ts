// What two statements, or a promise and what is measured, may be to each other: the closed lists that every answer uses.

/** What became of a thing between two articles. `silent`: the later one does not mention it again, which says nothing of the thing. `apart`: figures that cannot be compared. */
export const COMPARED = ["differs", "apart", "new", "silent", "same"] as const;
export type Compared = (typeof COMPARED)[number];

/** What is said of two figures: by the facts (first three) or worked out from indicator, subject, time, nature, unit and value. */
export const VERDICTS = ["updates", "contradicts", "corroborates", "equal", "other", "worded", "time", "apart"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why two figures of one indicator and subject cannot be compared. */
export const HINDRANCES = ["promise", "nature", "direction", "unit", "period", "expected", "each", "close", "bound"] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** How a target stands, best first. `tooClose`: rounding, a bound or statements that differ could flip the verdict. */
export const STATUSES = ["met", "underway", "late", "tooClose", "noYardstick", "notComparable", "noFigure"] as const;
export type Status = (typeof STATUSES)[number];

/** In what a figure differs from the target that it stands nearest to. `indicator`: the facts say that the two indicators cannot be compared. */
export const DIFFERENCES = ["indicator", "subject", "nature", "unit", "direction", "each", "expected", "period", "base"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** The rule that gave a status; words for each stand beside the rules. */
export const REASONS = [
  "reached",
  "over",
  "said",
  "short",
  "stale",
  "undated",
  "stage",
  "held",
  "saidLater",
  "awaited",
  "promisedAgain",
  "before",
  "missed",
  "missedWords",
  "rounding",
  "about",
  "bound",
  "differ",
  "mostly",
  "average",
  "unnamed",
  "all",
  "noBase",
  "differs",
  "parts",
  "onlyBase",
  "nothing",
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** What makes the answer doubtful: the target or the figure can be read in two ways, or statements differ. */
export const DOUBTS = ["target", "figure", "disputed"] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Why there is no gap between a target and a figure, or no growth a year. */
export const GAP_REASONS = [
  "noNumber",
  "noFigure",
  "nature",
  "unit",
  "reached",
  "noDeadline",
  "noTime",
  "passed",
  "underAYear",
  "increment",
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/**
 * What a later article says of a promise. `told`: the facts tie the two · `reported`: a figure of the same indicator and
 * subject · `again`: promised again · `heldUp`: its subject is said to be given up or held up · `beside`: the indicator of
 * another subject, or a figure set apart by the facts · `none`: not mentioned again, which says nothing of it.
 */
export const TRACES = ["told", "reported", "again", "heldUp", "beside", "none"] as const;
export type Trace = (typeof TRACES)[number];

/** How two statements stand to each other; `perhaps`: found by rule, not stated: a person decides. */
export const CONFLICT_SORTS = ["contradicts", "corroborates", "updates", "notComparable", "perhaps"] as const;
export type ConflictSort = (typeof CONFLICT_SORTS)[number];

/** In what two statements differ: the number, the time, whom or what they count, the words alone. */
export const CONFLICT_KINDS = ["value", "period", "scope", "wording"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];
