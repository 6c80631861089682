// What the layout's thread is asked of the picture on the stage.
import type { LayoutJob } from "../graph/layouts/job.ts";
import type { Scene } from "../graph/scene.ts";
import type { State } from "../state/state.ts";
import { arrangementNow, placeIn, type Arrangement } from "./places.ts";
import { sceneJob } from "./scene-job.ts";
import { placeOnStage, type Stage } from "./stage.ts";
import { freeShape } from "./view-fit.ts";

/** The job for a scene. Where things stand on the stage means nothing to a layout that is not the one shown. */
export function jobOf(stage: Stage, state: State, scene: Scene, arrangement: Arrangement): Omit<LayoutJob, "id"> {
  const same = arrangementNow() === arrangement;
  const at = (id: string) => (same ? placeOnStage(stage, id) : null) ?? placeIn(arrangement, id) ?? null;
  // A crowd begins where the few stood.
  const orOnStage = (id: string) => at(id) ?? placeOnStage(stage, id);
  return sceneJob(state, scene, arrangement === "crowd" ? orOnStage : at, shapeOf(stage));
}

/** Width by height of the room that a picture has on the stage. */
export function shapeOf(stage: Stage): number {
  const { width, height } = stage.sigma.getDimensions();
  return freeShape(width, height);
}
