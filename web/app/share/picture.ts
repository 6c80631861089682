// Draws a whole picture on a sketch: what the layout shows, lines, things, names with every mark, source numbers, and the footer.
import type { Guides } from "../graph/layouts/job.ts";
import type { Scene } from "../graph/scene.ts";
import { drawGuides, drawHeadings, extentsOf, type GuideDrawing } from "../canvas/guides.ts";
import { edgeLook, nodeLook, type Mood } from "../canvas/mood.ts";
import { drawNames, type Spot } from "../canvas/names.ts";
import type { Palette } from "../canvas/palette.ts";
import { isFanned, linesOf } from "../canvas/strands.ts";
import type { Lang, Place } from "../state/state.ts";
import { drawBody } from "./bodies.ts";
import { drawFooter, footerOf, type FooterWords } from "./footer.ts";
import { frameOf, type Frame } from "./frame.ts";
import { drawNumbers, type Numbers } from "./numbers.ts";
import { Sketch, type Measure } from "./sketch.ts";
import { drawStroke, strokesOf, type DrawnLine } from "./strokes.ts";

/** A picture ready to be drawn; all of it is plain data. `numbers`: of sources, in place of words on lines. */
export type Picture = {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Place>;
  readonly guides: Guides;
  readonly mood: Mood;
  readonly palette: Palette;
  readonly lang: Lang;
  readonly title: string;
  readonly footer: FooterWords;
  /** Signs in the footer have the colours of their kinds. */
  readonly byKind: boolean;
  readonly numbers: Numbers | null;
};
/** The sketch and the size of the sheet that holds it, footer included. */
export type Drawn = { readonly sketch: Sketch; readonly width: number; readonly height: number };

/** The part of the plane that holds all things and what the layout draws beside them. */
export function frameFor({ scene, places, guides }: Pick<Picture, "scene" | "places" | "guides">): Frame {
  const things = scene.nodes.flatMap(({ id, radius }) => {
    const at = places.get(id);
    return at ? [{ at, radius }] : [];
  });
  return frameOf([...things, ...extentsOf(guides)]);
}

/** Draws it all. */
export function sketched(picture: Picture, measure: Measure): Drawn {
  const { scene, places, mood, palette, lang, numbers } = picture;
  const frame = frameFor(picture);
  const sketch = new Sketch(measure);
  const onSheet = ({ x, y }: Place) => ({ x: x - frame.x, y: y - frame.y });
  const spots = new Map(
    scene.nodes.flatMap(({ id, radius }): [string, Spot][] => {
      const at = places.get(id);
      return at ? [[id, { ...onSheet(at), r: radius }]] : [];
    }),
  );
  const drawing = { pen: sketch, width: frame.w, height: frame.h, palette, lang };
  const guides: GuideDrawing = { ...drawing, guides: picture.guides, onScreen: onSheet, scale: 1 };
  sketch.layer("under");
  drawGuides(guides);
  const nodes = scene.nodes.filter(({ id }) => spots.has(id));
  const ends = nodes.map(({ id, radius }) => ({ id, radius, at: spots.get(id) ?? { x: 0, y: 0 } }));
  const strokes = strokesOf(linesIn(scene, mood, palette, numbers !== null), ends);
  sketch.layer("lines");
  for (const stroke of strokes) {
    sketch.about("line", stroke.line.key);
    drawStroke(sketch, stroke);
  }
  sketch.layer("things");
  for (const { node, look } of byDepth(nodes.map((one) => ({ node: one, look: nodeLook(one, mood, palette) })))) {
    sketch.about("thing", node.id);
    const { shape, color: fill, border, glyphColor: sign, ring } = look;
    const at = spots.get(node.id) ?? { x: 0, y: 0 };
    drawBody(sketch, { at, radius: node.radius, shape, fill, border, sign, ring, glyph: node.members ? null : node.kind }, palette.canvas);
  }
  sketch.layer("headings");
  const barred = drawHeadings(guides);
  sketch.layer("names");
  const edges = numbers ? [] : scene.edges;
  drawNames({ ...drawing, density: "all", mood, barred, nodes, edges, spotOf: (id) => spots.get(id) ?? null });
  sketch.layer("numbers");
  if (numbers) drawNumbers({ sketch, numbers, strokes, spots, palette, barred });
  sketch.layer("footer");
  const footer = footerOf(picture.footer, frame.w, measure);
  drawFooter(sketch, footer, { top: frame.h, width: frame.w, palette, byKind: picture.byKind });
  return { sketch, width: frame.w, height: Math.ceil(frame.h + footer.height) };
}

const byDepth = <T extends { readonly look: { readonly zIndex: number } }>(items: readonly T[]) =>
  items.toSorted((a, b) => a.look.zIndex - b.look.zIndex);

/** The lines as the mood has them: relations in focus apart, the rest as one. With numbers every line stays whole. */
function linesIn(scene: Scene, mood: Mood, palette: Palette, whole: boolean): DrawnLine[] {
  const lines = scene.edges.flatMap((edge) => {
    const apart = !whole && isFanned(edge, mood);
    return linesOf(edge).filter(({ attributes: { strand, fans } }) => (apart ? strand !== null || !fans : strand === null));
  });
  const looks = lines.map(({ key, from, to, attributes: { edge, strand } }) => {
    const look = edgeLook(edge, mood, palette);
    const line: DrawnLine = { key, from, to, colour: look.color, width: look.size, marks: look.marks, beside: strand?.beside ?? 0 };
    return { line, look };
  });
  return byDepth(looks).map(({ line }) => line);
}
