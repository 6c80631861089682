// Menu entries of a gathered group, and of how everything is gathered.
import { Boxes, FoldVertical, Layers, Pin, Table2, UnfoldVertical } from "lucide-react";
import { GATHERINGS } from "../../../contract/gather.ts";
import { placeOnStage, theStage } from "../../canvas/stage.ts";
import { getState } from "../../state/store.ts";
import { gatheredNow, isGathered, outerKey } from "../../state/gathered.ts";
import type { MenuOn } from "../../state/overlay.ts";
import type { State } from "../../state/state.ts";
import { drawLargest, foldGroup, gatherBy, LARGEST, listGroup, pinGroup, unfoldGroup } from "../../steps/gather-steps.ts";
import type { MenuEntry } from "./entry.tsx";

const groupOf = (at: MenuOn, state: State) =>
  at.on === "gathered" ? (gatheredNow(state)?.groups.find(({ key }) => key === at.key) ?? null) : null;
const withKey = (at: MenuOn, act: (key: string) => void) => {
  if (at.on === "gathered") act(at.key);
};

export const gatherEntries: readonly MenuEntry[] = [
  {
    id: "unfold",
    section: "grow",
    icon: UnfoldVertical,
    keys: "Enter",
    label: (at, state, w) => {
      const group = groupOf(at, state);
      return group && w.gather.opens[group.opens];
    },
    act: (at) => withKey(at, unfoldGroup),
  },
  {
    id: "largest",
    section: "grow",
    icon: Layers,
    label: (at, state, w) => {
      const group = groupOf(at, state);
      return group && w.gather.draw(Math.min(LARGEST, group.things));
    },
    act: (at) => withKey(at, (key) => void drawLargest(key)),
  },
  {
    id: "fold-outer",
    section: "grow",
    icon: FoldVertical,
    label: (at, _state, w) => (at.on === "gathered" && outerKey(at.key) !== null ? w.gather.outer : null),
    act: (at) => withKey(at, (key) => foldGroup(outerKey(key) ?? key)),
  },
  {
    id: "pin-group",
    section: "keep",
    icon: Pin,
    keys: "P",
    label: (at, state, w) => (groupOf(at, state) ? (at.on === "gathered" && state.view.pinned[at.key] ? w.menu.unpin : w.menu.pin) : null),
    act: (at) => withKey(at, (key) => pinGroup(key, getState().view.pinned[key] ? null : placeOnStage(theStage(), key))),
  },
  {
    id: "list-group",
    section: "copy",
    icon: Table2,
    label: (at, state, w) => (groupOf(at, state) ? w.gather.list : null),
    act: (at) => withKey(at, (key) => void listGroup(key)),
  },
  {
    id: "gather-by",
    section: "arrange",
    icon: Boxes,
    label: (at, state, w) => (at.on !== "thing" && at.on !== "line" && isGathered(state) ? w.gather.by : null),
    choices: (_at, _state, w) => GATHERINGS.map((by) => ({ label: w.gather.ways[by], hint: w.gather.wayHow[by], act: () => gatherBy(by) })),
  },
];
