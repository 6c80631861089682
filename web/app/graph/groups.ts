// Closed groups in the picture: one node for all that belong to it, one line for all relations between two ends.
import { visibleThings } from "../state/derive.ts";
import type { Group, Lang, State } from "../state/state.ts";
import { LARGEST_RADIUS } from "./looks.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene.ts";

let last: { readonly groups: unknown; readonly map: ReadonlyMap<string, string> } | null = null;

/** For each thing in a closed group, the group that stands for it. */
export function standIns(groups: Readonly<Record<string, Group>>): ReadonlyMap<string, string> {
  if (last?.groups !== groups)
    last = { groups, map: new Map(Object.entries(groups).flatMap(([id, group]) => group.ids.map((member) => [member, id] as const))) };
  return last.map;
}

/** The things that a node stands for: itself, or those of a group that are in the picture. */
export function membersOf(state: State, id: string): readonly string[] {
  const group = state.view.groups[id];
  if (!group) return [id];
  const seen = new Set(visibleThings(state).map((thing) => thing.id));
  return group.ids.filter((member) => seen.has(member));
}

/** The group that is selected, where the selection is just its things. */
export function groupSelected(state: State): string | null {
  const { groups, selected } = state.view;
  const [first] = selected;
  const id = first === undefined ? undefined : standIns(groups).get(first);
  if (id === undefined) return null;
  const members = membersOf(state, id);
  return members.length === selected.length && members.every((member) => selected.includes(member)) ? id : null;
}

/** The picture with the reader's own colours and notes on it, and its closed groups drawn as one. */
export function withOwn(scene: Scene, state: State): Scene {
  const nodes = scene.nodes.map((node) => ({
    ...node,
    paint: state.view.marks[node.id] ?? null,
    noted: Object.hasOwn(state.notes, node.id),
  }));
  const standing = standIns(state.view.groups);
  if (standing.size === 0) return { nodes, edges: scene.edges };
  const edges = gatherEdges(scene.edges, standing);
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return { nodes: gatherNodes(nodes, standing, degrees, state), edges };
}

type Named = { readonly id: string; readonly facts: number; readonly name: string; readonly nameEn: string };

const mostFacts = <T extends Named>(things: readonly T[]): T | undefined =>
  things.toSorted((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1))[0];

/** What a group without a name is called: after the one in sight with most facts, and how many more there are. */
export function usualName(things: readonly Named[], lang: Lang): string {
  const most = mostFacts(things);
  return most ? `${lang === "zh" ? most.name : most.nameEn} +${things.length - 1}` : "";
}

function gatherNodes(
  nodes: readonly SceneNode[],
  standing: ReadonlyMap<string, string>,
  degrees: ReadonlyMap<string, number>,
  state: State,
): SceneNode[] {
  const members = new Map<string, SceneNode[]>();
  const out: SceneNode[] = [];
  for (const node of nodes) {
    const id = standing.get(node.id);
    if (id === undefined) out.push(node);
    else (members.get(id) ?? members.set(id, []).get(id))?.push(node);
  }
  for (const [id, those] of members) {
    const most = mostFacts(those);
    if (!most) continue;
    const name = state.view.groups[id]?.name ?? "";
    out.push({
      ...most,
      id,
      name: name === "" ? usualName(those, "zh") : name,
      nameEn: name === "" ? usualName(those, "en") : name,
      facts: those.reduce((sum, node) => sum + node.facts, 0),
      radius: LARGEST_RADIUS,
      degree: degrees.get(id) ?? 0,
      more: 0,
      differs: those.some((node) => node.differs),
      faint: those.every((node) => node.faint),
      pinned: state.view.pinned[id] ?? null,
      members: those.map((node) => node.id),
      paint: those.every((node) => node.paint === most.paint) ? (most.paint ?? null) : null,
      noted: those.some((node) => node.noted === true),
    });
  }
  return out;
}

function gatherEdges(edges: readonly SceneEdge[], standing: ReadonlyMap<string, string>): SceneEdge[] {
  const out = new Map<string, SceneEdge>();
  for (const edge of edges) {
    const [from, to] = [standing.get(edge.from) ?? edge.from, standing.get(edge.to) ?? edge.to];
    if (from === to && edge.from !== edge.to) continue;
    const moved = from !== edge.from || to !== edge.to;
    const key = moved ? (from < to ? `${from} ${to}` : `${to} ${from}`) : edge.key;
    const known = out.get(key);
    out.set(key, known ? joined(known, edge, known.from === from) : moved ? { ...edge, key, from, to } : edge);
  }
  return [...out.values()];
}

/** Two lines between the same ends as one; `same`: both run the same way. */
function joined(a: SceneEdge, b: SceneEdge, same: boolean): SceneEdge {
  const needed = b.needed === null || same ? b.needed : b.needed === "from" ? "to" : "from";
  return {
    ...(a.needed === null && needed !== null ? { ...a, family: b.family } : a),
    links: [...a.links, ...b.links],
    dashed: a.dashed && b.dashed,
    dotted: a.dotted && b.dotted,
    needed: a.needed ?? needed,
    arrowAtFrom: a.arrowAtFrom || (same ? b.arrowAtFrom : b.arrowAtTo),
    arrowAtTo: a.arrowAtTo || (same ? b.arrowAtTo : b.arrowAtFrom),
    hub: a.hub || b.hub,
  };
}
