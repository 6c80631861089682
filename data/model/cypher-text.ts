// Values as Cypher writes them, so that a text can be pasted as it stands, whatever a name or a search holds.

const WIDEST_LINE = 96;
/** Control characters, breaks of lines that some readers see and some do not, and signs that turn the order of words around. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const NOT_PLAIN = /['\\\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text in single quotes. A backslash is kept apart from a following `u`: Neo4j reads `\\u` before it reads anything else. */
export function literal(text: string): string {
  const escaped = text.replace(NOT_PLAIN, (sign, at: number) => {
    if (sign === "'") return "\\'";
    if (sign === "\\") return text[at + 1]?.toLowerCase() === "u" ? "\\\\' + '" : "\\\\";
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `'${escaped}'`;
}

/** A list of texts, on several lines where one would be too long. */
export function list(texts: readonly string[]): string {
  const lines: string[] = [];
  for (const text of texts.map(literal)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + text.length > WIDEST_LINE) lines.push(text);
    else lines[lines.length - 1] = `${last}, ${text}`;
  }
  return lines.length < 2 ? `[${lines.join("")}]` : `[\n  ${lines.join(",\n  ")}\n]`;
}

/** A line of comment: nothing in it can end the line or be read as more than words. */
export function remark(words: string): string {
  return `// ${words.replace(UNSEEN, " ").replaceAll("\\", "＼")}`;
}
