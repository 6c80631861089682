// Writes SVG as text: every word escaped, colours and sizes as attributes only, so that no style is needed in the line.
import { escaped } from "../../../data/model/escaped.ts";
import type { Lang } from "../asked.ts";
import { INK, PAPER } from "../paints.ts";

const FONT =
  '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

type Look = { readonly fill?: string; readonly stroke?: string; readonly width?: number; readonly dash?: string; readonly round?: number };
type Letters = { readonly size?: number; readonly fill?: string; readonly bold?: boolean; readonly anchor?: "start" | "middle" | "end" };

const n = (value: number) => String(Number(value.toFixed(1)));

function look({ fill = "none", stroke, width = 1, dash, round }: Look): string {
  const line =
    stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${n(width)}"${dash === undefined ? "" : ` stroke-dasharray="${dash}"`}`;
  return ` fill="${fill}"${line}${round === undefined ? "" : ` rx="${n(round)}"`}`;
}

export const rect = (x: number, y: number, w: number, h: number, how: Look): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, w))}" height="${n(h)}"${look(how)}/>`;
export const line = (x1: number, y1: number, x2: number, y2: number, how: Look): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}"${look(how)}/>`;
export const circle = (x: number, y: number, r: number, how: Look): string => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"${look(how)}/>`;
/** A path of these numbers and letters. */
export const path = (parts: readonly (string | number)[], how: Look): string =>
  `<path d="${parts.map((part) => (typeof part === "number" ? n(part) : part)).join(" ")}"${look(how)}/>`;
export const words = (
  x: number,
  y: number,
  text: string,
  { size = 12, fill = INK, bold = false, anchor = "start" }: Letters = {},
): string =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" fill="${fill}"${bold ? ' font-weight="600"' : ""}${anchor === "start" ? "" : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`;
/** Shapes that belong together, with their words in full for whoever points at them. */
export const group = (title: string, body: string): string => `<g><title>${escaped(title)}</title>${body}</g>`;

type Sheet = { readonly width: number; readonly height: number; readonly title: string; readonly about: string; readonly lang: Lang };

/** A whole picture. */
export function sheet({ width, height, title, about, lang }: Sheet, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" lang="${lang === "zh" ? "zh-Hans" : "en"}" role="img" aria-label="${escaped(`${title}${lang === "zh" ? "：" : ": "}${about}`)}">`,
    rect(0, 0, width, height, { fill: PAPER }),
    `<g font-family="${escaped(FONT)}">`,
    ...body,
    "</g>",
    "</svg>",
  ].join("\n");
}

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u2018-\u201D\u2026\u{20000}-\u{3FFFD}]/u;
const NARROW = /[iljtfr.,:;'|!() ]/u;
/** How much of the letter size a sign takes, about. */
const share = (sign: string): number => (WIDE.test(sign) ? 1 : NARROW.test(sign) ? 0.34 : /[A-ZMW@%]/u.test(sign) ? 0.7 : 0.57);
/** How wide words are, about: nothing here can measure letters. */
export const widthOf = (text: string, size: number): number => Array.from(text).reduce((sum, sign) => sum + share(sign), 0) * size;

/** Words in lines of a width; what does not fit on the last ends in …. */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let now = "";
  const pieces = text.split(/(?<=\s)|(?<=[\p{Script=Han}，。：；、）”])|(?=[\p{Script=Han}（“])/u).filter((piece) => piece !== "");
  for (const piece of pieces.flatMap((one) => (widthOf(one, size) > width ? Array.from(one) : [one]))) {
    if (now !== "" && widthOf((now + piece).trimEnd(), size) > width) {
      lines.push(now.trimEnd());
      now = "";
    }
    now += piece;
  }
  if (now.trim() !== "") lines.push(now.trimEnd());
  if (lines.length <= most) return lines;
  let last = Array.from(lines[most - 1] ?? "");
  while (last.length > 0 && widthOf(`${last.join("")}…`, size) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join("")}…`];
}
