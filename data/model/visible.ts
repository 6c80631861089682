// Text of unknown origin as it may be shown: what would steer a terminal or turn words around on a page stands there as a sign.

/** Control characters but tab and the ends of lines, and signs that turn the order of words around. */
const STEERING = /(?![\t\n]|\r\n)[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text with `�` for each such character, so that it keeps its length. */
export const visible = (text: string): string => text.replace(STEERING, "�");

/** The same on one line. */
export const visibleLine = (text: string): string => visible(text.replace(/\s+/gu, " "));
