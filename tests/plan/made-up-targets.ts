// Targets and figures for tests: short to write, whole as the queries give them.
import type { ObservationRow, TargetRow } from "../../cypher/questions/figures.ts";
import type { Said, Told } from "../../cypher/plan/targets/known.ts";
import type { ThingRow } from "../../cypher/plan/targets/facts.ts";
import { baseUnit, baseValue } from "../../cypher/plan/targets/base.ts";

/** Articles a to d, a year apart. */
export const ARTICLES = [
  { id: "a", date: "2031-02-10" },
  { id: "b", date: "2032-02-10" },
  { id: "c", date: "2033-02-10" },
  { id: "d", date: "2034-02-10" },
] as const;

export const thing = (id: string, kind: ThingRow["kind"] = "Place", more: Partial<ThingRow> = {}): ThingRow => ({
  ...{
    id,
    kind,
    name: `名${id}`,
    nameEn: `The ${id}`,
    pinyin: null,
    facts: 1,
    articles: ["a"],
    differs: false,
    mentioned: 1,
    when: null,
    amount: null,
  },
  ...more,
});

type Short<R> = Partial<Omit<R, "about" | "indicator">> & {
  readonly about?: readonly string[];
  readonly in?: string;
  readonly indicator?: string;
};

function figure(
  id: string,
  { about = ["town"], in: article = "a", indicator = "常住人口", indicatorId, ...more }: Short<ObservationRow & TargetRow>,
) {
  const unit = more.unit === undefined ? (more.value === null ? null : "万人") : more.unit;
  const value = more.value === undefined ? 100 : more.value;
  const base = { value, unit, valueBase: null, unitBase: null };
  return {
    ...{ id, name: `名${id}`, nameEn: `The ${id}`, indicatorId: indicatorId ?? indicator, indicator, indicatorEn: "" },
    ...{
      value,
      unit,
      valueBase: baseValue(base),
      unitBase: baseUnit(base),
      valueText: String(value),
      comparator: value === null ? null : ("=" as const),
    },
    ...{ about: about.map((one) => thing(one)), articles: [article], evidence: [`${article}#1-9`], claimZh: null, claimEn: null },
    ...{ uncertain: null, uncertainEn: null, note: null, noteEn: null, each: false },
  };
}

/** A target of article a: 100 万人 in the town by the end of 2033, unless said otherwise. */
export function target(id: string, more: Short<TargetRow> = {}): TargetRow {
  const { about: _about, in: _in, indicator: _indicator, ...rest } = more;
  return {
    ...figure(id, more),
    ...{ modality: "planned", deadline: "2033", deadlineText: null, deadlineBasis: "stated", anyOf: null, setBy: [] },
    ...rest,
  };
}

/** A figure of article b, of 2031, a level, unless said otherwise. */
export function observation(id: string, more: Short<ObservationRow> = {}): ObservationRow {
  const { about: _about, in: _in, indicator: _indicator, ...rest } = more;
  const nature = more.value === null ? ("status" as const) : ("level" as const);
  return {
    ...figure(id, { in: "b", ...more }),
    ...{ nature, direction: null, actual: "actual", period: "2031", periodText: null, periodBasis: "stated" },
    ...rest,
  };
}

export const link = (from: string, relation: Said["relation"], to: string, more: Partial<Said> = {}): Said => ({
  ...{ from, fromKind: "Observation", relation, to, toKind: "Target", articles: ["b"], evidence: ["b#20-30"] },
  ...{ claimZh: null, claimEn: null, uncertain: null, uncertainEn: null, ...more },
});

export const told = (over: Partial<Told>): Told => ({ articles: ARTICLES, targets: [], observations: [], links: [], ...over });

/** The same numbers for the same seed (mulberry32). */
export function chance(seed: number): (most: number) => number {
  let at = seed;
  return (most) => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * most);
  };
}
