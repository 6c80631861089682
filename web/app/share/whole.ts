// All there is as a picture, worked out apart from the page: what it shows, measured by its rules, arranged by its layout.
import { sceneJob } from "../canvas/scene-job.ts";
import { withOwn } from "../graph/groups.ts";
import { layoutOf } from "../graph/layouts/layout-of.ts";
import { measure } from "../graph/measure.ts";
import { sceneOf } from "../graph/scene.ts";
import { picture as measured, wantedReckonings } from "../state/measured.ts";
import type { State } from "../state/state.ts";
import type { Picture } from "./picture.ts";

/** Above so many lines those of a picture are drawn thin, as on the canvas. */
const CROWD = 600;

/** The picture of a state that has everything drawn, for a sheet of this shape. */
export function wholePicture(bare: State, shape: number): Pick<Picture, "scene" | "places" | "guides" | "mood"> {
  const wanted = wantedReckonings(bare);
  const { ids, pairs, on } = measured(bare);
  const reckoned = Object.fromEntries(wanted.map((what) => [what, { on, values: measure({ what, ids, pairs }) }]));
  const state = wanted.length === 0 ? bare : { ...bare, reckoned };
  const scene = withOwn(sceneOf(state), state);
  const { places, guides } = layoutOf({ id: 0, ...sceneJob(state, scene, () => null, shape) });
  const mood = {
    hovered: null,
    hoveredEdge: null,
    selected: new Set<string>(),
    lit: null,
    near: null,
    many: false,
    path: null,
    plain: false,
  };
  return {
    scene,
    places: new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])),
    guides,
    mood: { ...mood, crowded: scene.edges.length > CROWD },
  };
}
