// The briefing of the order of work: stages, circles, the longest chain, what could start, what is not written.
import type { Gap } from "../../../data/model/planning.ts";
import { hopsAmong } from "../../plan/among.ts";
import { gapsOf } from "../../plan/gaps.ts";
import type { PlanNet } from "../../plan/net.ts";
import { orderOf, type OrderOfWork } from "../../plan/order.ts";
import type { OrderBrief } from "../asked.ts";
import { cypherOf } from "../cypher-of.ts";
import { cell, numberCell, tableSection, type Draft, type Line, type Making, type Row, type Section } from "../draft.ts";
import { drawColumns, type Box } from "../draw/columns.ts";
import { netOf } from "../facts.ts";
import { daysIn, nameOfId } from "../say.ts";
import { gapFindings, gapLines, hopCell, idsOf, missingLines, netAsked, someNames, thingCell } from "./shared.ts";

type Gaps = ReadonlyMap<number, readonly Gap[]>;
const MOST_HOPS = 160;
const MOST_IDS = 300;

/** What the briefing says. */
export function orderDraft(asked: OrderBrief, making: Making): Draft {
  const { w, lang } = making;
  const net = netOf(making.facts, asked);
  const found = orderOf(net, asked.of, asked);
  const gaps = gapsOf(net);
  const inStages = found.stages.flat(2);
  const names = asked.of.length === 0 ? w.order.all : someNames(asked.of, making, 3);
  const ids = idsOf(net, found.things);
  const some = ids.slice(0, MOST_IDS);
  return {
    title: w.order.title(names),
    short: `${w.order.short}-${names}`,
    asked: [netAsked(asked, making).join(" · ")],
    counts: [{ text: w.order.counts(inStages.length, found.stages.length, found.circles.length, found.longest.steps) }],
    findings: [...missingLines(found.missing, making), ...findingsOf(net, found, gaps, making)],
    picture: inStages.length === 0 ? null : () => pictureOf(net, found, making),
    sections: [
      ...stagesSection(net, found, gaps, making),
      ...circlesSection(net, found, making),
      ...longestSection(net, found, making),
      ...startSection(net, found, making),
    ],
    cypher: cypherOf(
      [
        ...asked.of.flatMap((id) => [
          { name: "needs", values: { id } },
          { name: "circles", values: { id } },
        ]),
        { name: "startable", values: { ids: some, done: [] } },
        { name: "gaps", values: { ids: some } },
        { name: "links-among", values: { ids: some } },
      ],
      lang,
    ),
    wide: found.stages.length > 4,
  };
}

function findingsOf(net: PlanNet, { circles, startable, things }: OrderOfWork, gaps: Gaps, making: Making): Line[] {
  const { w } = making;
  const able = startable.map(({ at }) => at);
  return [
    ...circles.map((one): Line => ({ text: w.order.circle(someNames(idsOf(net, one.members), making)), tone: "differ" })),
    ...(circles.length === 0 && things.length > 0 ? [{ text: w.order.noCircle }] : []),
    { text: able.length === 0 ? w.order.noStartable : w.order.startable(someNames(idsOf(net, able), making)) },
    ...gapFindings(net, things, gaps, making),
  ];
}

function stagesSection(net: PlanNet, { stages, startable }: OrderOfWork, gaps: Gaps, making: Making): Section[] {
  const { w, lang } = making;
  const able = new Set(startable.map(({ at }) => at));
  const rows = stages.flatMap((groups, stage): Row[] => [
    { heading: w.order.head(stage + 1, groups.flat().length) },
    ...groups.flatMap((group) =>
      group.map((at): Row => {
        const when = net.things[at]?.when;
        const signs = [...(group.length > 1 ? [w.order.inCircle] : []), ...(able.has(at) ? [w.order.able] : [])];
        return {
          cells: [
            thingCell(
              net.ids[at] ?? "",
              making,
              signs.length === 0 ? [] : [{ text: signs.join(w.semicolon), tone: group.length > 1 ? "differ" : "met" }],
            ),
            cell(when ? daysIn(when, lang) : ""),
            cell(...gapLines(gaps.get(at) ?? [], making)),
          ],
        };
      }),
    ),
  ]);
  return tableSection(w.order.stages, {
    head: [w.columns.thing, w.columns.date, w.columns.gaps],
    rows,
    more: "POST /api/order",
  });
}

/** Hops as rows: from what needs to what it needs. */
function hopRows(net: PlanNet, edges: readonly number[], making: Making, weakest = -1): Row[] {
  return edges.map((edge, index) => ({
    cells: [
      numberCell(index + 1),
      hopCell(net, { edge, part: -1 }, making, edge === weakest ? [{ text: making.w.order.weakest, tone: "gap" }] : []),
    ],
  }));
}

function circlesSection(net: PlanNet, { circles }: OrderOfWork, making: Making): Section[] {
  const { w } = making;
  const rows = circles.flatMap(({ members, circle, weakest }, nth): Row[] => [
    { heading: `${w.order.circleNumber(nth + 1, members.length)}${w.colon}${someNames(idsOf(net, members), making)}` },
    ...hopRows(net, circle, making, weakest),
  ]);
  return tableSection(w.order.circles, { head: [w.columns.step, w.columns.hop], rows, more: "POST /api/order" });
}

function longestSection(net: PlanNet, { longest }: OrderOfWork, making: Making): Section[] {
  const { w } = making;
  const names = longest.groups.map((group) => group.map((at) => nameOfId(net.ids[at] ?? "", making)).join(" + ")).join(" → ");
  const how = longest.by === "steps" ? w.order.longestHow : w.order.longestDays(longest.days ?? 0);
  return tableSection(
    w.order.longest,
    { head: [w.columns.step, w.columns.hop], rows: hopRows(net, longest.edges, making), more: "POST /api/order" },
    [
      { is: "text", text: how },
      { is: "text", text: names },
    ],
  );
}

function startSection(net: PlanNet, { startable }: OrderOfWork, making: Making): Section[] {
  const { w } = making;
  if (startable.length === 0) return [];
  const items = startable.map(({ at, unwritten }) => ({
    text: `${nameOfId(net.ids[at] ?? "", making)}${unwritten ? w.order.unwritten : ""}`,
  }));
  return [
    {
      heading: w.order.start,
      blocks: [
        { is: "text", text: w.order.startHow },
        { is: "list", items },
      ],
    },
  ];
}

function pictureOf(net: PlanNet, { stages, circles, longest }: OrderOfWork, making: Making): string {
  const { w, lang } = making;
  const turning = new Set(circles.flatMap(({ members }) => members));
  const onLongest = new Set(longest.groups.flat());
  const box = (at: number): Box => {
    const when = net.things[at]?.when;
    return {
      key: String(at),
      name: nameOfId(net.ids[at] ?? "", making),
      kind: net.things[at]?.kind ?? "Place",
      notes: [
        ...(turning.has(at) ? [{ text: w.order.inCircle, tone: "differ" as const }] : []),
        ...(when ? [{ text: daysIn(when, lang), tone: "quiet" as const }] : []),
      ],
      ...(turning.has(at) ? { frame: "differ" as const } : onLongest.has(at) ? { frame: "track" as const } : {}),
    };
  };
  const first = (a: number, b: number) => Number(onLongest.has(b)) - Number(onLongest.has(a));
  const columns = stages.map((groups, stage) => ({
    head: w.order.head(stage + 1, groups.flat().length),
    boxes: groups.flat().toSorted(first).map(box),
  }));
  const { edges } = hopsAmong(net, stages.flat(2), false);
  const drawn = edges.length <= MOST_HOPS ? edges : [...new Set([...longest.edges, ...circles.flatMap(({ circle }) => circle)])];
  const hops = drawn.flatMap((edge) => {
    const need = net.edges[edge];
    return need ? [{ from: String(need.from), to: String(need.to), look: need.stated ? ("stated" as const) : ("implied" as const) }] : [];
  });
  return drawColumns({
    columns,
    hops,
    more: w.hops.more,
    legend: w.hops,
    title: w.picture,
    about: w.order.about(stages.flat(2).length),
    lang,
  });
}
