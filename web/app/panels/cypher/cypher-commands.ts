// The Cypher screen's commands, and the catalogue's questions by their words. The room is loaded when one of them is used.
import { activeRun, activeTab, getDoor } from "../../state/door-state.ts";
import type { State } from "../../state/state.ts";
import { go } from "../../steps/looking-steps.ts";
import type { Command } from "../palette/command.ts";

const here = ({ view }: State) => view.screen === "cypher";
const written = (state: State) => here(state) && activeTab(getDoor()).text.trim() !== "";
const steps = () => import("../../steps/door-steps.ts");
const editor = () => import("../../steps/door-insert.ts");

const own: readonly Command[] = [
  {
    id: "cypher.open",
    group: "screens",
    words: (w) => w.door.commands.open,
    key: "G 6",
    enabled: (state) => !here(state),
    run: () => go("cypher"),
  },
  {
    id: "cypher.run",
    group: "ask",
    words: (w) => w.door.commands.run,
    key: "Ctrl Enter",
    enabled: written,
    run: () => void steps().then(({ runQuery }) => runQuery(getDoor().part)),
  },
  {
    id: "cypher.stop",
    group: "ask",
    words: (w) => w.door.commands.stop,
    key: "Esc",
    enabled: (state) => here(state) && activeRun(getDoor()).is === "running",
    run: () => void steps().then(({ cancelRun }) => cancelRun()),
  },
  {
    id: "cypher.plan",
    group: "ask",
    words: (w) => w.door.commands.plan,
    enabled: written,
    run: () => void steps().then(({ planQuery }) => planQuery()),
  },
  {
    id: "cypher.format",
    group: "ask",
    words: (w) => w.door.commands.format,
    key: "Shift Alt F",
    enabled: written,
    run: () => void editor().then(({ formatQuery }) => formatQuery()),
  },
  {
    id: "cypher.tab",
    group: "ask",
    words: (w) => w.door.commands.tab,
    enabled: here,
    run: () => void steps().then(({ newTab }) => newTab()),
  },
  {
    id: "cypher.editor",
    group: "ask",
    words: (w) => w.door.commands.editor,
    enabled: here,
    run: () => void editor().then(({ focusEditor }) => focusEditor()),
  },
];

/** The room's own, and every question of the catalogue once it was read. */
export function cypherCommands(): readonly Command[] {
  const { catalogue } = getDoor();
  const entries = catalogue?.is === "here" ? catalogue.value.entries : [];
  const questions = entries.map((entry): Command => ({
    id: `cypher.entry.${entry.name}`,
    group: "ask",
    words: (_w, lang) => (lang === "zh" ? entry.questionZh : entry.questionEn),
    enabled: () => true,
    run: () => void steps().then(({ openEntry }) => openEntry(entry)),
  }));
  return [...own, ...questions];
}
