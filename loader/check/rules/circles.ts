// Dependencies run one way: what needs itself by a round-about way is listed with the relations that say so.
import { findCircles } from "../../../data/model/circles.ts";
import { deriveNeeds, type NeedSource } from "../../../data/model/needs.ts";
import { relationType, type RelationName } from "../../../data/model/relations.ts";
import { faultAt, type Fault, type FactPlace } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

type Statement = NeedSource & { readonly place: FactPlace; readonly closes: boolean };

/** Everything that says who needs whom: relation lines, and the fields of targets that are loaded as relations. */
function statements({ facts, kinds }: CheckContext): Statement[] {
  const statement = (place: FactPlace, from: string, relation: RelationName, to: string, closes = false): Statement[] => {
    const [fromKind, toKind] = [kinds.get(from), kinds.get(to)];
    if (fromKind === undefined || toKind === undefined || relationType(relation).need(fromKind, toKind) === null) return [];
    return [{ from, to, relation, fromKind, toKind, evidence: [], anyOf: null, place, closes }];
  };
  return [
    ...facts.relations.flatMap(({ fact, place }) => statement(place, fact.from, fact.relation, fact.to, fact.circle)),
    ...facts.targets.flatMap(({ fact, place }) => [
      ...fact.setBy.flatMap((setter) => statement(place, setter, "SETS", fact.target)),
      ...fact.about.flatMap((about) => statement(place, fact.target, "ABOUT", about)),
    ]),
  ];
}

type Circle = { readonly said: Statement; readonly names: string; readonly ways: string };

function circlesOf(context: CheckContext, said: readonly Statement[]): Circle[] {
  const needs = deriveNeeds(said);
  const nameOf = (id: string) => context.entities.get(id)?.name ?? id;
  return findCircles(needs).flatMap((group) => {
    const members = new Set(group);
    const within = ({ from, to }: { from: string; to: string }) => members.has(from) && members.has(to);
    const inside = said.filter(within);
    const first = inside.find(({ closes }) => closes) ?? inside[0];
    const ways = needs
      .filter(within)
      .map(({ from, to, via }) => `${nameOf(from)} → ${nameOf(to)} [${via.join(", ")}]`)
      .join("; ");
    return first === undefined ? [] : [{ said: first, names: group.map(nameOf).join("、"), ways }];
  });
}

/** Circles of needs that no line marks as stated by the page (`circle`), one warning each. */
export function circles(context: CheckContext): Fault[] {
  return circlesOf(
    context,
    statements(context).filter(({ closes }) => !closes),
  ).map(({ said, names, ways }) =>
    faultAt(
      said.place,
      "circle",
      { zh: `互相需要，成了一圈：${names}（${ways}）`, en: `they need each other in a circle: ${names} (${ways})` },
      {
        zh: "看哪一条关系方向反了，或说的只是有关；原文确实这样说，就在合上圈的那一行写 circle: true",
        en: "see which relation runs the wrong way, or says no more than that they are related; where the page does say so, write circle: true on the line that closes the circle",
      },
    ),
  );
}

/** Circles that a line marks as stated by the page. */
export function statedCircles(context: CheckContext): Fault[] {
  return circlesOf(context, statements(context))
    .filter(({ said }) => said.closes)
    .map(({ said, names, ways }) =>
      faultAt(
        said.place,
        "stated-circle",
        { zh: `原文说它们互相需要：${names}（${ways}）`, en: `the page says that they need each other: ${names} (${ways})` },
        { zh: "不用改：这里列出，好让人知道", en: "nothing to mend: listed so that one knows" },
      ),
    );
}
