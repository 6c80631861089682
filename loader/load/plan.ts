// Plans the load of one article, purely: from the graph as it is and the facts to what has to be written and removed.
import type { Facts } from "../read/facts.ts";
import { contributionsOf, mergeContributions, type Contribution } from "./contribution.ts";
import { countFacts } from "./derive.ts";
import { articleNode, entityNode, observationNode, targetNode, type Kept, type SoundOf } from "./nodes.ts";
import { edgeKey, sameProperties, textList, textOf, type EdgeState, type GraphState, type NodeState } from "./state.ts";
import { ofArticle, statementsFor, type FactIndex, type Statement } from "./wanted.ts";

/** What a load changes. Nodes have their counts already: what is derived later need not write them again. `relabel` are nodes whose kind was another before. */
export type Changes = {
  readonly nodes: NodeState[];
  readonly relabel: NodeState[];
  readonly edges: EdgeState[];
  readonly droppedNodes: NodeState[];
  readonly droppedEdges: EdgeState[];
  /** Relations that wait for an article which is not loaded. */
  readonly waiting: number;
};

export type Source = { readonly facts: Facts; readonly index: FactIndex; readonly soundOf: SoundOf };

/**
 * What to change so that the graph holds exactly the article's facts beside those of the `loaded` articles. With
 * `source` null the article leaves. `state` is changed along: afterwards it is the graph as it will be.
 */
export function planArticle(state: GraphState, article: string, source: Source | null, loaded: ReadonlySet<string>): Changes {
  const { now, waiting } = source ? statementsFor(source.index, article, loaded) : { now: [], waiting: 0 };
  const wanted = new Map<string, Statement[]>();
  for (const statement of now) {
    const key = edgeKey(statement.from, statement.type, statement.to);
    const said = wanted.get(key);
    if (said) said.push(statement);
    else wanted.set(key, [statement]);
  }
  const nodes = source ? wantedNodes(state, article, source, now) : new Map<string, NodeState>();
  const changedNodes = [...nodes.values()].filter((node) => !sameNode(state.nodes.get(node.id), node));
  const relabel = changedNodes.flatMap(({ id, kind }) => {
    const before = state.nodes.get(id);
    return before && before.kind !== kind ? [before] : [];
  });
  const leaving = [...state.nodes.values()].filter(
    ({ id, kind, properties }) => !nodes.has(id) && isOwned(kind) && textList(properties, "articles").includes(article),
  );
  for (const node of changedNodes) state.nodes.set(node.id, node);
  for (const { id } of leaving) state.nodes.delete(id);

  const order = articleOrder(state, source);
  const gone = new Set(leaving.map(({ id }) => id));
  const { edges, droppedEdges, loosened } = mergeEdges(state, article, wanted, gone, order);
  const { dropped, changed } = leaveEntities(state, article, loosened, nodes);
  const written = [...changedNodes, ...changed].map(countFacts(state));
  for (const node of written) state.nodes.set(node.id, node);
  return {
    nodes: byId(written),
    relabel: byId(relabel),
    edges,
    droppedNodes: byId([...leaving, ...dropped]),
    droppedEdges,
    waiting,
  };
}

const isOwned = (kind: string) => kind === "Target" || kind === "Observation" || kind === "Article";
const sameNode = (a: NodeState | undefined, b: NodeState) =>
  a !== undefined && a.kind === b.kind && sameProperties(a.properties, b.properties);
const byId = (nodes: readonly NodeState[]) => nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Sorts articles by date, then id, as the facts have them or, for others, the graph. */
function articleOrder(state: GraphState, source: Source | null): (a: string, b: string) => number {
  const dates = new Map(
    [...state.nodes.values()].filter(({ kind }) => kind === "Article").map(({ id, properties }) => [id, textOf(properties, "date")]),
  );
  for (const { fact } of source?.facts.articles ?? []) dates.set(fact.article, fact.date);
  const keyOf = (id: string) => `${dates.get(id) ?? ""} ${id}`;
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}

function wantedNodes(
  state: GraphState,
  article: string,
  { facts, index, soundOf }: Source,
  statements: readonly Statement[],
): Map<string, NodeState> {
  const nodes = new Map<string, NodeState>();
  const kept = (id: string, articles: readonly string[]): Kept => {
    const before = state.nodes.get(id)?.properties ?? {};
    return {
      articles,
      facts: Number(before["facts"] ?? 0),
      differs: before["differs"] === true,
      mentioned: Number(before["mentioned"] ?? 0),
    };
  };
  const names = (id: string) => index.entities.get(id) ?? { name: id, nameEn: id };
  for (const { fact } of facts.articles)
    if (fact.article === article) nodes.set(article, articleNode(fact, soundOf, kept(article, [article])));
  for (const fact of ofArticle(facts.targets, article))
    nodes.set(fact.target, targetNode(fact, article, names(fact.indicator), soundOf, kept(fact.target, [article])));
  for (const fact of ofArticle(facts.observations, article))
    nodes.set(fact.observation, observationNode(fact, article, names(fact.indicator), soundOf, kept(fact.observation, [article])));
  const mentioned = new Set(statements.filter(({ type }) => type === "MENTIONED_IN").map(({ from }) => from));
  for (const id of new Set([...(index.statements.get(article) ?? []), ...statements].flatMap(({ from, to }) => [from, to]))) {
    const fact = index.entities.get(id);
    if (!fact) continue;
    const others = entityArticles(state, id).filter((other) => other !== article);
    nodes.set(id, entityNode(fact, soundOf, kept(id, mentioned.has(id) ? [...others, article].toSorted() : others)));
  }
  return nodes;
}

function entityArticles(state: GraphState, id: string): string[] {
  const node = state.nodes.get(id);
  return node && !isOwned(node.kind) ? textList(node.properties, "articles") : [];
}

type Merged = { readonly edges: EdgeState[]; readonly droppedEdges: EdgeState[]; readonly loosened: ReadonlySet<string> };

/** Takes the article's old word off every edge, puts the new one on, and drops edges about which nobody says anything. */
function mergeEdges(
  state: GraphState,
  article: string,
  wanted: ReadonlyMap<string, readonly Statement[]>,
  gone: ReadonlySet<string>,
  order: (a: string, b: string) => number,
): Merged {
  const edges: EdgeState[] = [];
  const droppedEdges: EdgeState[] = [];
  const loosened = new Set<string>();
  const keys = new Set(wanted.keys());
  for (const [key, edge] of state.edges)
    if (gone.has(edge.from) || gone.has(edge.to) || textList(edge.properties, "articles").includes(article)) keys.add(key);
  for (const key of keys) {
    const before = state.edges.get(key);
    const said = wanted.get(key) ?? [];
    const contributions = gone.has(before?.from ?? "") || gone.has(before?.to ?? "") ? [] : unite(before, said, article);
    const ends = before ?? said[0];
    if (ends === undefined) continue;
    if (before && !said.some(({ contribution }) => contribution.article === article))
      for (const id of [before.from, before.to]) loosened.add(id);
    if (contributions.length === 0) {
      if (before) droppedEdges.push(before);
      state.edges.delete(key);
      continue;
    }
    const edge = { from: ends.from, type: ends.type, to: ends.to, properties: mergeContributions(contributions, order) };
    if (before && sameProperties(before.properties, edge.properties)) continue;
    edges.push(edge);
    state.edges.set(key, edge);
  }
  return { edges: byEnds(edges), droppedEdges: byEnds(droppedEdges), loosened };
}

function unite(before: EdgeState | undefined, said: readonly Statement[], article: string): Contribution[] {
  if (!before) return said.map(({ contribution }) => contribution);
  const speaking = new Set([article, ...said.map(({ contribution }) => contribution.article)]);
  const others = contributionsOf(before.properties).filter((one) => !speaking.has(one.article));
  return [...others, ...said.map(({ contribution }) => contribution)];
}

function byEnds(edges: readonly EdgeState[]): EdgeState[] {
  const keyed = edges.map((edge) => ({ edge, key: `${edge.type} ${edge.from} ${edge.to}` }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ edge }) => edge);
}

/** Entities that lost a word of this article and are not among its nodes: without any edge they leave, else they forget it. */
function leaveEntities(
  state: GraphState,
  article: string,
  loosened: ReadonlySet<string>,
  nodes: ReadonlyMap<string, NodeState>,
): { dropped: NodeState[]; changed: NodeState[] } {
  const candidates = [...loosened]
    .filter((id) => !nodes.has(id))
    .flatMap((id) => state.nodes.get(id) ?? [])
    .filter(({ kind }) => !isOwned(kind));
  const held = new Set<string>();
  if (candidates.length > 0) for (const { from, to } of state.edges.values()) held.add(from).add(to);
  const dropped = candidates.filter(({ id }) => !held.has(id));
  const changed = candidates
    .filter(({ id, properties }) => held.has(id) && textList(properties, "articles").includes(article))
    .map((node) => ({
      ...node,
      properties: { ...node.properties, articles: textList(node.properties, "articles").filter((one) => one !== article) },
    }));
  for (const { id } of dropped) state.nodes.delete(id);
  for (const node of changed) state.nodes.set(node.id, node);
  return { dropped, changed };
}
