// What the thread that makes pictures is asked and answers: plain data both ways.
import type { Picture } from "./picture.ts";
import type { State } from "../state/state.ts";
import type { Scale } from "./frame.ts";

/** The picture as it is, or all there is (`state`), which the thread arranges itself for a sheet of this shape. */
export type PictureWanted =
  | { readonly of: "picture"; readonly picture: Picture }
  | {
      readonly of: "whole";
      readonly state: State;
      readonly shape: number;
      readonly rest: Omit<Picture, "scene" | "places" | "guides" | "mood">;
    };
/** `scale` null: an SVG. */
export type PictureJob = PictureWanted & { readonly scale: Scale | null; readonly about: string };

/** Where the work stands; `share` is that of painting. */
export type Progress = { readonly at: "reading" | "arranging" | "drawing" | "painting"; readonly share: number };
export type PictureAnswer =
  | { readonly is: "progress"; readonly progress: Progress }
  | { readonly is: "svg"; readonly text: string }
  | { readonly is: "png"; readonly file: Blob }
  /** More dots than any browser holds: the largest scale that fits, or null. */
  | { readonly is: "too-large"; readonly width: number; readonly height: number; readonly fits: Scale | null }
  | { readonly is: "failed"; readonly why: string };
