// A picture in columns: what must come first stands on the left, what hangs on it on the right, lines between them.
import type { Kind } from "../../../data/model/kinds.ts";
import type { Lang } from "../asked.ts";
import type { Tone } from "../draft.ts";
import { ACCENT, DIFFER, INK, INK_2, kindPaint, LINE, PAPER, SOFT, TONE_PAINTS } from "../paints.ts";
import { group, line, path, rect, sheet, widthOf, words, wrapped } from "./svg.ts";

/** `notes`: small words below the name. `ref`: numbers of its sources. `start`: what the question starts from. */
export type Box = {
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  readonly notes: readonly { readonly text: string; readonly tone: Tone }[];
  readonly ref?: string;
  readonly start?: boolean;
  readonly frame?: Tone;
};
export type Column = { readonly head: string; readonly boxes: readonly Box[] };
/** From what needs to what is needed. */
export type Hop = { readonly from: string; readonly to: string; readonly look: "stated" | "implied" | "part" };
export type Columns = {
  readonly columns: readonly Column[];
  readonly hops: readonly Hop[];
  readonly more: (count: number) => string;
  readonly legend: Readonly<Record<Hop["look"] | "back", string>>;
  readonly title: string;
  readonly about: string;
  readonly lang: Lang;
};

const [H, GAP, TOP, SIZE, EDGE] = [62, 10, 40, 12.5, 12];
/** More boxes than this in a column stand in the table alone; the column says how many. */
const MOST_BOXES = 12;
/** From so many columns on they are narrow, so that the page still holds them in readable letters. */
const MANY = 7;
const DASHES = { stated: undefined, implied: "5 3", part: "1.5 3" } as const;

type Placed = { readonly box: Box; readonly x: number; readonly y: number; readonly w: number; readonly column: number };
/** How wide a column is, and the room between two. */
type Widths = { readonly w: number; readonly between: number };

const xOf = (column: number, { w, between }: Widths): number => EDGE + column * (w + between);

/** Draws it. */
export function drawColumns({ columns, hops, more, legend, title, about, lang }: Columns): string {
  const widths: Widths = columns.length < MANY ? { w: 164, between: 54 } : { w: 122, between: 32 };
  const width = xOf(columns.length, widths) - widths.between + EDGE;
  const rows = Math.max(1, ...columns.map(({ boxes }) => Math.min(boxes.length, MOST_BOXES + 1)));
  const tall = TOP + rows * (H + GAP) + 8;
  const placed = place(columns, { rows, widths }, hops);
  const drawn = hops.filter(({ from, to }) => placed.has(from) && placed.has(to));
  const isBack = ({ from, to }: Hop) => (placed.get(to)?.column ?? 0) >= (placed.get(from)?.column ?? 0);
  const used = (["stated", "implied", "part"] as const).filter((one) => drawn.some((hop) => hop.look === one && !isBack(hop)));
  const signs = [...used, ...(drawn.some(isBack) ? (["back"] as const) : [])];
  const body = [
    ...columns.map((column, index) => headOf(column, xOf(index, widths), widths.w, tall)),
    ...drawn.map((hop) => hopLine(hop, placed, isBack(hop))),
    ...[...placed.values()].map((one) => boxText(one, lang)),
    ...columns.map(({ boxes }, index) => {
      const rest = boxes.length - MOST_BOXES;
      const at = { x: xOf(index, widths) + widths.w / 2, y: TOP + MOST_BOXES * (H + GAP) + 20 };
      return rest <= 0 ? "" : words(at.x, at.y, more(rest), { fill: INK_2, anchor: "middle" });
    }),
    ...legendOf(signs, legend, tall),
  ];
  return sheet({ width: Math.max(width, 460), height: tall + (signs.length === 0 ? 4 : 26), title, about, lang }, body);
}

type Room = { readonly rows: number; readonly widths: Widths };

/** Boxes of a column as close as may be to what they are joined to in the column before; no column is longer than it may be. */
function place(columns: readonly Column[], { rows, widths }: Room, hops: readonly Hop[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const joined = new Map<string, string[]>();
  const join = (a: string, b: string) => (joined.get(a) ?? joined.set(a, []).get(a))?.push(b);
  for (const { from, to } of hops) {
    join(from, to);
    join(to, from);
  }
  const middle = Math.max(
    0,
    columns.findIndex(({ boxes }) => boxes.some(({ start }) => start)),
  );
  const order = columns.map((_, index) => index).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  for (const column of order) {
    const all = columns[column]?.boxes ?? [];
    const height = (key: string) => {
      const near = (joined.get(key) ?? []).flatMap((other) => placed.get(other)?.y ?? []);
      return near.length === 0 ? TOP + (rows * (H + GAP)) / 2 : near.reduce((sum, y) => sum + y, 0) / near.length;
    };
    const sorted = all
      .slice(0, MOST_BOXES)
      .map((box, index) => ({ box, index, at: height(box.key) }))
      .toSorted((a, b) => a.at - b.at || a.index - b.index);
    const over = all.length > MOST_BOXES ? 0 : ((rows - sorted.length) * (H + GAP)) / 2;
    for (const [row, { box }] of sorted.entries())
      placed.set(box.key, { box, column, x: xOf(column, widths), y: TOP + over + row * (H + GAP), w: widths.w });
  }
  return placed;
}

function headOf({ head, boxes }: Column, x: number, w: number, tall: number): string {
  const band = boxes.some(({ start }) => start) ? rect(x - 10, 4, w + 20, tall - 8, { fill: SOFT, round: 6 }) : "";
  const [text = ""] = wrapped(head, w + 24, 11.5, 1);
  return band + words(x + w / 2, 24, text, { bold: true, anchor: "middle", size: 11.5 });
}

function boxText({ box, x, y, w }: Placed, lang: Lang): string {
  const paint = box.frame === undefined ? (box.start ? ACCENT : LINE) : TONE_PAINTS[box.frame];
  const notes = box.notes.map(({ text }) => text).join(lang === "zh" ? "；" : "; ");
  const hasNote = notes !== "" || box.ref !== undefined;
  const lines = wrapped(box.name, w - 20, SIZE, hasNote ? 2 : 3);
  const first = hasNote ? y + 18 : y + H / 2 + 4 - ((lines.length - 1) * 16) / 2;
  const name = lines.map((text, row) => words(x + 12, first + row * 16, text, { size: SIZE, bold: box.start === true }));
  const ref = box.ref ?? "";
  const [small = ""] = wrapped(notes, w - 20 - widthOf(ref, 10) - 4, 10.5, 1);
  return group(
    `${box.name}${notes === "" ? "" : ` – ${notes}`}`,
    rect(x, y, w, H, { fill: PAPER, stroke: paint, width: box.start || box.frame ? 2 : 1, round: 5 }) +
      rect(x + 1, y + 6, 4, H - 12, { fill: kindPaint(box.kind), round: 2 }) +
      name.join("") +
      (small === "" ? "" : words(x + 12, y + H - 9, small, { size: 10.5, fill: TONE_PAINTS[box.notes[0]?.tone ?? "plain"] })) +
      (ref === "" ? "" : words(x + w - 7, y + H - 9, ref, { size: 10, fill: INK_2, anchor: "end" })),
  );
}

function hopLine({ from, to, look }: Hop, placed: ReadonlyMap<string, Placed>, back: boolean): string {
  const [needing, needed] = [placed.get(from), placed.get(to)];
  if (!needing || !needed) return "";
  const dash = DASHES[look];
  const how = { stroke: back ? DIFFER : INK_2, width: back ? 1.6 : 1.3, ...(dash !== undefined && { dash }) };
  if (back) {
    const [x1, y1, x2, y2] = [needed.x + needed.w / 2, needed.y + H, needing.x + needing.w / 2, needing.y + H];
    const bend = Math.max(y1, y2) + 7;
    return path(["M", x1, y1, "C", x1, bend, x2, bend, x2, y2], how);
  }
  const [x1, y1, x2, y2] = [needed.x + needed.w, needed.y + H / 2, needing.x - 5, needing.y + H / 2];
  const half = Math.min(46, Math.max(24, (x2 - x1) / 2));
  return (
    path(["M", x1, y1, "C", x1 + half, y1, x2 - half, y2, x2, y2], how) +
    path(["M", x2 - 1, y2 - 3.5, "L", x2 + 5, y2, "L", x2 - 1, y2 + 3.5, "Z"], { fill: INK_2 })
  );
}

function legendOf(signs: readonly (Hop["look"] | "back")[], legend: Columns["legend"], top: number): string[] {
  let x = 12;
  return signs.map((sign) => {
    const dash = sign === "back" ? undefined : DASHES[sign];
    const text =
      line(x, top + 10, x + 26, top + 10, { stroke: sign === "back" ? DIFFER : INK_2, width: 1.5, ...(dash !== undefined && { dash }) }) +
      words(x + 32, top + 14, legend[sign], { size: 11, fill: INK });
    x += 52 + widthOf(legend[sign], 11);
    return text;
  });
}
