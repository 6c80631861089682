// Commands of the paths.
import { getState } from "../../state/store.ts";
import { closePath, keepPath, onlyPath, openPaths, pathBy, pathFrom, pathTo } from "../../steps/path-steps.ts";
import { litByPath } from "../../state/paths.ts";
import type { State } from "../../state/state.ts";
import type { Command } from "../palette/command.ts";

const one = ({ view }: State) => view.screen === "explore" && view.selected.length === 1;
const chosen = (act: (id: string) => void) => () => {
  const [id] = getState().view.selected;
  if (id !== undefined) act(id);
};

export const pathCommands: readonly Command[] = [
  { id: "path.open", group: "ask", words: (w) => w.paths.open, enabled: ({ view }) => view.path === null, run: () => openPaths() },
  { id: "path.from", group: "selection", words: (w) => w.paths.fromHere, key: "A", enabled: one, run: chosen(pathFrom) },
  { id: "path.to", group: "selection", words: (w) => w.paths.toHere, key: "B", enabled: one, run: chosen(pathTo) },
  {
    id: "path.by",
    group: "selection",
    words: (w) => w.paths.byHere,
    enabled: (state) => one(state) && state.view.path !== null,
    run: chosen(pathBy),
  },
  {
    id: "path.between",
    group: "selection",
    words: (w) => w.paths.between,
    enabled: ({ view }) => view.screen === "explore" && view.selected.length === 2,
    run: () => openPaths(getState().view.selected),
  },
  { id: "path.keep", group: "picture", words: (w) => w.paths.keep, enabled: (state) => litByPath(state) !== null, run: keepPath },
  { id: "path.only", group: "picture", words: (w) => w.paths.onlyThis, enabled: (state) => litByPath(state) !== null, run: onlyPath },
  {
    id: "path.close",
    group: "picture",
    words: (w) => w.paths.close,
    key: "Esc",
    enabled: ({ view }) => view.path !== null,
    run: closePath,
  },
];
