// A scene as boxes and lines, with where things stand and where they lie on the earth: what a layout works on. Pure.
import type { Home, LayoutJob } from "../graph/layouts/job.ts";
import type { Scene, SceneNode } from "../graph/scene.ts";
import type { Place, State } from "../state/state.ts";
import { roomFor } from "./room.ts";

/** The job for a scene: `at` gives where a thing stands, `shape` is width by height of what the picture is for. */
export function sceneJob(state: State, scene: Scene, at: (id: string) => Place | null, shape: number): Omit<LayoutJob, "id"> {
  const home = homesOf(state);
  return {
    layout: state.view.layout,
    around: state.view.around,
    beside: grownFrom(state),
    nodes: scene.nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      facts: node.facts,
      at: node.pinned ?? at(node.id),
      pinned: node.pinned !== null,
      radius: node.radius,
      ...roomFor(node, state.view.lang),
      home: home(node),
    })),
    edges: scene.edges.map(({ from, to, needed }) => ({ a: from, b: to, needed: needed === null ? null : needed === "from" ? "a" : "b" })),
    shape,
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
