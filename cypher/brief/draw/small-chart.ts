// The small chart beside a target: a bar only where both ends are real numbers that compare; else a track that says why not.
import { escaped } from "../../../data/model/escaped.ts";
import type { Status } from "../../../data/model/verdicts.ts";
import { INK, LINE, PAPER, SOFT, STATUS_TONES, TONE_PAINTS } from "../paints.ts";
import { circle, line, rect, words } from "./svg.ts";

/** `figure`, `target`: in the base unit; null where there is no number that compares. `hollow`: 约. */
export type SmallChart = {
  readonly figure: number | null;
  readonly target: number | null;
  readonly hollow: boolean;
  readonly status: Status;
  readonly label: string;
};

const [W, H, MID] = [148, 18, 9];

/** Draws it. */
export function drawSmall({ figure, target, hollow, status, label }: SmallChart): string {
  const paint = TONE_PAINTS[STATUS_TONES[status]];
  const both = figure !== null && target !== null && figure >= 0 && target > 0;
  const body = both ? bars(figure, target, hollow, paint) : track(status, paint);
  return `<svg viewBox="0 0 ${W} ${H}" width="${W}" height="${H}" role="img" aria-label="${escaped(label)}">${body}</svg>`;
}

function bars(figure: number, target: number, hollow: boolean, paint: string): string {
  const widest = Math.max(figure, target) * 1.08;
  const at = (value: number) => 1 + ((W - 8) * value) / widest;
  return (
    rect(1, MID - 4, at(target) - 1, 8, { fill: SOFT, stroke: LINE, width: 0.5 }) +
    rect(1, MID - 4, at(figure) - 1, 8, { fill: hollow ? PAPER : paint, stroke: paint }) +
    line(at(target), 1, at(target), H - 1, { stroke: INK, width: 2 }) +
    (hollow ? circle(at(figure), MID, 3.5, { fill: PAPER, stroke: paint, width: 1.5 }) : "")
  );
}

function track(status: Status, paint: string): string {
  if (status === "met") return line(1, MID, W - 6, MID, { stroke: paint, width: 6 });
  if (status === "underway" || status === "late" || status === "tooClose")
    return line(1, MID, W - 6, MID, { stroke: paint, width: 6, dash: "12 6" });
  const hatch = Array.from({ length: 17 }, (_, n) => line(2 + n * 8, MID + 4, 8 + n * 8, MID - 4, { stroke: paint, width: 0.8 })).join("");
  if (status === "notComparable")
    return (
      rect(1, MID - 4, W - 8, 8, { stroke: paint, width: 0.8 }) +
      hatch +
      rect(W / 2 - 9, MID - 8, 18, 16, { fill: PAPER }) +
      words(W / 2, MID + 5, "≠", { size: 14, bold: true, fill: paint, anchor: "middle" })
    );
  return rect(1, MID - 4, W - 8, 8, { stroke: paint, width: 0.8, dash: "3 3" });
}
