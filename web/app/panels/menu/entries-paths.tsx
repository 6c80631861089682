// Menu entries of the paths.
import { Flag, Route, Waypoints } from "lucide-react";
import { openPaths, pathBy, pathFrom, pathTo } from "../../steps/path-steps.ts";
import type { MenuOn } from "../../state/overlay.ts";
import type { State } from "../../state/state.ts";
import type { MenuEntry } from "./entry.tsx";

/** One thing, not a group of several. */
const isOne = (at: MenuOn, { view }: State) => at.on === "thing" && at.ids.length === 1 && !view.groups[at.id];

export const pathEntries: readonly MenuEntry[] = [
  {
    id: "path-from",
    section: "path",
    icon: Route,
    keys: "A",
    label: (at, state, w) => (isOne(at, state) ? w.paths.fromHere : null),
    act: (at) => at.on === "thing" && pathFrom(at.id),
  },
  {
    id: "path-to",
    section: "path",
    icon: Flag,
    keys: "B",
    label: (at, state, w) => (isOne(at, state) ? w.paths.toHere : null),
    act: (at) => at.on === "thing" && pathTo(at.id),
  },
  {
    id: "path-by",
    section: "path",
    icon: Waypoints,
    label: (at, state, w) => (isOne(at, state) && state.view.path ? w.paths.byHere : null),
    act: (at) => at.on === "thing" && pathBy(at.id),
  },
  {
    id: "path-between",
    section: "path",
    icon: Route,
    label: (at, _state, w) => (at.on === "thing" && at.ids.length === 2 ? w.paths.between : null),
    act: (at) => at.on === "thing" && openPaths(at.ids),
  },
];
