// All glyphs on one sheet, white on nothing, from which the node program takes its pictures.
import { KINDS, type Kind } from "../../../data/model/kinds.ts";
import { GLYPH_PATHS } from "../ui/glyph-paths.ts";

export const COLUMNS = 8;
export const ROWS = Math.ceil(KINDS.length / COLUMNS);
const CELL = 96;
/** Share of a cell that the glyph fills; the rest keeps neighbours apart when the sheet is drawn small. */
export const FILL = 0.8;

/** Place of a kind's glyph on the sheet. */
export const glyphIndex: Readonly<Record<Kind, number>> = Object.fromEntries(KINDS.map((kind, index) => [kind, index])) as Record<
  Kind,
  number
>;

/** Draws the sheet. */
export function drawAtlas(): HTMLCanvasElement {
  const sheet = document.createElement("canvas");
  sheet.width = COLUMNS * CELL;
  sheet.height = ROWS * CELL;
  const pen = sheet.getContext("2d");
  if (!pen) return sheet;
  pen.strokeStyle = "#ffffff";
  pen.lineWidth = 2.3;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  const scale = (CELL * FILL) / 24;
  for (const [index, kind] of KINDS.entries()) {
    const margin = (CELL * (1 - FILL)) / 2;
    pen.setTransform(scale, 0, 0, scale, (index % COLUMNS) * CELL + margin, Math.floor(index / COLUMNS) * CELL + margin);
    pen.stroke(new Path2D(GLYPH_PATHS[kind]));
  }
  return sheet;
}
