// A fault in the fact files: where it is, what is wrong and what would be right, in both languages.
export type Words = { readonly zh: string; readonly en: string };
export type Language = keyof Words;

/** Where a fact stands: its file as the reader of a message knows it, its line from 1, and the fact's id or ends. */
export type FactPlace = { readonly file: string; readonly line: number; readonly item: string };

export type Fault = FactPlace & { readonly code: string; readonly wrong: Words; readonly right: Words };

/** A fault of the kind `code` at a place. */
export function faultAt(place: FactPlace, code: string, wrong: Words, right: Words): Fault {
  return { file: place.file, line: place.line, item: place.item, code, wrong, right };
}

/** Orders faults by file, line, then kind. */
export function byPlace(a: Fault, b: Fault): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
