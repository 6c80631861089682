// The briefing of dependencies: what things need, what hangs on them, each with the hop that leads there.
import type { Gap } from "../../../data/model/planning.ts";
import { hopsAmong } from "../../plan/among.ts";
import { closureOf, type Closure, type ClosureItem } from "../../plan/closure.ts";
import { gapsOf } from "../../plan/gaps.ts";
import type { PlanNet, Way } from "../../plan/net.ts";
import type { DependBrief } from "../asked.ts";
import { cypherOf } from "../cypher-of.ts";
import { cell, numberCell, quiet, tableSection, type Draft, type Line, type Making, type NumbersOf, type Section } from "../draft.ts";
import { drawColumns, type Box, type Column, type Hop } from "../draw/columns.ts";
import { netOf } from "../facts.ts";
import { nameOfId } from "../say.ts";
import {
  gapFindings,
  gapLines,
  hopCell,
  idsOf,
  isImplied,
  missingLines,
  netAsked,
  option,
  placesOf,
  shellWord,
  someNames,
  thingCell,
} from "./shared.ts";

type Sides = Readonly<Record<Way, Closure>>;
type Gaps = ReadonlyMap<number, readonly Gap[]>;
/** More hops than this are not drawn: the shortest chains alone are. */
const MOST_HOPS = 160;
/** A longer list of ids would make a query that nobody reads. */
const MOST_IDS = 300;

/** What the briefing says. */
export function dependDraft(asked: DependBrief, making: Making): Draft {
  const { w } = making;
  const net = netOf(making.facts, asked);
  const options = { doers: asked.doers, contains: asked.contains, ...(asked.depth !== null && { depth: asked.depth }) };
  const sides: Sides = { needs: closureOf(net, asked.of, "needs", options), needed: closureOf(net, asked.of, "needed", options) };
  const ways: readonly Way[] = asked.way === "both" ? ["needs", "needed"] : [asked.way];
  const { starts, missing } = sides.needs;
  const gaps = gapsOf(net);
  const names = someNames(starts.length === 0 ? asked.of : idsOf(net, starts), making, 3);
  const drawn = ways.flatMap((way) => sides[way].items);
  return {
    title: w.depend.title[asked.way](names),
    short: `${w.depend.short}-${names}`,
    asked: [
      [
        ...netAsked(asked, making),
        ...(asked.contains ? [w.net.contains] : []),
        asked.depth === null ? w.net.allSteps : w.net.depth(asked.depth),
      ].join(" · "),
    ],
    counts: ways.map((way) => ({ text: countsOf(sides[way], way, making) })),
    findings: findingsOf(net, sides, { ways, gaps, starts, missing }, making),
    picture:
      drawn.length === 0 ? null : (numbersOf) => pictureOf(net, sides, { ways, gaps, starts, contains: asked.contains }, making, numbersOf),
    sections: ways.flatMap((way) => sectionOf(net, sides[way], way, gaps, { asked, making })),
    cypher: cypherFor(asked, idsOf(net, [...starts, ...drawn.map(({ at }) => at)]), making),
    wide: columnsOf(sides, ways) > 4,
  };
}

const columnsOf = (sides: Sides, ways: readonly Way[]): number =>
  1 + ways.reduce((sum, way) => sum + sides[way].items.reduce((most, { step }) => Math.max(most, step), 0), 0);

function countsOf({ counts, beyond }: Closure, way: Way, { w, lang }: Making): string {
  const parts = [
    w.depend.counts(w.depend[way], counts.direct, counts.all),
    ...(counts.contained > 0 ? [w.depend.contained(counts.contained)] : []),
    ...(counts.moreWithDoers > 0 ? [w.depend.withDoers(counts.moreWithDoers)] : []),
    ...(beyond > 0 ? [w.depend.beyond(beyond)] : []),
  ];
  return parts.join(lang === "zh" ? "" : " ");
}

type Looked = { readonly ways: readonly Way[]; readonly gaps: Gaps; readonly starts: readonly number[] };

function findingsOf(
  net: PlanNet,
  sides: Sides,
  { ways, gaps, starts, missing }: Looked & { missing: readonly string[] },
  making: Making,
): Line[] {
  const { w, facts } = making;
  const items = ways.flatMap((way) => sides[way].items);
  const ids = new Set(idsOf(net, starts));
  const joined = facts.links.filter(({ from, to }) => ids.has(from) || ids.has(to)).length;
  const both = sides.needs.items
    .filter(({ at }) => sides.needed.items.some((other) => other.at === at && !other.contained))
    .map(({ id }) => id);
  const implied = items.filter((item) => isImplied(net, item)).length;
  const seen = [...new Set([...starts, ...items.map(({ at }) => at)])];
  return [
    ...missingLines(missing, making),
    ...(items.length === 0 && starts.length > 0 ? [{ text: w.depend.neighbours(joined) }] : []),
    ...(both.length === 0 ? [] : [{ text: w.depend.circle(someNames(both, making)), tone: "differ" as const }]),
    ...alternativesOf(net, seen, making),
    ...(implied === 0 ? [] : [{ text: w.depend.implied(implied) }]),
    ...gapFindings(net, seen, gaps, making),
  ];
}

/** Things of which any one suffices, by who needs them. */
function alternativesOf(net: PlanNet, things: readonly number[], making: Making): Line[] {
  const among = new Set(things);
  const groups = new Map<string, number[]>();
  for (const [index, { from, to, anyOf }] of net.edges.entries())
    if (anyOf !== null && among.has(from) && among.has(to))
      groups.set(`${from} ${anyOf}`, [...(groups.get(`${from} ${anyOf}`) ?? []), index]);
  return [...groups.values()]
    .filter((edges) => edges.length > 1)
    .map((edges) => {
      const ends = edges.map((edge) => net.edges[edge]?.to ?? 0);
      const from = net.ids[net.edges[edges[0] ?? 0]?.from ?? 0] ?? "";
      return { text: making.w.depend.alternatives(nameOfId(from, making), someNames(idsOf(net, ends), making)) };
    });
}

function sectionOf(
  net: PlanNet,
  closure: Closure,
  way: Way,
  gaps: Gaps,
  { asked, making }: { asked: DependBrief; making: Making },
): Section[] {
  const { w } = making;
  const rows = closure.items.map((item) => ({
    cells: [
      numberCell(item.step),
      thingCell(item.id, making, item.contained ? [quiet(w.depend.part)] : []),
      hopCell(net, item, making),
      cell(...gapLines(gaps.get(item.at) ?? [], making)),
    ],
  }));
  const more = `zhaotu ${way === "needs" ? "needs" : "dependents"} ${asked.of.map(shellWord).join(" ")}${option("doers", asked.doers)}${option("contains", asked.contains)}${option("stated", asked.statedOnly)} --format csv`;
  const head = [w.columns.step, w.columns.thing, w.columns.why, w.columns.gaps];
  return tableSection(w.depend[way], { head, rows, more });
}

const keyOf = (way: Way, id: string) => `${way} ${id}`;

function pictureOf(
  net: PlanNet,
  sides: Sides,
  { ways, gaps, starts, contains }: Looked & { contains: boolean },
  making: Making,
  numbersOf: NumbersOf,
): string {
  const { w, lang } = making;
  const box = (way: Way, item: ClosureItem): Box => {
    const numbers = numbersOf(placesOf(net, item))
      .slice(0, 3)
      .map((number) => `[${number}]`)
      .join(" ");
    const own = (gaps.get(item.at) ?? []).map((gap) => ({ text: w.gaps[gap], tone: "gap" as const }));
    return {
      key: keyOf(way, item.id),
      name: nameOfId(item.id, making),
      kind: net.things[item.at]?.kind ?? "Place",
      notes: own,
      ...(numbers !== "" && { ref: numbers }),
    };
  };
  const steps = (way: Way): Column[] => {
    const most = sides[way].items.reduce((last, { step }) => Math.max(last, step), 0);
    return Array.from({ length: most }, (_, index) => {
      const items = sides[way].items.filter(({ step }) => step === index + 1);
      const head = way === "needs" ? w.depend.headNeeds(index + 1, items.length) : w.depend.headNeeded(index + 1, items.length);
      return { head, boxes: items.map((item) => box(way, item)) };
    });
  };
  const startBoxes = starts.map((at): Box => {
    const notes = (gaps.get(at) ?? []).map((gap) => ({ text: w.gaps[gap], tone: "gap" as const }));
    return {
      key: keyOf("needs", net.ids[at] ?? ""),
      name: nameOfId(net.ids[at] ?? "", making),
      kind: net.things[at]?.kind ?? "Place",
      notes,
      start: true,
    };
  });
  const left = ways.includes("needs") ? steps("needs").toReversed() : [];
  const right = ways.includes("needed") ? steps("needed") : [];
  const columns = [...left, { head: w.depend.headStart(starts.length), boxes: startBoxes }, ...right];
  const hops = ways.flatMap((way) => hopsOf(net, sides[way], way, { starts, contains }));
  const about = w.depend.about(columns.reduce((sum, { boxes }) => sum + boxes.length, 0));
  return drawColumns({ columns, hops, more: w.hops.more, legend: w.hops, title: w.picture, about, lang });
}

/** All hops among the things of a side, or, where these are too many, the last hops of the shortest chains. */
function hopsOf(net: PlanNet, { items }: Closure, way: Way, { starts, contains }: { starts: readonly number[]; contains: boolean }): Hop[] {
  const first = new Set(starts);
  const key = (at: number) => keyOf(first.has(at) ? "needs" : way, net.ids[at] ?? "");
  const needHop = (edge: number): Hop => {
    const need = net.edges[edge];
    return { from: key(need?.from ?? 0), to: key(need?.to ?? 0), look: need?.stated === false ? "implied" : "stated" };
  };
  const partHop = (part: number): Hop => {
    const relation = net.relations[part];
    return { from: key(net.at.get(relation?.to ?? "") ?? 0), to: key(net.at.get(relation?.from ?? "") ?? 0), look: "part" };
  };
  const { edges, parts } = hopsAmong(net, [...starts, ...items.map(({ at }) => at)], contains);
  if (edges.length + parts.length <= MOST_HOPS) return [...edges.map(needHop), ...parts.map(partHop)];
  return items.map((item) => (item.edge === -1 ? partHop(item.part) : needHop(item.edge)));
}

function cypherFor(asked: DependBrief, ids: readonly string[], { lang }: Making): string {
  const queries =
    asked.way === "both" ? (["needs", "dependents"] as const) : asked.way === "needs" ? (["needs"] as const) : (["dependents"] as const);
  const some = ids.slice(0, MOST_IDS);
  return cypherOf(
    [
      ...asked.of.flatMap((id) => queries.map((name) => ({ name, values: { id } }))),
      { name: "links-among", values: { ids: some } },
      { name: "gaps", values: { ids: some } },
    ],
    lang,
  );
}
