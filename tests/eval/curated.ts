// Reading beside the curated facts of the articles that ship, as far as facts allow: they hold where a name stands and the sentence
// of a figure, not its characters, and they leave out what is no fact. So precision is a lower bound, and figures have recall alone.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSpan } from "../../data/model/locator.ts";
import { readFacts, type Facts } from "../../loader/read/facts.ts";
import type { Entity, Measured, Tie } from "./passages.ts";
import type { Prediction } from "./predictions.ts";
import { SCORED_KINDS } from "./score/names.ts";
import { SCORED_RELATIONS } from "./score/relations.ts";
import { inside, type Stretch } from "./score/spans.ts";

const DATA = resolve(fileURLToPath(new URL("../../data", import.meta.url)));
const KINDS: ReadonlySet<string> = new Set(SCORED_KINDS);
const TYPES: ReadonlySet<string> = new Set(SCORED_RELATIONS);

/** A figure that a fact holds: its number, and where the sentences stand that state it. */
export type KnownFigure = {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator: string;
  readonly nature: string | null;
  readonly role: "target" | "observation";
  readonly time: string | null;
  /** Ids of whom it is about. */
  readonly about: readonly string[];
  /** What the indicator is called. */
  readonly indicator: readonly string[];
  readonly words: string;
  readonly at: readonly Stretch[];
};
export type CuratedArticle = {
  readonly measured: Measured;
  readonly figures: readonly KnownFigure[];
  readonly excluded: readonly Stretch[];
};

/** The shipped articles whose texts lie in the folder, with what the facts say of them. */
export function curatedArticles(texts: string): CuratedArticle[] {
  const { facts } = readFacts([DATA], DATA);
  return facts.articles.map(({ fact: { article, title, date } }) => {
    const text = new TextDecoder().decode(readFileSync(join(texts, `${article}.txt`)));
    const entities = entitiesOf(facts, article, text);
    const passage = { id: article, genre: "newspaper", docTitle: title, docDate: date, heading: [], text };
    const figures = figuresOf(facts, article);
    const marked = { id: article, entities, quantities: [], relations: relationsOf(facts, article, entities) };
    return {
      measured: { passage, marked },
      figures,
      excluded: facts.exclusions.filter(within(article)).flatMap(({ fact }) => stretches(fact.at)),
    };
  });
}

/** Names, and relations between them: figures are held against facts by themselves, what they are about with them. */
export function namesAndTies(found: Prediction): Prediction {
  return { ...found, quantities: [], relations: found.relations.filter(({ type }) => type !== "ABOUT" && type !== "SETS") };
}

const within =
  (article: string) =>
  (placed: { readonly article: string }): boolean =>
    placed.article === article;

function stretches(at: readonly string[]): Stretch[] {
  return at.flatMap((span) => parseSpan(span) ?? []);
}

/** Every mention; those inside a longer one serve relations only, as in annotations, and kinds that those lack are neither right nor wrong. */
function entitiesOf({ mentions, entities }: Facts, article: string, text: string): Entity[] {
  const kinds = new Map(entities.map(({ fact }) => [fact.entity, fact.kind]));
  const all = mentions
    .filter(within(article))
    .flatMap(({ fact }) => stretches(fact.at).map(({ start, end }) => ({ name: fact.mention, start, end })));
  return all.map(({ name, start, end }, at): Entity => {
    const nested = all.some((other) => inside({ start, end }, other));
    const kind = kinds.get(name) ?? "?";
    const optional = !KINDS.has(kind);
    return { id: `e${at}`, kind, start, end, text: text.slice(start, end), name, ...(nested && { nested }), ...(optional && { optional }) };
  });
}

function figuresOf({ targets, observations, entities }: Facts, article: string): KnownFigure[] {
  const names = new Map(entities.map(({ fact }) => [fact.entity, [fact.name, ...(fact.aliases ?? [])]]));
  const base = (fact: Facts["targets"][number]["fact"] | Facts["observations"][number]["fact"]) =>
    fact.value === null || fact.unit === null
      ? []
      : [
          {
            value: fact.value,
            unit: fact.unit,
            comparator: fact.comparator ?? "=",
            words: fact.valueText,
            about: fact.about,
            indicator: names.get(fact.indicator) ?? [],
            at: stretches(fact.at),
          },
        ];
  return [
    ...targets
      .filter(within(article))
      .flatMap(({ fact }) =>
        base(fact).map((known): KnownFigure => ({ ...known, id: fact.target, nature: null, role: "target", time: fact.due })),
      ),
    ...observations.filter(within(article)).flatMap(({ fact }) =>
      base(fact).map((known): KnownFigure => ({
        ...known,
        id: fact.observation,
        nature: fact.nature,
        role: "observation",
        time: fact.period,
      })),
    ),
  ];
}

/** Relations between things that the article names; what is implied is asked for, too. */
function relationsOf({ relations }: Facts, article: string, entities: readonly Entity[]): Tie[] {
  const ids = new Map(entities.toReversed().map(({ id, name }) => [name, id]));
  return relations.filter(within(article)).flatMap(({ fact }) => {
    const [head, tail] = [ids.get(fact.from), ids.get(fact.to)];
    return head && tail && TYPES.has(fact.relation)
      ? [{ type: fact.relation, head, tail, ...(fact.basis === "implied" && { optional: true }) }]
      : [];
  });
}
