// When names are laid out anew and when they only move along: laid at rest, kept beside their nodes while the picture moves.
import type { Mood } from "./mood.ts";
import { pillPlace } from "./badges.ts";
import { drawNames, layNames, rectOf, writeNames, type Drawing, type Laid, type Spot } from "./names.ts";
import type { Stage } from "./stage.ts";
import type { Rect } from "./taken.ts";

/** What names were laid out for, the mood apart; with any of it changed they are laid out anew. */
type Basis = readonly unknown[];
type Kept = {
  laid: Laid;
  mood: Mood;
  basis: Basis;
  seen: readonly number[];
  ratio: number;
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** So long after the last movement the picture is at rest. */
const REST_MS = 120;
/** Zooming this much closer or farther changes who has room. */
const ZOOM = 1.25;
/** So many names tell whether the picture has moved. */
const WITNESSES = 4;

const kept = new WeakMap<Stage, Kept>();

/** Writes all names of a stage. `again` is called once the picture has come to rest; without it each drawing is of a picture at rest. */
export function letter(stage: Stage, drawing: Drawing, again: (() => void) | null): void {
  if (!again) return drawNames(drawing);
  const basis: Basis = [stage.scene, stage.guides, stage.palette, stage.lang, stage.density, drawing.width, drawing.height];
  const before = kept.get(stage);
  const same = before?.basis.every((part, index) => part === basis[index]) === true;
  const moved = before !== undefined && placesOf(drawing, before.laid).some((place, index) => place !== before.seen[index]);
  const { ratio } = stage.sigma.getCamera();
  const zoom = before ? Math.max(ratio / before.ratio, before.ratio / ratio) : 1;
  if (before && same && before.mood === stage.mood && zoom < ZOOM) {
    writeNames(drawing, before.laid);
    if (moved) rest(stage, before, again);
    return;
  }
  // A name that had room keeps its side while only the focus changes.
  const laid = layNames({ ...drawing, barred: [...drawing.barred, ...furniture(stage.host)] }, same && !moved ? before.laid : null);
  clearTimeout(before?.timer);
  const now: Kept = { laid, mood: stage.mood, basis, seen: placesOf(drawing, laid), ratio, timer: undefined };
  kept.set(stage, now);
  writeNames(drawing, laid);
  if (!same || moved) rest(stage, now, again);
}

function placesOf({ spotOf }: Drawing, { names }: Laid): number[] {
  return names.slice(0, WITNESSES).flatMap(({ node }) => {
    const spot = spotOf(node.id);
    return spot ? [spot.x, spot.y] : [];
  });
}

/** What stands where on a stage: its nodes, and the room of its names and pills. */
export function whatStands(stage: Stage): {
  nodes: (Spot & { id: string })[];
  names: (Rect & { id: string })[];
  pills: (Rect & { id: string })[];
} {
  const spots = new Map(
    stage.scene.nodes.map(({ id, radius }) => {
      const { x, y } = stage.graph.getNodeAttributes(id);
      return [id, { ...stage.sigma.graphToViewport({ x, y }), r: stage.sigma.scaleSize(radius) }];
    }),
  );
  const { names, badged } = kept.get(stage)?.laid ?? { names: [], badged: [] };
  const beside = <T>(id: string, room: (spot: Spot) => T) => (spots.has(id) ? [{ id, ...room(spots.get(id) as Spot) }] : []);
  return {
    nodes: [...spots].map(([id, spot]) => ({ id, ...spot })),
    names: names.flatMap((name) => beside(name.node.id, (spot) => rectOf(name, spot))),
    pills: badged.flatMap(({ node, pill }) => (pill ? beside(node.id, (spot) => pillPlace(pill, spot)) : [])),
  };
}

function rest(stage: Stage, now: Kept, again: () => void): void {
  clearTimeout(now.timer);
  now.timer = setTimeout(() => {
    kept.delete(stage);
    again();
  }, REST_MS);
}

/** What lies over the canvas: names stay clear of it. */
function furniture(host: HTMLElement): Rect[] {
  const room = host.closest(".picture");
  if (!room) return [];
  const { left, top } = host.getBoundingClientRect();
  return [...room.querySelectorAll(".float")].flatMap((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return width > 0 ? [{ x: x - left - 4, y: y - top - 4, w: width + 8, h: height + 8 }] : [];
  });
}
