// Words on the lines in focus, and the number on lines that stand for several relations.
import type { SceneEdge } from "../graph/scene.ts";
import { relationWord } from "../words/words.ts";
import { isFocused } from "./mood.ts";
import type { Drawing, Spot } from "./names.ts";
import type { Taken } from "./taken.ts";
import { fontOf, halo, widthOf } from "./type.ts";

/** `share`: how far along the line; beside a ring instead, the line of a thing to itself. */
export type LaidWord = { readonly edge: SceneEdge; readonly text: string; readonly share: number; readonly strong: boolean };

const STYLE = { weight: 400, size: 13 };
/** With more lines than this in focus their words would cover the picture; the card has them. */
const MOST_WORDS = 18;
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** A line shorter than this has no word or number. */
const ROOM_FOR_WORDS = 34;
const ROOM_FOR_NUMBER = 60;

/** Which words stand where along their lines, in room that nothing else took. */
export function layWords(drawing: Drawing, taken: Taken): LaidWord[] {
  const { pen, palette, mood, edges, lang, spotOf } = drawing;
  const focusing = mood.path !== null || mood.hovered !== null || mood.hoveredEdge !== null || mood.selected.size > 0;
  if (!focusing && mood.plain) return [];
  const chosen = edges.filter((edge) => (focusing ? isFocused(edge, mood) : (edge.count ?? edge.links.length) > 1 && !edge.hub));
  if (focusing && chosen.length > MOST_WORDS) return [];
  return chosen.flatMap((edge): LaidWord[] => {
    const [from, to] = [spotOf(edge.from), spotOf(edge.to)];
    if (!from || !to) return [];
    const text = edge.count !== undefined ? String(edge.count) : focusing ? wordsOf(edge, lang) : String(edge.links.length);
    const w = widthOf(pen, STYLE, palette, text);
    const room = Math.hypot(to.x - from.x, to.y - from.y) - from.r - to.r;
    if (edge.from !== edge.to && room < (focusing ? ROOM_FOR_WORDS : ROOM_FOR_NUMBER)) return [];
    for (const share of SHARES) {
      const { x, y } = pointAt(edge, share, from, to, w);
      const rect = { x: x - w / 2 - 2, y: y - 9, w: w + 4, h: 18 };
      if (!taken.isFree(rect, edge.from === edge.to ? edge.from : null)) continue;
      taken.take(rect);
      return [{ edge, text, share, strong: focusing }];
    }
    return [];
  });
}

function wordsOf(edge: SceneEdge, lang: Drawing["lang"]): string {
  const words = [...new Set(edge.links.map((link) => relationWord(link, true, lang)))];
  return `${words.slice(0, 2).join(" · ")}${words.length > 2 ? ` +${words.length - 2}` : ""}`;
}

/** A place on a line; of a ring, at its upper left. */
function pointAt(edge: SceneEdge, share: number, from: Spot, to: Spot, w: number): { x: number; y: number } {
  if (edge.from !== edge.to) return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  const out = from.r * 1.6 + 10;
  return { x: from.x - out - w / 2, y: from.y - out * (0.4 + share) };
}

/** Writes the words where their lines are now. */
export function writeWords(drawing: Drawing, words: readonly LaidWord[]): void {
  const { pen, palette, spotOf } = drawing;
  if (words.length > 0) pen.font = fontOf(STYLE, palette);
  for (const { edge, text, share, strong } of words) {
    const [from, to] = [spotOf(edge.from), spotOf(edge.to)];
    if (!from || !to) continue;
    const { x, y } = pointAt(edge, share, from, to, edge.from === edge.to ? widthOf(pen, STYLE, palette, text) : 0);
    pen.about?.("words", edge.key);
    halo(drawing, text, x, y + 5, strong ? palette.ink2 : palette.ink3);
  }
}
