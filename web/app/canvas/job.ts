// What the layout's thread is asked: the scene as boxes and lines, with where things stand and where they lie on the earth.
import type { Home, LayoutJob } from "../graph/layouts/job.ts";
import type { Scene, SceneNode } from "../graph/scene.ts";
import type { State } from "../state/state.ts";
import { layoutNow, placeIn } from "./places.ts";
import { roomFor } from "./room.ts";
import { placeOnStage, type Stage } from "./stage.ts";

/** The job for a scene. Where things stand on the stage means nothing to a layout that is not the one shown. */
export function jobOf(stage: Stage, state: State, scene: Scene): Omit<LayoutJob, "id"> {
  const { width, height } = stage.sigma.getDimensions();
  const home = homesOf(state);
  const { layout } = state.view;
  const same = layoutNow() === layout;
  return {
    layout,
    around: state.view.around,
    beside: grownFrom(state),
    nodes: scene.nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      facts: node.facts,
      at: node.pinned ?? (same ? placeOnStage(stage, node.id) : null) ?? placeIn(layout, node.id) ?? null,
      pinned: node.pinned !== null,
      radius: node.radius,
      ...roomFor(node, state.view.lang),
      home: home(node),
    })),
    edges: scene.edges.map(({ from, to, needed }) => ({ a: from, b: to, needed: needed === null ? null : needed === "from" ? "a" : "b" })),
    shape: Math.min(2, Math.max(0.6, (width - 140) / Math.max(100, height - 150))),
  };
}

function homesOf({ view, positions }: State): (node: SceneNode) => Home | null {
  if (view.layout !== "map" || positions?.is !== "here") return () => null;
  const byPlace = new Map(positions.value.positions.map((position) => [position.place, position]));
  const { near } = positions.value;
  return ({ id, members }) => {
    const things = members ?? [id];
    const place = things.find((one) => byPlace.has(one)) ?? things.map((one) => near[one]).find((one) => one !== undefined);
    const at = place === undefined ? undefined : byPlace.get(place);
    return place === undefined || !at ? null : { place, lon: at.lon, lat: at.lat, own: place === id };
  };
}

/** What the last step expanded. */
function grownFrom({ steps }: State): string | null {
  const last = steps.at(-1);
  return last?.verb === "expand" ? (last.id ?? null) : null;
}
