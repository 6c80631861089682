// Commands for leaving with it: export, evidence pack, the Cypher of a step.
import { openOverlay } from "../../state/overlay.ts";
import type { State } from "../../state/state.ts";
import type { Command } from "./command.ts";

const exploring = ({ view }: State) => view.screen === "explore";
const drawn = (state: State) => exploring(state) && state.drawn.is === "here" && state.drawn.value.length > 0;

export const shareCommands: readonly Command[] = [
  { id: "leave.export", group: "leave", words: (w) => w.ways.share, enabled: exploring, run: () => openOverlay({ is: "share" }) },
  { id: "leave.pack", group: "leave", words: (w) => w.pack.open, enabled: drawn, run: () => openOverlay({ is: "pack" }) },
  {
    id: "leave.cypher",
    group: "leave",
    words: (w) => w.ways.cypher,
    key: "Y",
    enabled: exploring,
    run: () => openOverlay({ is: "asked" }),
  },
];
