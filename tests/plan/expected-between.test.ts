// What the hand-written answers say of two articles, held against the lines of the facts themselves.
import { expect, test } from "vitest";
import { factFolders } from "../../data/files/folders.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { expected } from "./example-graph.ts";

const { facts } = readFacts(factFolders([], true), process.cwd());
const wanted = expected("between");
const indicators = new Set(facts.entities.flatMap(({ fact }) => (fact.kind === "Indicator" ? fact.entity : [])));

/** Things, indicators left out, that these articles name. */
function namedIn(isMeant: (article: string) => boolean): Set<string> {
  const named = facts.mentions.filter(({ fact, article }) => isMeant(article) && !indicators.has(fact.mention));
  return new Set(named.map(({ fact }) => fact.mention));
}

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>) => [...all].filter((id) => !others.has(id)).toSorted();

test("things of the first article that no later one names, and of the newest that none named before", () => {
  const { first, newest } = wanted;
  expect(
    without(
      namedIn((article) => article === first),
      namedIn((article) => article !== first),
    ),
  ).toEqual(wanted.silent.things);
  const last = namedIn((article) => article === newest);
  expect(
    without(
      last,
      namedIn((article) => article !== newest),
    ),
  ).toEqual(wanted.unannounced.things);
  expect(
    without(
      last,
      namedIn((article) => article === first),
    ),
  ).toEqual(wanted.unannounced.againstFirst);
});

test("promises without any trace: no later figure or target on their indicator, none about their subject unless that is a place", () => {
  const places = new Set(facts.entities.flatMap(({ fact }) => (fact.kind === "Place" ? fact.entity : [])));
  const linked = facts.relations.flatMap(({ fact }) =>
    fact.relation === "NOT_COMPARABLE"
      ? [
          [fact.from, fact.to],
          [fact.to, fact.from],
        ]
      : [],
  );
  const later = [...facts.targets, ...facts.observations].filter(({ article }) => article !== wanted.first).map(({ fact }) => fact);
  const silent = facts.targets.filter(({ article, fact }) => {
    if (article !== wanted.first) return false;
    const near = new Set([fact.indicator, ...linked.flatMap(([a, b]) => (a === fact.indicator ? (b ?? []) : []))]);
    const own = fact.about.filter((id) => !places.has(id));
    const traced = (about: readonly string[], indicator: string) =>
      own.length > 0 ? about.some((id) => own.includes(id)) : near.has(indicator);
    return !later.some(({ about, indicator }) => traced(about, indicator));
  });
  expect(silent.map(({ fact }) => fact.target).toSorted()).toEqual(wanted.silent.targets);
});

test("what became of a promise is a target of the first article and a figure or target of the newest", () => {
  const articleOf = new Map([
    ...facts.targets.map(({ fact, article }) => [fact.target, article] as const),
    ...facts.observations.map(({ fact, article }) => [fact.observation, article] as const),
  ]);
  const { kept, broken, changed, cancelled, first, newest } = wanted;
  for (const { target, by } of [...kept, ...broken, ...changed, ...cancelled])
    expect([articleOf.get(target), articleOf.get(by)]).toEqual([first, newest]);
  const updates = facts.relations.flatMap(({ fact }) => (fact.relation === "UPDATES" ? `${fact.from} ${fact.to}` : []));
  for (const { target, by } of changed) expect(updates).toContain(`${by} ${target}`);
});
