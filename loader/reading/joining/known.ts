// What the graph knows already, as a reading asks for it: entities by name, ids that are taken, units of indicators.
import { dimensionOf } from "../../../data/model/dimensions.ts";
import type { EntityFact } from "../../../data/model/facts.ts";
import type { EntityKind } from "../../../data/model/kinds.ts";
import { foldName } from "../../../data/model/quote.ts";
import type { Facts } from "../../read/facts.ts";
import type { KnownNames } from "../names/find-names.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { Home } from "../places/home.ts";
import { holdsBy, type Holds } from "./bound.ts";

export type KnownGraph = {
  /** By folded name or alias. */
  readonly byName: ReadonlyMap<string, readonly EntityFact[]>;
  readonly byKind: ReadonlyMap<EntityKind, readonly EntityFact[]>;
  readonly ids: ReadonlySet<string>;
  /** What the figures of an indicator measure, by its id. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Whether a name means the known entity in a text of that home. */
  readonly holds: Holds;
  /** A division with what it lies in: 江苏省南京市鼓楼区（320106）. */
  readonly divisionOf: (code: string) => string;
};

/** Reads it from the facts at hand. Without a gazetteer every name holds everywhere. */
export function knownGraph(facts: Facts, gazetteer?: Gazetteer): KnownGraph {
  const byName = new Map<string, EntityFact[]>();
  const byKind = new Map<EntityKind, EntityFact[]>();
  for (const { fact } of facts.entities) {
    byKind.set(fact.kind, [...(byKind.get(fact.kind) ?? []), fact]);
    for (const name of new Set(namesOf(fact).map(foldName))) if (name !== "") byName.set(name, [...(byName.get(name) ?? []), fact]);
  }
  const figures = [...facts.targets, ...facts.observations].map(({ fact }) => fact);
  const ids = [
    ...facts.articles.map(({ fact }) => fact.article),
    ...facts.entities.map(({ fact }) => fact.entity),
    ...facts.targets.map(({ fact }) => fact.target),
    ...facts.observations.map(({ fact }) => fact.observation),
  ];
  const dimensions = new Map<string, string>();
  for (const { indicator, value, unit } of figures)
    if (value !== null && !dimensions.has(indicator)) dimensions.set(indicator, dimensionOf(unit));
  const holds: Holds = gazetteer === undefined ? () => true : holdsBy(facts, gazetteer);
  return { byName, byKind, ids: new Set(ids), dimensions, holds, divisionOf: (code) => divisionNamed(code, gazetteer) };
}

function divisionNamed(code: string, gazetteer: Gazetteer | undefined): string {
  const division = gazetteer?.divisionOf(code) ?? null;
  if (division === null) return code;
  const above = division.parents.map((parent) => gazetteer?.divisionOf(parent)?.name ?? "");
  return `${above.toReversed().join("")}${division.name}（${code}）`;
}

/** Name and aliases. */
export const namesOf = ({ name, aliases = [] }: EntityFact): string[] => [name, ...aliases];

/** The known names for the finders; indicators are none that a text names. */
export function knownNames({ byKind, holds }: KnownGraph): KnownNames {
  const names = [...byKind].flatMap(([kind, entities]) =>
    kind === "Indicator" || kind === "Challenge"
      ? []
      : entities.flatMap((entity) =>
          namesOf(entity).map((text) => ({
            text: foldName(text),
            name: entity.name,
            kind,
            holds: (here: Home) => holds(entity, text, here),
          })),
        ),
  );
  return names.filter(({ text }) => text.length > 1);
}
