// Counts of the two articles' facts by kind and type: a golden file holds them, so that no change of the facts goes unseen.
import type { Kind } from "../data/model/kinds.ts";
import { deriveNeeds } from "../data/model/needs.ts";
import { indexFacts, type Statement } from "../loader/load/wanted.ts";
import type { Facts } from "../loader/read/facts.ts";

/** Numbers under names, in groups. */
export type Counts = { readonly [name: string]: number | Counts };

/** What the graph of these facts holds, and what each article gives to it. Relations are those of the graph: one that two articles state counts once. */
export function goldenCounts(facts: Facts): Counts {
  const edges = [...indexFacts(facts).statements.values()].flat();
  const unique = new Map(edges.map((edge) => [`${edge.from} ${edge.type} ${edge.to}`, edge]));
  return {
    entities: tally(facts.entities.map(({ fact }) => fact.kind)),
    relations: tally([...unique.values()].map(({ type }) => type)),
    needs: needsOf(facts, [...unique.values()]),
    ...Object.fromEntries(facts.articles.map(({ fact }) => [fact.article, ofArticle(facts, fact.article)])),
  };
}

function ofArticle(facts: Facts, id: string): Counts {
  const mentions = facts.mentions.filter(({ article }) => article === id);
  const targets = facts.targets.filter(({ article }) => article === id);
  const observations = facts.observations.filter(({ article }) => article === id);
  return {
    mentions: {
      entities: mentions.filter(({ fact }) => fact.at.length > 0).length,
      places: mentions.flatMap(({ fact }) => fact.at).length,
    },
    relations: tally(facts.relations.filter(({ article }) => article === id).map(({ fact }) => fact.relation)),
    targets: tally(targets.map(({ fact }) => fact.modality)),
    observations: tally(observations.map(({ fact }) => fact.nature)),
  };
}

function needsOf(facts: Facts, edges: readonly Statement[]): Counts {
  const kinds = new Map<string, Kind>([
    ...facts.articles.map(({ fact }) => [fact.article, "Article"] as const),
    ...facts.entities.map(({ fact }) => [fact.entity, fact.kind] as const),
    ...facts.targets.map(({ fact }) => [fact.target, "Target"] as const),
    ...facts.observations.map(({ fact }) => [fact.observation, "Observation"] as const),
  ]);
  const needs = deriveNeeds(
    edges.flatMap(({ from, type, to }) => {
      const [fromKind, toKind] = [kinds.get(from), kinds.get(to)];
      return fromKind === undefined || toKind === undefined
        ? []
        : [{ from, to, relation: type, fromKind, toKind, evidence: [], anyOf: null }];
    }),
  );
  return { all: needs.length, ...tally(needs.flatMap(({ via }) => via)) };
}

/** How often each name occurs, by name; `all` before them. */
function tally(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return { all: names.length, ...counts };
}

/** What grew or shrank, a line each: `zhaotong-2025 targets strive: 4 → 6 (+2)`. */
export function changedCounts(before: Counts, now: Counts): string[] {
  const old = new Map(flat(before));
  const names = new Map(flat(now));
  return [...new Set([...old.keys(), ...names.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name) ?? 0, names.get(name) ?? 0];
    return was === is ? [] : [`${name}: ${was} → ${is} (${is > was ? "+" : "−"}${Math.abs(is - was)})`];
  });
}

function flat(counts: Counts, above = ""): [string, number][] {
  return Object.entries(counts).flatMap(([name, value]) =>
    typeof value === "number" ? [[`${above}${name}`, value] as [string, number]] : flat(value, `${above}${name} `),
  );
}
