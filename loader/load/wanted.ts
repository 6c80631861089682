// What one article's facts ask of the graph: its nodes, and who says what on which edge.
import type { EntityFact } from "../../data/model/facts.ts";
import { relationType, type RelationName } from "../../data/model/relations.ts";
import type { Facts, Placed } from "../read/facts.ts";
import { plainContribution, type Contribution } from "./contribution.ts";
import { evidenceOf } from "./nodes.ts";

/** One article's word on one edge. */
export type Statement = { readonly from: string; readonly type: RelationName; readonly to: string; readonly contribution: Contribution };

/** Facts by what a load asks for, made once for all articles. */
export type FactIndex = {
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly entities: ReadonlyMap<string, EntityFact>;
  /** The article to which a target, observation or article belongs; entities belong to none. */
  readonly owners: ReadonlyMap<string, string>;
};

/** Orders the facts. They must have passed the check. */
export function indexFacts(facts: Facts): FactIndex {
  const owners = new Map<string, string>([
    ...facts.articles.map(({ fact }) => [fact.article, fact.article] as const),
    ...facts.targets.map(({ fact, article }) => [fact.target, article] as const),
    ...facts.observations.map(({ fact, article }) => [fact.observation, article] as const),
  ]);
  const statements = new Map<string, Statement[]>();
  for (const statement of allStatements(facts)) {
    const list = statements.get(statement.contribution.article);
    if (list) list.push(statement);
    else statements.set(statement.contribution.article, [statement]);
  }
  return { statements, owners, entities: new Map(facts.entities.map(({ fact }) => [fact.entity, fact])) };
}

function* allStatements(facts: Facts): Generator<Statement> {
  for (const { fact, article } of facts.mentions) {
    if (fact.at.length === 0) continue;
    yield { from: fact.mention, type: "MENTIONED_IN", to: article, contribution: plainContribution(article, evidenceOf(article, fact.at)) };
  }
  for (const { fact, article } of facts.relations) {
    const [from = fact.from, to = fact.to] = relationType(fact.relation).symmetric ? [fact.from, fact.to].toSorted() : [];
    const { basis, claimZh = "", claimEn = "", uncertain = "", uncertainEn = "", anyOf = "" } = fact;
    yield {
      from,
      type: fact.relation,
      to,
      contribution: { article, evidence: evidenceOf(article, fact.at), basis, claimZh, claimEn, uncertain, uncertainEn, anyOf },
    };
  }
  for (const { fact, article } of facts.targets) {
    yield* figureStatements(fact.target, fact, article);
    for (const setter of new Set(fact.setBy))
      yield { from: setter, type: "SETS", to: fact.target, contribution: plainContribution(article, evidenceOf(article, fact.at)) };
  }
  for (const { fact, article } of facts.observations) yield* figureStatements(fact.observation, fact, article);
}

type Figure = { readonly indicator: string; readonly about: readonly string[]; readonly at: readonly string[] };

function* figureStatements(id: string, figure: Figure, article: string): Generator<Statement> {
  const contribution = plainContribution(article, evidenceOf(article, figure.at));
  yield { from: id, type: "MEASURES", to: figure.indicator, contribution };
  for (const about of new Set(figure.about)) yield { from: id, type: "ABOUT", to: about, contribution };
}

/** The facts of one article among these. */
export function ofArticle<T>(placed: readonly Placed<T>[], article: string): T[] {
  return placed.filter((one) => one.article === article).map(({ fact }) => fact);
}

/**
 * What loading `article` writes on edges while the articles `loaded` are in the graph: its own statements, and those of
 * loaded articles that waited for its figures. A statement whose end belongs to an article not loaded yet waits.
 */
export function statementsFor(index: FactIndex, article: string, loaded: ReadonlySet<string>): { now: Statement[]; waiting: number } {
  const ownerOf = (id: string) => index.owners.get(id);
  const isThere = (id: string) => {
    const owner = ownerOf(id);
    return owner === undefined || owner === article || loaded.has(owner);
  };
  const own = index.statements.get(article) ?? [];
  const now = own.filter(({ from, to }) => isThere(from) && isThere(to));
  const waited = [...loaded]
    .filter((other) => other !== article)
    .flatMap((other) =>
      (index.statements.get(other) ?? []).filter(
        ({ from, to }) => (ownerOf(from) === article || ownerOf(to) === article) && isThere(from) && isThere(to),
      ),
    );
  return { now: [...now, ...waited], waiting: own.length - now.length };
}
