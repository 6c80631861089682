// Everything that a reader can do on the planner's screens, as the page's own steps do it, with every option by chance.
import { MODALITIES } from "../../data/model/quantity.ts";
import { STATUSES } from "../../data/model/verdicts.ts";
import { BOARD_FIELDS, BOARD_ORDERS, MARKS } from "../../data/model/planning.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { COMPARE_TABS, DEPEND_TABS, WAYS } from "../../web/app/state/plan-view.ts";
import { JUDGED } from "../../web/app/state/judged.ts";
import type { Dice } from "../dice.ts";
import type { Act, Page } from "./acts.ts";

/** The steps of the planner's screens, and what they are asked from. */
export async function planPage() {
  const [roomSteps, dependSteps, boardSteps, calendarSteps, betweenSteps, answers] = await Promise.all([
    import("../../web/app/steps/room-steps.ts"),
    import("../../web/app/steps/depend-steps.ts"),
    import("../../web/app/steps/board-steps.ts"),
    import("../../web/app/steps/calendar-steps.ts"),
    import("../../web/app/steps/between-steps.ts"),
    import("../../web/app/steps/read-answers.ts"),
  ]);
  const [depend, board, calendar, between, brief] = await Promise.all([
    import("../../web/app/state/depend.ts"),
    import("../../web/app/state/board.ts"),
    import("../../web/app/state/calendar.ts"),
    import("../../web/app/state/between.ts"),
    import("../../web/app/api-brief.ts"),
  ]);
  // As the rooms do when they are loaded.
  for (const wants of [depend.dependWants, board.boardWants, calendar.calendarWants, between.betweenWants]) answers.registerWants(wants);
  return { roomSteps, dependSteps, boardSteps, calendarSteps, betweenSteps, plan: { depend, board, calendar, between, brief } };
}

const state = ({ store }: Page) => store.getState();
const DATES = ["0001", "2030", "2031-04", "2031-06-30", "2032-02-29", "2035-12", "9999", null];
/** What Depend lists and starts from. */
const hanging = (page: Page) => {
  const answer = page.plan.depend.dependNow(state(page));
  return answer ? [...answer.starts, ...answer.items.map(({ id }) => id)] : [];
};
/** A key that targets are filed under, or one that no target has. */
function filed(page: Page, { one, number }: Dice): [field: (typeof BOARD_FIELDS)[number], key: string] {
  const field = one(BOARD_FIELDS);
  const keys = page.plan.board.boardShown(state(page))?.fields[field].filter(({ key }) => key !== "") ?? [];
  // Of two fields the address takes known words only.
  const none = field === "status" ? one(STATUSES) : field === "modality" ? one(MODALITIES) : "nobody";
  return [field, keys.length > 0 && number(0, 9) > 0 ? one(keys).key : none];
}
const items = (page: Page) => (page.plan.calendar.calendarHere(state(page))?.items ?? []).map(({ id }) => id);

export const PLAN_ACTS: Readonly<Record<string, Act>> = {
  dependOn: ({ roomSteps }, { some }, { ids }) => roomSteps.dependOn(some(ids, 3)),
  alsoFrom: ({ dependSteps }, { one }, { ids }) => dependSteps.alsoFrom(one(ids)),
  notFrom: (page, { one }) => page.dependSteps.notFrom(one(state(page).view.of) ?? "songxi"),
  dependHow: ({ dependSteps }, { one, yes, number }) =>
    dependSteps.dependHow(
      one([
        { way: one(WAYS), why: null },
        { depth: yes() ? number(1, 99) : "all" },
        { contains: yes(), why: null },
        { doers: yes() },
        { statedOnly: yes() },
        { tab: one(DEPEND_TABS) },
      ]),
    ),
  leaveType: ({ dependSteps }, { one }) => dependSteps.leaveType(one(RELATION_NAMES)),
  unfoldColumn: ({ dependSteps }, { one }) => dependSteps.unfoldColumn(one(["needs1", "needs1.Project", "needed2", "needed3.Company"])),
  explain: (page, { one }, { ids }) => page.roomSteps.explain(one([...hanging(page), one(ids), null])),
  suppose: (page, { one, number }, { ids }) => {
    const mark = one([...MARKS, null]);
    const months = mark === "delayed" ? one([null, number(1, 600)]) : null;
    page.dependSteps.suppose(one([...hanging(page), one(ids)]), mark, months);
  },
  supposeNothing: ({ dependSteps }) => dependSteps.supposeNothing(),
  dependToCanvas: ({ dependSteps }) => dependSteps.dependToCanvas(),
  aroundStarts: ({ dependSteps }) => dependSteps.aroundStarts(),

  chooseOnBoard: (page, dice) => page.boardSteps.chooseOnBoard(...filed(page, dice)),
  onlyOnBoard: (page, dice) => page.boardSteps.onlyOnBoard(...filed(page, dice)),
  clearBoard: ({ boardSteps }, { one }) => boardSteps.clearBoard(one([...BOARD_FIELDS, undefined])),
  groupBoard: ({ boardSteps }, { one }) => boardSteps.groupBoard(one(BOARD_FIELDS)),
  orderBoard: ({ boardSteps }, { one }) => boardSteps.orderBoard(one(BOARD_ORDERS)),
  knowAsOn: ({ boardSteps }, { one }) => boardSteps.knowAsOn(one(DATES)),
  openTarget: ({ roomSteps }, { one }, { targets }) => roomSteps.openTarget(one([...targets, "gone-since", null])),
  toNeeds: ({ boardSteps }, { one }, { targets }) => boardSteps.toNeeds(one(targets)),
  drawTarget: (page, { one }) => {
    const row = one(page.plan.board.boardShown(state(page))?.rows ?? []);
    if (row) page.boardSteps.drawTarget(row);
  },
  noteMissing: ({ boardSteps }, { one }, { targets }) => boardSteps.noteMissing(one(targets), "?"),

  chooseToday: ({ calendarSteps }, { one }) => calendarSteps.chooseToday(one(DATES)),
  dueUntil: ({ calendarSteps }, { one }) => calendarSteps.dueUntil(one(DATES)),
  dueUntilOffered: (page, { one }) => {
    const here = page.plan.calendar.calendarHere(state(page));
    if (here) page.calendarSteps.dueUntil(one(Object.values(page.plan.calendar.untilChoices(here))));
  },
  knowAsOf: ({ calendarSteps }, { one }) => calendarSteps.knowAsOf(one(DATES)),
  stepArticle: ({ calendarSteps }, { one }) => calendarSteps.stepArticle(one([1, -1])),
  beginPlay: ({ calendarSteps }) => calendarSteps.beginPlay(),
  playOn: ({ calendarSteps }) => calendarSteps.playOn(),
  zoomYears: ({ calendarSteps }, { yes, number }) => calendarSteps.zoomYears(yes() ? null : [number(1999, 2031), number(2031, 2040)]),
  whatItNeeds: (page, { one }, { ids }) => page.calendarSteps.whatItNeeds(one([...items(page), one(ids)])),
  onTheBoard: ({ calendarSteps }, { one }, { targets }) => calendarSteps.onTheBoard(one(targets)),
  onTheCanvas: (page, { some }) => page.calendarSteps.onTheCanvas(some(items(page), 4)),

  chooseTab: ({ betweenSteps }, { one }) => betweenSteps.chooseTab(one([...COMPARE_TABS, "no-such-tab"]), COMPARE_TABS),
  conflictsOfAll: ({ betweenSteps }, { yes }) => betweenSteps.conflictsOfAll(yes()),
  compareIndicators: ({ betweenSteps }, { one }, { indicators }) => {
    const [x, y] = [one(indicators), one(indicators)];
    betweenSteps.compareIndicators(x === y ? null : [x, y]);
  },
  toBoard: ({ betweenSteps }, { one }, { targets }) => betweenSteps.toBoard(one(targets)),
  toDepend: ({ betweenSteps }, { one }, { ids }) => betweenSteps.toDepend(one(ids)),
  judge: ({ betweenSteps }, { one }, { targets }) => {
    const [a, b, is] = [one(targets), one(targets), one(JUDGED)];
    if (a !== b) betweenSteps.judge([a, b], is, is === "used" ? one([a, b]) : null, one(["", "因为", "x".repeat(3000)]));
  },
  unjudge: (page, { one }) => {
    const gone = one(state(page).judgements);
    if (gone) page.betweenSteps.unjudge(gone);
  },

  brief: async (page, { one, yes }) => {
    const now = state(page);
    const { depend, board, calendar, between, brief } = page.plan;
    const [pair, conflicts] = [between.betweenAskedOf(now), between.conflictsAskedOf(now)];
    const of = one([
      depend.dependBriefed(now),
      { is: "targets", asked: board.boardAsked(now.view) } as const,
      { is: "calendar", asked: calendar.calendarAsked(now) } as const,
      pair && ({ is: "between", asked: pair } as const),
      conflicts && ({ is: "conflicts", asked: conflicts } as const),
    ]);
    if (of) await brief.askBrief({ of, lang: one(["zh", "en"]), passages: yes(), link: location.href });
  },
};
