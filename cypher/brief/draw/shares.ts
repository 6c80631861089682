// How many of each sort, as one bar: every part has its words and its number below.
import type { Lang } from "../asked.ts";
import type { Tone } from "../draft.ts";
import { INK_2, PAPER, TONE_PAINTS } from "../paints.ts";
import { group, rect, sheet, widthOf, words } from "./svg.ts";

type Share = { readonly label: string; readonly count: number; readonly tone: Tone; readonly hollow?: boolean };
type Shares = { readonly shares: readonly Share[]; readonly title: string; readonly about: string; readonly lang: Lang };

const [WIDTH, BAR, SIZE] = [1000, 30, 13];

/** Draws it; what is empty is in the words alone. */
export function drawShares({ shares, title, about, lang }: Shares): string {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  const least = 22;
  const room = WIDTH - 24 - shares.filter(({ count }) => count > 0).length * least;
  let x = 12;
  const bar = shares
    .filter(({ count }) => count > 0)
    .map(({ label, count, tone, hollow = false }) => {
      const width = least + (room * count) / Math.max(1, all);
      const paint = TONE_PAINTS[tone];
      const body =
        rect(x, 12, width - 3, BAR, { fill: hollow ? PAPER : paint, stroke: paint, width: 1.5, round: 3, ...(hollow && { dash: "4 3" }) }) +
        words(x + (width - 3) / 2, 32, String(count), { bold: true, size: 13, fill: hollow ? paint : PAPER, anchor: "middle" });
      x += width;
      return group(`${label} ${count}`, body);
    });
  let [left, top] = [12, 66];
  const legend = shares.map(({ label, count, tone, hollow = false }) => {
    const text = `${label} ${count}`;
    const wide = 20 + widthOf(text, SIZE) + 22;
    if (left + wide > WIDTH && left > 12) [left, top] = [12, top + 22];
    const paint = TONE_PAINTS[tone];
    const body =
      rect(left, top - 10, 12, 12, { fill: hollow ? PAPER : paint, stroke: paint, width: 1.5, round: 2 }) +
      words(left + 18, top, text, { size: SIZE, ...(count === 0 && { fill: INK_2 }) });
    left += wide;
    return body;
  });
  return sheet({ width: WIDTH, height: top + 14, title, about, lang }, [...bar, ...legend]);
}
