// 川渝, 湘鄂赣, 湘中南, 川渝东北: characters that stand for provinces, beside each other or with a direction.
import { PROVINCE_CHARACTERS, WEAK_CHARACTERS } from "../lexicon/regions.ts";
import type { Match } from "./lattice.ts";

const LONGEST = 5;
const LEVEL = 17;
const ONE = 1;
const WEAK = 2;
const DIRECTION = 3;
const kindOf = new Uint8Array(65536);
for (const one of PROVINCE_CHARACTERS) kindOf[one.charCodeAt(0)] = ONE;
for (const one of WEAK_CHARACTERS) kindOf[one.charCodeAt(0)] = WEAK;
for (const one of "东西南北中") kindOf[one.charCodeAt(0)] = DIRECTION;

/** A firm. */
const NO_PARTS = new Set(["京东"]);

/** The numbers that such a match has in place of a name of the gazetteer. */
export const TOGETHER = -1;
export const PART_OF_PROVINCE = -2;

/**
 * Runs of two to five of the characters, one of them no word by itself or three in number; with one or two directions after
 * them a single one is enough. A longer run is none.
 */
export function togetherIn(text: string, from: number, to: number): Match[] {
  const found: Match[] = [];
  for (let start = from; start < to; start++) {
    if (kindAt(text, start) !== ONE && kindAt(text, start) !== WEAK) continue;
    let end = start;
    let strong = 0;
    const seen = new Set<string>();
    for (; end < to && (kindAt(text, end) === ONE || kindAt(text, end) === WEAK); end++) {
      if (kindAt(text, end) === ONE) strong++;
      seen.add(text[end]!);
    }
    const length = end - start;
    if (length <= LONGEST && seen.size === length && (strong > 0 || length > 2)) {
      if (length >= 2) found.push({ start, end, at: TOGETHER, area: 0, level: LEVEL + length - 2 });
      if (strong > 0) withDirections(text, start, end, to, found);
    }
    start = end - 1;
  }
  return found;
}

function withDirections(text: string, start: number, end: number, to: number, found: Match[]): void {
  for (let count = 1; count <= 2 && end + count <= to && kindAt(text, end + count - 1) === DIRECTION; count++) {
    if (count === 2 && text[end] === text[end + 1]) break;
    if (NO_PARTS.has(text.slice(start, end + count))) continue;
    found.push({ start, end: end + count, at: PART_OF_PROVINCE, area: 0, level: LEVEL - 2 + count });
  }
}

const kindAt = (text: string, at: number): number => kindOf[text.charCodeAt(at)]!;
