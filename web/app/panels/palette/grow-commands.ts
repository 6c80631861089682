// Commands that grow the picture or take it back.
import { drawnIds } from "../../state/derive.ts";
import { openOverlay } from "../../state/overlay.ts";
import { getState } from "../../state/store.ts";
import type { State } from "../../state/state.ts";
import { filteredLinks, leavesOf, within } from "../../state/surroundings.ts";
import { collapse, isolate, revealRelations, revealThings } from "../../steps/grow-steps.ts";
import type { Command } from "./command.ts";
import { pressOnCanvas } from "./on-canvas.ts";

const DEPTHS = [1, 2, 3] as const;
const exploring = ({ view }: State) => view.screen === "explore";
const some = (state: State) => exploring(state) && state.view.selected.length > 0;
/** The one thing that is selected, and no group. */
const theOne = ({ view }: State) => {
  const [id] = view.selected;
  return view.screen === "explore" && view.selected.length === 1 && id !== undefined && !view.groups[id] ? id : null;
};
const withOne = (act: (id: string) => void) => () => {
  const id = theOne(getState());
  if (id !== null) act(id);
};

export const growCommands: readonly Command[] = [
  {
    id: "grow.by",
    group: "selection",
    words: (w) => w.grow.more,
    key: "Shift E",
    enabled: (state) => theOne(state) !== null,
    run: withOne((id) => openOverlay({ is: "expand", id })),
  },
  {
    id: "grow.collapse",
    group: "selection",
    words: (w, _lang, state) => w.menu.collapse(leavesOf(state, theOne(state) ?? "").length),
    enabled: (state) => leavesOf(state, theOne(state) ?? "").length > 0,
    run: withOne(collapse),
  },
  ...DEPTHS.map((steps): Command => ({
    id: `grow.isolate.${steps}`,
    group: "selection",
    words: (w, _lang, state) => `${w.menu.isolate}${w.colon}${w.menu.steps(steps, within(state, state.view.selected, steps).length)}`,
    enabled: some,
    run: () => isolate(getState().view.selected, steps),
  })),
  {
    id: "grow.menu",
    group: "selection",
    words: (w) => w.palette.menu,
    key: "Shift F10",
    enabled: exploring,
    run: () => pressOnCanvas("F10", { shift: true }),
  },
  {
    id: "grow.things",
    group: "picture",
    words: (w) => w.menu.revealThings,
    enabled: (state) => exploring(state) && drawnIds(state).length > 1,
    run: () => void revealThings(),
  },
  {
    id: "grow.relations",
    group: "picture",
    words: (w, _lang, state) => w.menu.revealRelations(filteredLinks(state)),
    enabled: (state) => exploring(state) && filteredLinks(state) > 0,
    run: revealRelations,
  },
  { id: "grow.start", group: "picture", words: (w) => w.menu.start, enabled: exploring, run: () => openOverlay({ is: "start" }) },
];
