// The picture as the canvas draws it: nodes and edges derived from the state, parallel relations as one edge.
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import { relationType } from "../../../data/model/relations.ts";
import type { Brief, Link } from "../../contract.ts";
import { neighbours, said, undrawnFacts, visibleLinks, visibleThings } from "../state/derive.ts";
import type { Place, State } from "../state/state.ts";

export type SceneNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string;
  readonly facts: number;
  readonly radius: number;
  readonly degree: number;
  /** Facts of it that are not in the picture. */
  readonly more: number;
  readonly differs: boolean;
  /** Not said in the chosen article: drawn faintly. */
  readonly faint: boolean;
  readonly pinned: Place | null;
};

export type SceneEdge = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly Link[];
  readonly family: RelationFamily;
  readonly dashed: boolean;
  readonly dotted: boolean;
  /** The end that is needed. */
  readonly needed: "from" | "to" | null;
  readonly arrowAtFrom: boolean;
  readonly arrowAtTo: boolean;
  /** One end has so many relations that the line says little. */
  readonly hub: boolean;
};

export type Scene = { readonly nodes: readonly SceneNode[]; readonly edges: readonly SceneEdge[] };

const RADII: readonly (readonly [most: number, radius: number])[] = [
  [1, 8],
  [3, 10],
  [8, 13],
  [20, 17],
];
export const LARGEST_RADIUS = 22;
/** A node with more drawn neighbours than this is a hub, if it also touches this share of the picture. */
const HUB_DEGREE = 10;
const HUB_SHARE = 0.15;

/** Radius in pixels by number of facts in the whole graph. */
function radiusOf(facts: number): number {
  return RADII.find(([most]) => facts <= most)?.[1] ?? LARGEST_RADIUS;
}

/** The picture of a state. */
export function sceneOf(state: State): Scene {
  const joined = neighbours(state);
  const more = undrawnFacts(state);
  const nodes = visibleThings(state).map((thing) => nodeOf(thing, state, joined.get(thing.id)?.size ?? 0, more.get(thing.id) ?? 0));
  const hubs = new Set(nodes.filter((node) => node.degree > Math.max(HUB_DEGREE, nodes.length * HUB_SHARE)).map((node) => node.id));
  return { nodes, edges: edgesOf(visibleLinks(state), hubs) };
}

function nodeOf(thing: Brief, state: State, degree: number, more: number): SceneNode {
  const { id, kind, name, nameEn, facts, differs, articles } = thing;
  return {
    id,
    kind,
    name,
    nameEn: nameEn || name,
    facts,
    radius: radiusOf(facts),
    degree,
    more,
    differs,
    faint: !said(kind === "Article" ? [id] : articles, state.view.article),
    pinned: state.view.pinned[id] ?? null,
  };
}

const WEIGHT: Readonly<Record<RelationFamily, number>> = { need: 0, agency: 1, trade: 2, structure: 3, measure: 4, source: 5 };

function edgesOf(links: readonly Link[], hubs: ReadonlySet<string>): SceneEdge[] {
  const pairs = new Map<string, Link[]>();
  for (const link of links) {
    if (link.from === link.to) continue;
    const key = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`;
    (pairs.get(key) ?? pairs.set(key, []).get(key))?.push(link);
  }
  return [...pairs].map(([key, group]) => edgeOf(key, group.toSorted(weightiest), hubs));
}

function weightiest(a: Link, b: Link): number {
  return (
    Number(b.need !== null) - Number(a.need !== null) ||
    WEIGHT[relationType(a.relation).family] - WEIGHT[relationType(b.relation).family] ||
    (a.relation < b.relation ? -1 : 1)
  );
}

function edgeOf(key: string, links: readonly Link[], hubs: ReadonlySet<string>): SceneEdge {
  const [main] = links;
  if (!main) throw new Error(`no relation between ${key}`);
  const { from, to, need } = main;
  const { family } = relationType(main.relation);
  const directed = links.filter((link) => relationType(link.relation).symmetric !== true);
  return {
    key,
    from,
    to,
    links,
    family,
    dashed: links.every((link) => link.basis === "implied"),
    dotted: family === "source",
    needed: need === "start" ? "to" : need === "end" ? "from" : null,
    arrowAtTo: directed.some((link) => link.to === to),
    arrowAtFrom: directed.some((link) => link.to === from),
    hub: hubs.has(from) || hubs.has(to),
  };
}
