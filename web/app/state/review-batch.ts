// Which commands go in one request: a server takes as long for one decision as for forty. Pure.
import type { Sending } from "./review-desk.ts";

/** So many commands at once. */
const MOST = 40;

/** The commands at the head that can go together: plain decisions of one person on one article, each candidate once. None where the first does not wait. */
export function batchOf(sending: readonly Sending[]): readonly Sending[] {
  const [first] = sending;
  if (!first || first.is !== "waiting") return [];
  if (!isPlain(first)) return [first];
  const keys = new Set<string>();
  const batch: Sending[] = [];
  for (const one of sending.slice(0, MOST)) {
    const fits = isPlain(one) && one.is === "waiting" && one.article === first.article && one.who === first.who;
    if (!fits || one.keys.some((key) => keys.has(key))) break;
    for (const key of one.keys) keys.add(key);
    batch.push(one);
  }
  return batch;
}

const isPlain = ({ act, alone }: Sending): boolean => "wishes" in act && !act.together && !alone;
