// Commands of comparing two articles.
import { pairOf } from "../../state/compared.ts";
import { markDifferences } from "../../steps/compare-steps.ts";
import { go } from "../../steps/looking-steps.ts";
import type { Command } from "../palette/command.ts";

export const compareCommands: readonly Command[] = [
  {
    id: "screen.compare",
    group: "screens",
    words: (w) => w.comparing.title,
    key: "G 4",
    enabled: (state) => state.view.screen !== "compare",
    run: () => go("compare"),
  },
  {
    id: "compare.mark",
    group: "looks",
    words: (w) => `${w.comparing.title}${w.colon}${w.comparing.onCanvas}`,
    enabled: (state) => state.view.compare === null && pairOf(state) !== null,
    run: () => markDifferences(true),
  },
  {
    id: "compare.unmark",
    group: "looks",
    words: (w) => `${w.comparing.title}${w.colon}${w.compare.offCanvas}`,
    enabled: (state) => state.view.compare !== null,
    run: () => markDifferences(false),
  },
];
