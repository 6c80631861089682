// Chains one below the other, each from what depends to what it depends on, with the relation over every arrow.
import type { Kind } from "../../../data/model/kinds.ts";
import type { Lang } from "../asked.ts";
import { ACCENT, INK_2, kindPaint, LINE, PAPER } from "../paints.ts";
import { group, line, path, rect, sheet, words, wrapped } from "./svg.ts";

/** A link of a chain. `by`: how the thing before needs it, with the numbers of the sources; "" for the first. */
export type ChainLink = {
  readonly name: string;
  readonly kind: Kind;
  readonly by: string;
  readonly implied: boolean;
  readonly end: boolean;
};
type Chains = { readonly chains: readonly (readonly ChainLink[])[]; readonly title: string; readonly about: string; readonly lang: Lang };

const [W, H, BETWEEN, LEFT, PER_ROW] = [142, 58, 84, 34, 4];

/** Draws it; a long chain goes on in the next row. */
export function drawChains({ chains, title, about, lang }: Chains): string {
  let y = 10;
  const body = chains.flatMap((chain, nth) => {
    const rows = Math.ceil(chain.length / PER_ROW);
    const top = y;
    y += rows * (H + 18) + 14;
    const number = words(8, top + H / 2 + 4, String(nth + 1), { bold: true, size: 13 });
    return [
      number,
      ...chain.map((link, index) => linkText(link, index, top)),
      ...(nth === chains.length - 1 ? [] : [line(8, y - 12, 900, y - 12, { stroke: LINE, width: 0.5 })]),
    ];
  });
  const longest = Math.max(1, ...chains.map((chain) => chain.length));
  const widest = Math.min(PER_ROW, longest);
  return sheet(
    { width: LEFT + widest * (W + BETWEEN) - BETWEEN + (longest > PER_ROW ? BETWEEN : 0) + 12, height: y, title, about, lang },
    body,
  );
}

function linkText({ name, kind, by, implied, end }: ChainLink, index: number, top: number): string {
  const [column, row] = [index % PER_ROW, Math.floor(index / PER_ROW)];
  const [x, y] = [LEFT + column * (W + BETWEEN) + (row > 0 ? BETWEEN : 0), top + row * (H + 18)];
  const lines = wrapped(name, W - 22, 12, 3);
  const arrow = by === "" ? "" : arrowText(x, y, { by, implied });
  return group(
    name,
    arrow +
      rect(x, y, W, H, { fill: PAPER, stroke: end ? ACCENT : LINE, width: end ? 2 : 1, round: 5 }) +
      rect(x + 1, y + 6, 4, H - 12, { fill: kindPaint(kind), round: 2 }) +
      lines.map((text, n) => words(x + 12, y + H / 2 + 4 - ((lines.length - 1) * 15) / 2 + n * 15, text, { size: 12, bold: end })).join(""),
  );
}

function arrowText(x: number, y: number, { by, implied }: Pick<ChainLink, "by" | "implied">): string {
  const middle = y + H / 2;
  const how = { stroke: INK_2, width: 1.3, ...(implied && { dash: "5 3" }) };
  const lines = wrapped(by, BETWEEN - 14, 10, 2);
  return (
    line(x - BETWEEN + 3, middle, x - 6, middle, how) +
    path(["M", x - 7, middle - 3.5, "L", x - 1, middle, "L", x - 7, middle + 3.5, "Z"], { fill: INK_2 }) +
    lines
      .map((text, n) => words(x - BETWEEN / 2, middle - 6 - (lines.length - 1 - n) * 12, text, { size: 10, fill: INK_2, anchor: "middle" }))
      .join("")
  );
}
