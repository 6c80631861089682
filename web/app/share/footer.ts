// What stands below an exported picture: title, counts, legend, date and link, laid out once for every kind of picture.
import type { Kind } from "../../../data/model/kinds.ts";
import type { Palette } from "../canvas/palette.ts";
import { drawBody } from "./bodies.ts";
import type { Measure, Sketch } from "./sketch.ts";

/** `strong` is the title's and `quiet` the small print's ink. */
type FooterItem =
  | {
      readonly is: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly ink: "strong" | "quiet";
      readonly href?: string;
    }
  | { readonly is: "sign"; readonly x: number; readonly y: number; readonly kind: Kind }
  | { readonly is: "line"; readonly x: number; readonly y: number; readonly colour: string };
export type Footer = { readonly height: number; readonly items: readonly FooterItem[] };

/** What the footer says; a title or link that stands elsewhere is "". `kinds` and `families` with how many of each are in the picture. */
export type FooterWords = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly kinds: readonly { readonly kind: Kind; readonly word: string; readonly count: number }[];
  readonly families: readonly { readonly colour: string; readonly word: string; readonly count: number }[];
  readonly marks: readonly string[];
  readonly link: string;
};

const PAD = 20;
const SMALL = 12;
const TITLE = 16;
const ROW = 22;
const GAP = 18;
const SIGN = 18;
const LINE = 22;
/** Radius of a kind’s sign in the legend. */
const SIGN_RADIUS = 8;
/** A longer address is cut in a picture of dots; nobody types it. In an SVG the whole of it lies behind the words. */
const LINK_LINES = 3;

/** Lays the footer out for a picture of this width. */
export function footerOf(said: FooterWords, width: number, measure: Measure): Footer {
  const items: FooterItem[] = [];
  const most = width - 2 * PAD;
  let y = said.title === "" ? 0 : PAD + TITLE;
  const title = cut(said.title, most, (text) => measure(text, 600, TITLE));
  if (title !== "") items.push({ is: "text", x: PAD, y, text: title, size: TITLE, ink: "strong" });
  const small = (text: string) => measure(text, 400, SMALL);
  for (const line of said.lines) {
    y += ROW;
    items.push({ is: "text", x: PAD, y, text: cut(line, most, small), size: SMALL, ink: "quiet" });
  }
  y += 6;
  const entries = [
    ...said.kinds.map(({ kind, word, count }) => ({
      text: `${word} ${count}`,
      lead: SIGN,
      put: (x: number, at: number): FooterItem => ({ is: "sign", x, y: at, kind }),
    })),
    null,
    ...said.families.map(({ colour, word, count }) => ({
      text: `${word} ${count}`,
      lead: LINE,
      put: (x: number, at: number): FooterItem => ({ is: "line", x, y: at, colour }),
    })),
    ...said.marks.map((text) => ({ text, lead: 0, put: null })),
  ];
  let x = PAD;
  y += ROW;
  for (const entry of entries) {
    if (entry === null) {
      if (x > PAD) [x, y] = [PAD, y + ROW];
      continue;
    }
    const wide = entry.lead + (entry.lead > 0 ? 6 : 0) + small(entry.text);
    if (x > PAD && x + wide > width - PAD) [x, y] = [PAD, y + ROW];
    if (entry.put) items.push(entry.put(x, y - 4));
    items.push({ is: "text", x: x + wide - small(entry.text), y, text: entry.text, size: SMALL, ink: "quiet" });
    x += wide + GAP;
  }
  y += 6;
  for (const text of linesOf(said.link, most, small)) {
    y += 18;
    items.push({ is: "text", x: PAD, y, text, size: SMALL, ink: "quiet", href: said.link });
  }
  return { height: y + PAD, items };
}

/** Where the footer is drawn; `byKind` false: its signs have no colours, since colour says something else. */
type Below = { readonly top: number; readonly width: number; readonly palette: Palette; readonly byKind: boolean };

/** Draws the footer below a picture. */
export function drawFooter(pen: Sketch, { items }: Footer, { top, width, palette, byKind }: Below): void {
  pen.textAlign = "left";
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(0, top);
  pen.lineTo(width, top);
  pen.stroke();
  for (const item of items) {
    const y = top + item.y;
    if (item.is === "text") {
      pen.font = `${item.ink === "strong" ? 600 : 400} ${item.size}px ${palette.font}`;
      pen.fillStyle = item.href !== undefined ? palette.accent : item.ink === "strong" ? palette.ink : palette.ink2;
      if (item.href === undefined) pen.fillText(item.text, item.x, y);
      else pen.linkText(item.text, item.x, y, item.href);
    } else if (item.is === "line") {
      pen.strokeStyle = item.colour;
      pen.lineWidth = 2;
      pen.beginPath();
      pen.moveTo(item.x, y);
      pen.lineTo(item.x + 20, y);
      pen.stroke();
    } else {
      const { shape, fill, border, glyph } = palette.kinds[item.kind];
      const look = byKind ? { fill, border, sign: glyph } : { fill: palette.panel, border: palette.ink2, sign: palette.ink };
      const at = { x: item.x + SIGN_RADIUS + 1, y };
      drawBody(pen, { at, radius: SIGN_RADIUS, shape, ...look, ring: null, glyph: item.kind }, palette.canvas);
    }
  }
}

function cut(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text;
  let length = text.length;
  while (length > 1 && measure(`${text.slice(0, length)}…`) > most) length -= 1;
  return `${text.slice(0, length)}…`;
}

/** A long text in lines of this width; what does not fit on the last ends in `…`. */
function linesOf(text: string, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < LINK_LINES) {
    if (lines.length === LINK_LINES - 1 || measure(rest) <= most) return [...lines, cut(rest, most, measure)];
    let length = Math.min(rest.length, Math.ceil(most / 4));
    while (length > 1 && measure(rest.slice(0, length)) > most) length -= 1;
    lines.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return lines;
}
