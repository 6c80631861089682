// A sentence as patterns see it: every name, figure and word of reference is one character that tells its kind.
import { ENTITY_KINDS, type EntityKind } from "../../../data/model/kinds.ts";
import type { Mention, Quantity, Reference, Span } from "../candidates.ts";
import { sentencesOf, type CleanText } from "../clean-text.ts";

/** What stands at a character: names (several for 双方), or a figure. `said`: a word of reference stands there, not the name. */
export type Item = Span & {
  readonly mentions: readonly Mention[];
  readonly quantity: Quantity | null;
  readonly said: Reference | null;
};

/** `places[i]`: where the character `i` of `line` stands in the page; one more for its end. `items`: by their index in `line`. */
export type Scene = Span & {
  readonly line: string;
  readonly places: Uint32Array;
  readonly items: ReadonlyMap<number, Item>;
  /** The block that holds it; the sentences of a paragraph tell of one thing after another. */
  readonly block: number;
};

const FIRST = 0xe000;
/** The character of a figure. */
export const FIGURE = String.fromCharCode(FIRST + 31);
/** A short name in brackets is no statement; it is left out of the line. */
const SHORT_NAME = /^[（(][“"]?(?:以下|下文|下)?(?:统|简)?称[^）)\n]{1,24}[）)]/;
const OWN = /[\uE000-\uE01F]/g;

/** The character of a kind. */
export const signOf = (kind: EntityKind): string => String.fromCharCode(FIRST + ENTITY_KINDS.indexOf(kind));

type Marked = Item & { readonly sign: string };

/** The sentences of a page that name something, in order. Names inside others are not seen; where two overlap the first stands. */
export function scenesOf(
  page: CleanText,
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
  references: readonly Reference[],
): Scene[] {
  const marked = inOrder(mentions, quantities, references);
  const scenes: Scene[] = [];
  let next = 0;
  for (const [block, span] of page.blocks.entries()) {
    for (const sentence of sentencesOf(page, span)) {
      while (next < marked.length && marked[next]!.start < sentence.start) next++;
      const from = next;
      while (next < marked.length && marked[next]!.end <= sentence.end) next++;
      if (next > from) scenes.push(sceneOf(page.text, sentence, marked.slice(from, next), block));
    }
  }
  return scenes;
}

function sceneOf(text: string, { start, end }: Span, marked: readonly Marked[], block: number): Scene {
  const parts: string[] = [];
  const places = new Uint32Array(end - start + 1);
  const items = new Map<number, Item>();
  let length = 0;
  let at = start;
  const copy = (to: number): void => {
    parts.push(text.slice(at, to).replace(OWN, " "));
    while (at < to) places[length++] = at++;
  };
  for (const item of marked) {
    if (item.start < at) continue;
    copy(item.start);
    items.set(length, item);
    parts.push(item.sign);
    places[length++] = item.start;
    at = item.end;
    const short = SHORT_NAME.exec(text.slice(at, Math.min(end, at + 40)));
    if (short !== null) at += short[0].length;
  }
  copy(end);
  places[length] = end;
  return { start, end, line: parts.join(""), places: places.subarray(0, length + 1), items, block };
}

function inOrder(mentions: readonly Mention[], quantities: readonly Quantity[], references: readonly Reference[]): Marked[] {
  const all: Marked[] = [];
  for (const mention of mentions)
    if (mention.nested !== true)
      all.push({ ...spanOf(mention), sign: signOf(mention.kind), mentions: [mention], quantity: null, said: null });
  for (const quantity of quantities) all.push({ ...spanOf(quantity), sign: FIGURE, mentions: [], quantity, said: null });
  for (const said of references) {
    const [first] = said.to;
    if (first !== undefined) all.push({ ...spanOf(said), sign: signOf(first.kind), mentions: said.to, quantity: null, said });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  let end = 0;
  return all.filter((item) => {
    const free = item.start >= end && item.end > item.start;
    if (free) end = item.end;
    return free;
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
/** A name goes before a word of reference that begins at the same place, a figure last. */
const rank = ({ quantity, said }: Item): number => (quantity !== null ? 2 : said !== null ? 1 : 0);
