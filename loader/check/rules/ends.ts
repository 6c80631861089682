// Relations join the kinds that their type allows, stand once per article, and do not repeat what other lines say.
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationFact } from "../../../data/model/facts.ts";
import { endsAreUsual, relationType, type RelationName } from "../../../data/model/relations.ts";
import type { Placed } from "../../read/facts.ts";
import { faultAt, type Fault, type FactPlace } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

const IN_FIELDS: Readonly<Partial<Record<RelationName, string>>> = {
  MENTIONED_IN: "mention",
  SETS: "setBy",
  MEASURES: "indicator",
  ABOUT: "about",
};

type Ends = { readonly from: Kind; readonly to: Kind };

function knownEnds({ kinds }: CheckContext, fact: RelationFact): Ends | null {
  const [from, to] = [kinds.get(fact.from), kinds.get(fact.to)];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

const usual = (kinds: readonly string[] | "any") => (kinds === "any" ? "*" : kinds.join("/"));

function endsFault({ fact, place }: Placed<RelationFact>, ends: Ends, code: string): Fault {
  const type = relationType(fact.relation);
  const allowed = `${usual(type.usualFrom)} → ${usual(type.usualTo)}`;
  const same = type.sameKind === true ? { zh: "，或两端同类", en: ", or two of one kind" } : { zh: "", en: "" };
  return faultAt(
    place,
    code,
    { zh: `${fact.relation} 从 ${ends.from} 到 ${ends.to}`, en: `${fact.relation} from ${ends.from} to ${ends.to}` },
    {
      zh: `通常是 ${allowed}${same.zh}；看看方向、类型和实体的种类`,
      en: `usually ${allowed}${same.en}; look at the direction, the type and the kinds`,
    },
  );
}

/** Relations of strict types between other kinds than theirs. */
export function strictEnds(context: CheckContext): Fault[] {
  return context.facts.relations.flatMap((line) => {
    const ends = knownEnds(context, line.fact);
    const { relation } = line.fact;
    return ends !== null && relationType(relation).strict && !endsAreUsual(relation, ends.from, ends.to)
      ? [endsFault(line, ends, "strict-ends")]
      : [];
  });
}

/** Relations between unusual kinds: to review, not wrong. */
export function unusualEnds(context: CheckContext): Fault[] {
  return context.facts.relations.flatMap((line) => {
    const ends = knownEnds(context, line.fact);
    const { relation } = line.fact;
    return ends !== null && !relationType(relation).strict && !endsAreUsual(relation, ends.from, ends.to)
      ? [endsFault(line, ends, "unusual-ends")]
      : [];
  });
}

/** The kinds that targets and figures name in their own fields: an indicator measures, and the type SETS has its starts. */
export function figureEnds({ facts, kinds }: CheckContext): Fault[] {
  const measured = [...facts.targets, ...facts.observations].flatMap(({ fact, place }) => {
    const kind = kinds.get(fact.indicator);
    if (kind === undefined || kind === "Indicator") return [];
    return [
      faultAt(
        place,
        "strict-ends",
        { zh: `indicator ${fact.indicator} 是 ${kind}`, en: `indicator ${fact.indicator} is a ${kind}` },
        { zh: "要指向 Indicator", en: "point at an Indicator" },
      ),
    ];
  });
  const set = facts.targets.flatMap(({ fact, place }) =>
    fact.setBy.flatMap((id) => {
      const kind = kinds.get(id);
      if (kind === undefined || endsAreUsual("SETS", kind, "Target")) return [];
      const allowed = usual(relationType("SETS").usualFrom);
      return [
        faultAt(
          place,
          "strict-ends",
          { zh: `setBy ${id} 是 ${kind}，不能设定目标`, en: `setBy ${id} is a ${kind}, which cannot set a target` },
          { zh: `要是 ${allowed}`, en: `one of ${allowed}` },
        ),
      ];
    }),
  );
  const unset = facts.targets
    .filter(({ fact }) => fact.setBy.length === 0)
    .map(({ article, place }) =>
      faultAt(
        place,
        "missing-end",
        { zh: "setBy 是空的", en: "setBy is empty" },
        { zh: `没有点名时由文章设定:["${article}"]`, en: `where nobody is named the article sets it: ["${article}"]` },
      ),
    );
  return [...measured, ...set, ...unset];
}

/** Relation lines that repeat what stands in a fact's own fields. */
export function fieldRelations({ facts, kinds }: CheckContext): Fault[] {
  return facts.relations.flatMap(({ fact, place }) => {
    const field = IN_FIELDS[fact.relation];
    if (field === undefined || (fact.relation === "ABOUT" && kinds.get(fact.from) === "Article")) return [];
    return [
      faultAt(
        place,
        "in-fields",
        { zh: `${fact.relation} 不写成关系行`, en: `${fact.relation} is not written as a relation line` },
        { zh: `写在那条事实自己的 ${field} 里`, en: `put it into the fact's own field ${field}` },
      ),
    ];
  });
}

/** The same relation twice in one article (for types that hold both ways, either way round), or from a thing to itself. */
export function duplicateRelations({ facts }: CheckContext): Fault[] {
  const seen = new Map<string, FactPlace>();
  return facts.relations.flatMap(({ fact, article, place }) => {
    if (fact.from === fact.to)
      return [faultAt(place, "same-ends", { zh: "两端是同一个", en: "both ends are the same" }, { zh: "改正一端", en: "mend one end" })];
    const ends = relationType(fact.relation).symmetric ? [fact.from, fact.to].toSorted() : [fact.from, fact.to];
    const key = [article, fact.relation, ...ends].join(" ");
    const first = seen.get(key);
    seen.set(key, first ?? place);
    if (first === undefined) return [];
    const where = `${first.file}:${first.line}`;
    return [
      faultAt(
        place,
        "duplicate-relation",
        { zh: `这个关系已写在 ${where}`, en: `this relation stands at ${where} already` },
        { zh: "并成一行，出处合在 at 里", en: "make it one line, with all its places in at" },
      ),
    ];
  });
}
