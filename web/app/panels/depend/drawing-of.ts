// What the drawing shows of an answer: sizes of nodes, colours and words of lines, the chosen chain.
import { relationType } from "../../../../data/model/relations.ts";
import type { RelationFamily } from "../../../../data/model/relation-type.ts";
import type { Brief } from "../../../contract.ts";
import type { ChainTold, Depend, Hop } from "../../../contract/plan.ts";
import type { ColumnLine, ColumnNode, ColumnPicture } from "../../graph/columns/picture.ts";
import type { ColumnsJob } from "../../graph/columns/job.ts";
import { chainOf, type Chosen } from "../../state/depend.ts";
import type { Lang } from "../../state/state.ts";
import { kindWord, nameOf, relationWord } from "../../words/words.ts";
import type { Words } from "../../words/zh.ts";

type Things = Readonly<Record<string, Brief>>;

const RADIUS = 16;
const START_RADIUS = 25;
/** Width of a name, and its line's height. */
const NAME = 118;
const LINE = 17;
const HAN = 13;
const LATIN = 6.8;

/** How far a node's sign reaches from its middle. */
export const radiusOf = (node: ColumnNode): number => (node.key.startsWith("start:") ? START_RADIUS : RADIUS);

/** A span of days, short where it is a whole year or month. */
export function spanWords(when: Brief["when"] | undefined): string {
  if (!when) return "";
  const { from, to } = when;
  if (from.endsWith("-01-01") && to.endsWith("-12-31") && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  const month = from.slice(0, 7) === to.slice(0, 7) && from.endsWith("-01") && Number(to.slice(8)) >= 28;
  return month ? from.slice(0, 7) : from === to ? from : `${from} – ${to}`;
}

/** About how wide a text is at the size of names. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign.codePointAt(0)! > 0x2e80 ? HAN : LATIN;
  return width;
}

/** What a node is called. */
export function nodeName(node: ColumnNode, things: Things, lang: Lang, w: Words): string {
  if (node.group) return w.depend.group(kindWord(node.group, lang), node.ids.length);
  const id = node.ids[0] ?? "";
  return things[id] ? nameOf(things[id], lang) : id;
}

/** The layout's task for a picture in a room. `under`: nodes whose gaps stand below the name. */
export function jobFor(
  picture: ColumnPicture,
  name: (node: ColumnNode) => string,
  under: (node: ColumnNode) => number,
  room: { readonly width: number; readonly height: number },
): ColumnsJob {
  const columns = picture.columns.map(({ nodes }) =>
    nodes.map((node) => {
      const lines = Math.min(node.key.startsWith("start:") ? 3 : 2, Math.ceil(widthOf(name(node)) / NAME));
      return { key: node.key, up: radiusOf(node) + 2, down: radiusOf(node) + 4 + (lines + under(node)) * LINE };
    }),
  );
  const middle = picture.columns.findIndex(({ side }) => side === null);
  return { columns, lines: picture.lines.map(({ left, right }) => [left, right] as const), ...room, middle };
}

/** One name for a hop. */
export const hopKey = ({ from, to, part }: Pick<Hop, "from" | "to" | "part">): string => `${from} ${to} ${part ? "part" : "need"}`;

/** Hops of the chosen chain: as explained, or, until that is here, as the drawing knows one. */
export function chosenHops(answer: Depend, chosen: Chosen | null, chain: ChainTold | null): ReadonlySet<string> {
  if (chain) return new Set(chain.hops.map(hopKey));
  if (!chosen) return new Set();
  const things = chainOf(answer, chosen.item);
  const pairs = new Set(things.slice(1).map((id, at) => `${things[at]} ${id}`));
  return new Set(answer.hops.filter(({ from, to }) => pairs.has(`${from} ${to}`) || pairs.has(`${to} ${from}`)).map(hopKey));
}

/** Whether a line is on the chosen chain; a thing that stands on both sides has its chain on one. */
export function isChosen(line: ColumnLine, { hops }: Pick<Depend, "hops">, keys: ReadonlySet<string>, side: string | null): boolean {
  const elsewhere =
    side !== null &&
    [line.left, line.right].some((key) => !key.startsWith("start") && !key.startsWith(`${side}:`) && !key.startsWith(`${side}-`));
  return !elsewhere && line.hops.some((at) => hops[at] !== undefined && keys.has(hopKey(hops[at])));
}

/** The family whose colour a line has: of what is stated first, needs before others. */
export function familyOf(line: ColumnLine, { hops, links }: Depend): RelationFamily {
  const families = line.hops
    .flatMap((at) => (hops[at]?.links ?? []).flatMap((link) => links[link] ?? []))
    .map((link) => relationType(link.relation).family);
  return families.includes("need") ? "need" : (families[0] ?? "structure");
}

/** The words on a line, read from left to right; of several relations the first, and how many there are. */
export function wordsOn(line: ColumnLine, answer: Depend, left: ColumnNode, lang: Lang, w: Words): string {
  const links = line.hops.flatMap((at) => (answer.hops[at]?.links ?? []).flatMap((link) => answer.links[link] ?? []));
  const [first] = links;
  const many = (word: string, count: number) => (count > 1 ? w.depend.times(word, count) : word);
  if (line.part) return many(w.depend.part, line.hops.length);
  if (!first) return "";
  const word = relationWord(first, left.ids.includes(first.from), lang);
  const count = links.filter(({ relation }) => relation === first.relation).length;
  return line.hops.length > 1 ? many(word, count) : word;
}
