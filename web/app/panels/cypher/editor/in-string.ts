// Where in a query the caret stands: in a string or a comment, or where words of the language are written.

const PIECES = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`[^`]*(?:`|$)/gu;

/** What is open at a place: a string with what stands in it before the place, a comment, or null. */
export type Open = { readonly is: "string"; readonly from: number; readonly before: string } | { readonly is: "comment" } | null;

/** Whether a text asks nothing: blanks and remarks only. */
export const asksNothing = (text: string): boolean => text.replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//gu, "").trim() === "";

/** What is open at a place of the text. */
export function openAt(text: string, at: number): Open {
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (index >= at) return null;
    const end = index + piece.length;
    const sign = piece[0];
    const closed =
      sign === "/" ? piece.startsWith("/*") && piece.endsWith("*/") && piece.length > 3 : piece.length > 1 && piece.endsWith(sign ?? "");
    if (at < end || (at === end && !closed)) {
      if (sign === "/") return { is: "comment" };
      return sign === "`" ? null : { is: "string", from: index + 1, before: text.slice(0, index) };
    }
  }
  return null;
}

/** What a string is for: a thing's id, a thing's name, or anything. */
export function meansOf(before: string): "id" | "name" | "text" {
  if (/\bid\s*(?::|=|<>)\s*$/iu.test(before) || /\bid\s+IN\s*\[[^\]]*$/iu.test(before)) return "id";
  return /\b(?:name|nameEn)\s*(?::|=|<>)\s*$/iu.test(before) || /\bname\s+(?:CONTAINS|STARTS\s+WITH)\s*$/iu.test(before) ? "name" : "text";
}
