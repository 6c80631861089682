// What no fact touches: entities that are only mentioned, and indicators that no figure measures.
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

/** Entities that no relation, target or figure touches. A mention alone is none of these. */
export function orphans({ facts }: CheckContext): Fault[] {
  const touched = new Set(facts.relations.flatMap(({ fact }) => [fact.from, fact.to]));
  for (const { fact } of [...facts.targets, ...facts.observations]) for (const id of fact.about) touched.add(id);
  for (const { fact } of facts.targets) for (const id of fact.setBy) touched.add(id);
  return facts.entities
    .filter(({ fact }) => fact.kind !== "Indicator" && !touched.has(fact.entity))
    .map(({ fact, place }) =>
      faultAt(
        place,
        "orphan",
        { zh: `没有一条关系、目标或数据涉及${fact.name}`, en: `no relation, target or figure touches ${fact.entity} (${fact.name})` },
        { zh: "写上原文说到它的关系，或删去这个实体", en: "write what the text says of it, or drop the entity" },
      ),
    );
}

/** Indicators that no target or figure measures. */
export function unmeasured({ facts }: CheckContext): Fault[] {
  const measured = new Set([...facts.targets, ...facts.observations].map(({ fact }) => fact.indicator));
  return facts.entities
    .filter(({ fact }) => fact.kind === "Indicator" && !measured.has(fact.entity))
    .map(({ fact, place }) =>
      faultAt(
        place,
        "unmeasured",
        { zh: `没有目标或数据用到指标“${fact.name}”`, en: `no target or figure measures ${fact.entity} (${fact.name})` },
        { zh: "给它一条目标或数据，或删去这个指标", en: "give it a target or a figure, or drop the indicator" },
      ),
    );
}
