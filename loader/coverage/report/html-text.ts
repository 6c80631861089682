// The text of an article cut where marks begin and end, each piece with what covers it.
import type { Account, Accounted } from "../account.ts";
import type { Cover } from "../cover/article-facts.ts";

type Placed = { readonly start: number; readonly end: number };

/** A piece of the text on which the same marks lie. `facts` are indexes into the page's list. */
type Piece = {
  readonly text: string;
  readonly marks: readonly string[];
  readonly facts: readonly number[];
  /** Why it is set aside, as the index of the item; null where it is not. */
  readonly aside: Accounted | null;
  /** Item that begins here and is unaccounted for: what a link leads to. */
  readonly openFrom: Accounted | null;
};

/** Every fact that a page shows once, and its index. */
export class FactList {
  readonly all: Cover[] = [];
  readonly #index = new Map<string, number>();

  add(cover: Cover): number {
    const key = `${cover.fact} ${cover.id}`;
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.#index.set(key, this.all.length);
    return this.all.push(cover) - 1;
  }
}

/** All pieces of the article's text, in order; together they are the text. */
export function piecesOf({ page, facts, items: all }: Account, list: FactList): Piece[] {
  const items = all.filter((item) => item.state !== "covered" || !facts.mentions.some((mention) => contains(mention, item)));
  const cuts = new Set([0, page.text.length]);
  for (const { start, end } of [...facts.mentions, ...facts.evidence, ...items]) cuts.add(start).add(end);
  const order = [...cuts].toSorted((a, b) => a - b);
  const [mentions, evidence, itemsAt] = [walker(facts.mentions), walker(facts.evidence), walker(items)];
  return order.slice(0, -1).map((start, index) => {
    const end = order[index + 1] ?? start;
    const here = { mentions: mentions(start), evidence: evidence(start), items: itemsAt(start) };
    const innermost = here.mentions.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    const covers = [...here.mentions, ...here.evidence].map(({ cover }) => cover);
    const by = here.items.flatMap((item) => (item.state === "covered" ? item.by : []));
    const open = here.items.filter(({ state }) => state === "unaccounted");
    const aside = here.items.find(({ state }) => state === "set-aside") ?? null;
    return {
      text: page.text.slice(start, end),
      marks: [
        ...(innermost?.cover.kind ? ["m", `k-${innermost.cover.kind.toLowerCase()}`] : []),
        ...["target", "observation", "relation"]
          .filter((fact) => here.evidence.some(({ cover }) => cover.fact === fact))
          .map((fact) => `in-${fact}`),
        ...(by.length > 0 && innermost === undefined ? ["i", `by-${by[0]?.fact ?? ""}`] : []),
        ...(aside?.state === "set-aside" ? ["x", `x-${aside.aside.reason}`] : []),
        ...(open.length > 0 ? ["u"] : []),
      ],
      facts: [...new Set([...by, ...covers].map((cover) => list.add(cover)))],
      aside,
      openFrom: open.find((item) => item.start === start) ?? null,
    };
  });
}

/** What a name covers needs no mark of its own. */
const contains = (outer: Placed, inner: Placed) => outer.start <= inner.start && outer.end >= inner.end;

/** What lies at a place, for places asked for in rising order. */
function walker<T extends Placed>(placed: readonly T[]): (at: number) => T[] {
  const waiting = placed.toSorted((a, b) => b.start - a.start);
  let open: T[] = [];
  return (at) => {
    for (let next = waiting.at(-1); next !== undefined && next.start <= at; next = waiting.at(-1)) {
      open = [...open, next];
      waiting.pop();
    }
    open = open.filter(({ end }) => end > at);
    return open;
  };
}
