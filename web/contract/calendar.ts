// What is answered about time: deadlines and dated events on one line, as `POST /api/calendar` gives them.
import { z } from "zod";
import { DATE_BASES } from "../../data/model/time.ts";
import { STATUSES } from "../../data/model/verdicts.ts";
import { brief } from "../contract.ts";

const day = z.iso.date();
/** First and last day. */
const days = z.object({ from: day, to: day });
const both = z.object({ zh: z.string(), en: z.string() });
const id = z.string();
const texts = z.array(z.string()).readonly();

/** What deadlines and targets without one have in common. `restsEvidence`: places that the status rests on. `articles`: the first one first. */
const told = {
  id,
  status: z.enum(STATUSES).nullable(),
  sentence: both.nullable(),
  restsEvidence: texts,
  about: texts,
  articles: texts,
  evidence: texts,
};

/**
 * `grain`: only a day is a point. `text`: the article's own words for the time. `side`: of today; `now` where today lies
 * within. `due`: surely or perhaps by the day that was asked for; null where not by then, or no day was asked for.
 */
const item = z.object({
  ...told,
  what: z.enum(["deadline", "event"]),
  ...days.shape,
  grain: z.enum(["day", "month", "year", "span"]),
  basis: z.enum(DATE_BASES).nullable(),
  text: z.string().nullable(),
  side: z.enum(["past", "now", "ahead"]),
  due: z.enum(["sure", "perhaps"]).nullable(),
});
export type CalendarItem = z.infer<typeof item>;

const undated = z.object(told);
export type UndatedTarget = z.infer<typeof undated>;

/** An article and what it brought: said first by it, or said again. */
const brought = z.object({ article: id, ...days.shape, first: texts, again: texts });

export const calendar = z.object({
  /** As known on this date; null where there is no article. */
  known: z.string().nullable(),
  today: days.nullable(),
  until: days.nullable(),
  /** Items, targets without a deadline, and whom they are about. */
  things: z.array(brief).readonly(),
  /** By their last day, then their first, then id. */
  items: z.array(item).readonly(),
  undated: z.array(undated).readonly(),
  /** Articles known by then, by date. */
  said: z.array(brought).readonly(),
  /** Last day of the last deadline that is known. */
  lastDeadline: day.nullable(),
});
export type Calendar = z.infer<typeof calendar>;
