// What an earlier article planned and said beside what a later one plans and reports: by indicator and subject, and by entity.
import { bounds } from "../../../data/model/time.ts";
import type { Difference, Verdict } from "../../../data/model/verdicts.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import type { Between } from "./between.ts";
import { differencesOf } from "./differences.ts";
import type { BoardFacts } from "./facts.ts";
import { gapOf, type Gap } from "./gap.ts";
import { isTarget, judge } from "./judge.ts";
import type { Said } from "./known.ts";
import { isTelling, toldBy, type Pairing } from "./pairs.ts";
import { clockOf, type Clock } from "./times.ts";

/**
 * An earlier figure or target (`a`) beside a later one (`b`). `gap`: a later figure that may be set against an earlier
 * target, how far it is; `differences`: why it may not. `verdict`: what the facts say, or what two of a kind are to each other.
 */
type SideBySide = Omit<Pairing, "verdict"> & {
  readonly verdict: Verdict | null;
  readonly differences: readonly Difference[];
  readonly gap: Gap | null;
};

/** One indicator and its subjects. `others`: traces of what was planned under another indicator or subject. */
type ThenNow = Between["lines"][number] & { readonly others: readonly string[]; readonly pairs: readonly SideBySide[] };

/** What both articles say of an entity. `named`: the later one names it at all. */
type EntityThenNow = {
  readonly id: string;
  readonly named: boolean;
  readonly planned: readonly string[];
  readonly reportedThen: readonly string[];
  readonly plannedNow: readonly string[];
  readonly reported: readonly string[];
};

type Figure = TargetRow | ObservationRow;
type Surroundings = { readonly links: readonly Said[]; readonly clock: Clock; readonly today: string };

/** Every indicator and subject of which both articles say something, or the later one has a trace of what was planned. */
export function thenAndNow(all: BoardFacts, { lines, promises, b }: Between): ThenNow[] {
  const figures = new Map<string, Figure>([...all.targets, ...all.observations].map((figure) => [figure.id, figure]));
  const traces = new Map(promises.map(({ target, by }) => [target, by]));
  const today = bounds(all.articles.find(({ id }) => id === b)?.date ?? "9999").from;
  const around: Surroundings = { links: all.links.filter(({ relation }) => isTelling(relation)), clock: clockOf(all.articles), today };
  return lines.flatMap((line): ThenNow[] => {
    const own = new Set([...line.plannedNow, ...line.reported]);
    const others = [...new Set(line.planned.flatMap((id) => traces.get(id) ?? []))].filter((id) => !own.has(id)).toSorted();
    const then = [...line.planned, ...line.reportedThen];
    if (then.length === 0 || own.size + others.length === 0) return [];
    const pairs = then.flatMap((one) =>
      [...own, ...others].flatMap((other): SideBySide[] => {
        const [x, y] = [figures.get(one), figures.get(other)];
        if (!x || !y || one === other) return [];
        const beside = besides(x, y, around, own.has(other) || traces.get(one)?.includes(other) === true);
        return beside ? [beside] : [];
      }),
    );
    return [{ ...line, others, pairs }];
  });
}

/** How two stand to each other; null where nothing is to be said: a measure before a plan, or one of another indicator or subject. */
function besides(a: Figure, b: Figure, { links, clock, today }: Surroundings, near: boolean): SideBySide | null {
  const link = links.find(({ from, to }) => (from === a.id && to === b.id) || (from === b.id && to === a.id));
  const told = link ? toldBy(link, a.id, b.id) : null;
  const base = told ?? { a: a.id, b: b.id, verdict: null, why: [], told: false, reasonZh: null, reasonEn: null, evidence: [] };
  if (isTarget(a) && !isTarget(b) && (near || told)) {
    const differences = differencesOf({ target: a, figure: b, tied: told !== null, clock });
    const other = a.indicatorId === b.indicatorId ? [] : (["indicator"] as const);
    const isApart = other.length + differences.length > 0;
    return { ...base, differences: [...other, ...differences], gap: isApart ? null : gapOf(a, b, clock.timeOf(b), today) };
  }
  if (told) return { ...told, differences: [], gap: null };
  if (!near || isTarget(a) !== isTarget(b)) return null;
  if (a.indicatorId !== b.indicatorId) return { ...base, differences: ["indicator"], gap: null };
  const { verdict, why } = judge(a, b);
  return { ...base, verdict, why: [...why], differences: [], gap: null };
}

/** Every entity about which the earlier article plans something, or both say a figure; most plans first. */
export function entitiesThenAndNow(all: BoardFacts, { a, b, lines }: Between): EntityThenNow[] {
  type Lists = Record<"planned" | "reportedThen" | "plannedNow" | "reported", string[]>;
  const found = new Map<string, Lists>();
  for (const line of lines)
    for (const id of line.subjects) {
      const own = found.get(id) ?? { planned: [], reportedThen: [], plannedNow: [], reported: [] };
      for (const part of ["planned", "reportedThen", "plannedNow", "reported"] as const) own[part].push(...line[part]);
      found.set(id, own);
    }
  const namedIn = (article: string) => new Set(all.things.filter(({ articles }) => articles.includes(article)).map(({ id }) => id));
  const [inA, inB] = [namedIn(a), namedIn(b)];
  return [...found]
    .filter(([, own]) => own.planned.length > 0 || (own.reportedThen.length > 0 && own.plannedNow.length + own.reported.length > 0))
    .filter(([id]) => inA.has(id) || inB.has(id))
    .map(([id, own]) => ({ id, named: inB.has(id), ...own }))
    .toSorted((x, y) => y.planned.length - x.planned.length || (x.id < y.id ? -1 : 1));
}
