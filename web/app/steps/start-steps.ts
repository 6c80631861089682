// Ways to start: each leaves the picture as if nothing had been done before, with one part of the graph in it.
import type { Offer } from "../../contract/grow.ts";
import { askStart } from "../api-grow.ts";
import { closeOverlay } from "../state/overlay.ts";
import { take, update } from "../state/store.ts";
import type { View } from "../state/state.ts";
import { startOver } from "../state/verbs.ts";
import { LIMITS } from "./limits.ts";
import { troubleOf } from "./read.ts";

/** Draws what an offer promises. */
export async function startFrom({ of, id }: Pick<Offer, "of" | "id">): Promise<void> {
  closeOverlay();
  try {
    const ids = (await askStart(of, id)).slice(0, LIMITS.start);
    take({ verb: "open", id }, (view) => ({ ...startOver(view), shown: ids, ...lookOf(of, id) }));
  } catch (error) {
    update(() => ({ offline: { since: Date.now(), retryAt: Date.now(), why: troubleOf(error) } }));
  }
}

/** An article's own relations; a company in the middle of what it does; what is needed beside what needs it. */
function lookOf(of: Offer["of"], id: string): Partial<View> {
  if (of === "article") return { article: id };
  if (of === "company") return { selected: [id], layout: "radial", around: id };
  if (of === "needs") return { selected: [id], layout: "layers" };
  return of === "place" ? { selected: [id] } : {};
}

/** Leaves the canvas empty. */
export function startEmpty(): void {
  closeOverlay();
  take({ verb: "keep", count: 0 }, (view) => ({ ...startOver(view), shown: [] }));
}
