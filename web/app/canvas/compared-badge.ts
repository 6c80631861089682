// What became of a thing between two articles, as a sign on its node: + with a ring, ≠, or a dot; said by both has none.
import type { SceneNode } from "../graph/scene.ts";
import type { Drawing, Spot } from "./names.ts";
import { isDim } from "./mood.ts";

/** Draws the sign; nodes that something else put out of focus show none. */
export function comparedBadge(drawing: Drawing, node: SceneNode, spot: Spot): void {
  const { mood, palette } = drawing;
  if (mood.lit && isDim(node, mood)) return;
  if (node.compared === "new") {
    if (!mood.selected.has(node.id)) ring(drawing, spot);
    sign(drawing, spot, "+", palette.accent, palette.onAccent);
  } else if (node.compared === "differs") sign(drawing, spot, "≠", palette.differ, palette.panel);
  else if (node.compared === "silent") sign(drawing, spot, "·", palette.panel, palette.ink3);
}

function ring({ pen, palette }: Drawing, { x, y, r }: Spot): void {
  pen.beginPath();
  pen.arc(x, y, r + 4, 0, Math.PI * 2);
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 2;
  pen.stroke();
}

function sign({ pen, palette }: Drawing, { x, y, r }: Spot, text: string, fill: string, ink: string): void {
  const [at, up] = [x - r * 0.75 - 2, y - r * 0.75 - 2];
  pen.beginPath();
  pen.arc(at, up, 7.5, 0, Math.PI * 2);
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = text === "·" ? palette.ink3 : palette.canvas;
  pen.lineWidth = 1.5;
  pen.stroke();
  pen.font = `600 13px ${palette.font}`;
  pen.fillStyle = ink;
  pen.fillText(text, at, up + 4.5);
}
