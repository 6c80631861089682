// Finds the known word that a misspelt one probably meant.
import { editDistance } from "../../data/model/edit-distance.ts";

/** Letters that make a beginning telling: `dongtan` means `dongtan-park` rather than a word of about its own length. */
const TELLING = 4;

/** The nearest of the known words, or null where none is near (more than half of its letters differ). */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  const asked = word.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const begins = Math.min(asked.length, other.length) >= TELLING && (other.startsWith(asked) || asked.startsWith(other));
    if (!begins && Math.abs(other.length - asked.length) >= least) continue;
    const steps = begins ? 1 + Math.abs(other.length - asked.length) / 100 : editDistance(asked, other);
    if (steps < least && steps <= Math.max(1, other.length / 2)) [best, least] = [candidate, steps];
  }
  return best;
}
