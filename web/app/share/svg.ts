// Writes a picture as SVG: real lines, shapes, glyphs and text, with the footer below. Pure text, nothing is loaded from anywhere.
import type { Kind } from "../../../data/model/kinds.ts";
import type { Shape } from "../canvas/palette.ts";
import type { Lang } from "../state/state.ts";
import { GLYPH_PATHS } from "../ui/glyph-paths.ts";
import { tagOf } from "../words/words.ts";
import { NAME_SIZE, NUMBER_SIZE, placeNames, placeOnLines, strokesOf } from "./drawing.ts";
import type { DrawnLine, DrawnThing, Frame, Measure, Stroke } from "./drawing.ts";
import { escaped } from "./escaped.ts";
import { footerOf, type Footer, type FooterWords } from "./footer.ts";
import type { DrawnGuides } from "./guide-pen.ts";

type SignLook = { readonly fill: string; readonly border: string; readonly sign: string; readonly shape: Shape };
export type Inks = {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly link: string;
  readonly font: string;
  readonly kinds: Readonly<Record<Kind, SignLook>>;
};
/** `numbers`: what is written on lines and behind names, by the line's key and the thing's id. */
export type SvgPicture = {
  readonly things: readonly DrawnThing[];
  readonly lines: readonly DrawnLine[];
  readonly frame: Frame;
  readonly guides: DrawnGuides;
  readonly inks: Inks;
  readonly lang: Lang;
  readonly title: string;
  readonly footer: FooterWords | null;
  readonly numbers: { readonly lines: ReadonlyMap<string, string>; readonly things: ReadonlyMap<string, string> } | null;
  readonly measure: Measure;
};

const n = (value: number) => String(Number(value.toFixed(2)));

/** The whole file, without an XML declaration, so that it can also stand in a page. */
export function svgOf(picture: SvgPicture): string {
  const { things, lines, frame, guides, inks, lang, title, measure } = picture;
  const footer = picture.footer === null ? { height: 0, items: [] } : footerOf(picture.footer, frame.w, measure);
  const strokes = strokesOf(lines, things);
  const { names, taken } = placeNames(things, lang, measure, guides.barred);
  const onLines = picture.numbers ? placeOnLines(strokes, picture.numbers.lines, taken, measure) : [];
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const halo = `stroke="${inks.ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  const written = names.map(({ id, lines: rows, x, y, weight }) => {
    const behind = picture.numbers?.things.get(id);
    const rowsSaid = rows.map((row, at) => {
      const number =
        behind !== undefined && at === rows.length - 1
          ? `<tspan dx="3" font-size="${NUMBER_SIZE}" font-weight="400" fill="${inks.quiet}">${escaped(behind)}</tspan>`
          : "";
      return `<tspan x="${n(x)}" y="${n(y + 12 + at * 16)}">${escaped(row)}${number}</tspan>`;
    });
    return `<text font-weight="${weight}"${byId.get(id)?.dim ? ' opacity="0.3"' : ""}>${rowsSaid.join("")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.w} ${n(frame.h + footer.height)}" width="${frame.w}" height="${n(frame.h + footer.height)}" lang="${tagOf(lang)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${inks.ground}"/>`,
    `<g class="under" font-family="${escaped(inks.font)}">${guides.under}</g>`,
    `<g transform="translate(${n(-frame.x)} ${n(-frame.y)})" font-family="${escaped(inks.font)}" font-size="${NAME_SIZE}" text-anchor="middle">`,
    `<g class="lines" fill="none">${strokes.map(lineText).join("\n")}</g>`,
    `<g class="things">${things.map((thing) => thingText(thing, inks)).join("\n")}</g>`,
    `<g class="names" fill="${inks.ink}" ${halo}>${written.join("\n")}</g>`,
    `<g class="numbers" font-size="${NUMBER_SIZE}" fill="${inks.quiet}" ${halo}>${onLines.map(({ text, x, y }) => `<text x="${n(x)}" y="${n(y)}">${escaped(text)}</text>`).join("\n")}</g>`,
    "</g>",
    `<g class="over" font-family="${escaped(inks.font)}">${guides.over}</g>`,
    footer.height === 0 ? "" : footerText(footer, frame.h, frame.w, inks),
    "</svg>",
  ].join("\n");
}

function lineText({ line, a, b, dash, heads, dots }: Stroke): string {
  const path = `<path d="M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}" stroke="${line.colour}" stroke-width="${n(line.width)}"${dash === null ? "" : ` stroke-dasharray="${dash}"`}/>`;
  const tips = heads.map((head) => `<path d="M${head.map(({ x, y }) => `${n(x)} ${n(y)}`).join("L")}Z" fill="${line.colour}"/>`);
  const marks = dots.map(({ at, r }) => `<circle cx="${n(at.x)}" cy="${n(at.y)}" r="${n(r)}" fill="${line.colour}"/>`);
  return [path, ...tips, ...marks].join("");
}

/** A disc, diamond or square of this radius around a point. */
function shapeText(shape: Shape, { x, y }: { x: number; y: number }, r: number, more: string): string {
  if (shape === "diamond") {
    const reach = r * 1.3;
    return `<path d="M${n(x)} ${n(y - reach)}L${n(x + reach)} ${n(y)}L${n(x)} ${n(y + reach)}L${n(x - reach)} ${n(y)}Z" ${more}/>`;
  }
  if (shape === "square") {
    const half = r * 0.92;
    return `<rect x="${n(x - half)}" y="${n(y - half)}" width="${n(half * 2)}" height="${n(half * 2)}" rx="${n(r * 0.2)}" ${more}/>`;
  }
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${more}/>`;
}

function thingText(thing: DrawnThing, inks: Inks): string {
  const { at, radius: r, shape, fill, border, sign, ring, kind, members, name } = thing;
  const width = Math.min(2.5, Math.max(1.5, r * 0.13));
  const inner =
    members === null
      ? glyphText(kind, at, shape === "diamond" ? r : r * 1.16, sign)
      : `<text x="${n(at.x)}" y="${n(at.y + 4.5)}" font-weight="600" fill="${inks.ink}">${members}</text>`;
  return [
    `<g data-id="${escaped(thing.id)}"><title>${escaped(name)}</title>`,
    shapeText(shape, at, r + (ring === null ? 2 : 7), `fill="${inks.ground}"`),
    ring === null ? "" : shapeText(shape, at, r + 4.2, `fill="none" stroke="${ring}" stroke-width="3"`),
    shapeText(shape, at, r - width / 2, `fill="${fill}" stroke="${border}" stroke-width="${n(width)}"`),
    r > 6.5 || members !== null ? inner : "",
    "</g>",
  ].join("");
}

function glyphText(kind: Kind, { x, y }: { x: number; y: number }, side: number, colour: string): string {
  const scale = side / 24;
  return `<path d="${GLYPH_PATHS[kind]}" transform="translate(${n(x - side / 2)} ${n(y - side / 2)}) scale(${Number(scale.toFixed(4))})" fill="none" stroke="${colour}" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Radius of a kind's sign in the legend. */
export const SIGN_RADIUS = 8;

function footerText({ items }: Footer, top: number, width: number, inks: Inks): string {
  const parts = items.map((item) => {
    if (item.is === "line") return `<path d="M${n(item.x)} ${n(item.y)}h20" stroke="${item.colour}" stroke-width="2"/>`;
    if (item.is === "sign") {
      const look = inks.kinds[item.kind];
      const at = { x: item.x + SIGN_RADIUS + 1, y: item.y };
      return `${shapeText(look.shape, at, SIGN_RADIUS - (look.shape === "diamond" ? 1.5 : 0.75), `fill="${look.fill}" stroke="${look.border}" stroke-width="1.5"`)}${glyphText(item.kind, at, SIGN_RADIUS * 1.16, look.sign)}`;
    }
    const strong = item.ink === "strong";
    const text = `<text x="${n(item.x)}" y="${n(item.y)}" font-size="${item.size}" font-weight="${strong ? 600 : 400}" fill="${item.href === undefined ? (strong ? inks.ink : inks.quiet) : inks.link}">${escaped(item.text)}</text>`;
    return item.href === undefined ? text : `<a href="${escaped(item.href)}">${text}</a>`;
  });
  return `<g class="footer" transform="translate(0 ${n(top)})" font-family="${escaped(inks.font)}"><path d="M0 0h${width}" stroke="${inks.rule}"/>${parts.join("\n")}</g>`;
}
