// How much room a node's name needs below it, for the layout: counted, not measured, so that it is the same everywhere.
import type { SceneNode } from "../graph/scene.ts";
import type { Lang } from "../state/state.ts";
import { nameOf } from "../words/words.ts";

const LINE = 16;
const HAN = 13;
const LATIN = 6.8;

/** What a gathered group has around it besides, since most of them are joined to each other. */
const AROUND = 44;

/** Half the width and the height of a name on its one or two lines, in pixels. */
export function roomFor(node: SceneNode, lang: Lang): { half: number; down: number } {
  const name = nameOf(node, lang);
  const han = name.match(/[\u2e80-\uffef]/gu)?.length ?? 0;
  const width = han * HAN + (name.length - han) * LATIN;
  const most = lang === "zh" ? 118 : 132;
  const lines = width > most ? 2 : 1;
  const around = node.gathered === undefined ? 0 : AROUND;
  const half = Math.min(most, lines === 2 ? Math.max(width / 2 + HAN, 40) : width) / 2 + 6;
  return { half: half + around, down: lines * LINE + 8 + around };
}
