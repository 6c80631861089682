// Which part of a text a search word matches, so that it can be marked.

export type Piece = { readonly text: string; readonly marked: boolean };

/** Cuts a text into matched and other pieces; case does not count, and for readings neither do blanks, tones or apostrophes. */
export function markedPieces(text: string, q: string): Piece[] {
  const origin: { from: number; to: number }[] = [];
  let folded = "";
  let from = 0;
  for (const unit of text) {
    const to = from + unit.length;
    for (const letter of fold(unit)) {
      folded += letter;
      origin.push({ from, to });
    }
    from = to;
  }
  const word = fold(q);
  const at = word === "" ? -1 : folded.indexOf(word);
  if (at < 0) return [{ text, marked: false }];
  const start = origin[at]?.from ?? 0;
  const end = origin[at + word.length - 1]?.to ?? text.length;
  return [
    { text: text.slice(0, start), marked: false },
    { text: text.slice(start, end), marked: true },
    { text: text.slice(end), marked: false },
  ].filter((piece) => piece.text !== "");
}

/** Whether a text holds the word at all. */
export function holds(text: string, q: string): boolean {
  return fold(text).includes(fold(q));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s'’]/gu, "");
}
