// Commands of filters, of size and colour, and of the timeline.
import { filtered } from "../../state/hidden.ts";
import { getState } from "../../state/store.ts";
import { MEASURES, TINTS, type State } from "../../state/state.ts";
import {
  chooseBasis,
  chooseCertain,
  chooseRange,
  chooseSourced,
  chooseYears,
  probe,
  removeFilters,
  sizeBy,
  tintBy,
} from "../../steps/filter-steps.ts";
import { panel } from "../../steps/looking-steps.ts";
import type { Command } from "../palette/command.ts";

const exploring = (state: State) => state.view.screen === "explore";

export const ruleCommands: readonly Command[] = [
  {
    id: "timeline",
    group: "looks",
    words: (w, _lang, state) => (state.panels.timeline ? w.timeline.close : w.timeline.open),
    key: "W",
    enabled: exploring,
    run: () => panel({ timeline: !getState().panels.timeline }),
  },
  ...MEASURES.map((measure): Command => ({
    id: `size.${measure}`,
    group: "looks",
    words: (w) => `${w.rules.size}${w.colon}${w.rules.by[measure]}`,
    enabled: (state) => exploring(state) && state.view.size !== measure,
    run: () => sizeBy(measure),
  })),
  ...TINTS.map((tint): Command => ({
    id: `tint.${tint}`,
    group: "looks",
    words: (w) => `${w.rules.tint}${w.colon}${w.rules.by[tint]}`,
    enabled: (state) => exploring(state) && state.view.tint !== tint,
    run: () => tintBy(tint),
  })),
  ...(["stated", "implied"] as const).map((basis): Command => ({
    id: `filter.${basis}`,
    group: "filters",
    words: (w) => `${w.filters.basis}${w.colon}${w.filters[basis]}`,
    enabled: (state) => exploring(state) && state.view.basis !== basis,
    run: () => chooseBasis(basis),
  })),
  {
    id: "filter.certain",
    group: "filters",
    words: (w) => w.filters.certain,
    enabled: (state) => exploring(state) && !state.view.certain,
    run: chooseCertain,
  },
  {
    id: "filter.sourced",
    group: "filters",
    words: (w) => w.filters.sourced,
    enabled: (state) => exploring(state) && !state.view.sourced,
    run: chooseSourced,
  },
  ...MEASURES.map((measure): Command => ({
    id: `range.${measure}`,
    group: "filters",
    words: (w) => `${w.filters.range}${w.colon}${w.rules.by[measure]}`,
    enabled: exploring,
    run: () => {
      probe(measure);
      panel({ side: true });
    },
  })),
  {
    id: "filter.years",
    group: "filters",
    words: (w) => `${w.filters.years}${w.colon}${w.filters.clear}`,
    enabled: (state) => exploring(state) && state.view.years !== null,
    run: () => chooseYears(null),
  },
  {
    id: "filter.range",
    group: "filters",
    words: (w) => `${w.filters.range}${w.colon}${w.filters.clear}`,
    enabled: (state) => exploring(state) && state.view.range !== null,
    run: () => chooseRange(null),
  },
  { id: "filter.none", group: "filters", words: (w) => w.filters.remove, enabled: filtered, run: removeFilters },
];
