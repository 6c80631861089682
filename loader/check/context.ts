// What every rule of the check looks at: the facts, by id where that helps, and the articles' texts at hand.
import type { ArticleText } from "../../data/files/article-texts.ts";
import type { ArticleFact, EntityFact, ObservationFact, TargetFact } from "../../data/model/facts.ts";
import type { Kind } from "../../data/model/kinds.ts";
import { parseSpan, type Span } from "../../data/model/locator.ts";
import type { FactPlace } from "../read/fault.ts";
import type { Facts, Placed, Reading } from "../read/facts.ts";

export type CheckContext = {
  readonly facts: Facts;
  /** All spans of all facts. */
  readonly spans: readonly PlacedSpan[];
  readonly brokenIds: ReadonlySet<string>;
  readonly articles: ReadonlyMap<string, ArticleFact>;
  readonly entities: ReadonlyMap<string, EntityFact>;
  readonly figures: ReadonlyMap<string, TargetFact | ObservationFact>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly texts: ReadonlyMap<string, ArticleText>;
};

/** Gathers what the rules need. Of two facts with one id the first counts. */
export function checkContext(reading: Reading, texts: ReadonlyMap<string, ArticleText>): CheckContext {
  const { facts, brokenIds } = reading;
  const articles = firsts(facts.articles, (fact) => fact.article);
  const entities = firsts(facts.entities, (fact) => fact.entity);
  const targets = firsts(facts.targets, (fact) => fact.target);
  const observations = firsts(facts.observations, (fact) => fact.observation);
  const kinds = new Map<string, Kind>([
    ...[...articles.keys()].map((id) => [id, "Article"] as const),
    ...[...targets.keys()].map((id) => [id, "Target"] as const),
    ...[...observations.keys()].map((id) => [id, "Observation"] as const),
    ...[...entities].map(([id, entity]) => [id, entity.kind] as const),
  ]);
  return {
    facts,
    spans: allSpans(facts),
    brokenIds,
    articles,
    entities,
    figures: new Map<string, TargetFact | ObservationFact>([...targets, ...observations]),
    kinds,
    texts,
  };
}

function firsts<T>(placed: readonly Placed<T>[], idOf: (fact: T) => string): Map<string, T> {
  return new Map(placed.map(({ fact }) => [idOf(fact), fact] as const).toReversed());
}

/** A span of a fact with the place of its line. */
type PlacedSpan = { readonly span: Span; readonly written: string; readonly article: string; readonly place: FactPlace };

function allSpans(facts: Facts): PlacedSpan[] {
  return [facts.mentions, facts.relations, facts.targets, facts.observations, facts.exclusions].flatMap((placed) =>
    placed.flatMap(({ fact, article, place }) =>
      [...fact.at, ...(("not" in fact ? fact.not : undefined) ?? [])].flatMap((written) => {
        const span = parseSpan(written);
        return span === null ? [] : [{ span, written, article, place }];
      }),
    ),
  );
}

/** The characters that a fact's spans quote, one string per span; empty where the text is not at hand. */
export function quotedCharacters(context: CheckContext, article: string, at: readonly string[]): string[] {
  const text = context.texts.get(article)?.text;
  if (text === undefined) return [];
  return at
    .map((written) => parseSpan(written))
    .filter((span) => span !== null)
    .map((span) => text.slice(span.start, span.end));
}

/** Name and aliases of an entity, or the words of a figure; none for an article. */
export function namesOf(context: CheckContext, id: string): string[] {
  const entity = context.entities.get(id);
  if (entity) return [entity.name, ...(entity.aliases ?? [])];
  const figure = context.figures.get(id);
  return figure ? [figure.valueText, ...namesOf(context, figure.indicator)] : [];
}
