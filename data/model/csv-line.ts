// One line of CSV as RFC 4180 has it, whose texts no spreadsheet takes for formulas.

/** What a spreadsheet might take for the start of a formula, whatever blanks or unseen characters stand before it. */
const FORMULA = /^(?:[\0\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/** A text that stays a text in a spreadsheet: an apostrophe stands before what could be a formula. A number is none. */
export function plainText(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** One line of CSV, ended by CR LF. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((text) => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(",")}\r\n`;
}
