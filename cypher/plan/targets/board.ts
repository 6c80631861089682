// The target board: every target as a row, with how it stands, the figures beside it, the gap, and where all of it is said.
import type { Comparator } from "../../../data/model/quantity.ts";
import { bounds } from "../../../data/model/time.ts";
import type { Difference, Doubt, Status } from "../../../data/model/verdicts.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import { baseUnit, baseValue } from "./base.ts";
import type { BoardFacts, ThingRow } from "./facts.ts";
import { gapOf, type Gap } from "./gap.ts";
import { belongings } from "./groups.ts";
import { knownOn, newestDate } from "./known.ts";
import type { Beheld, Reason, Standing } from "./standing.ts";
import { standingsOf } from "./status.ts";
import { clockOf, dueOf, type Clock, type FigureTime } from "./times.ts";
import { DIFFERENCE_WORDS, REASON_WORDS, type Both } from "./words.ts";

export type Named = Pick<ThingRow, "id" | "kind" | "name" | "nameEn">;

/** A number as written and in its base unit; both null where there is none. */
type Amounts = {
  readonly comparator: Comparator | null;
  readonly value: number | null;
  readonly valueText: string;
  readonly unit: string | null;
  readonly base: { readonly value: number; readonly unit: string | null } | null;
};

/** A figure beside a target. `hollow`: 约, drawn without filling. `used`: it can be compared, else `differences` say why not. */
type BoardFigure = Amounts &
  Pick<ObservationRow, "id" | "name" | "nameEn" | "claimZh" | "claimEn" | "nature" | "direction" | "actual" | "period" | "evidence"> & {
    readonly time: FigureTime | null;
    readonly hollow: boolean;
    readonly used: boolean;
    readonly differences: readonly Difference[];
    readonly told: Reason["told"];
  };

export type BoardRow = Amounts &
  Pick<TargetRow, "id" | "name" | "nameEn" | "modality" | "each" | "articles" | "claimZh" | "claimEn"> & {
    readonly subjects: readonly Named[];
    /** By relations of the subjects; null where they lead to none. */
    readonly industries: readonly Named[] | null;
    readonly policies: readonly Named[] | null;
    readonly indicator: Pick<Named, "id" | "name" | "nameEn">;
    readonly deadline: {
      readonly point: string;
      readonly text: string | null;
      readonly basis: TargetRow["deadlineBasis"];
      readonly from: string;
      readonly to: string;
    } | null;
    readonly deadlineText: string | null;
    readonly setBy: readonly Named[];
    readonly status: Status;
    readonly reason: Reason;
    readonly sentence: Both;
    readonly rests: readonly string[];
    /** Places of what the status rests on. */
    readonly restsEvidence: readonly string[];
    readonly doubts: readonly Doubt[];
    /** Other statements that the subject was given up or held up. */
    readonly alsoSaid: readonly BoardFigure[];
    readonly latest: BoardFigure | null;
    readonly gap: Gap;
    /** By time; those of another indicator that the facts set apart come last. */
    readonly series: readonly BoardFigure[];
    /** Places of the target itself. */
    readonly evidence: readonly string[];
  };

export type Board = {
  readonly asKnown: string | null;
  readonly rows: readonly BoardRow[];
  readonly counts: Readonly<Record<Status, number>>;
};

/** The board as known on a date (default: that of the newest article). Rows by deadline (none last), then id. */
export function boardOf(all: BoardFacts, asKnown: string | null = newestDate(all.articles)): Board {
  const counts: Record<Status, number> = { met: 0, underway: 0, late: 0, tooClose: 0, noYardstick: 0, notComparable: 0, noFigure: 0 };
  if (asKnown === null) return { asKnown, rows: [], counts };
  const known = knownOn(all, asKnown);
  const standings = standingsOf(all, asKnown);
  const things = new Map(all.things.map((thing) => [thing.id, thing]));
  const rowOf = rowMaker(known, things, bounds(asKnown).from);
  const rows = known.targets.map((target) => rowOf(target, standings.get(target.id) ?? raise(target.id)));
  for (const { status } of rows) counts[status]++;
  return { asKnown, rows: rows.toSorted((a, b) => order(a.deadline?.to ?? "9", b.deadline?.to ?? "9") || order(a.id, b.id)), counts };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function raise(id: string): never {
  throw new Error(`no standing of ${id}`);
}

function named({ id, kind, name, nameEn }: Named): Named {
  return { id, kind, name, nameEn };
}

function numberOf(figure: TargetRow | ObservationRow): Amounts {
  const { comparator, value, valueText, unit } = figure;
  const base = baseValue(figure);
  return { comparator, value, valueText, unit, base: base === null ? null : { value: base, unit: baseUnit(figure) } };
}

function rowMaker(known: Omit<BoardFacts, "things">, things: ReadonlyMap<string, ThingRow>, today: string) {
  const observations = new Map(known.observations.map((figure) => [figure.id, figure]));
  const targets = new Map(known.targets.map((target) => [target.id, target]));
  const clock = clockOf(known.articles);
  const belongs = belongings(things, known.links);
  const namesOf = (ids: readonly string[]) => {
    const found = ids.flatMap((id) => things.get(id) ?? []).map(named);
    return found.length === 0 ? null : found;
  };
  const figureOf = (id: string, beheld?: Beheld): BoardFigure[] => {
    const figure = observations.get(id);
    return figure ? [besideOf(figure, clock, beheld)] : [];
  };
  return (target: TargetRow, standing: Standing): BoardRow => {
    const { industries, policies } = belongs(target.about.map(({ id }) => id));
    const { id, name, nameEn, modality, each, articles, claimZh, claimEn, deadlineText, evidence } = target;
    const used = standing.used.flatMap((one) => figureOf(one));
    const apart = standing.notUsed.flatMap((one) => figureOf(one.id, one));
    const isOther = ({ differences }: BoardFigure) => Number(differences.includes("indicator"));
    const latest = standing.latest === null ? null : (observations.get(standing.latest) ?? null);
    return {
      ...{ id, name, nameEn, modality, each, articles, claimZh, claimEn, deadlineText, evidence },
      ...numberOf(target),
      subjects: target.about.map(named),
      industries: namesOf(industries),
      policies: namesOf(policies),
      indicator: { id: target.indicatorId, name: target.indicator, nameEn: target.indicatorEn },
      deadline: deadlineOf(target),
      setBy: target.setBy.map(named),
      status: standing.status,
      reason: standing.reason,
      sentence: sentenceOf(standing.reason, target, observations.get(standing.reason.of ?? "") ?? targets.get(standing.reason.of ?? "")),
      rests: standing.rests,
      restsEvidence: [...new Set(standing.rests.flatMap((one) => (observations.get(one) ?? targets.get(one))?.evidence ?? []))],
      doubts: standing.doubts,
      alsoSaid: standing.alsoSaid.flatMap((one) => figureOf(one, { id: one, differences: ["indicator"], told: null })),
      latest: used.find((figure) => figure.id === standing.latest) ?? null,
      gap: gapOf(target, latest, latest && clock.timeOf(latest), today),
      series: [...used, ...apart].toSorted(
        (a, b) => isOther(a) - isOther(b) || order(a.time?.to ?? "", b.time?.to ?? "") || order(a.id, b.id),
      ),
    };
  };
}

function deadlineOf(target: TargetRow): BoardRow["deadline"] {
  const days = dueOf(target);
  return days && { point: target.deadline ?? "", text: target.deadlineText, basis: target.deadlineBasis, from: days.from, to: days.to };
}

function besideOf(figure: ObservationRow, clock: Clock, beheld: Beheld | undefined): BoardFigure {
  const { id, name, nameEn, claimZh, claimEn, nature, direction, actual, period, evidence } = figure;
  return {
    ...{ id, name, nameEn, claimZh, claimEn, nature, direction, actual, period, evidence },
    ...numberOf(figure),
    time: clock.timeOf(figure),
    hollow: figure.comparator === "≈",
    used: beheld === undefined,
    differences: beheld?.differences ?? [],
    told: beheld?.told ?? null,
  };
}

/** The rule in words, in both languages; where the facts say why two cannot be compared, in theirs. */
export function sentenceOf(reason: Reason, target: TargetRow, of: ObservationRow | TargetRow | undefined): Both {
  const join = (lang: "zh" | "en") => reason.differences.map((one) => DIFFERENCE_WORDS[one][lang]).join(lang === "zh" ? "；" : "; ");
  return REASON_WORDS[reason.code]({
    name: { zh: of?.name ?? "", en: nameInEnglish(of) },
    why: { zh: plain(reason.told?.zh) ?? join("zh"), en: capital(plain(reason.told?.en) ?? join("en")) },
    hasDeadline: target.deadline !== null,
    passed: reason.passed,
    afterDeadline: reason.afterDeadline,
  });
}

/** Without the full stop that the sentence brings itself. */
const plain = (words: string | null | undefined) => words?.replace(/[。.]$/, "") ?? null;

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** English names of figures in words leave the words out; the claim has them. */
function nameInEnglish(of: ObservationRow | TargetRow | undefined): string {
  if (!of) return "";
  return of.value === null && of.claimEn !== null ? `${of.nameEn} (${plain(of.claimEn)})` : of.nameEn;
}
