// The name that a mistyped one is nearest to.
import { editDistance } from "../../../../../data/model/edit-distance.ts";

/** The nearest of some names; null where none is near. Upper and lower case count as one. */
export function nearest(word: string, names: readonly string[]): string | null {
  const asked = word.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const name of names) {
    const other = name.toLowerCase();
    const apart = Math.abs(other.length - asked.length) > most ? least : editDistance(asked, other);
    if (apart < least) {
      least = apart;
      best = name;
    }
  }
  return best;
}
