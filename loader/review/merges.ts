// What ids are called after merging, and lines that say the same made one.
import type { EntityFact, MentionFact, RelationFact } from "../../data/model/facts.ts";
import { parseSpan } from "../../data/model/locator.ts";
import { relationType } from "../../data/model/relations.ts";
import type { FactLine } from "../../data/model/review.ts";
import type { LeftOut } from "./assemble.ts";
import type { Merge } from "./chosen.ts";
import type { Line } from "./line.ts";

/** What each merged id is called in the end. What is merged in a circle, or into what is not there, keeps its id and is told. */
export function callsOf(merges: readonly Merge[], isThere: (id: string) => boolean, leftOut: LeftOut[]): Map<string, string> {
  const next = new Map(merges.map(({ from, into }) => [from, into] as const));
  const called = new Map<string, string>();
  for (const { key, from } of merges) {
    const passed = new Set<string>();
    let id = from;
    for (let into = next.get(id); into !== undefined && !passed.has(id); into = next.get(id)) {
      passed.add(id);
      id = into;
    }
    if (passed.has(id)) leftOut.push({ key, why: { zh: `${from} 并来并去又回到自己`, en: `${from} is merged in a circle` } });
    else if (!isThere(id)) leftOut.push({ key, why: { zh: `没有 ${id} 可以并入`, en: `there is no ${id} to merge it into` } });
    else called.set(from, id);
  }
  return called;
}

/** Entities with the names of those that were merged into them. `known`: all that is or was proposed. */
export function withMergedNames(lines: readonly Line[], called: ReadonlyMap<string, string>, known: Iterable<FactLine>): Line[] {
  const names = new Map<string, string[]>();
  for (const fact of known) {
    const into = "entity" in fact ? called.get(fact.entity) : undefined;
    if (into !== undefined && "entity" in fact) names.set(into, [...(names.get(into) ?? []), fact.name, ...(fact.aliases ?? [])]);
  }
  return lines.map((line) => {
    const more = "entity" in line.fact ? names.get(line.fact.entity) : undefined;
    if (more === undefined || !("entity" in line.fact)) return line;
    const { name, aliases = [] } = line.fact;
    const all = [...new Set([...aliases, ...more])].filter((one) => one !== name);
    const fact: EntityFact = { ...line.fact, ...(all.length > 0 && { aliases: all }) };
    return { ...line, fact };
  });
}

/** Lines that say the same as one line with all places; relations of a thing with itself are told and left out. */
export function together(lines: readonly Line[], leftOut: LeftOut[]): Line[] {
  const byKey = new Map<string, Line>();
  for (const line of lines) {
    const { key, fact } = line;
    if ("relation" in fact && fact.from === fact.to) {
      leftOut.push({ key, why: { zh: "两端成了同一个", en: "both ends have become one" } });
      continue;
    }
    const same = "relation" in fact ? `r ${endsOf(fact)}` : "mention" in fact ? `m ${fact.mention}` : `l ${byKey.size}`;
    const before = byKey.get(same);
    byKey.set(same, before === undefined ? line : united(before, line));
  }
  return [...byKey.values()];
}

function endsOf({ from, relation, to }: RelationFact): string {
  return [relation, ...(relationType(relation).symmetric ? [from, to].toSorted() : [from, to])].join(" ");
}

function united(a: Line, b: Line): Line {
  const more = [...a.more, ...b.more];
  if ("mention" in a.fact && "mention" in b.fact) {
    const not = [...new Set([...(a.fact.not ?? []), ...(b.fact.not ?? [])])];
    const fact: MentionFact = { ...a.fact, at: inPlace([...a.fact.at, ...b.fact.at]), ...(not.length > 0 && { not }) };
    return { key: a.key, fact, more };
  }
  if ("relation" in a.fact && "relation" in b.fact)
    return { key: a.key, fact: { ...a.fact, at: inPlace([...a.fact.at, ...b.fact.at]) }, more };
  return a;
}

/** Places once each, in the order of the text. */
export function inPlace(places: readonly string[]): string[] {
  const start = (written: string) => parseSpan(written)?.start ?? 0;
  const end = (written: string) => parseSpan(written)?.end ?? 0;
  return [...new Set(places)].toSorted((a, b) => start(a) - start(b) || end(a) - end(b));
}
