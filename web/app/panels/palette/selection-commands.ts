// Commands that act on what is selected.
import type { State } from "../../state/state.ts";
import { getState } from "../../state/store.ts";
import { copy, panel } from "../../steps/looking-steps.ts";
import { showOnly, takeOff } from "../../steps/picture-steps.ts";
import { nameOf } from "../../words/words.ts";
import type { Command } from "./command.ts";
import { pressOnCanvas } from "./on-canvas.ts";

const some = ({ view }: State) => view.screen === "explore" && view.selected.length > 0;
const one = ({ view }: State) => view.screen === "explore" && view.selected.length === 1;
const chosen = () => getState().view.selected;

export const selectionCommands: readonly Command[] = [
  {
    id: "selection.expand",
    group: "selection",
    words: (w, lang, { view, things }) => {
      const thing = things[view.selected[0] ?? ""];
      return thing ? w.palette.expand(nameOf(thing, lang)) : w.card.expand;
    },
    key: "E",
    enabled: one,
    run: () => pressOnCanvas("KeyE"),
  },
  { id: "selection.only", group: "selection", words: (w) => w.palette.only, key: "O", enabled: some, run: () => showOnly(chosen()) },
  { id: "selection.remove", group: "selection", words: (w) => w.card.remove, key: "H", enabled: some, run: () => takeOff(chosen()) },
  {
    id: "selection.pin",
    group: "selection",
    words: (w, _lang, { view }) => (view.pinned[view.selected[0] ?? ""] ? w.card.unpin : w.card.pin),
    key: "P",
    enabled: one,
    run: () => pressOnCanvas("KeyP"),
  },
  {
    id: "selection.card",
    group: "selection",
    words: (w) => w.card.unfold,
    key: "Enter",
    enabled: (state) => one(state) && !state.panels.inspector,
    run: () => panel({ inspector: true }),
  },
  {
    id: "selection.names",
    group: "selection",
    words: (w) => w.palette.copyNames,
    enabled: some,
    run: () => {
      const { things, view } = getState();
      void copy(view.selected.flatMap((id) => (things[id] ? [nameOf(things[id], view.lang)] : [])).join("\n"));
    },
  },
];
