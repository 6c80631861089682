// Small marks on nodes: facts not drawn (+14), statements that differ (≠), pinned, and the reader's own: a group's number, a colour, a note.
import { LARGEST_RADIUS } from "../graph/looks.ts";
import type { SceneNode } from "../graph/scene.ts";
import type { Drawing, Spot } from "./names.ts";
import { comparedBadge } from "./compared-badge.ts";
import { members, noted, painted, rim } from "./own-badges.ts";
import { isDim, isSure, type Mood } from "./mood.ts";
import { trace, type Subject } from "./pen.ts";
import type { Rect, Taken } from "./taken.ts";
import { fontOf, widthOf } from "./type.ts";

/** Lucide's pin (ISC), 24 × 24. */
const PIN =
  "M12 17v5M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z";
const PILL = { weight: 400, size: 12 };
/** A node at rest shows what is missing only if it is of the largest and misses this much; the rest shows it in focus. */
const MUCH = 10;
/** Half a small mark, its line included. */
const HALF = 8.5;
/** Corners of a node at which its pill may stand, the best first. */
const CORNERS = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
type Corner = (typeof CORNERS)[number];
export type Pill = { readonly text: string; readonly corner: Corner };
/** A node with its marks; its pill where there is room for one. */
export type Badged = { readonly node: SceneNode; readonly pill: Pill | null };

/** What the pill of a node says; null where it has none. */
function pillText(node: SceneNode, spot: Spot, mood: Mood): string | null {
  if (isDim(node, mood) || spot.r < 6 || node.more === 0) return null;
  const inFocus = isSure(node.id, mood);
  return inFocus || (node.radius >= LARGEST_RADIUS && node.more >= MUCH) ? `+${node.more}` : null;
}

/** The pill of a node at the first corner where it covers nothing; none where there is no room, unless the node is pointed at. */
export function pillFor(node: SceneNode, spot: Spot, mood: Mood, taken: Taken): Pill | null {
  const text = pillText(node, spot, mood);
  if (text === null) return null;
  const corner = CORNERS.find((one) => taken.isFree(pillPlace({ text, corner: one }, spot), node.id));
  if (corner) taken.take(pillPlace({ text, corner }, spot));
  return corner ? { text, corner } : mood.hovered === node.id ? { text, corner: CORNERS[0] } : null;
}

/** Where a pill lies, about. */
export function pillPlace({ text, corner: [right, down] }: Pill, { x, y, r }: Spot): Rect {
  const w = text.length * 7 + 10;
  return { x: right > 0 ? x + r * 0.72 : x - r * 0.72 - w, y: down < 0 ? y - r * 0.72 - 12 : y + r * 0.72 - 5, w, h: 17 };
}

/** The room of a node's small marks. */
export function marksOf(node: SceneNode, { x, y, r }: Spot, mood: Mood): readonly Rect[] {
  if (!node.compared && !node.differs && node.pinned === null && node.paint == null && node.noted !== true) return [];
  if (r < 4 || isDim(node, mood)) return [];
  const round = (at: number, up: number) => ({ x: at - HALF, y: up - HALF, w: HALF * 2, h: HALF * 2 });
  return [
    ...(node.differs || (node.compared && node.compared !== "same") ? [round(x - r * 0.75 - 2, y - r * 0.75 - 2)] : []),
    ...(node.pinned ? [round(x - r * 0.75 - 2, y + r * 0.75 + 1)] : []),
    ...(node.paint == null ? [] : [round(x + r * 0.75 + 2, y + r * 0.75 + 1)]),
    ...(node.noted === true ? [{ x: x - r - 15, y: y - 7, w: 12, h: 14 }] : []),
  ];
}

/** Draws the marks of one node. */
export function drawBadges(drawing: Drawing, { node, pill: its }: Badged, spot: Spot): void {
  const about = (of: Subject) => drawing.pen.about?.(of, node.id);
  about("compared");
  if (node.compared && spot.r >= 4) comparedBadge(drawing, node, spot);
  if (isDim(node, drawing.mood) || spot.r < 6) return;
  about("pill");
  if (its) pill(drawing, its, spot);
  about("members");
  if (node.gathered !== undefined) rim(drawing, spot);
  if (node.members) members(drawing, node.members.length, spot);
  about("painted");
  if (node.paint != null) painted(drawing, node.paint, spot);
  about("noted");
  if (node.noted === true) noted(drawing, spot);
  about("differs");
  if (node.differs && !node.compared) differs(drawing, spot);
  about("pinned");
  if (node.pinned) pinned(drawing, spot);
}

function pill(drawing: Drawing, its: Pill, spot: Spot): void {
  const { pen, palette } = drawing;
  const { x: left, y: top, w } = pillPlace(its, spot);
  const width = Math.min(w, widthOf(pen, PILL, palette, its.text) + 10);
  const from = its.corner[0] > 0 ? left : left + w - width;
  pen.beginPath();
  pen.roundRect(from, top, width, 17, 8.5);
  pen.fillStyle = palette.panel;
  pen.strokeStyle = palette.ink3;
  pen.lineWidth = 1;
  pen.fill();
  pen.stroke();
  pen.fillStyle = palette.ink2;
  pen.font = fontOf(PILL, palette);
  pen.textAlign = "left";
  pen.fillText(its.text, from + 5, top + 13);
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
  trace(pen, PIN);
  pen.restore();
}
