// Commands of Depend.
import type { State } from "../../state/state.ts";
import { getState } from "../../state/store.ts";
import { DEPEND_TABS, WAYS } from "../../state/plan-view.ts";
import { dependHow, dependToCanvas, supposeNothing } from "../../steps/depend-steps.ts";
import { dependOn } from "../../steps/room-steps.ts";
import { go } from "../../steps/looking-steps.ts";
import type { Command } from "../palette/command.ts";

const here = ({ view }: State) => view.screen === "depend" && view.of.length > 0;

export const dependCommands: readonly Command[] = [
  {
    id: "depend.selected",
    group: "selection",
    words: (w) => w.ways.depend,
    key: "D",
    enabled: ({ view }) => view.screen === "explore" && view.selected.length > 0,
    run: () => dependOn(getState().view.selected),
  },
  {
    id: "screens.depend",
    group: "screens",
    words: (w) => w.depend.title,
    key: "G 2",
    enabled: ({ view }) => view.screen !== "depend",
    run: () => go("depend"),
  },
  ...WAYS.map((way): Command => ({
    id: `depend.way.${way}`,
    group: "filters",
    words: (w) => `${w.depend.title}${w.colon}${w.depend.ways[way]}`,
    enabled: (state) => here(state) && state.view.way !== way,
    run: () => dependHow({ way, why: null }),
  })),
  ...([1, 2, 3, "all"] as const).map((depth): Command => ({
    id: `depend.depth.${depth}`,
    group: "filters",
    words: (w) => `${w.depend.depth} ${depth === "all" ? w.depend.allDepth : depth}`,
    enabled: (state) => here(state) && state.view.depth !== depth,
    run: () => dependHow({ depth }),
  })),
  {
    id: "depend.contains",
    group: "filters",
    words: (w) => w.depend.contains,
    enabled: here,
    run: () => dependHow({ contains: !getState().view.contains, why: null }),
  },
  {
    id: "depend.doers",
    group: "filters",
    words: (w) => w.depend.doers(0),
    enabled: here,
    run: () => dependHow({ doers: !getState().view.doers }),
  },
  {
    id: "depend.stated",
    group: "filters",
    words: (w) => w.depend.stated,
    enabled: here,
    run: () => dependHow({ statedOnly: !getState().view.statedOnly }),
  },
  ...DEPEND_TABS.map((tab): Command => ({
    id: `depend.tab.${tab}`,
    group: "ask",
    words: (w) => `${w.depend.title}${w.colon}${w.depend.tabs[tab]}`,
    enabled: (state) => here(state) && state.view.tab !== tab,
    run: () => dependHow({ tab }),
  })),
  {
    id: "depend.clear",
    group: "picture",
    words: (w) => w.depend.clear,
    enabled: (state) => here(state) && Object.keys(state.view.supposed).length > 0,
    run: supposeNothing,
  },
  { id: "depend.canvas", group: "picture", words: (w) => w.depend.canvas, enabled: here, run: dependToCanvas },
];
