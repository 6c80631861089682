// Deadlines and events on one line: a day is a point, everything less exact a bar as long as it is uncertain.
import type { Lang } from "../asked.ts";
import type { Tone } from "../draft.ts";
import { ACCENT, INK, INK_2, LINE, PAPER, TONE_PAINTS } from "../paints.ts";
import { circle, group, line, path, rect, sheet, widthOf, words, wrapped } from "./svg.ts";

/** `label` may speak of several that share their days. */
export type Mark = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly event: boolean;
  readonly tone: Tone;
  readonly hatched: boolean;
};
type Line = {
  readonly marks: readonly Mark[];
  readonly today: { readonly from: string; readonly to: string; readonly label: string } | null;
  readonly until: { readonly day: string; readonly label: string } | null;
  readonly legend: Readonly<Record<"deadline" | "event" | "span", string>>;
  /** What colours say. */
  readonly colours: readonly { readonly label: string; readonly tone: Tone }[];
  readonly title: string;
  readonly about: string;
  readonly lang: Lang;
};

const [WIDTH, AXIS, ROW, LEFT, RIGHT] = [840, 46, 20, 16, 190];
const dayNumber = (day: string) => Date.parse(day) / 86_400_000;

/** Draws it. Marks are rows below the axis, in their order. */
export function drawTimeline({ marks, today, until, legend, colours, title, about, lang }: Line): string {
  const days = [
    ...marks.flatMap(({ from, to }) => [from, to]),
    ...(today ? [today.from, today.to] : []),
    ...(until ? [until.day] : []),
  ].toSorted();
  const [first, last] = [Number((days[0] ?? "2000").slice(0, 4)), Number((days.at(-1) ?? "2000").slice(0, 4)) + 1];
  const [start, end] = [dayNumber(`${first}-01-01`), dayNumber(`${last}-01-01`)];
  const at = (day: string) => LEFT + ((WIDTH - LEFT - RIGHT) * (dayNumber(day) - start)) / Math.max(1, end - start);
  const tall = AXIS + marks.length * ROW + 12;
  const step = Math.max(1, Math.ceil((last - first) / 12));
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter((year) => (year - first) % step === 0);
  const body = [
    ...years.map(
      (year) =>
        line(at(`${year}-01-01`), AXIS - 8, at(`${year}-01-01`), tall, { stroke: "#dfe2dc" }) +
        words(at(`${year}-01-01`) + 4, AXIS - 10, String(year), { size: 11.5, fill: INK_2 }),
    ),
    line(LEFT, AXIS - 4, WIDTH - RIGHT, AXIS - 4, { stroke: INK }),
    ...(until ? [upright(at(until.day), until.label, tall, INK_2, "6 3", 14)] : []),
    ...(today
      ? [
          rect(at(today.from), AXIS - 4, Math.max(2, at(today.to) - at(today.from)), tall - AXIS, { fill: "#e5ecfa" }),
          upright(at(today.from), today.label, tall, ACCENT, "none", 14),
        ]
      : []),
    ...marks.map((mark, row) => markText(mark, AXIS + 12 + row * ROW, at)),
    ...legendText(legend, tall),
    ...coloursText(colours, tall + 32),
  ];
  return sheet({ width: WIDTH, height: tall + (colours.length === 0 ? 28 : 48), title, about, lang }, body);
}

function upright(x: number, label: string, tall: number, paint: string, dash: string, y: number): string {
  return (
    line(x, 18, x, tall, { stroke: paint, width: 1.5, ...(dash !== "none" && { dash }) }) +
    words(x + 4, y, label, { size: 11.5, bold: true, fill: paint })
  );
}

function markText({ from, to, label, event, tone, hatched }: Mark, y: number, at: (day: string) => number): string {
  const paint = TONE_PAINTS[tone];
  const [x1, x2] = [at(from), at(to)];
  const sign =
    from === to
      ? event
        ? circle(x1, y, 5, { fill: paint })
        : path(["M", x1, y - 8, "L", x1, y + 8, "M", x1, y - 8, "L", x1 + 11, y - 4, "L", x1, y, "Z"], {
            fill: paint,
            stroke: paint,
            width: 1.5,
          })
      : rect(x1, y - 5, Math.max(4, x2 - x1), 10, {
          fill: event || hatched ? PAPER : paint,
          stroke: paint,
          width: 1.5,
          round: event ? 5 : 1,
          ...(hatched && { dash: "3 2" }),
        });
  const after = Math.max(x2, x1 + 10) + 8;
  const [text = ""] = wrapped(label, WIDTH - after - 8, 12, 1);
  return group(label, sign + rect(after - 3, y - 9, widthOf(text, 12) + 6, 18, { fill: PAPER }) + words(after, y + 4, text, { size: 12 }));
}

function legendText(legend: Line["legend"], tall: number): string[] {
  const y = tall + 12;
  const second = LEFT + 44 + widthOf(legend.deadline, 11.5);
  const third = second + 38 + widthOf(legend.event, 11.5);
  return [
    line(LEFT, tall, WIDTH - 12, tall, { stroke: LINE, width: 0.5 }),
    path(["M", LEFT, y - 6, "L", LEFT, y + 7, "M", LEFT, y - 6, "L", LEFT + 10, y - 3, "L", LEFT, y, "Z"], {
      fill: INK,
      stroke: INK,
      width: 1.5,
    }),
    words(LEFT + 18, y + 4, legend.deadline, { size: 11.5 }),
    circle(second, y, 5, { fill: INK }),
    words(second + 12, y + 4, legend.event, { size: 11.5 }),
    rect(third, y - 5, 34, 10, { fill: INK_2 }),
    words(third + 42, y + 4, legend.span, { size: 11.5 }),
  ];
}

function coloursText(colours: Line["colours"], y: number): string[] {
  let x = LEFT;
  return colours.map(({ label, tone }) => {
    const text = rect(x, y - 6, 12, 12, { fill: TONE_PAINTS[tone], round: 2 }) + words(x + 18, y + 4, label, { size: 11.5 });
    x += 38 + widthOf(label, 11.5);
    return text;
  });
}
