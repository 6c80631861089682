// Commands of selecting, of what is done to a selection, and of the views that are kept.
import { groupSelected } from "../../graph/groups.ts";
import { besideSelection, fitting, NO_RULE } from "../../graph/rules.ts";
import { visibleThings } from "../../state/derive.ts";
import { PAINTS } from "../../state/select-verbs.ts";
import { getState } from "../../state/store.ts";
import type { State } from "../../state/state.ts";
import { desk, openView } from "../../steps/own-steps.ts";
import { choose } from "../../steps/looking-steps.ts";
import {
  chooseAll,
  chooseByRule,
  chooseMany,
  groupOrOpen,
  invertChosen,
  lasso,
  paintThese,
  seeInTable,
  unpinChosen,
} from "../../steps/select-steps.ts";
import type { Command } from "../palette/command.ts";
import { pressOnCanvas } from "../palette/on-canvas.ts";

const exploring = (state: State) => state.view.screen === "explore";
const seen = (state: State) => exploring(state) && visibleThings(state).length > 0;
const atLeast = (least: number) => (state: State) => exploring(state) && state.view.selected.length >= least;

const fixed: readonly Command[] = [
  { id: "select.all", group: "selection", words: (w) => w.chosen.all, key: "Ctrl A", enabled: seen, run: chooseAll },
  { id: "select.none", group: "selection", words: (w) => w.chosen.none, key: "Esc", enabled: atLeast(1), run: () => choose(null) },
  { id: "select.invert", group: "selection", words: (w) => w.chosen.invert, key: "I", enabled: seen, run: invertChosen },
  { id: "select.rule", group: "selection", words: (w) => w.chosen.byRuleMore, key: "S", enabled: seen, run: () => desk("rule") },
  { id: "select.lasso", group: "selection", words: (w) => w.chosen.lasso, key: "L", enabled: seen, run: () => lasso(true) },
  {
    id: "select.beside",
    group: "selection",
    words: (w) => w.chosen.beside,
    enabled: (state) => atLeast(1)(state) && besideSelection(state).length > 0,
    run: () => chooseMany(besideSelection(getState())),
  },
  {
    id: "select.like",
    group: "selection",
    words: (w) => w.chosen.like,
    enabled: (state) => atLeast(1)(state) && fitting(state, { ...NO_RULE, like: true }).length > state.view.selected.length,
    run: () => chooseByRule({ ...NO_RULE, like: true }, "anew"),
  },
  {
    id: "select.group",
    group: "selection",
    words: (w, _lang, state) => (groupSelected(state) === null ? w.chosen.group : w.chosen.open),
    key: "U",
    enabled: atLeast(2),
    run: groupOrOpen,
  },
  { id: "select.pin", group: "selection", words: (w) => w.chosen.pinAll, key: "P", enabled: atLeast(2), run: () => pressOnCanvas("KeyP") },
  {
    id: "select.unpin",
    group: "selection",
    words: (w) => w.chosen.unpinAll,
    enabled: (state) => atLeast(2)(state) && state.view.selected.some((id) => state.view.pinned[id]),
    run: unpinChosen,
  },
  {
    id: "select.note",
    group: "selection",
    words: (w) => w.chosen.addNote,
    key: "N",
    enabled: (state) => exploring(state) && state.view.selected.length === 1,
    run: () => pressOnCanvas("KeyN"),
  },
  {
    id: "select.two",
    group: "selection",
    words: (w) => w.chosen.two,
    enabled: (state) => exploring(state) && state.view.selected.length === 2,
    run: () => desk("two"),
  },
  { id: "select.table", group: "selection", words: (w) => w.chosen.inTable, enabled: atLeast(2), run: seeInTable },
  ...PAINTS.map((paint): Command => ({
    id: `select.paint.${paint}`,
    group: "selection",
    words: (w) => `${w.chosen.paint}${w.colon}${w.chosen.painted(paint, w.chosen.paints[paint - 1] ?? "")}`,
    key: String(paint),
    enabled: atLeast(1),
    run: () => paintThese(getState().view.selected, paint),
  })),
  {
    id: "select.unpaint",
    group: "selection",
    words: (w) => w.chosen.unpaint,
    key: "0",
    enabled: (state) => atLeast(1)(state) && state.view.selected.some((id) => state.view.marks[id] !== undefined),
    run: () => paintThese(getState().view.selected, null),
  },
  { id: "saved.list", group: "saved", words: (w) => w.saved.title, enabled: () => true, run: () => desk("saved") },
];

/** All of them, and one for each view that is kept. */
export function selectCommands(state: State): readonly Command[] {
  return [
    ...fixed,
    ...state.saved.map((view): Command => ({
      id: `saved.open.${view.name}`,
      group: "saved",
      words: (w) => `${w.saved.open} ${view.name}`,
      enabled: () => true,
      run: () => openView(view),
    })),
  ];
}
