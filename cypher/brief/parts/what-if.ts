// The briefing of what follows if things are late, cancelled or done.
import { laterSpan } from "../../plan/shift.ts";
import { whatIf, type WhatIf } from "../../plan/what-if.ts";
import type { PlanNet } from "../../plan/net.ts";
import type { WhatIfBrief } from "../asked.ts";
import { cypherOf } from "../cypher-of.ts";
import { cell, numberCell, tableSection, type Draft, type Line, type Making, type Row, type Section, type Tone } from "../draft.ts";
import { drawColumns, type Box } from "../draw/columns.ts";
import { netOf } from "../facts.ts";
import { citesOf, daysIn, nameOfId } from "../say.ts";
import { hopCell, idsOf, isImplied, countedNames, missingLines, netAsked, someNames, thingCell } from "./shared.ts";

/** Hops of one chain that are told; its step says how many there are. */
const MOST_HOPS = 30;
const MOST_IDS = 300;
const TONES = { delayed: "late", cancelled: "gap", done: "met" } as const satisfies Record<string, Tone>;

/** What the briefing says. */
export function whatIfDraft(asked: WhatIfBrief, making: Making): Draft {
  const { w, lang } = making;
  const net = netOf(making.facts, asked);
  const months = new Map(asked.suppose.flatMap(({ id, months: by }) => (by === null ? [] : [[id, by] as const])));
  const found = whatIf(
    net,
    asked.suppose.map(({ id, mark }) => [id, mark] as const),
    { doers: asked.doers, months },
  );
  const supposed = asked.suppose.map(({ id, mark, months: by }) => w.whatIf.supposed(nameOfId(id, making), w.whatIf.marks[mark], by));
  const shown = supposed.length > 3 ? w.inAll(supposed.slice(0, 3).join(w.whatIf.and), supposed.length, 3) : supposed.join(w.whatIf.and);
  const marked = asked.suppose.flatMap(({ id }) => (net.at.has(id) ? [id] : []));
  return {
    title: w.whatIf.title(shown),
    short: `${w.whatIf.short}-${someNames(
      asked.suppose.map(({ id }) => id),
      making,
      2,
    )}`,
    asked: [netAsked(asked, making).join(" · ")],
    counts: [{ text: w.whatIf.counts(found.touched.length, found.targets.length, found.untouched) }],
    findings: [...missingLines(found.missing, making), ...findingsOf(net, found, making)],
    picture: found.touched.length === 0 ? null : () => pictureOf(net, found, asked, making),
    sections: [...touchedSection(net, found, making), ...otherSection(net, found, making)],
    cypher: cypherOf(
      [
        ...[...new Set(marked)].map((id) => ({ name: "dependents", values: { id } })),
        {
          name: "links-among",
          values: {
            ids: [
              ...marked,
              ...idsOf(
                net,
                found.touched.map(({ at }) => at),
              ),
            ].slice(0, MOST_IDS),
          },
        },
      ],
      lang,
    ),
    wide: (found.touched.at(-1)?.step ?? 0) > 3,
  };
}

function findingsOf(net: PlanNet, { touched, targets, otherWays, contradictions }: WhatIf, making: Making): Line[] {
  const { w } = making;
  const ends = (edges: readonly number[]) =>
    idsOf(
      net,
      edges.map((edge) => net.edges[edge]?.to ?? -1),
    );
  return [
    ...contradictions.map((one): Line => ({
      text:
        one.kind === "twice"
          ? w.whatIf.twice(nameOfId(one.id, making), one.marks.map((mark) => w.whatIf.marks[mark]).join(w.list))
          : w.whatIf.doneWithout(nameOfId(one.id, making), w.whatIf.hits[one.hit]),
      tone: "differ",
    })),
    ...(touched.length === 0 ? [{ text: w.whatIf.nothing }] : []),
    ...(targets.length > 0
      ? [{ text: w.whatIf.lost(targets.length, countedNames(idsOf(net, targets), making)), tone: "late" as const }]
      : []),
    ...(targets.length === 0 && touched.length > 0 ? [{ text: w.whatIf.noTargets }] : []),
    ...otherWays.map(({ at, by }): Line => ({
      text: w.whatIf.stands(nameOfId(net.ids[at] ?? "", making), someNames(ends(by), making)),
      tone: "met",
    })),
    ...(touched.length === 0 ? [] : [{ text: w.whatIf.onlyOrder }]),
  ];
}

function touchedSection(net: PlanNet, { touched, chain }: WhatIf, making: Making): Section[] {
  const { w, lang } = making;
  const rows = touched.map(({ at, hit, step, months }): Row => {
    const id = net.ids[at] ?? "";
    const when = net.things[at]?.when;
    const moved = months !== null && when ? w.whatIf.shifted(daysIn(when, lang), daysIn(laterSpan(when, months), lang)) : "";
    const hops = chain(at, MOST_HOPS).flatMap((edge) =>
      hopCell(net, { edge, part: -1 }, making).lines.filter(({ tone }) => tone !== "quiet"),
    );
    const own = thingCell(id, making);
    const [first, ...rest] = own.lines;
    const cited = first ? [{ ...first, cites: citesOf([id], making) }] : [];
    return {
      cells: [
        numberCell(step),
        { lines: [...cited, ...rest] },
        cell({ text: w.whatIf.hits[hit], tone: TONES[hit], strong: true }, ...(moved === "" ? [] : [{ text: moved }])),
        { lines: hops },
      ],
    };
  });
  return tableSection(w.whatIf.touched, {
    head: [w.columns.step, w.columns.thing, w.columns.hit, w.columns.why],
    rows,
    more: "POST /api/what-if",
  });
}

function otherSection(net: PlanNet, { otherWays }: WhatIf, making: Making): Section[] {
  const { w } = making;
  const lines = (edges: readonly number[]) => edges.flatMap((edge) => hopCell(net, { edge, part: -1 }, making).lines);
  const rows = otherWays.map(({ at, lost, by }) => ({
    cells: [thingCell(net.ids[at] ?? "", making), { lines: lines(lost) }, { lines: lines(by) }],
  }));
  return tableSection(w.whatIf.otherWays, { head: [w.columns.thing, w.whatIf.lostWay, w.whatIf.byWay], rows, more: "POST /api/what-if" });
}

function pictureOf(net: PlanNet, { touched, otherWays }: WhatIf, { suppose }: WhatIfBrief, making: Making): string {
  const { w, lang } = making;
  const box = (at: number, text: string, frame: Tone, start = false): Box => ({
    ...{ key: String(at), name: nameOfId(net.ids[at] ?? "", making), kind: net.things[at]?.kind ?? "Place" },
    ...{ notes: [{ text, tone: frame }], frame, start },
  });
  const marked = new Map(suppose.flatMap((one) => (net.at.has(one.id) ? [[net.at.get(one.id) ?? 0, one] as const] : [])));
  const starts = [...marked].map(([at, { mark, months }]) =>
    box(at, w.whatIf.supposed("", w.whatIf.marks[mark], months).trim(), TONES[mark], true),
  );
  const most = touched.reduce((last, { step }) => Math.max(last, step), 0);
  const steps = Array.from({ length: most }, (_, index) => {
    const own = touched.filter(({ step, at }) => step === index + 1 && !marked.has(at));
    return { head: w.whatIf.head(index + 1, own.length), boxes: own.map(({ at, hit }) => box(at, w.whatIf.hits[hit], TONES[hit])) };
  });
  const edges = [...touched.flatMap(({ edge }) => (edge === -1 ? [] : edge)), ...otherWays.flatMap(({ lost }) => lost)];
  const hops = edges.flatMap((edge) => {
    const need = net.edges[edge];
    return need
      ? [
          {
            from: String(need.from),
            to: String(need.to),
            look: isImplied(net, { edge, part: -1 }) ? ("implied" as const) : ("stated" as const),
          },
        ]
      : [];
  });
  const columns = [{ head: w.whatIf.headStart(starts.length), boxes: starts }, ...steps];
  return drawColumns({ columns, hops, more: w.hops.more, legend: w.hops, title: w.picture, about: w.whatIf.about(touched.length), lang });
}
