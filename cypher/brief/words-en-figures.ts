// Words of a briefing about targets, the calendar and statements, in English.
import type { FigureWords } from "./words-zh-figures.ts";

const n = (count: number) => count.toLocaleString("en-GB");
const s = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;
const is = (count: number) => (count === 1 ? "is" : "are");
const has = (count: number) => (count === 1 ? "has" : "have");

export const enFigures: FigureWords = {
  targets: {
    title: (day) => `How the targets stand (as known on ${day})`,
    none: "There are no targets yet",
    short: "targets",
    counts: (shown, all) => (shown === all ? `${s(all, "target")}.` : `${n(shown)} of ${s(all, "target")}.`),
    grouped: (count) => n(count),
    latest: (name, when) => `Latest comparable: ${name} (${when})`,
    noLatest: "No comparable figure",
    target: (value) => `Target: ${value}`,
    linear: (value) => `${value} a year`,
    compound: (value) => `or ${value}% a year`,
    rough: "about",
    gapReasons: {
      ...{
        noNumber: "no number",
        noFigure: "no comparable figure",
        nature: "of another nature",
        unit: "another unit",
        reached: "reached",
        noDeadline: "no deadline",
      },
      ...{
        noTime: "of when is not written",
        passed: "the deadline has passed",
        underAYear: "less than a year",
        increment: "counted anew each year",
      },
    },
    noDeadline: "not written",
    noSetter: "nobody named; the article sets it",
    everyOne: "each one",
    modalities: { planned: "planned", strive: "striven for", expected: "expected" },
    noDue: (count) => `${s(count, "target")} ${has(count)} no deadline written`,
    noWho: (count) => `${s(count, "target")} ${is(count)} set by the article alone, nobody being named`,
    late: (count, names) => `${n(count)} late: ${names}`,
    doubt: (count) =>
      `${n(count)} ${is(count)} doubtful: they can be read two ways, or statements differ`.replace(
        "1 is doubtful: they can",
        "1 is doubtful: it can",
      ),
    noneLate: "None is late. That there is no figure does not mean that it was not done",
    noYardstick: (count) =>
      `${n(count)} ${count === 1 ? "lacks" : "lack"} a yardstick: the number that the target points to is in no article`,
    list: "All targets",
    under: { none: "None", noDeadline: "No deadline written" },
    doubtful: "doubtful",
    told: "since",
    about: (all) => `how ${s(all, "target")} stand`,
    legend:
      "Small charts: the upright line is the target, the bar the latest comparable figure; hollow means “about”. A solid track is said to be reached, a broken one under way or short, hatching with ≠ cannot be compared, a dotted frame has no figure.",
    fields: {
      ...{
        status: "status",
        subject: "subject",
        industry: "industry",
        policy: "policy",
        indicator: "indicator",
        deadline: "deadline",
        setter: "setter",
        modality: "modality",
      },
    },
    chosen: (field, words) => `Only this ${field}: ${words}`,
  },
  calendar: {
    title: (until) => (until === null ? "Deadlines and events" : `Deadlines and events by ${until}`),
    short: "calendar",
    today: (day) => `Today is taken to be ${day}`,
    todaySign: "Today",
    sideWord: "Past or ahead",
    untilSign: (day) => `By ${day}`,
    counts: (deadlines, events, undated) =>
      `${s(deadlines, "deadline")}, ${s(events, "event")}; ${s(undated, "target")} without a deadline.`,
    sides: (past, now, ahead) => `${n(past)} past, ${n(now)} with today in ${now === 1 ? "it" : "them"}, ${n(ahead)} to come.`,
    due: (sure, perhaps) => `${n(sure)} fall due by then, ${n(perhaps)} perhaps.`,
    late: (count, names) => `${n(count)} past the deadline and short: ${names}`,
    silent: (count) =>
      `${n(count)} past the deadline without a figure, which does not mean that ${count === 1 ? "it was" : "they were"} not done`,
    next: (name, day) => `Next: ${name}, ${day}`,
    inherited: (count) =>
      `${s(count, "deadline")} ${count === 1 ? "comes" : "come"} from a heading or the article, not from the sentence itself`,
    side: { past: "past", now: "today within", ahead: "to come" },
    deadline: "deadline",
    event: "event",
    span: "length: the day is not written",
    list: "All of them",
    perhaps: "perhaps by then",
    undated: "Targets without a deadline",
    nothing: "There is no deadline, and no event with a date",
    several: (count, what) => `${n(count)} ${what}s`,
    bases: { stated: "stated", inherited: "from a heading or the article", computed: "computed", inferred: "inferred" },
    about: (count) => `${n(count)} deadlines and events in time`,
  },
  between: {
    title: (a, b) => `What was said then, and how it is now: ${a} and ${b}`,
    short: "between-two",
    counts: (promises, traced, silent) =>
      promises === 0
        ? "The earlier article sets no target."
        : `${s(promises, "target")} of the earlier article: the later one takes up ${n(traced)}, and does not mention ${n(silent)} again.`,
    news: (figures, things, never) =>
      `In the later one unannounced: ${s(figures, "figure")} and targets, ${s(things, "thing")} (${n(never)} that no earlier article names).`.replace(
        "1 figure and targets",
        "1 figure or target",
      ),
    traces: {
      told: "the articles tie it",
      reported: "a figure is there",
      again: "set again",
      heldUp: "held up or given up",
      beside: "only a figure beside it",
      none: "not mentioned again",
    },
    silentFinding: (count, names) => `${s(count, "target")} not mentioned again: ${names}. That does not mean not done`,
    keptFinding: (count, names) => `${n(count)} met: ${names}`,
    lateFinding: (count, names) => `${n(count)} late: ${names}`,
    goneFinding: (count, names) => `${s(count, "thing")} of the earlier article that no later one names: ${names}`,
    promises: "The targets of then, and what came of them",
    since: (trace) => `articles between: ${trace}`,
    lines: "By indicator: then and now",
    plannedWord: "target",
    reportedWord: "figure",
    newFigures: "Figures and targets that nothing announced",
    newThings: "Things that nothing announced",
    never: "in no earlier article",
    gone: "Things not mentioned again",
    nothing: "Neither article has targets or figures",
    about: (count) => `what came of the ${s(count, "target")} of the earlier article in the later one`,
  },
  conflicts: {
    title: (titles) =>
      titles === null
        ? "Statements that differ, and that bear each other out"
        : `Statements that differ, and that bear each other out: ${titles}`,
    short: "conflicts",
    counts: (all) => (all === 0 ? "There are no two statements to lay side by side." : `${s(all, "pair")} of statements side by side.`),
    sorts: {
      contradicts: "contradict",
      corroborates: "bear each other out",
      updates: "updated later",
      notComparable: "look alike, not comparable",
      perhaps: "perhaps contradict, for a person to decide",
    },
    kinds: { value: "the number", period: "the time", scope: "the scope", wording: "the wording" },
    list: "Statements side by side",
    same: "the article alone",
    strictly: (count) =>
      count === 0
        ? "Strictly, no two statements contradict each other"
        : `${s(count, "pair")} contradict each other`.replace("pair contradict", "pair contradicts"),
    pair: (a, b) => `${a} ≠ ${b}`,
    perhaps: (count) => `${s(count, "further pair")} found by rule: both numbers cannot hold, and a person has to decide`,
    noReason: "found by rule; no article says it",
    uncertain: "doubtful",
    nothingDeleted: "Both statements stay; none is deleted.",
    about: (count) => `of which sort the ${s(count, "pair")} of statements are`,
  },
};
