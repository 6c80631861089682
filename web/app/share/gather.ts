// A picture's things, lines and words as the canvas draws them now, without what is hovered or selected.
import { KINDS } from "../../../data/model/kinds.ts";
import { RELATION_FAMILIES } from "../../../data/model/relation-type.ts";
import { relationType } from "../../../data/model/relations.ts";
import { edgeLook, isDim, nodeLook, type Mood } from "../canvas/mood.ts";
import type { Palette } from "../canvas/palette.ts";
import { placeOnStage, type Stage } from "../canvas/stage.ts";
import type { Scene } from "../graph/scene.ts";
import { leftOutNow, totalThings } from "../state/derive.ts";
import type { Lang, State } from "../state/state.ts";
import { kindWord, nameOf } from "../words/words.ts";
import type { Words } from "../words/zh.ts";
import type { DrawnLine, DrawnThing, Measure } from "./drawing.ts";
import type { FooterWords } from "./footer.ts";
import { dayOf, type Part } from "./scope.ts";
import type { Inks } from "./svg.ts";

/** The scene's nodes that stand for these things, and the lines among them. */
export function sceneAmong(scene: Scene, ids: ReadonlySet<string>): Scene {
  const nodes = scene.nodes.filter((node) => ids.has(node.id) || node.members?.some((member) => ids.has(member)) === true);
  const kept = new Set(nodes.map((node) => node.id));
  return { nodes, edges: scene.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)) };
}

/** The mood of a picture that leaves: nothing hovered, nothing selected; what a path lights stays lit. */
export function calmMood(mood: Mood): Mood {
  return { ...mood, hovered: null, hoveredEdge: null, selected: new Set(), lit: mood.hovered === null ? mood.lit : null };
}

/** Things and lines with their looks and places. */
export function drawnOf(stage: Stage, scene: Scene, palette: Palette, lang: Lang): { things: DrawnThing[]; lines: DrawnLine[] } {
  const mood = calmMood(stage.mood);
  const things = scene.nodes.flatMap((node): DrawnThing[] => {
    const at = placeOnStage(stage, node.id);
    if (!at) return [];
    const { shape, color, border, glyphColor, ring } = nodeLook(node, mood, palette);
    const look = { shape, fill: color, border, sign: glyphColor, ring };
    const { id, kind, radius, facts, members } = node;
    return [{ id, kind, at, radius, facts, ...look, name: nameOf(node, lang), dim: isDim(node, mood), members: members?.length ?? null }];
  });
  const lines = scene.edges.map((edge): DrawnLine => {
    const { color, size, marks } = edgeLook(edge, mood, palette);
    return { key: edge.key, from: edge.from, to: edge.to, colour: color, width: size, marks };
  });
  return { things, lines };
}

/** The palette as a drawing needs it; where colour follows a measure, the legend's signs have none. */
export function inksOf(palette: Palette, byKind: boolean): Inks {
  const plain = { fill: palette.panel, border: palette.ink2, sign: palette.ink };
  const kinds = KINDS.map((kind) => {
    const { shape, fill, border, glyph } = palette.kinds[kind];
    return [kind, byKind ? { shape, fill, border, sign: glyph } : { shape, ...plain }] as const;
  });
  return {
    ground: palette.canvas,
    ink: palette.ink,
    quiet: palette.ink2,
    rule: palette.line,
    link: palette.accent,
    font: palette.font,
    kinds: Object.fromEntries(kinds) as Inks["kinds"],
  };
}

/** What the footer says of a part of the picture. */
export function footerWords(state: State, part: Part, title: string, palette: Palette, lang: Lang, w: Words, now: Date): FooterWords {
  const { things, links } = part;
  const total = totalThings(state);
  const cited = new Set([...things, ...links].flatMap((one) => one.articles));
  const dates = Object.values(state.articles)
    .filter((article) => cited.has(article.id))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((article) => `${lang === "zh" ? `《${article.title}》` : article.titleEn} ${article.date}`);
  const numbers = [
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
      `${w.share.exported(dayOf(now))} · ${w.name} Zhaotu`,
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
    ],
    link: location.href,
  };
}

/** Measures text as the page's font has it. */
export function measurer(font: string): Measure {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, weight, size) => {
    if (!pen) return text.length * size;
    pen.font = `${weight} ${size}px ${font}`;
    return pen.measureText(text).width;
  };
}
