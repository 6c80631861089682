// Parallel relations: one line with a number at rest, one line each where they are in focus.
import type { SceneEdge } from "../graph/scene.ts";
import { strandsOf } from "../graph/strands.ts";
import { isFocused, type Mood } from "./mood.ts";

/** `beside`: how far a strand lies from the straight way between its ends, in pixels; `fans`: the line has strands. */
export type EdgeAttributes = { edge: SceneEdge; strand: { readonly beside: number } | null; fans: boolean };

/** Pixels between two lines. */
const APART = 8;

type StageLine = { readonly key: string; readonly from: string; readonly to: string; readonly attributes: EdgeAttributes };

const known = new WeakMap<SceneEdge, readonly StageLine[]>();

/** A line and, where it stands for several relations, each of them: all on the stage, of which the mood shows one or the other. The same for the same line. */
export function linesOf(edge: SceneEdge): readonly StageLine[] {
  const lines = known.get(edge) ?? makeLines(edge);
  known.set(edge, lines);
  return lines;
}

function makeLines(edge: SceneEdge): StageLine[] {
  const strands = strandsOf(edge);
  const whole = { key: edge.key, from: edge.from, to: edge.to, attributes: { edge, strand: null, fans: strands.length > 0 } };
  return [
    whole,
    ...strands.map((one, index) => {
      // Beside is counted from the line's own start, so that lines in both directions do not fall on each other.
      const beside = (index - (strands.length - 1) / 2) * APART * (one.from === edge.from ? 1 : -1);
      return { key: `${edge.key}#${index}`, from: one.from, to: one.to, attributes: { edge: one, strand: { beside }, fans: false } };
    }),
  ];
}

/** Whether the relations of a line are drawn apart now. */
export function isFanned(edge: SceneEdge, mood: Mood): boolean {
  const focusing = mood.path !== null || mood.hovered !== null || mood.hoveredEdge !== null || mood.selected.size > 0;
  return focusing && isFocused(edge, mood);
}
