// What the other planner's screens ask: the target board, the calendar, two articles, conflicts; and what a briefing is made of.
import { z } from "zod";
import { BOARD_FIELDS, BOARD_ORDERS, MOST_KEYS } from "../../data/model/planning.ts";
import { point } from "../../data/model/time.ts";
import { dependAsked, orderAsked, whatIfAsked, whyAsked } from "./plan.ts";

const date = point.nullable();
const id = z.string().min(1).max(80);

/** `POST /api/targets`. `choice`: within a field any one fits, all fields have to. `known`: as known on that date; null: the newest article's. */
export const boardAsked = z.object({
  known: date,
  choice: z.partialRecord(z.enum(BOARD_FIELDS), z.array(z.string().max(80)).max(MOST_KEYS)),
  order: z.enum(BOARD_ORDERS),
  grouped: z.enum(BOARD_FIELDS),
});
export type BoardAsked = z.infer<typeof boardAsked>;

/** `POST /api/calendar`. `today` null: the date as known. `until` null: everything. */
export const calendarAsked = z.object({ known: date, today: date, until: date });
export type CalendarAsked = z.infer<typeof calendarAsked>;

/** `POST /api/between`: two articles, the earlier first. */
export const betweenAsked = z.object({ a: id, b: id });
export type BetweenAsked = z.infer<typeof betweenAsked>;

/** `POST /api/conflicts`: statements that do not go together; of two articles, or (null) of all. `indicators`: two that are to be compared as well. */
export const conflictsAsked = z.object({ between: betweenAsked.nullable(), indicators: z.tuple([id, id]).optional() });
export type ConflictsAsked = z.infer<typeof conflictsAsked>;

/** `POST /api/brief`. `link`: the address of the view, to be printed; "" for none. `passages`: the words of the articles too, where the server has their texts. */
export const briefAsked = z.object({
  lang: z.enum(["zh", "en"]),
  link: z.string().max(20_000),
  passages: z.boolean(),
  of: z.discriminatedUnion("is", [
    z.object({ is: z.literal("depend"), asked: dependAsked }),
    z.object({ is: z.literal("why"), asked: whyAsked }),
    z.object({ is: z.literal("order"), asked: orderAsked }),
    z.object({ is: z.literal("what-if"), asked: whatIfAsked }),
    z.object({ is: z.literal("targets"), asked: boardAsked }),
    z.object({ is: z.literal("calendar"), asked: calendarAsked }),
    z.object({ is: z.literal("between"), asked: betweenAsked }),
    z.object({ is: z.literal("conflicts"), asked: conflictsAsked }),
  ]),
});
export type BriefAsked = z.infer<typeof briefAsked>;

/** A page of HTML that stands by itself: nothing in it is loaded from anywhere, no script runs. `name`: for its file. */
export const briefing = z.object({ html: z.string(), name: z.string() });
export type Briefing = z.infer<typeof briefing>;
