// Makes the files that leave: the picture as drawn here, the facts as the server exports them, the evidence pack.
import type { ExportFormat, ExportPart } from "../../../data/model/export-formats.ts";
import { askExport } from "../api-share.ts";
import { readPalette, type Palette } from "../canvas/palette.ts";
import { theStage } from "../canvas/stage.ts";
import { NO_GUIDES } from "../graph/layouts/job.ts";
import { visibleThings } from "../state/derive.ts";
import type { State } from "../state/state.ts";
import { linkKey } from "../state/state.ts";
import { wordsOf } from "../words/words.ts";
import type { Leaving } from "./download.ts";
import { drawnGuides, frameWith } from "./guide-pen.ts";
import { drawnOf, footerWords, inksOf, measurer, sceneAmong } from "./gather.ts";
import { pngOf, SCALES, sheetOf, type PngWish, type Scale } from "./png.ts";
import { dayOf, fileName, partOf, titleOf, type Part, type Scope } from "./scope.ts";
import { svgOf, type SvgPicture } from "./svg.ts";

export const PICTURES = ["png", "svg"] as const;
export type Picture = (typeof PICTURES)[number];
export type Format = Picture | ExportFormat;
export type Wish = { readonly scope: Scope; readonly format: Format; readonly scale: Scale; readonly part: ExportPart | null };

const TYPES: Readonly<Record<Format, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  csv: "text/csv;charset=utf-8",
  jsonl: "application/jsonl",
  gexf: "application/gexf+xml",
  graphml: "application/graphml+xml",
};

/** Whether a format is drawn on this page. */
export const isPicture = (format: Format): format is Picture => format === "png" || format === "svg";

/** The files of a wish. */
export async function filesOf(state: State, { scope, format, scale, part }: Wish): Promise<Leaving[]> {
  const { lang } = state.view;
  const w = wordsOf(lang);
  const some = scope === "all" ? null : partOf(state, scope);
  const title = some ? titleOf(some.things, lang, w) : w.share.everything(null);
  const name = (ending: string) => fileName(title, dayOf(new Date()), ending, lang);
  if (isPicture(format)) {
    const picture = some ?? partOf(state, "shown");
    const content =
      format === "svg"
        ? `<?xml version="1.0" encoding="UTF-8"?>\n${svgOf(pictureOf(state, picture, title))}\n`
        : await pngOf({ ...pngWanted(state, picture, title), scale });
    return [{ name: name(`.${format}`), type: TYPES[format], content }];
  }
  const ids = some?.things.map((thing) => thing.id) ?? null;
  const { files } = await askExport({ format, part, ids, links: some?.links.map(linkKey) ?? null });
  return files.map((file) => {
    const table = /-(nodes|edges)\.csv$/.exec(file.name)?.[1];
    return { name: name(table === undefined ? `.${format}` : `-${table}.csv`), type: TYPES[format], content: file.text };
  });
}

/** How many dots a PNG of a part has at each scale, footer included; `capped`: as many as a browser draws, fewer than asked for. */
export function sizesOf(state: State, scope: "shown" | "selection"): { scale: Scale; width: number; height: number; capped: boolean }[] {
  const wanted = pngWanted(state, partOf(state, scope), "");
  return SCALES.map((scale) => {
    const { width, height, share } = sheetOf({ ...wanted, scale });
    return { scale, width: width * scale, height: Math.ceil(height * scale), capped: share < 1 };
  });
}

const sceneOf = (part: Part) => sceneAmong(theStage().scene, new Set(part.things.map((thing) => thing.id)));
/** What the layout draws beside the things, where all of them leave. */
const guidesOf = (state: State, part: Part) => (part.things.length === visibleThings(state).length ? theStage().guides : NO_GUIDES);

/** A part of the picture, ready to be written as SVG; `palette` other than the screen's for paper. */
export function pictureOf(
  state: State,
  part: Part,
  title: string,
  palette: Palette = theStage().palette,
  lang = state.view.lang,
): SvgPicture {
  const stage = theStage();
  const drawn = drawnOf(stage, sceneOf(part), palette, lang);
  const guides = guidesOf(state, part);
  const frame = frameWith(drawn.things, guides);
  return {
    ...drawn,
    frame,
    guides: drawnGuides(guides, frame, palette, lang),
    inks: inksOf(palette, state.view.tint === "kind"),
    lang,
    title,
    footer: footerWords(state, part, title, palette, lang, wordsOf(lang), new Date()),
    numbers: null,
    measure: measurer(palette.font),
  };
}

function pngWanted(state: State, part: Part, title: string): Omit<PngWish, "scale"> {
  const stage = theStage();
  const { palette } = stage;
  const { lang } = state.view;
  const scene = sceneOf(part);
  const guides = guidesOf(state, part);
  const frame = frameWith(drawnOf(stage, scene, palette, lang).things, guides);
  const inks = inksOf(palette, state.view.tint === "kind");
  const footer = footerWords(state, part, title, palette, lang, wordsOf(lang), new Date());
  return { stage, scene, guides, frame, palette, inks, lang, footer, measure: measurer(palette.font) };
}

/** The palette of the light theme, whichever is shown. */
export function lightPalette(): Palette {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = "light";
  const palette = readPalette();
  if (theme === undefined) delete root.dataset.theme;
  else root.dataset.theme = theme;
  return palette;
}
