// The text itself, before any parser sees it: how long, which characters, how deep its brackets are.
import type { GateCode } from "../../data/model/refusals.ts";

/** Bytes in UTF-8; the longest question of the catalogue has some six thousand. */
export const MOST_BYTES = 8192;
/** How deep brackets may be nested, and CASE. */
export const DEEPEST = 20;

export type Fault = { readonly code: GateCode; readonly start: number; readonly end: number; readonly found: string };

/** Control characters but tab and line ends, line separators, what changes direction, half characters, and what is none at all. */
const NEVER =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFFE\uFFFF]|\r(?!\n)|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const PLAIN_CODE = /^[\t\n\r\u0020-\u007E]*$/u;

/** What is wrong with the text, or null. */
export function faultIn(text: string): Fault | null {
  if (Buffer.byteLength(text) > MOST_BYTES) return { code: "too-long", start: 0, end: Math.min(text.length, MOST_BYTES), found: "" };
  const never = NEVER.exec(text);
  if (never !== null) return fault("character", never.index, never[0]);
  const escape = /\\u/iu.exec(text);
  if (escape !== null) return fault("escape", escape.index, escape[0]);
  return faultInParts(text);
}

const fault = (code: GateCode, start: number, text: string): Fault => ({
  code,
  start,
  end: start + text.length,
  found: code === "character" ? `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}` : text,
});

/** A string, a comment, a name in back-quotes, or what lies between them. */
export type Span = { readonly kind: "string" | "comment" | "name" | "code"; readonly start: number; readonly end: number };

const OPENERS = /'|"|`|\/\/|\/\*/gu;

/** The text cut into its parts; null where one of them does not end. */
export function spansOf(text: string): readonly Span[] | null {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    OPENERS.lastIndex = at;
    const opener = OPENERS.exec(text);
    const start = opener?.index ?? text.length;
    if (start > at) spans.push({ kind: "code", start: at, end: start });
    if (opener === null) break;
    const end = endOf(text, start, opener[0]);
    if (end === null) return null;
    spans.push({ kind: opener[0].startsWith("/") ? "comment" : opener[0] === "`" ? "name" : "string", start, end });
    at = end;
  }
  return spans;
}

function endOf(text: string, start: number, opener: string): number | null {
  if (opener === "//") {
    const line = /[\r\n]/u.exec(text.slice(start));
    return line === null ? text.length : start + line.index;
  }
  const closes = opener === "/*" ? text.indexOf("*/", start + 2) : closing(text, start, opener);
  return closes < 0 ? null : closes + (opener === "/*" ? 2 : 1);
}

function closing(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "\\" && quote !== "`") at += 1;
    else if (character === quote && quote === "`" && text[at + 1] === "`") at += 1;
    else if (character === quote) return at;
  }
  return -1;
}

function faultInParts(text: string): Fault | null {
  const spans = spansOf(text);
  if (spans === null) return { code: "syntax", start: text.length, end: text.length, found: "" };
  let depth = 0;
  let ended = false;
  for (const { kind, start, end } of spans) {
    const part = text.slice(start, end);
    if (ended && kind !== "comment" && part.trim() !== "") return { code: "several-statements", start, end, found: "" };
    if (kind === "name") {
      const hidden = HIDDEN.exec(part);
      if (hidden !== null) return fault("character", start + hidden.index, hidden[0]);
    }
    if (kind !== "code") continue;
    if (!PLAIN_CODE.test(part)) {
      const odd = oddCharacter(part);
      if (odd !== null) return fault(HIDDEN.test(odd.text) ? "character" : "look-alike", start + odd.index, odd.text);
    }
    for (let at = start; at < end; at++) {
      const character = text[at] ?? "";
      if ("([{".includes(character)) depth += 1;
      else if (")]}".includes(character)) depth -= 1;
      else if (character === ";") {
        ended = true;
        if (text.slice(at + 1, end).trim() !== "") return { code: "several-statements", start: at, end: at + 1, found: ";" };
      }
      if (depth > DEEPEST) return { code: "too-deep", start: at, end: at + 1, found: character };
    }
  }
  return null;
}

/** The first character that no name of a Chinese, Japanese, Korean or Latin word has, or that is a form of another. */
function oddCharacter(part: string): { index: number; text: string } | null {
  let index = 0;
  for (const character of part) {
    if (!PLAIN_CODE.test(character) && !isLetter(character)) return { index, text: character };
    index += character.length;
  }
  return null;
}

const LETTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F]$/u;

function isLetter(character: string): boolean {
  if (!LETTER.test(character) || !/^[\p{L}\p{Nl}]$/u.test(character)) return false;
  if (character.normalize("NFKC") !== character) return false;
  return !/[\p{ASCII}]/u.test(character.toUpperCase() + character.toLowerCase());
}
