// Words of the layouts and of the map, in English.
import type { LayoutsWords } from "./zh-layouts.ts";

const n = (count: number) => count.toLocaleString("en");

export const enLayouts: LayoutsWords = {
  layouts: {
    menu: "Layout",
    now: (name) => `Layout: ${name}`,
    command: (name) => `Arrange: ${name}`,
    names: { force: "force", layers: "layers", radial: "rings", circle: "circle", grid: "columns", map: "map" },
    how: {
      force: "What is related stands close",
      layers: "Left must come first, right depends on it",
      radial: "One ring a step, around the selected",
      circle: "One kind and what belongs together side by side",
      grid: "A column for each kind, most facts above",
      map: "Places where they lie, other things around them",
    },
    steps: (steps) => (steps === 1 ? "1 step" : `${n(steps)} steps`),
    unreached: (count) => `Not joined to it: ${n(count)}`,
    alone: (count) => `No dependency on what is drawn: ${n(count)}`,
    nowhere: (count) => `No position: ${n(count)}`,
    kind: (kind, count) => `${kind} ${n(count)}`,
    km: (km) => `${n(km)} km`,
    north: "N",
    notFacts: "positions are not from the articles",
    from: "Positions come from",
    fixed: "pinned things may stand elsewhere",
    noPositions: "Nothing in the picture has a position.",
    readingPositions: "Reading positions…",
    positionsFailed: "The positions could not be read.",
    retry: "Read again",
    plain: (count) => `${n(count)} lines in view: no dashes, dots, arrows or words; zoom in for them`,
    fitChosen: "Fit selection",
  },
};
