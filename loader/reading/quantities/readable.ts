// The text with the marks of Chinese print, character for character, so that the rules need to know one kind only.

const NARROW: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "!": "！", "?": "？" };
const MARKS = /(?<!\d),|,(?!\d)|[;!?()％]|(?<!\d):|:(?!\d)|[０-９．]/g;

/** Same length, same places. Commas and colons inside numbers stay. */
export function readable(text: string): string {
  return text.replace(MARKS, (mark) => NARROW[mark] ?? (mark === "％" ? "%" : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)));
}
