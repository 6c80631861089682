// Two things side by side: what joins them, what both are joined to, what only one is, and their figures on the same indicators.
import type { Brief, Card, Link, Observation, Target } from "../../contract.ts";

type Fact = Card["links"][number];
type PairFigure = Target | Observation;
export type Pair = {
  readonly between: readonly Link[];
  readonly both: readonly { readonly other: Brief; readonly a: readonly Link[]; readonly b: readonly Link[] }[];
  readonly onlyA: readonly Fact[];
  readonly onlyB: readonly Fact[];
  readonly figures: readonly {
    readonly indicator: string;
    readonly indicatorEn: string;
    readonly a: readonly PairFigure[];
    readonly b: readonly PairFigure[];
  }[];
  /** Figures on indicators that the other has none for. */
  readonly alone: { readonly a: number; readonly b: number };
};

/** Lays two cards beside each other. */
export function pairOf(a: Card, b: Card): Pair {
  const [idA, idB] = [a.thing.id, b.thing.id];
  const others = (card: Card, besides: string) => {
    const map = new Map<string, Fact[]>();
    for (const fact of card.links)
      if (fact.other.id !== besides) (map.get(fact.other.id) ?? map.set(fact.other.id, []).get(fact.other.id))?.push(fact);
    return map;
  };
  const [ofA, ofB] = [others(a, idB), others(b, idA)];
  const links = (facts: readonly Fact[] = []) => facts.map(({ link }) => link);
  const [figuresA, figuresB] = [byIndicator(a), byIndicator(b)];
  const shared = [...figuresA].flatMap(([id, mine]) => {
    const theirs = figuresB.get(id);
    const [first] = mine;
    return theirs && first ? [{ indicator: first.indicator, indicatorEn: first.indicatorEn, a: mine, b: theirs }] : [];
  });
  const lone = (mine: ReadonlyMap<string, readonly PairFigure[]>, theirs: ReadonlyMap<string, unknown>) =>
    [...mine].reduce((sum, [id, figures]) => sum + (theirs.has(id) ? 0 : figures.length), 0);
  return {
    between: links(a.links.filter(({ other }) => other.id === idB)),
    both: [...ofA].flatMap(([id, facts]) => {
      const [first] = facts;
      return first && ofB.has(id) ? [{ other: first.other, a: links(facts), b: links(ofB.get(id)) }] : [];
    }),
    onlyA: [...ofA].flatMap(([id, facts]) => (ofB.has(id) ? [] : facts)),
    onlyB: [...ofB].flatMap(([id, facts]) => (ofA.has(id) ? [] : facts)),
    figures: shared,
    alone: { a: lone(figuresA, figuresB), b: lone(figuresB, figuresA) },
  };
}

function byIndicator(card: Card): Map<string, PairFigure[]> {
  const map = new Map<string, PairFigure[]>();
  for (const figure of [...card.targets, ...card.observations])
    (map.get(figure.indicatorId) ?? map.set(figure.indicatorId, []).get(figure.indicatorId))?.push(figure);
  return map;
}
