// Things on their way to new places, so that the eye can follow.
import type { Place } from "../state/state.ts";
import { placeKept } from "./places.ts";
import { calm, placeAll, placeOnStage, type Stage } from "./stage.ts";

/** How long a rearrangement takes. */
const LAYOUT_MS = 400;

type Move = { readonly id: string; readonly from: Place; readonly to: Place };

let moving = 0;

/** Brings everything on the stage to its place; a later call ends an earlier one. */
export function glideHome(stage: Stage): void {
  glide(
    stage,
    stage.scene.nodes.flatMap(({ id, pinned }) => {
      const [from, to] = [placeOnStage(stage, id), pinned ?? placeKept(id)];
      return from && to && (from.x !== to.x || from.y !== to.y) ? [{ id, from, to }] : [];
    }),
  );
}

function glide(stage: Stage, moves: readonly Move[]): void {
  const mine = ++moving;
  const begun = performance.now();
  const frame = () => {
    if (mine !== moving) return;
    const share = calm() ? 1 : Math.min(1, (performance.now() - begun) / LAYOUT_MS);
    const eased = 1 - (1 - share) ** 3;
    const between = (from: number, to: number) => from + (to - from) * eased;
    placeAll(
      stage,
      moves.map(({ id, from, to }) => ({ id, at: { x: between(from.x, to.x), y: between(from.y, to.y) } })),
    );
    if (share < 1) requestAnimationFrame(frame);
  };
  if (moves.length > 0) frame();
}
