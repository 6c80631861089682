// How wide columns stand: by what their first rows hold, so that scrolling never moves them.
import { cellText, isList } from "../../../../../data/model/cypher-plain.ts";
import { parseEvidence } from "../../../../../data/model/locator.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";
import type { Row } from "../../../state/door-state.ts";
import { isNode, isPath, textIn } from "./values.ts";

const LOOKED_AT = 60;
const [LEAST, MOST, AROUND] = [72, 380, 28];
const [HAN, LATIN, CHIP, GLYPH] = [14, 7.6, 158, 26];

/** Widths in pixels, one for each column. */
export function columnWidths(columns: readonly string[], rows: readonly Row[], count: number): number[] {
  return columns.map((column, at) => {
    let widest = letters(column) + 30;
    for (let row = 0; row < Math.min(count, LOOKED_AT); row++) widest = Math.max(widest, widthOf(rows[row]?.[at] ?? null));
    return Math.round(Math.min(MOST, Math.max(LEAST, widest + AROUND)));
  });
}

function widthOf(value: CypherValue): number {
  if (isNode(value)) return GLYPH + letters(textIn(value, "name") ?? value.id ?? "");
  if (isPath(value)) return MOST;
  if (typeof value === "string" && parseEvidence(value)) return CHIP;
  if (isList(value)) return value.slice(0, 3).reduce((sum: number, item) => sum + widthOf(item) + 8, 0);
  return letters(cellText(value));
}

function letters(text: string): number {
  let width = 0;
  for (const letter of text.slice(0, 60)) width += letter.charCodeAt(0) > 0x2e7f ? HAN : LATIN;
  return width;
}
