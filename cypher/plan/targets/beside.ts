// What stands beside a target: figures of its indicator, ties that the facts state, later promises, parts.
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import { differencesOf } from "./differences.ts";
import type { Said, Told } from "./known.ts";
import { stageOf } from "./stages.ts";
import type { Beheld } from "./standing.ts";
import { sameSubject } from "./subject.ts";
import { clockOf, type Clock, type FigureTime } from "./times.ts";

/** `later`: said by a later article than the target, or tied to it by the facts. */
export type Used = { readonly figure: ObservationRow; readonly time: FigureTime; readonly later: boolean };
export type Surroundings = {
  /** Figures that can be compared, by time, then by id. */
  readonly used: readonly Used[];
  /** Figures that cannot, nearest first: fewest differences, then latest. */
  readonly notUsed: readonly Beheld[];
  /** Figures that the facts tie to the target. */
  readonly tied: readonly ObservationRow[];
  /** Later targets of the same: tied by the facts, or of the same indicator and subject. */
  readonly again: readonly TargetRow[];
  /** Words of other indicators that say the same subject was given up or held up, since the promise. */
  readonly held: readonly ObservationRow[];
};

type Index = {
  readonly clock: Clock;
  readonly targets: ReadonlyMap<string, TargetRow>;
  readonly observations: ReadonlyMap<string, ObservationRow>;
  readonly byIndicator: ReadonlyMap<string, readonly ObservationRow[]>;
  /** Words that say something was given up or held up. */
  readonly held: readonly ObservationRow[];
  readonly promises: ReadonlyMap<string, readonly TargetRow[]>;
  readonly links: ReadonlyMap<string, readonly Said[]>;
};

const NEARBY: ReadonlySet<string> = new Set(["UPDATES", "CORROBORATES", "CONTRADICTS", "NOT_COMPARABLE", "PART_OF"]);

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) (groups.get(key) ?? groups.set(key, []).get(key))?.push(item);
  return groups;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** The figures of which a named aim is made, by id. */
export function partsOf({ links, targets }: Index, id: string): TargetRow[] {
  const parts = (links.get(id) ?? []).filter(({ relation, to }) => relation === "PART_OF" && to === id);
  return parts.flatMap(({ from }) => targets.get(from) ?? []).toSorted(byId);
}

/** Everything that is told, to be looked up by id. */
export function indexOf({ articles, targets, observations, links }: Told): Index {
  return {
    clock: clockOf(articles),
    targets: new Map(targets.map((target) => [target.id, target])),
    observations: new Map(observations.map((observation) => [observation.id, observation])),
    byIndicator: grouped(observations, ({ indicatorId }) => [indicatorId]),
    held: observations.filter(({ value, valueText }) => value === null && stageOf(valueText).held),
    promises: grouped(targets, ({ indicatorId }) => [indicatorId]),
    links: grouped(
      links.filter(({ relation }) => NEARBY.has(relation)),
      ({ from, to }) => [from, to],
    ),
  };
}

/** Ids of figures and targets that the facts say do not agree with this one. */
export function disputesOf(index: Index, id: string): string[] {
  return (index.links.get(id) ?? []).filter(({ relation }) => relation === "CONTRADICTS").map(({ from, to }) => (from === id ? to : from));
}

/** All that stands beside a target. */
export function besideTarget(index: Index, target: TargetRow): Surroundings {
  const own = index.links.get(target.id) ?? [];
  const tied = own
    .filter(({ relation, to }) => to === target.id && (relation === "UPDATES" || relation === "CORROBORATES"))
    .flatMap(({ from }) => index.observations.get(from) ?? [])
    .toSorted(byId);
  const isTied = new Set(tied.map(({ id }) => id));
  const promised = index.clock.saidOn(target)?.from ?? "9";
  const isLater = (figure: ObservationRow) => (index.clock.saidOn(figure)?.from ?? "") > promised;
  const used: Used[] = [];
  const notUsed: Beheld[] = [];
  for (const figure of (index.byIndicator.get(target.indicatorId) ?? []).toSorted(byId)) {
    const time = index.clock.timeOf(figure);
    const differences = differencesOf({ target, figure, tied: isTied.has(figure.id), clock: index.clock });
    if (differences.length === 0 && time !== null) used.push({ figure, time, later: isTied.has(figure.id) || isLater(figure) });
    else if (isNear(target, figure)) notUsed.push({ id: figure.id, differences, told: null });
  }
  for (const figure of tied) {
    if (figure.indicatorId !== target.indicatorId) notUsed.push({ id: figure.id, differences: ["indicator"], told: null });
  }
  return {
    used: used.toSorted((a, b) => order(a.time.to, b.time.to) || order(a.time.from, b.time.from) || byId(a.figure, b.figure)),
    notUsed: nearestFirst(index, [...notUsed, ...toldApart(index, target)]),
    tied,
    again: laterPromises(index, target, own),
    held: heldUp(index, target),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A number may stand beside another subject's number; words of another subject say nothing. */
function isNear(target: TargetRow, figure: ObservationRow): boolean {
  return sameSubject(target, figure) !== "other" || (target.value !== null && figure.value !== null);
}

/** Figures of indicators that the facts set apart from the target's, about the same subject. */
function toldApart(index: Index, target: TargetRow): Beheld[] {
  return (index.links.get(target.indicatorId) ?? [])
    .filter(({ relation }) => relation === "NOT_COMPARABLE")
    .flatMap(({ from, to, claimZh, claimEn, evidence }) =>
      (index.byIndicator.get(from === target.indicatorId ? to : from) ?? [])
        .filter((figure) => sameSubject(target, figure) === "same")
        .map(({ id }): Beheld => ({ id, differences: ["indicator"], told: { zh: claimZh, en: claimEn, evidence } })),
    );
}

/** Figures of the indicator itself come before those of another. */
function nearestFirst(index: Index, all: readonly Beheld[]): Beheld[] {
  const time = ({ id }: Beheld) => {
    const figure = index.observations.get(id);
    return (figure && index.clock.timeOf(figure)?.to) ?? "";
  };
  const apart = ({ differences }: Beheld) => (differences.includes("indicator") ? 1 : 0);
  return all.toSorted(
    (a, b) => apart(a) - apart(b) || a.differences.length - b.differences.length || order(time(b), time(a)) || order(a.id, b.id),
  );
}

function heldUp({ clock, held }: Index, target: TargetRow): ObservationRow[] {
  const promised = clock.saidOn(target)?.from ?? "9";
  return held
    .filter((figure) => figure.indicatorId !== target.indicatorId && sameSubject(target, figure) === "same")
    .filter((figure) => (clock.timeOf(figure)?.to ?? "") >= promised && (clock.saidOn(figure)?.from ?? "") > promised)
    .toSorted(byId);
}

function laterPromises(index: Index, target: TargetRow, own: readonly Said[]): TargetRow[] {
  const promised = index.clock.saidOn(target);
  const tied = own
    .filter(({ relation, to }) => relation === "CORROBORATES" || (relation === "UPDATES" && to === target.id))
    .flatMap(({ from, to }) => index.targets.get(from === target.id ? to : from) ?? []);
  const alike = (index.promises.get(target.indicatorId) ?? []).filter((other) => sameSubject(target, other) === "same");
  const later = [...tied, ...alike].filter((other) => (index.clock.saidOn(other)?.from ?? "") > (promised?.from ?? "9"));
  return [...new Map(later.map((other) => [other.id, other])).values()].toSorted(byId);
}

export type { Index };
