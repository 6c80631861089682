// Finds what stands in quotation marks or brackets, nested ones too; a mark without its partner is an item of its own.
import { itemOf, type Item, type ItemClass, type Page } from "./page.ts";

const PAIRS: readonly (readonly [open: string, close: string, kind: ItemClass])[] = [
  ["“", "”", "quoted"],
  ["‘", "’", "quoted"],
  ["《", "》", "quoted"],
  ["〈", "〉", "quoted"],
  ["「", "」", "quoted"],
  ["『", "』", "quoted"],
  ["（", "）", "bracketed"],
  ["(", ")", "bracketed"],
  ["【", "】", "bracketed"],
  ["〔", "〕", "bracketed"],
  ["[", "]", "bracketed"],
  ["［", "］", "bracketed"],
];
const BY_OPEN = new Map(PAIRS.map(([open, close, kind]) => [open, { close, kind }]));
const BY_CLOSE = new Map(PAIRS.map(([open, close, kind]) => [close, { open, kind }]));
const STRAIGHT = new Set(['"', "'"]);

type Open = { readonly mark: string; readonly at: number };

/** All terms in marks, in the order in which they begin. Straight marks open and close in turn. */
export function findTerms(page: Page): Item[] {
  const { folded } = page;
  const items: Item[] = [];
  const open: Open[] = [];
  const alone = (kind: ItemClass, at: number) => items.push(itemOf(page, kind, at, at + 1, { inner: "" }));
  const close = (depth: number, at: number, kind: ItemClass) => {
    for (const left of open.splice(depth + 1)) alone(BY_OPEN.get(left.mark)?.kind ?? "quoted", left.at);
    const from = open.pop()?.at ?? at;
    items.push(itemOf(page, kind, from, at + 1, { inner: folded.slice(from + 1, at) }));
  };
  for (let at = 0; at < folded.length; at++) {
    const mark = folded.charAt(at);
    const closing = BY_CLOSE.get(mark);
    if (BY_OPEN.has(mark)) open.push({ mark, at });
    else if (closing !== undefined) {
      const depth = open.findLastIndex((one) => one.mark === closing.open);
      if (depth >= 0) close(depth, at, closing.kind);
      else if (!isApostrophe(folded, at)) alone(closing.kind, at);
    } else if (STRAIGHT.has(mark) && !isApostrophe(folded, at)) {
      const depth = open.findLastIndex((one) => one.mark === mark);
      if (depth >= 0) close(depth, at, "quoted");
      else open.push({ mark, at });
    }
  }
  for (const left of open) alone(BY_OPEN.get(left.mark)?.kind ?? "quoted", left.at);
  return items.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

function isApostrophe(folded: string, at: number): boolean {
  return /['’]/.test(folded.charAt(at)) && /[A-Za-z]/.test(folded.charAt(at - 1)) && /[A-Za-z]/.test(folded.charAt(at + 1));
}
