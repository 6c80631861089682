// The briefing of why one thing depends on another: the chains, hop by hop.
import { whyChains, type Chain } from "../../plan/chains.ts";
import { onEveryChain } from "../../plan/dominators.ts";
import type { PlanNet } from "../../plan/net.ts";
import type { WhyBrief } from "../asked.ts";
import { cypherOf } from "../cypher-of.ts";
import { cell, numberCell, tableSection, type Draft, type Line, type Making, type NumbersOf, type Row } from "../draft.ts";
import { drawChains, type ChainLink } from "../draw/chains.ts";
import { netOf } from "../facts.ts";
import { nameOfId } from "../say.ts";
import {
  hopCell,
  hopWords,
  idsOf,
  isImplied,
  missingLines,
  netAsked,
  option,
  placesOf,
  shellWord,
  someNames,
  thingCell,
  type LastHop,
} from "./shared.ts";

/** Chains that are listed, and those of them that are drawn. */
const LISTED = 50;
const DRAWN = 8;

/** What the briefing says. */
export function whyDraft(asked: WhyBrief, making: Making): Draft {
  const { w, lang } = making;
  const net = netOf(making.facts, asked);
  const [a, b] = [net.at.get(asked.a), net.at.get(asked.b)];
  const options = { doers: asked.doers, contains: asked.contains };
  const there = a !== undefined && b !== undefined;
  const { chains, count, exact } = there ? whyChains(net, a, b, { ...options, limit: LISTED }) : { chains: [], count: 0, exact: true };
  const every = there ? onEveryChain(net, [a], [b], options) : null;
  const back = there && chains.length === 0 && whyChains(net, b, a, { ...options, limit: 1 }).chains.length > 0;
  const [from, to] = [nameOfId(asked.a, making), nameOfId(asked.b, making)];
  const all = exact ? String(count) : w.why.moreThan(count);
  return {
    title: w.why.title(from, to),
    short: `${w.why.short}-${from}-${to}`,
    asked: [[...netAsked(asked, making), ...(asked.contains === null ? [] : [w.net.contains])].join(" · ")],
    counts: [{ text: chains.length === 0 ? w.why.none(from, to) : w.why.count(all, chains.length, chains.length === count) }],
    findings: [
      ...missingLines(
        [asked.a, asked.b].filter((id) => !net.at.has(id)),
        making,
      ),
      ...(back ? [{ text: w.why.back }] : []),
      ...findingsOf(net, chains, idsOf(net, every ?? []), making),
    ],
    picture: chains.length === 0 ? null : (numbersOf) => pictureOf(net, chains, making, numbersOf),
    sections: tableSection(w.why.chains, {
      head: [w.columns.step, w.columns.thing, w.columns.why],
      rows: chains.flatMap((chain, nth) => rowsOf(net, chain, nth, making)),
      more: `zhaotu why ${shellWord(asked.a)} ${shellWord(asked.b)} --limit 9999${option("doers", asked.doers)}${option("contains", asked.contains !== null)}${option("stated", asked.statedOnly)} --format csv`,
    }),
    cypher: cypherOf(
      [
        { name: "why", values: { from: asked.a, to: asked.b, limit: LISTED } },
        { name: "links-among", values: { ids: idsOf(net, [...new Set(chains.flatMap(({ things }) => things))]) } },
      ],
      lang,
    ),
    wide: false,
  };
}

const hopOf = ({ edges, parts }: Chain, hop: number): LastHop => ({ edge: edges[hop] ?? -1, part: parts[hop] ?? -1 });

function findingsOf(net: PlanNet, chains: readonly Chain[], every: readonly string[], making: Making): Line[] {
  const { w } = making;
  const lengths = chains.map(({ things }) => things.length - 1);
  const [first] = lengths;
  if (first === undefined) return [];
  const implied = chains.filter((chain) => chain.edges.some((_, hop) => isImplied(net, hopOf(chain, hop)))).length;
  const between = every.length > 0 ? w.why.every(someNames(every, making)) : Math.min(...lengths) === 1 ? w.why.direct : w.why.noEvery;
  return [
    { text: w.why.shortest(Math.min(...lengths), Math.max(...lengths)) },
    { text: between },
    ...(implied === 0 ? [] : [{ text: w.why.implied(implied), tone: "differ" as const }]),
  ];
}

function rowsOf(net: PlanNet, chain: Chain, nth: number, making: Making): Row[] {
  const { w } = making;
  const steps = chain.things.length - 1;
  const rows = chain.things.map((at, step) => ({
    cells: [numberCell(step), thingCell(net.ids[at] ?? "", making), step === 0 ? cell("") : hopCell(net, hopOf(chain, step - 1), making)],
  }));
  return [{ heading: w.why.chain(nth + 1, steps) }, ...rows];
}

function pictureOf(net: PlanNet, chains: readonly Chain[], making: Making, numbersOf: NumbersOf): string {
  const { w, lang } = making;
  const drawn = chains.slice(0, DRAWN).map((chain) =>
    chain.things.map((at, step): ChainLink => {
      const hop = hopOf(chain, step - 1);
      const before = net.ids[chain.things[step - 1] ?? -1] ?? "";
      const numbers =
        step === 0
          ? ""
          : numbersOf(placesOf(net, hop))
              .slice(0, 2)
              .map((number) => `[${number}]`)
              .join("");
      return {
        name: nameOfId(net.ids[at] ?? "", making),
        kind: net.things[at]?.kind ?? "Place",
        by: step === 0 ? "" : `${hopWords(net, hop, before, making)} ${numbers}`,
        implied: step > 0 && isImplied(net, hop),
        end: step === 0 || step === chain.things.length - 1,
      };
    }),
  );
  return drawChains({ chains: drawn, title: w.picture, about: w.why.drawn(drawn.length, chains.length), lang });
}
