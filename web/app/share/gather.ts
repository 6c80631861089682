// A picture's things, lines and words as the canvas draws them now, without what is hovered; and all there is, to be arranged apart.
import { KINDS } from "../../../data/model/kinds.ts";
import { RELATION_FAMILIES } from "../../../data/model/relation-type.ts";
import { relationType } from "../../../data/model/relations.ts";
import { shapeOf } from "../canvas/job.ts";
import type { Mood } from "../canvas/mood.ts";
import { readPalette, type Palette } from "../canvas/palette.ts";
import { placeOnStage, theStage, type Stage } from "../canvas/stage.ts";
import { NO_GUIDES } from "../graph/layouts/job.ts";
import type { Scene } from "../graph/scene.ts";
import { leftOutNow, totalThings, visibleThings } from "../state/derive.ts";
import { groupsSeen } from "../state/gathered.ts";
import type { Lang, Place, State } from "../state/state.ts";
import { printView } from "../state/url.ts";
import { kindWord, wordsOf, yearOf } from "../words/words.ts";
import type { Words } from "../words/zh.ts";
import { footerOf, type FooterWords } from "./footer.ts";
import { dotsOf, type Dots } from "./frame.ts";
import { frameFor, type Picture } from "./picture.ts";
import type { PictureWanted } from "./picture-job.ts";
import { dayOf } from "../../../data/model/file-name.ts";
import type { Part } from "./scope.ts";
import type { Measure } from "./sketch.ts";
import { wholeState } from "./whole-state.ts";

/** How a picture is wanted: with whose colours, in which language, and whether what is selected is marked. */
export type Manner = { readonly title: string; readonly palette: Palette; readonly lang: Lang; readonly marked: boolean };

/** The scene's nodes that stand for these things, and the lines among them. */
function sceneAmong(scene: Scene, ids: ReadonlySet<string>): Scene {
  const nodes = scene.nodes.filter((node) => ids.has(node.id) || node.members?.some((member) => ids.has(member)) === true);
  const kept = new Set(nodes.map((node) => node.id));
  return { nodes, edges: scene.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)) };
}

/** The mood of a picture that leaves: nothing hovered, every line in full; what a path lights stays lit. */
function calmMood(mood: Mood, marked: boolean): Mood {
  const calm = { ...mood, hovered: null, hoveredEdge: null, lit: null, plain: false };
  return marked && mood.hovered === null ? calm : { ...calm, many: false, ...(!marked && { selected: new Set<string>(), near: null }) };
}

function placesOf(stage: Stage, scene: Scene): Map<string, Place> {
  return new Map(
    scene.nodes.flatMap(({ id }) => {
      const at = placeOnStage(stage, id);
      return at ? [[id, at] as const] : [];
    }),
  );
}

/** A part of what the canvas shows, ready to be drawn. What the layout draws beside things goes along where all of them leave. */
export function pictureOf(state: State, part: Part, manner: Manner): Picture {
  const stage = theStage();
  const all = part.things.length === visibleThings(state).length;
  const scene = all ? stage.scene : sceneAmong(stage.scene, new Set(part.things.map((thing) => thing.id)));
  return {
    ...rest(state, part, manner),
    scene,
    places: placesOf(stage, scene),
    guides: all ? stage.guides : NO_GUIDES,
    mood: calmMood(stage.mood, manner.marked),
  };
}

/** All there is, to be measured, arranged and drawn apart from the page. */
export function wholeOf(state: State, part: Part, manner: Manner): PictureWanted {
  const whole = wholeState(state);
  return { of: "whole", state: whole, shape: shapeOf(theStage()), rest: rest(whole, part, manner) };
}

function rest(state: State, part: Part, { title, palette, lang }: Manner): Omit<Picture, "scene" | "places" | "guides" | "mood"> {
  const footer = footerWords(state, part, title, palette, lang);
  return { palette, lang, title, footer, byKind: state.view.tint === "kind", numbers: null };
}

/** How many dots a picture has at each scale, footer included. */
export function sizesOf(picture: Picture): Dots[] {
  const frame = frameFor(picture);
  return dotsOf(frame.w, Math.ceil(frame.h + footerOf(picture.footer, frame.w, measurer(picture.palette.font)).height));
}

/** What a picture says of itself to whoever does not see it. */
export function aboutOf({ footer, lang }: Pick<Picture, "footer" | "lang">): string {
  const kinds = footer.kinds.map(({ word, count }) => `${word} ${count}`);
  return [...footer.lines, kinds.join(wordsOf(lang).list), ...footer.marks].join(lang === "zh" ? "；" : "; ");
}

/** What the footer says of a part of the picture. */
function footerWords(state: State, part: Part, title: string, palette: Palette, lang: Lang): FooterWords {
  const w = wordsOf(lang);
  const { things, links } = part;
  const total = totalThings(state);
  const cited = new Set([...things, ...links].flatMap((one) => one.articles));
  const dates = Object.values(state.articles)
    .filter((article) => cited.has(article.id))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((article) => `${lang === "zh" ? `《${article.title}》` : article.titleEn} ${article.date}`);
  const numbers = [
    ...(groupsSeen(state).length === 0 ? [] : [w.share.groups(groupsSeen(state).length)]),
    w.share.counts(things.length, links.length),
    ...(total === null ? [] : [w.share.whole(total)]),
    ...(leftOutNow(state) === null ? [] : [w.share.without]),
  ];
  const count = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length;
  const families = RELATION_FAMILIES.map((family) => ({
    colour: palette.families[family],
    word: w.legend[family],
    count: count(links, (link) => relationType(link.relation).family === family),
  }));
  return {
    title,
    lines: [
      numbers.join(" · "),
      `${w.share.exported(dayOf(new Date()))} · ${w.name} Zhaotu`,
      ...(dates.length === 0 ? [] : [w.share.articles(dates.join(w.list))]),
    ],
    kinds: KINDS.map((kind) => ({ kind, word: kindWord(kind, lang), count: count(things, (thing) => thing.kind === kind) })).filter(
      (one) => one.count > 0,
    ),
    families: families.filter((one) => one.count > 0),
    marks: [
      ...(links.some((link) => link.need !== null) ? [w.share.marks.dot] : []),
      ...(links.some((link) => link.basis === "implied") ? [w.share.marks.dash] : []),
      ...(state.view.tint === "kind" ? [] : [w.share.marks.colour]),
      ...(state.view.size === "facts" ? [] : [w.share.marks.size]),
      ...comparedMarks(state, things, w),
    ],
    link: new URL(printView(state.view), location.origin).href,
  };
}

function comparedMarks({ view: { compare }, articles }: State, things: Part["things"], w: Words): string[] {
  if (!compare) return things.some((thing) => thing.differs) ? [w.share.marks.differs] : [];
  const [a, b] = compare;
  return [w.share.marks.compared(yearOf(articles[a], a), yearOf(articles[b], b))];
}

/** Measures text as the page's font has it. */
function measurer(font: string): Measure {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, weight, size) => {
    if (!pen) return text.length * size;
    pen.font = `${weight} ${size}px ${font}`;
    return pen.measureText(text).width;
  };
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
