// Figures beside those that facts hold: a fact says the number and its sentence, so a figure is found when both agree.
import type { CuratedArticle, KnownFigure } from "../curated.ts";
import type { FoundFigure, Prediction } from "../predictions.ts";
import { comparatorOf, plain, sameUnit, sameValue } from "./amounts.ts";
import { pairUp } from "./pairs.ts";
import { touch, type Stretch } from "./spans.ts";
import { add, type Mistake, type Tally } from "./tally.ts";

/** Counts under `fact …`; figures that no fact holds are counted, not called wrong: a fact may leave a number out. */
export function scoreKnown(
  { measured: { passage, marked }, figures, excluded }: CuratedArticle,
  { quantities: found, entities, relations }: Pick<Prediction, "quantities" | "entities" | "relations">,
  tally: Tally,
): Mistake[] {
  const places = new Map(entities.map((entity) => [entity.id, entity]));
  const isAbout = (figure: FoundFigure, known: KnownFigure) =>
    relations.some(({ type, head, tail }) => {
      const end: Stretch | undefined = typeof tail === "string" ? places.get(tail) : tail;
      return (
        type === "ABOUT" &&
        head === figure.id &&
        end !== undefined &&
        marked.entities.some((one) => known.about.includes(one.name) && touch(one, end))
      );
    });
  const sentence = (other: FoundFigure, known: KnownFigure) => known.at.some((at) => touch(other, at));
  const amount = (other: FoundFigure, known: KnownFigure) => {
    const [a, b] = [plain(other), plain(known)];
    return sameValue(a.value, b.value) && sameUnit(a.unit, b.unit);
  };
  const { ofMarked, ofFound } = pairUp(
    figures,
    found,
    (other, known) => sentence(other, known) && amount(other, known),
    (other, known) => 1 / (1 + Math.min(...known.at.map(({ start }) => Math.abs(start - other.start)))),
  );
  const mistakes: Mistake[] = [];
  for (const [at, known] of figures.entries()) {
    const other = found[ofMarked.get(at) ?? -1];
    add(tally, "fact value and unit", other ? "right" : "missed");
    if (!other) mistakes.push({ id: passage.id, what: "missed", of: "figure", words: `${known.words} (${known.id})` });
    else
      for (const [field, holds] of [
        ...fieldsOf(other, known),
        ...(known.about.length > 0 ? [["about", isAbout(other, known)] as const] : []),
      ]) {
        add(tally, `fact ${field}`, holds ? "right" : "missed");
        if (!holds) mistakes.push({ id: passage.id, what: `wrong ${field}`, of: "figure", words: `${known.words} (${known.id})` });
      }
  }
  const free = found.filter((_, at) => !ofFound.has(at));
  const excused = free.filter((figure) => excluded.some((at) => touch(figure, at)));
  add(tally, "fact none holds", "right", free.length - excused.length);
  add(tally, "fact left out on purpose", "right", excused.length);
  return mistakes;
}

function fieldsOf(found: FoundFigure, known: KnownFigure): [string, boolean][] {
  const period = typeof found.period === "string" ? found.period : (found.period?.value ?? null);
  return [
    ["comparator", comparatorOf(found.comparator) === known.comparator],
    ["role", found.role === known.role],
    ...(known.indicator.length === 0 || found.named === undefined
      ? []
      : [["indicator", known.indicator.includes(found.named ?? "")] as [string, boolean]]),
    ...(known.nature === null || found.nature === undefined ? [] : [["nature", found.nature === known.nature] as [string, boolean]]),
    ...(known.time === null
      ? []
      : [["year", period?.slice(-4) === known.time.slice(0, 4) || period?.slice(0, 4) === known.time.slice(0, 4)] as [string, boolean]]),
  ];
}
