// Small marks on nodes: facts not drawn (+14), statements that differ (≠), pinned, and the reader's own: a group's number, a colour, a note.
import { LARGEST_RADIUS } from "../graph/looks.ts";
import type { SceneNode } from "../graph/scene.ts";
import type { Drawing, Spot } from "./names.ts";
import { comparedBadge } from "./compared-badge.ts";
import { members, noted, painted } from "./own-badges.ts";
import { isDim, isSure, type Mood } from "./mood.ts";

/** Lucide's pin (ISC), 24 × 24. */
const PIN =
  "M12 17v5M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z";
/** A node at rest shows what is missing only if it is of the largest and misses this much; the rest shows it in focus. */
const MUCH = 10;

/** What the pill of a node says; null where it has none. */
export function pillOf(node: SceneNode, spot: Spot, mood: Mood): string | null {
  if (isDim(node, mood) || spot.r < 6 || node.more === 0) return null;
  const inFocus = isSure(node.id, mood);
  return inFocus || (node.radius >= LARGEST_RADIUS && node.more >= MUCH) ? `+${node.more}` : null;
}

/** Where a pill lies, about. */
export function pillPlace(text: string, { x, y, r }: Spot): { x: number; y: number; w: number; h: number } {
  return { x: x + r * 0.72, y: y - r * 0.72 - 12, w: text.length * 7 + 10, h: 17 };
}

/** Draws the marks of one node. */
export function drawBadges(drawing: Drawing, node: SceneNode, spot: Spot): void {
  if (node.compared && spot.r >= 4) comparedBadge(drawing, node, spot);
  if (isDim(node, drawing.mood) || spot.r < 6) return;
  const text = pillOf(node, spot, drawing.mood);
  if (text !== null) pill(drawing, text, spot);
  if (node.members) members(drawing, node.members.length, spot);
  if (node.paint != null) painted(drawing, node.paint, spot);
  if (node.noted === true) noted(drawing, spot);
  if (node.differs && !node.compared) differs(drawing, spot);
  if (node.pinned) pinned(drawing, spot);
}

function pill({ pen, palette }: Drawing, text: string, spot: Spot): void {
  pen.font = `400 12px ${palette.font}`;
  const width = pen.measureText(text).width + 10;
  const { x: left, y: top } = pillPlace(text, spot);
  pen.beginPath();
  pen.roundRect(left, top, width, 17, 8.5);
  pen.fillStyle = palette.panel;
  pen.strokeStyle = palette.ink3;
  pen.lineWidth = 1;
  pen.fill();
  pen.stroke();
  pen.fillStyle = palette.ink2;
  pen.textAlign = "left";
  pen.fillText(text, left + 5, top + 13);
  pen.textAlign = "center";
}

function disc({ pen, palette }: Drawing, x: number, y: number, fill: string, line: string): void {
  pen.beginPath();
  pen.arc(x, y, 7.5, 0, Math.PI * 2);
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = line;
  pen.lineWidth = 1.5;
  pen.stroke();
  pen.fillStyle = palette.panel;
}

function differs(drawing: Drawing, { x, y, r }: Spot): void {
  const { pen, palette } = drawing;
  const [at, up] = [x - r * 0.75 - 2, y - r * 0.75 - 2];
  disc(drawing, at, up, palette.differ, palette.canvas);
  pen.font = `600 12px ${palette.font}`;
  pen.fillText("≠", at, up + 4);
}

function pinned(drawing: Drawing, { x, y, r }: Spot): void {
  const { pen, palette } = drawing;
  const [at, up] = [x - r * 0.75 - 2, y + r * 0.75 + 1];
  disc(drawing, at, up, palette.panel, palette.ink);
  pen.save();
  pen.translate(at - 5, up - 5);
  pen.scale(10 / 24, 10 / 24);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 2.4;
  pen.stroke(new Path2D(PIN));
  pen.restore();
}
