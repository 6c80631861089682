// Relations: right when type and both ends fit; any mention of the same name will do as an end.
import type { Entity, Figure, Measured } from "../passages.ts";
import type { FoundTie, Prediction } from "../predictions.ts";
import { pairUp } from "./pairs.ts";
import { likeness, touch, type Stretch } from "./spans.ts";
import { add, judge, type Score } from "./tally.ts";

export const SCORED_RELATIONS = ["LOCATED_IN", "PART_OF", "CONNECTS", "DEVELOPS", "PRODUCES", "IN_INDUSTRY", "ABOUT", "SETS"] as const;
const KNOWN: ReadonlySet<string> = new Set(SCORED_RELATIONS);
/** How much of a name an end must hold. */
const HALF = 0.5;

type Placed = { readonly tie: FoundTie; readonly head: Stretch | undefined; readonly tail: Stretch | undefined };

export function scoreRelations({ passage, marked }: Measured, { entities, quantities, relations }: Prediction, score: Score): void {
  const { tally, mistakes } = score;
  const byId = new Map<string, Stretch>([...entities, ...quantities].flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])));
  const place = (end: FoundTie["head"]) => (typeof end === "string" ? byId.get(end) : end);
  const found = relations
    .filter(({ type }) => KNOWN.has(type))
    .map((tie): Placed => ({ tie, head: place(tie.head), tail: place(tie.tail) }));
  const ends = endsOf(marked.entities, marked.quantities);
  const fits = ({ tie, head, tail }: Placed, wanted: (typeof marked.relations)[number]) =>
    tie.type === wanted.type && ends.at(head, wanted.head) && ends.at(tail, wanted.tail);
  const wanted = marked.relations.filter(({ optional }) => !optional);
  const { ofMarked, ofFound } = pairUp(wanted, found, fits, () => 1);
  for (const [at, { type, head, tail }] of wanted.entries()) {
    const field = ofMarked.has(at) ? "right" : "missed";
    for (const of of [type, "ALL"]) add(tally, `rel ${of}`, field);
    if (field === "missed") mistakes.push({ id: passage.id, what: "missed", of: type, words: `${ends.words(head)} → ${ends.words(tail)}` });
  }
  for (const [at, placed] of found.entries()) {
    if (ofFound.has(at)) judge(score, "relation", placed.tie, true);
    else if (!marked.relations.some((one) => fits(placed, one))) {
      const { type, rule } = placed.tie;
      for (const of of [type, "ALL"]) add(tally, `rel ${of}`, "wrong");
      judge(score, "relation", placed.tie, false);
      const words = [placed.head, placed.tail].map((end) => (end ? passage.text.slice(end.start, end.end) : "?")).join(" → ");
      mistakes.push({ id: passage.id, what: "spurious", of: type, words, ...(rule && { rule }) });
    }
  }
}

function endsOf(entities: readonly Entity[], quantities: readonly Figure[]) {
  const figures = new Map(quantities.map((figure) => [figure.id, figure]));
  const names = new Map(entities.map((entity) => [entity.id, entity]));
  const sameName = (entity: Entity) => entities.filter(({ name }) => name === entity.name);
  return {
    at(end: Stretch | undefined, id: string): boolean {
      if (!end) return false;
      const figure = figures.get(id);
      if (figure) return touch(end, figure);
      const entity = names.get(id);
      return entity !== undefined && sameName(entity).some((one) => touch(end, one) && likeness(end, one) >= HALF);
    },
    words: (id: string) => figures.get(id)?.text ?? names.get(id)?.text ?? id,
  };
}
