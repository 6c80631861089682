// Menu entries of selecting, and of what is done to a selection: pin, colour, group, note, compare.
import {
  Bookmark,
  Columns2,
  Group,
  Lasso,
  ListFilter,
  NotebookPen,
  Palette,
  Pin,
  PinOff,
  Shapes,
  SquareDashedMousePointer,
  SquareSplitHorizontal,
  Table2,
  Ungroup,
} from "lucide-react";
import { membersOf, standIns } from "../../graph/groups.ts";
import { besideSelection } from "../../graph/rules.ts";
import { visibleThings } from "../../state/derive.ts";
import type { MenuOn } from "../../state/overlay.ts";
import { PAINTS } from "../../state/select-verbs.ts";
import { getState } from "../../state/store.ts";
import type { State } from "../../state/state.ts";
import { choose } from "../../steps/looking-steps.ts";
import { desk } from "../../steps/own-steps.ts";
import {
  chooseAll,
  chooseMany,
  groupThese,
  invertChosen,
  lasso,
  openGroup,
  paintThese,
  seeInTable,
  unpinChosen,
} from "../../steps/select-steps.ts";
import { pressOnCanvas } from "../palette/on-canvas.ts";
import type { MenuEntry } from "./entry.tsx";

/** The things that are meant: a group stands for all it holds. */
const meant = (at: MenuOn, state: State) => (at.on === "thing" ? [...new Set(at.ids.flatMap((id) => membersOf(state, id)))] : []);
/** What stands for them in the picture. */
const standing = (at: MenuOn, state: State) => meant(at, state).map((id) => standIns(state.view.groups).get(id) ?? id);
/** The closed group that was pointed at. */
const groupOf = (at: MenuOn, state: State) =>
  at.on === "thing" ? (state.view.groups[at.id] ? at.id : (standIns(state.view.groups).get(at.id) ?? null)) : null;

/** Selects what is meant and presses a key of the canvas for it. */
function withThem(at: MenuOn, code: string): void {
  chooseMany(meant(at, getState()));
  pressOnCanvas(code);
}

export const selectEntries: readonly MenuEntry[] = [
  {
    id: "open-group",
    section: "grow",
    icon: Ungroup,
    keys: "E",
    label: (at, state, w) => (groupOf(at, state) === null ? null : w.chosen.open),
    act: (at) => {
      const group = groupOf(at, getState());
      if (group !== null) openGroup(group);
    },
  },
  {
    id: "paint",
    section: "look",
    icon: Palette,
    label: (at, _state, w) => (at.on === "thing" ? w.chosen.paint : null),
    choices: (at, state, w) => [
      ...PAINTS.map((paint) => ({
        label: String(paint),
        hint: w.chosen.painted(paint, w.chosen.paints[paint - 1] ?? ""),
        act: () => paintThese(meant(at, state), paint),
      })),
      { label: "×", hint: w.chosen.unpaint, act: () => paintThese(meant(at, state), null) },
    ],
  },
  {
    id: "pin-all",
    section: "look",
    icon: Pin,
    keys: "P",
    label: (at, state, w) => {
      const ids = standing(at, state);
      return meant(at, state).length > 1 && !ids.every((id) => state.view.pinned[id]) ? w.chosen.pinAll : null;
    },
    act: (at) => withThem(at, "KeyP"),
  },
  {
    id: "unpin-all",
    section: "look",
    icon: PinOff,
    label: (at, state, w) =>
      meant(at, state).length > 1 && standing(at, state).some((id) => state.view.pinned[id]) ? w.chosen.unpinAll : null,
    act: (at) => {
      chooseMany(meant(at, getState()));
      unpinChosen();
    },
  },
  {
    id: "note",
    section: "look",
    icon: NotebookPen,
    keys: "N",
    label: (at, state, w) =>
      meant(at, state).length === 1 ? (state.notes[meant(at, state)[0] ?? ""] === undefined ? w.chosen.addNote : w.chosen.note) : null,
    act: (at) => {
      const [id] = meant(at, getState());
      if (id === undefined) return;
      choose(id);
      requestAnimationFrame(() => pressOnCanvas("KeyN"));
    },
  },
  {
    id: "group",
    section: "arrange",
    icon: Group,
    keys: "U",
    label: (at, state, w) => (meant(at, state).length > 1 && groupOf(at, state) === null ? w.chosen.group : null),
    act: (at) => {
      const ids = meant(at, getState());
      groupThese(ids);
      chooseMany(ids);
    },
  },
  {
    id: "two",
    section: "copy",
    icon: Columns2,
    label: (at, state, w) => (meant(at, state).length === 2 ? w.chosen.two : null),
    act: (at) => {
      chooseMany(meant(at, getState()));
      desk("two");
    },
  },
  {
    id: "in-table",
    section: "copy",
    icon: Table2,
    label: (at, state, w) => (meant(at, state).length > 1 ? w.chosen.inTable : null),
    act: (at) => {
      chooseMany(meant(at, getState()));
      seeInTable();
    },
  },
  {
    id: "beside",
    section: "look",
    icon: Shapes,
    label: (at, state, w) => (at.on === "thing" && at.ids.length > 1 && besideSelection(state).length > 0 ? w.chosen.beside : null),
    act: () => chooseMany(besideSelection(getState())),
  },
  {
    id: "choose-all",
    section: "look",
    icon: SquareDashedMousePointer,
    keys: "Ctrl A",
    label: (at, state, w) => (at.on === "canvas" && visibleThings(state).length > 0 ? w.chosen.all : null),
    act: chooseAll,
  },
  {
    id: "invert",
    section: "look",
    icon: SquareSplitHorizontal,
    keys: "I",
    label: (at, state, w) => (at.on === "canvas" && state.view.selected.length > 0 ? w.chosen.invert : null),
    act: invertChosen,
  },
  {
    id: "lasso",
    section: "look",
    icon: Lasso,
    keys: "L",
    label: (at, _state, w) => (at.on === "canvas" ? w.chosen.lasso : null),
    act: () => lasso(true),
  },
  {
    id: "by-rule",
    section: "look",
    icon: ListFilter,
    keys: "S",
    label: (at, _state, w) => (at.on === "canvas" ? w.chosen.byRuleMore : null),
    act: () => desk("rule"),
  },
  {
    id: "saved",
    section: "copy",
    icon: Bookmark,
    label: (at, _state, w) => (at.on === "canvas" ? w.saved.title : null),
    act: () => desk("saved"),
  },
];
