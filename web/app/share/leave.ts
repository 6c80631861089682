// Makes the files that leave: the picture as drawn here, the facts as the server exports them.
import { dayOf, fileName } from "../../../data/model/file-name.ts";
import type { ExportFormat, ExportPart } from "../../../data/model/export-formats.ts";
import { askExport } from "../api-share.ts";
import { theStage } from "../canvas/stage.ts";
import { visibleThings } from "../state/derive.ts";
import { linkKey, type State } from "../state/state.ts";
import { wordsOf } from "../words/words.ts";
import { askPicture, type Watching } from "./ask-picture.ts";
import type { Leaving } from "./download.ts";
import type { Dots, Scale } from "./frame.ts";
import { aboutOf, pictureOf, sizesOf, wholeOf, type Manner } from "./gather.ts";
import type { PictureWanted } from "./picture-job.ts";
import { partOf, titleOf, viewTitle, type Scope } from "./scope.ts";
import { readWhole, wholePart } from "./whole-state.ts";

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

/** The title of what leaves. */
function titleFor(state: State, scope: Scope): string {
  const { lang } = state.view;
  const w = wordsOf(lang);
  if (scope === "all") return w.share.everything(null);
  const { things } = partOf(state, scope);
  return scope === "shown" ? viewTitle(state, things) : titleOf(things, lang, w);
}

/** The files of a wish. */
export async function filesOf(state: State, { scope, format, scale, part }: Wish, watching: Watching): Promise<Leaving[]> {
  const { lang } = state.view;
  const title = titleFor(state, scope);
  const name = (ending: string) => fileName(title, dayOf(new Date()), ending, lang);
  if (isPicture(format)) {
    const wanted = await wantedPicture(state, scope, title, watching);
    const about = aboutOf(wanted.of === "whole" ? wanted.rest : wanted.picture);
    const drawn = await askPicture({ ...wanted, scale: format === "svg" ? null : scale, about }, watching);
    const content = typeof drawn === "string" ? `<?xml version="1.0" encoding="UTF-8"?>\n${drawn}\n` : drawn;
    return [{ name: name(`.${format}`), type: TYPES[format], content }];
  }
  const some = scope === "all" ? null : partOf(state, scope);
  const ids = some?.things.map((thing) => thing.id) ?? null;
  const { files } = await askExport({ format, part, ids, links: some?.links.map(linkKey) ?? null });
  return files.map((file) => {
    const table = /-(nodes|edges)\.csv$/.exec(file.name)?.[1];
    return { name: name(table === undefined ? `.${format}` : `-${table}.csv`), type: TYPES[format], content: file.text };
  });
}

/** Whether all there is stands on the canvas already, whole and unhidden. */
function allDrawn(state: State): boolean {
  return state.everything !== null && visibleThings(state).length === state.everything.length;
}

async function wantedPicture(state: State, scope: Scope, title: string, { progress, signal }: Watching): Promise<PictureWanted> {
  const manner: Manner = { title, palette: theStage().palette, lang: state.view.lang, marked: scope === "shown" };
  if (scope !== "all") return { of: "picture", picture: pictureOf(state, partOf(state, scope), manner) };
  if (allDrawn(state)) return { of: "picture", picture: pictureOf(state, partOf(state, "shown"), manner) };
  progress({ at: "reading", share: 0 });
  const read = await readWhole(signal);
  return wholeOf(read, wholePart(read), manner);
}

/** How many dots a PNG of a part has at each scale; null where it is not arranged yet. */
export function sizesFor(state: State, scope: Scope): Dots[] | null {
  if (scope === "all" && !allDrawn(state)) return null;
  const manner = { title: titleFor(state, scope), palette: theStage().palette, lang: state.view.lang, marked: false };
  return sizesOf(pictureOf(state, partOf(state, scope === "all" ? "shown" : scope), manner));
}
