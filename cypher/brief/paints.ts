// Colours of a briefing: those of the page in the light, which stay apart on paper.
import { COLOURS } from "../../data/model/colours.ts";
import { KIND_WORDS, type Family, type Kind } from "../../data/model/kinds.ts";
import type { Status } from "../../data/model/verdicts.ts";
import type { Tone } from "./draft.ts";

const light = (name: keyof typeof COLOURS): string => COLOURS[name][0];
export const INK = light("ink");
export const INK_2 = light("ink-2");
export const LINE = light("edge-input");
export const ACCENT = light("accent");
export const SOFT = light("accent-soft");
export const PAPER = light("panel");
export const DIFFER = light("differ");

/** The colour of a tone. */
export const TONE_PAINTS: Readonly<Record<Tone, string>> = {
  ...{ plain: INK, quiet: INK_2, gap: light("danger"), met: light("met"), track: light("track"), late: light("late") },
  ...{ differ: DIFFER, nodata: light("nodata") },
};

/** How a status looks; its word always stands beside it. */
export const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  ...{
    met: "met",
    underway: "track",
    late: "late",
    tooClose: "differ",
    noYardstick: "nodata",
    notComparable: "differ",
    noFigure: "nodata",
  },
};

const FAMILY_PAINTS: Readonly<Record<Family, string>> = {
  where: light("k-place"),
  who: light("k-company"),
  built: light("k-project"),
  trade: light("k-industry"),
  intent: light("k-policy"),
  trouble: light("k-challenge"),
  measure: light("k-target"),
  source: light("k-indicator"),
};

/** The colour of a kind's family. */
export const kindPaint = (kind: Kind): string => FAMILY_PAINTS[KIND_WORDS[kind].family];
