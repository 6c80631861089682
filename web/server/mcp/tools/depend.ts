// What a thing needs, and what depends on it, step by step.
import { z } from "zod";
import { depend, type Depend, type Hop } from "../../../contract/plan.ts";
import { idOf } from "../one-thing.ts";
import { MOST_PASSAGES, Passages, textsFor } from "../passages.ts";
import { cut, idAsked, langAsked, named, statement, total, type Statement } from "../shapes.ts";
import { cutLines, cutOf, namedThing, passageLines, statementLines, statementOf, thingLine } from "../tell.ts";
import { tool, type Tool } from "../tool.ts";
import { nameIn, toolWords, type Lang } from "../words.ts";

const MOST = 200;
const input = z.object({
  id: idAsked,
  depth: z.int().min(1).max(99).optional().describe("steps at most; all where it is left out"),
  contains: z.boolean().default(false).describe("take parts along; they are counted apart and are no dependencies"),
  statedOnly: z.boolean().default(false).describe("only what is stated in one sentence"),
  doers: z.boolean().default(false).describe("pass through places, organizations and people"),
  limit: z.int().min(1).max(MOST).default(40),
  lang: langAsked,
});
const output = z.object({
  thing: named,
  items: z.array(named.extend({ step: total, via: z.string(), part: z.boolean(), statements: z.array(statement) })),
  direct: total,
  all: total,
  contained: total,
  moreWithDoers: total,
  cut,
});

export const needsTool = dependTool("needs", "needs", {
  title: { zh: "它需要什么", en: "What it needs" },
  description: {
    zh: "一个项目、园区、目标等需要什么，一步步往下，每一步带出处。文章没写的不在里面：没有结果不等于什么也不需要。",
    en: "What a project, park, target or other thing needs, step by step, each with its evidence. Only what the articles say: no result does not mean that it needs nothing.",
  },
});

export const dependentsTool = dependTool("dependents", "needed", {
  title: { zh: "什么靠它", en: "What depends on it" },
  description: {
    zh: "什么要靠这个事物，一步步往外，每一步带出处。文章没写的不在里面。",
    en: "What depends on a thing, step by step, each with its evidence. Only what the articles say.",
  },
});

function dependTool(name: string, way: "needs" | "needed", words: Pick<Tool, "title" | "description">): Tool {
  return tool({
    name,
    ...words,
    input,
    output,
    run: async ({ id: asked, depth, limit, contains, statedOnly, doers }, use) => {
      const { api, lang, signal } = use;
      const id = await idOf(asked, use);
      const body = { of: [id], way, depth: depth ?? null, contains, statedOnly, doers, without: [] };
      const answer = await api.ask("POST", "/api/depend", depend, { body, signal });
      const shown = answer.items.filter(({ side }) => side === way).slice(0, limit);
      const hops = shown.map((item) => hopsTo(item, way, answer));
      const behind = hops.flatMap((some) => some.flatMap(({ links }) => links.flatMap((index) => answer.links[index] ?? [])));
      const passages = new Passages(
        await textsFor(
          behind.flatMap(({ evidence }) => evidence),
          api,
          signal,
        ),
      );
      const byId = new Map(answer.things.map((thing) => [thing.id, thing]));
      const items = shown.flatMap((item, index) => {
        const thing = byId.get(item.id);
        const own = hops[index] ?? [];
        const statements = own.flatMap(({ links }) => links.flatMap((at) => statementsAt(answer.links[at], byId, passages, lang)));
        return thing
          ? [{ ...namedThing(thing), step: item.step, via: item.via, part: own.length > 0 && own.every(({ part }) => part), statements }]
          : [];
      });
      const { direct, all, contained, moreWithDoers, beyond } = answer.counts[way];
      const listable = (contains ? all + contained : all) - (depth === undefined ? 0 : beyond);
      const cutHere = cutOf(items.length, Math.max(items.length, listable), "limit", MOST, lang);
      const thing = namedThing(byId.get(id) ?? { id, kind: "Place", name: id, nameEn: id });
      const lines = [
        thingLine(thing, lang),
        ...sums(way, { direct, all, contained, moreWithDoers }, lang),
        ...items.flatMap((item) => itemLines(item, nameIn(byId.get(item.via) ?? thing, lang), lang)),
        ...cutLines(cutHere, lang),
        ...passageLines(passages, MOST_PASSAGES, lang),
      ];
      return { structured: { thing, items, direct, all, contained, moreWithDoers, cut: cutHere }, lines };
    },
  });
}

/** The hops between an item and the thing from which a shortest chain comes to it. */
function hopsTo({ id, via }: Depend["items"][number], way: "needs" | "needed", { hops }: Depend): Hop[] {
  const joins = ({ from, to }: Hop, a: string, b: string) => from === a && to === b;
  return hops.filter((hop) => (way === "needs" ? joins(hop, via, id) : joins(hop, id, via)));
}

type Things = ReadonlyMap<string, Depend["things"][number]>;

function statementsAt(link: Depend["links"][number] | undefined, things: Things, passages: Passages, lang: Lang): Statement[] {
  const [from, to] = [link?.from, link?.to].map((id) => things.get(id ?? ""));
  return link && from && to ? [statementOf(link, from, to, passages, lang)] : [];
}

type Sums = Pick<Depend["counts"]["needs"], "direct" | "all" | "contained" | "moreWithDoers">;

function sums(way: "needs" | "needed", { direct, all, contained, moreWithDoers }: Sums, lang: Lang): string[] {
  const w = toolWords(lang);
  const counted = way === "needs" ? w.needs(direct, all) : w.needed(direct, all);
  return [
    all > 0 ? counted : way === "needs" ? w.noNeeds : w.noNeeded,
    ...(contained > 0 ? [w.contained(contained)] : []),
    ...(moreWithDoers > 0 ? [w.throughDoers(moreWithDoers)] : []),
  ];
}

type Item = z.infer<typeof output>["items"][number];

function itemLines(item: Item, via: string, lang: Lang): string[] {
  const w = toolWords(lang);
  const head = `${w.step(item.step)} ${thingLine(item, lang)} ← ${via}${item.part ? ` (${w.part})` : ""}`;
  return [head, ...item.statements.flatMap((one) => statementLines(one, lang))];
}
