// The picture as the canvas draws it: nodes and edges derived from the state, parallel relations as one edge.
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import { relationType } from "../../../data/model/relations.ts";
import type { Brief, Compared, Link } from "../../contract.ts";
import { neighbours, said, undrawnFacts, visibleLinks, visibleThings } from "../state/derive.ts";
import { marksOnCanvas } from "../state/compared.ts";
import { linkKey, type Place, type State } from "../state/state.ts";
import { sizerOf, tinterOf, type NodeTint } from "./looks.ts";

export type SceneNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string;
  readonly facts: number;
  readonly radius: number;
  /** By the rule for colour; null: that of its kind. */
  readonly tint: NodeTint;
  readonly degree: number;
  /** Facts of it that are not in the picture. */
  readonly more: number;
  readonly differs: boolean;
  /** Not said in the chosen article: drawn faintly. */
  readonly faint: boolean;
  readonly pinned: Place | null;
  /** What became of it between the two articles that are compared. */
  readonly compared?: Compared | null;
  /** The reader's own colour, and whether the reader wrote a note about it. */
  readonly paint?: number | null;
  readonly noted?: boolean;
  /** A closed group: the things it stands for. */
  readonly members?: readonly string[];
  /** A gathered group: how many things it stands for. */
  readonly gathered?: number;
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
  /** The later of two compared articles does not mention it again. */
  readonly silent?: boolean;
  /** Between gathered groups: how many relations it stands for; `links` is empty then. */
  readonly count?: number;
};

export type Scene = { readonly nodes: readonly SceneNode[]; readonly edges: readonly SceneEdge[] };

/** A node with more drawn neighbours than this is a hub, if it also touches this share of the picture. */
const HUB_DEGREE = 10;
const HUB_SHARE = 0.15;

/** The picture of a state. */
export function sceneOf(state: State): Scene {
  const joined = neighbours(state);
  const more = undrawnFacts(state);
  const [sizeOf, tintOf] = [sizerOf(state), tinterOf(state)];
  const nodes = visibleThings(state).map((thing) => ({
    ...nodeOf(thing, state, joined.get(thing.id)?.size ?? 0, more.get(thing.id) ?? 0),
    radius: sizeOf(thing.id),
    tint: tintOf(thing),
  }));
  const hubs = new Set(nodes.filter((node) => node.degree > Math.max(HUB_DEGREE, nodes.length * HUB_SHARE)).map((node) => node.id));
  return { nodes, edges: edgesOf(visibleLinks(state), hubs, marksOnCanvas(state)) };
}

function nodeOf(thing: Brief, state: State, degree: number, more: number): Omit<SceneNode, "radius" | "tint"> {
  const { id, kind, name, nameEn, facts, differs, articles } = thing;
  const compared = marksOnCanvas(state)?.get(id) ?? null;
  return {
    id,
    kind,
    name,
    nameEn: nameEn || name,
    facts,
    degree,
    more,
    differs,
    faint: !said(kind === "Article" ? [id] : articles, state.view.article) || compared === "silent",
    compared,
    pinned: state.view.pinned[id] ?? null,
  };
}

const WEIGHT: Readonly<Record<RelationFamily, number>> = { need: 0, agency: 1, trade: 2, structure: 3, measure: 4, source: 5 };

/** The lines of the last picture, by key: most of the next one are the same, and who sees the same line has nothing to do. */
let before: ReadonlyMap<string, SceneEdge> = new Map();

function edgesOf(links: readonly Link[], hubs: ReadonlySet<string>, marks: ReadonlyMap<string, Compared> | null): SceneEdge[] {
  const pairs = new Map<string, Link[]>();
  for (const link of links) {
    const key = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`;
    const group = pairs.get(key);
    if (group) group.push(link);
    else pairs.set(key, [link]);
  }
  const now = new Map<string, SceneEdge>();
  for (const [key, group] of pairs) {
    if (group.length > 1) group.sort(weightiest);
    const silent = marks !== null && group.every((link) => marks.get(linkKey(link)) === "silent");
    const hub = group.some(({ from, to }) => hubs.has(from) || hubs.has(to));
    const known = before.get(key);
    const same = known && known.hub === hub && (known.silent ?? false) === silent && sameLinks(known.links, group);
    now.set(key, same ? known : { ...edgeOf(key, group, hubs), ...(silent && { silent }) });
  }
  before = now;
  return [...now.values()];
}

function sameLinks(a: readonly Link[], b: readonly Link[]): boolean {
  return a.length === b.length && a.every((link, index) => link === b[index]);
}

function weightiest(a: Link, b: Link): number {
  return (
    Number(b.need !== null) - Number(a.need !== null) ||
    WEIGHT[relationType(a.relation).family] - WEIGHT[relationType(b.relation).family] ||
    (a.relation < b.relation ? -1 : 1)
  );
}

/** One line for all relations between two ends; the first gives it its colour and sense. */
export function edgeOf(key: string, links: readonly Link[], hubs: ReadonlySet<string>): SceneEdge {
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
