// Dependencies run one way: what needs itself by a round-about way is listed with the relations that say so.
import { findCircles } from "../../../data/model/circles.ts";
import { deriveNeeds, type NeedSource } from "../../../data/model/needs.ts";
import { relationType, type RelationName } from "../../../data/model/relations.ts";
import { faultAt, type Fault, type FactPlace } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

type Statement = NeedSource & { readonly place: FactPlace };

/** Everything that says who needs whom: relation lines, and the fields of targets that are loaded as relations. */
function statements({ facts, kinds }: CheckContext): Statement[] {
  const statement = (place: FactPlace, from: string, relation: RelationName, to: string): Statement[] => {
    const [fromKind, toKind] = [kinds.get(from), kinds.get(to)];
    if (fromKind === undefined || toKind === undefined || relationType(relation).need(fromKind, toKind) === null) return [];
    return [{ from, to, relation, fromKind, toKind, evidence: [], anyOf: null, place }];
  };
  return [
    ...facts.relations.flatMap(({ fact, place }) => statement(place, fact.from, fact.relation, fact.to)),
    ...facts.targets.flatMap(({ fact, place }) => [
      ...fact.setBy.flatMap((setter) => statement(place, setter, "SETS", fact.target)),
      ...fact.about.flatMap((about) => statement(place, fact.target, "ABOUT", about)),
    ]),
  ];
}

/** Circles of needs, one warning each. */
export function circles(context: CheckContext): Fault[] {
  const said = statements(context);
  const needs = deriveNeeds(said);
  const nameOf = (id: string) => context.entities.get(id)?.name ?? id;
  return findCircles(needs).map((group) => {
    const members = new Set(group);
    const ways = needs
      .filter(({ from, to }) => members.has(from) && members.has(to))
      .map(({ from, to, via }) => `${nameOf(from)} → ${nameOf(to)} [${via.join(", ")}]`)
      .join("; ");
    const names = group.map(nameOf).join("、");
    const place = said.find(({ from, to }) => members.has(from) && members.has(to))?.place ?? { file: "", line: 1, item: "" };
    return faultAt(
      place,
      "circle",
      { zh: `互相需要，成了一圈：${names}（${ways}）`, en: `they need each other in a circle: ${names} (${ways})` },
      {
        zh: "看哪一条关系方向反了，或说的只是有关",
        en: "see which relation runs the wrong way, or says no more than that they are related",
      },
    );
  });
}
