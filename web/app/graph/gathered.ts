// Gathered groups in the picture: each a node as large as it holds much, one line for all relations between two ends.
import { KINDS } from "../../../data/model/kinds.ts";
import { RELATION_FAMILIES } from "../../../data/model/relation-type.ts";
import { groupsSeen, linesSeen, type GroupSeen, type LineSeen } from "../state/gathered.ts";
import type { State } from "../state/state.ts";
import { LARGEST_RADIUS } from "./looks.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene.ts";

/** Radius in pixels of the smallest group and for every tenfold more. */
const SMALLEST = LARGEST_RADIUS;
const TENFOLD = 6;

/** The picture with its gathered groups. */
export function withGathered(scene: Scene, state: State): Scene {
  const groups = groupsSeen(state);
  const { pinned } = state.view;
  if (groups.length === 0) return scene;
  const there = new Set(scene.nodes.map(({ id }) => id));
  for (const { group } of groups) there.add(group.key);
  const lines = linesSeen(state).filter(({ line }) => there.has(line.a) && there.has(line.b));
  const degrees = new Map<string, number>();
  for (const { line } of lines) for (const id of [line.a, line.b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    nodes: [...groups.map((seen) => nodeOf(seen, degrees.get(seen.group.key) ?? 0, pinned)), ...scene.nodes],
    edges: [...scene.edges, ...lines.map(edgeOf)],
  };
}

function nodeOf({ group, count }: GroupSeen, degree: number, pinned: State["view"]["pinned"]): SceneNode {
  const most = KINDS.reduce((best, kind) => ((group.kinds[kind] ?? 0) > (group.kinds[best] ?? 0) ? kind : best), KINDS[0]);
  return {
    id: group.key,
    kind: group.key.startsWith("place~") ? "Place" : most,
    name: `${group.name} · ${count.toLocaleString("zh-Hans-CN")}`,
    nameEn: `${group.nameEn} · ${count.toLocaleString("en-GB")}`,
    facts: count,
    radius: SMALLEST + TENFOLD * Math.log10(Math.max(1, count)),
    tint: null,
    degree,
    more: 0,
    differs: false,
    faint: false,
    pinned: pinned[group.key] ?? null,
    gathered: count,
  };
}

function edgeOf({ line, count }: LineSeen): SceneEdge {
  const family = RELATION_FAMILIES.reduce((best, one) => ((line.families[one] ?? 0) > (line.families[best] ?? 0) ? one : best));
  return {
    key: `${line.a} ${line.b}`,
    from: line.a,
    to: line.b,
    links: [],
    family,
    dashed: false,
    dotted: false,
    needed: null,
    arrowAtFrom: false,
    arrowAtTo: false,
    hub: false,
    count,
  };
}
