// All commands of the page: a room adds a line with its own.
import type { Command, Commands } from "./command.ts";
import type { State } from "../../state/state.ts";
import { compareCommands } from "../compare/compare-commands.ts";
import { cypherCommands } from "../cypher/cypher-commands.ts";
import { targetsCommands } from "../targets/targets-commands.ts";
import { dependCommands } from "../depend/depend-commands.ts";
import { reviewCommands } from "../review/review-commands.ts";
import { settingCommands } from "../settings/setting-commands.ts";
import { filterCommands } from "./filter-commands.ts";
import { growCommands } from "./grow-commands.ts";
import { layoutCommands } from "./layout-commands.ts";
import { pageCommands } from "./page-commands.ts";
import { pathCommands } from "../paths/path-commands.ts";
import { timeCommands } from "../time/time-commands.ts";
import { ruleCommands } from "../side/rule-commands.ts";
import { selectCommands } from "../select/select-commands.ts";
import { shareCommands } from "./share-commands.ts";
import { selectionCommands } from "./selection-commands.ts";

const ALL: readonly Commands[] = [
  selectionCommands,
  growCommands,
  shareCommands,
  pathCommands,
  selectCommands,
  pageCommands,
  filterCommands,
  layoutCommands,
  ruleCommands,
  compareCommands,
  timeCommands,
  targetsCommands,
  dependCommands,
  reviewCommands,
  settingCommands,
  cypherCommands,
];

/** What can be done now. */
export function commandsNow(state: State): readonly Command[] {
  return ALL.flatMap((some) => (typeof some === "function" ? some(state) : some)).filter((command) => command.enabled(state));
}
