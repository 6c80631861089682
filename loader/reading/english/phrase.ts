// A name put into English a term at a time: the fewest characters that no term, number or exonym covers.
import { amountAt } from "./amounts.ts";
import { sounds } from "./sound.ts";
import { atEndOf, everywhere, exonyms, type Term } from "./terms.ts";

const LONGEST = 20;
const UNKNOWN = 4;
const AND = new Set("和与及、".split(""));
const NOTHING = new Set('的等之“”"'.split(""));

interface Piece extends Term {
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
  readonly several: boolean;
}

const ENCLOSED = /^(.*?)(?:“([^“”]+)”|[（(]([^（）()]+)[）)])(.*)$/;

/**
 * The English of a whole name or of a part of one, in lower case but for what is proper. A `firm` has names of firms in its own and
 * no seas or rivers in English.
 */
export function phrase(name: string, firm = false): Term {
  const enclosed = ENCLOSED.exec(name);
  if (enclosed === null) return inTerms(name.replaceAll(/[“”‘’（）()]/g, ""), firm);
  const [, before = "", quoted, added, after = ""] = enclosed;
  const inside = quoted === undefined ? `(${phrase(added!, firm).text})` : `“${upper(phrase(quoted, firm).text)}”`;
  const behind = after === "" ? { text: "", many: "" } : phrase(after, firm);
  const put = (end: string): string =>
    [before === "" ? "" : phrase(before, firm).text, inside, end].filter((part) => part !== "").join(" ");
  return { text: put(behind.text), many: put(behind.many) };
}

/** Whether terms of the glossary, which are common words, cover the whole name: 老城区 and 市政府, but not 龙头山镇. */
export const isAllTerms = (name: string): boolean =>
  name.length > 1 && cut(name, false).every(({ known, from, to }) => known && !exonyms().has(name.slice(from, to)));

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function inTerms(name: string, firm: boolean): Term {
  const words: Term[] = [];
  let several = false;
  let loose = "";
  const close = (): void => {
    if (loose !== "") words.push(proper(loose));
    loose = "";
  };
  const pieces = cut(name, firm);
  for (const [index, piece] of pieces.entries()) {
    several ||= piece.several;
    const sign = name.slice(piece.from, piece.to);
    if (piece.known) {
      close();
      if (piece.text !== "") words.push(piece);
    } else if (
      AND.has(sign) &&
      index > 0 &&
      index < pieces.length - 1 &&
      (sign === "、" || pieces[index - 1]!.known || pieces[index + 1]!.known)
    ) {
      close();
      words.push({ text: "and", many: "and" });
    } else if (NOTHING.has(sign) && (index === pieces.length - 1 || pieces[index - 1]?.known)) close();
    else loose += sign;
  }
  close();
  return joined(words, several);
}

const proper = (text: string): Term => {
  const read = sounds(text);
  return { text: read, many: read };
};

/** Words in their order; the last is in the plural where several are meant. A phase goes behind. */
function joined(words: readonly Term[], several: boolean): Term {
  const phase = words.find(({ text }) => /^phase [IVX\d]+$/.test(text));
  const others = phase === undefined ? words : words.filter((one) => one !== phase);
  const before = others.slice(0, -1).map(({ text }) => text);
  const last = others.at(-1) ?? { text: "", many: "" };
  const behind = phase === undefined ? [] : [phase.text];
  const put = (end: string): string => [...before, end, ...behind].filter((part) => part !== "").join(" ");
  return { text: put(several ? last.many : last.text), many: put(last.many) };
}

/** The cheapest cut: a term costs one, a character that is in none four. */
function cut(name: string, firm: boolean): Piece[] {
  const cheapest: { cost: number; piece: Piece | null }[] = [{ cost: 0, piece: null }];
  const offer = (from: number, piece: Piece, cost: number): void => {
    const total = cheapest[from]!.cost + cost;
    const known = cheapest[piece.to];
    if (known === undefined || total < known.cost) cheapest[piece.to] = { cost: total, piece };
  };
  for (let from = 0; from < name.length; from++) {
    if (cheapest[from] === undefined) continue;
    const sign = name[from]!;
    offer(from, { text: sign, many: sign, from, to: from + 1, known: false, several: false }, UNKNOWN);
    const amount = amountAt(name, from);
    if (amount !== null && !(from > 0 && /[A-Za-z0-9]/.test(name[from - 1]!)))
      offer(from, { ...amount, from, to: from + amount.length, known: true }, 1);
    for (let to = Math.min(name.length, from + LONGEST); to > from + 1; to--) {
      const term = termFor(name.slice(from, to), firm);
      if (term !== null) offer(from, { ...term, from, to, known: true, several: false }, 1);
    }
  }
  const pieces: Piece[] = [];
  for (let at = name.length; at > 0;) {
    const { piece } = cheapest[at]!;
    pieces.unshift(piece!);
    at = piece!.from;
  }
  return pieces;
}

function termFor(text: string, firm: boolean): Term | null {
  const term = (firm ? atEndOf("Company").words.get(text) : undefined) ?? everywhere().words.get(text);
  if (term !== undefined) return term;
  const place = exonyms().get(text);
  return place === undefined || (firm && place.includes(" ")) ? null : { text: place, many: place };
}
