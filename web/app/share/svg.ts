// Writes a sketch as SVG: real lines, shapes and text that can be selected, in layers by name. Pure text, nothing is loaded from anywhere.
import type { Lang } from "../state/state.ts";
import { tagOf } from "../words/words.ts";
import { escaped } from "../../../data/model/escaped.ts";
import { isWorded, LAYERS, type About, type Layer, type Outlined, type Shape, type Sketch, type Worded } from "./sketch.ts";

/** `say`: in words what a group of shapes says; null where its own text does. */
export type SvgSheet = {
  readonly sketch: Sketch;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly font: string;
  readonly lang: Lang;
  readonly title: string;
  readonly about: string;
  readonly say: (about: About) => string | null;
};

/** Two lines of a name: so far below each other. */
const LINE = 16;

const n = (value: number) => String(Number(value.toFixed(2)));
const attribute = (name: string, value: string | number | null, none: string | number | null) =>
  value === none || value === null ? "" : ` ${name}="${typeof value === "number" ? n(value) : escaped(value)}"`;

/** The whole file, without an XML declaration, so that it can also stand in a page. */
export function svgOf({ sketch, width, height, ground, font, lang, title, about, say }: SvgSheet): string {
  const layers = LAYERS.map((layer) => layerText(layer, sketch.shapes, say)).filter((text) => text !== "");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" lang="${tagOf(lang)}" xml:lang="${tagOf(lang)}" role="img" aria-labelledby="zhaotu-title zhaotu-desc">`,
    `<title id="zhaotu-title">${escaped(title)}</title>`,
    `<desc id="zhaotu-desc">${escaped(about)}</desc>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    `<g fill="none" font-family="${escaped(font)}">`,
    ...layers,
    "</g>",
    "</svg>",
  ].join("\n");
}

function layerText(layer: Layer, shapes: readonly Shape[], say: SvgSheet["say"]): string {
  const own = shapes.filter((shape) => shape.layer === layer);
  if (own.length === 0) return "";
  const groups: { about: About | null; shapes: Shape[] }[] = [];
  for (const shape of own) {
    const last = groups.at(-1);
    if (last && last.about?.id === shape.about?.id && last.about?.of === shape.about?.of) last.shapes.push(shape);
    else groups.push({ about: shape.about, shapes: [shape] });
  }
  return `<g class="${layer}">\n${groups.map((group) => groupText(group, say)).join("\n")}\n</g>`;
}

function groupText({ about, shapes }: { about: About | null; shapes: readonly Shape[] }, say: SvgSheet["say"]): string {
  const text = asLines(shapes)
    .map((those) => (Array.isArray(those) ? wordsText(those) : outlineText(those)))
    .join("");
  if (!about) return text;
  const said = say(about);
  const id = about.of === "thing" ? ` data-id="${escaped(about.id)}"` : ` data-of="${escaped(about.id)}"`;
  return `<g class="${about.of}"${id}>${said === null ? "" : `<title>${escaped(said)}</title>`}${text}</g>`;
}

/** Shapes as they come; lines of the same words, each right below the one before, together. */
function asLines(shapes: readonly Shape[]): (Outlined | Worded[])[] {
  const out: (Outlined | Worded[])[] = [];
  for (const shape of shapes) {
    const last = out.at(-1);
    const above = Array.isArray(last) ? last.at(-1) : undefined;
    if (!isWorded(shape)) out.push(shape);
    else if (Array.isArray(last) && above && above.x === shape.x && n(above.y + LINE) === n(shape.y) && above.size === shape.size)
      last.push(shape);
    else out.push([shape]);
  }
  return out;
}

/** Words, their halo drawn before them: not every program knows how to draw both at once in the right order. */
function wordsText(lines: readonly Worded[]): string {
  const [first] = lines;
  if (!first) return "";
  const letters = `${attribute("font-size", first.size, null)}${attribute("font-weight", first.weight, 400)}${attribute("text-anchor", first.anchor, "start")}${attribute("opacity", first.alpha, 1)}`;
  const rows = lines.map(({ text, x, y }) => ({ at: `x="${n(x)}" y="${n(y)}"`, text: escaped(text) }));
  const body = (more: string) =>
    rows.length === 1
      ? `<text ${rows[0]?.at}${letters}${more}>${rows[0]?.text}</text>`
      : `<text${letters}${more}>${rows.map(({ at, text }) => `<tspan ${at}>${text}</tspan>`).join("")}</text>`;
  const halo =
    first.stroke === null
      ? ""
      : body(
          `${attribute("stroke", first.stroke, null)}${attribute("stroke-width", first.width, null)} stroke-linejoin="round" aria-hidden="true" pointer-events="none" style="user-select:none;-webkit-user-select:none"`,
        );
  const words = first.fill === null ? "" : body(attribute("fill", first.fill, null));
  return halo + (first.href === null ? words : `<a href="${escaped(first.href)}">${words}</a>`);
}

function outlineText({ outline, fill, stroke, width, dash, round, alpha }: Outlined): string {
  const line =
    stroke === null
      ? ""
      : `${attribute("stroke", stroke, null)}${attribute("stroke-width", width, 1)}${dash.length === 0 ? "" : ` stroke-dasharray="${dash.join(" ")}"`}${round ? ' stroke-linecap="round" stroke-linejoin="round"' : ""}`;
  const look = `${attribute("fill", fill, null)}${line}${attribute("opacity", alpha, 1)}`;
  if (outline.is === "circle") return `<circle cx="${n(outline.x)}" cy="${n(outline.y)}" r="${n(outline.r)}"${look}/>`;
  if (outline.is === "rect")
    return `<rect x="${n(outline.x)}" y="${n(outline.y)}" width="${n(outline.w)}" height="${n(outline.h)}"${attribute("rx", outline.r, 0)}${look}/>`;
  if (outline.is === "path") return `<path d="${outline.d}"${look}/>`;
  return `<path d="${outline.d}" transform="translate(${n(outline.x)} ${n(outline.y)}) scale(${Number(outline.scale.toFixed(4))})"${look}/>`;
}
