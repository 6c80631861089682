// Ways into the planner's rooms from anywhere, and out of what is open there; a room's other steps are loaded with it.
import { MOST_STARTS } from "../../../data/model/planning.ts";
import { take } from "../state/store.ts";
import { go } from "./looking-steps.ts";

/** What belongs to other starts. */
const ANEW = { why: null, opened: [], supposed: {}, source: null } as const;

/** Shows what these need and what hangs on them. */
export function dependOn(ids: readonly string[]): void {
  const of = [...new Set(ids)].slice(0, MOST_STARTS);
  const [id] = of;
  if (id === undefined) go("depend");
  else take({ verb: "depend", id }, (view) => ({ ...view, ...ANEW, screen: "depend", of, tab: "why", table: false }));
}

/** Explains how a thing hangs together with the starts; null explains nothing. */
export function explain(id: string | null): void {
  take(id === null ? { verb: "close" } : { verb: "select", id }, (view) => ({
    ...view,
    why: id,
    source: null,
    tab: view.tab === "late" ? view.tab : "why",
  }));
}

/** Opens a target beside the board, from wherever one is; null closes it. */
export function openTarget(id: string | null): void {
  if (id === null) take({ verb: "close" }, (view) => ({ ...view, target: null, source: null }));
  else take({ verb: "target", id }, (view) => ({ ...view, screen: "targets", target: id, source: null }));
}
