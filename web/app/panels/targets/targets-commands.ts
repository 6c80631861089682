// Commands of the target board.
import { BOARD_FIELDS } from "../../../../data/model/planning.ts";
import { STATUSES } from "../../../../data/model/verdicts.ts";
import { byDate } from "../../state/compared.ts";
import type { State } from "../../state/state.ts";
import { clearBoard, groupBoard, knowAsOn, onlyOnBoard, saveBoard } from "../../steps/board-steps.ts";
import { openTarget } from "../../steps/room-steps.ts";
import { go } from "../../steps/looking-steps.ts";
import type { Command } from "../palette/command.ts";

const here = ({ view }: State) => view.screen === "targets";

const FIXED: readonly Command[] = [
  {
    id: "screen.targets",
    group: "screens",
    words: (w) => w.targets.to,
    key: "G 3",
    enabled: (state) => !here(state),
    run: () => go("targets"),
  },
  { id: "targets.export", group: "leave", words: (w) => w.targets.commands.export, enabled: here, run: () => void saveBoard() },
  {
    id: "targets.clear",
    group: "filters",
    words: (w) => w.targets.commands.clear,
    enabled: (state) => here(state) && Object.keys(state.view.board).length > 0,
    run: () => clearBoard(),
  },
  {
    id: "targets.close",
    group: "picture",
    words: (w) => w.targets.commands.close,
    key: "Esc",
    enabled: (state) => here(state) && state.view.target !== null,
    run: () => openTarget(null),
  },
  {
    id: "targets.newest",
    group: "looks",
    words: (w) => w.targets.commands.newest,
    enabled: (state) => here(state) && state.view.asKnown !== null,
    run: () => knowAsOn(null),
  },
  ...STATUSES.map((status): Command => ({
    id: `targets.status.${status}`,
    group: "filters",
    words: (w) => w.targets.commands.only(w.targets.statuses[status]),
    enabled: () => true,
    run: () => onlyOnBoard("status", status),
  })),
  ...BOARD_FIELDS.map((field): Command => ({
    id: `targets.group.${field}`,
    group: "looks",
    words: (w) => w.targets.commands.group(w.targets.fields[field]),
    enabled: (state) => here(state) && state.view.grouped !== field,
    run: () => groupBoard(field),
  })),
];

/** The fixed ones, and one for the date of each article but the newest. */
export function targetsCommands({ articles }: State): readonly Command[] {
  const dates = [...new Set(byDate(articles).map(({ date }) => date))].slice(0, -1);
  return [
    ...FIXED,
    ...dates.map((date): Command => ({
      id: `targets.known.${date}`,
      group: "looks",
      words: (w) => w.targets.commands.known(date),
      enabled: here,
      run: () => knowAsOn(date),
    })),
  ];
}
