// Finds a thing of which a question writes a good part of the Chinese name: 磷基新材料产业集群 for 镇雄磷基新材料产业集群项目.
import type { Mention, NameRow } from "./names.ts";

/** So many characters have to be the name's, and this share of it. */
const FEWEST = 4;
const SHARE = 0.5;

/** Looks for parts of names. */
export type Parts = (question: string) => Mention[];

/** Knows the names of these things by their pieces. */
export function partNamed(rows: readonly NameRow[]): Parts {
  const names = rows.flatMap((thing) => [thing.name, ...thing.aliases].map((name) => ({ name, thing })));
  const byPiece = new Map<string, number[]>();
  for (const [index, { name }] of names.entries())
    for (const piece of new Set(piecesOf(name))) (byPiece.get(piece) ?? byPiece.set(piece, []).get(piece))?.push(index);

  function longestAt(question: string, start: number): Mention | null {
    let best: Mention | null = null;
    for (const index of byPiece.get(question.slice(start, start + FEWEST)) ?? []) {
      const { name, thing } = names[index] ?? {};
      if (name === undefined || thing === undefined) continue;
      let size = FEWEST;
      while (start + size < question.length && name.includes(question.slice(start, start + size + 1))) size++;
      const length = best ? best.end - best.start : 0;
      const isLonger = size > length || (size === length && best !== null && thing.facts > best.thing.facts);
      if (size >= name.length * SHARE && isLonger) best = { start, end: start + size, words: question.slice(start, start + size), thing };
    }
    return best;
  }

  return (question) => {
    const found: Mention[] = [];
    for (let start = 0; start + FEWEST <= question.length; start++) {
      const one = longestAt(question, start);
      if (one) found.push(one);
    }
    return found;
  };
}

function piecesOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - FEWEST + 1) }, (_, at) => name.slice(at, at + FEWEST)).filter((piece) =>
    /^[\p{Script=Han}]+$/u.test(piece),
  );
}
