// A locator says where in an article a fact stands: article id, start, end, and a short hash of the characters.

/** A span of UTF-16 offsets into an article's decoded text (byte-order mark not counted); `hash` proves its characters. */
export type Span = { readonly start: number; readonly end: number; readonly hash: string };
/** A place in an article as every output writes it: `zhaotong-2026#1203-1240`. */
export type Evidence = { readonly article: string; readonly start: number; readonly end: number };

/** The longest span a fact may point at, in UTF-16 units: long enough for a list, too short to say "somewhere". */
export const LONGEST_SPAN = 600;

const SPAN = /^(\d+)-(\d+)~([0-9a-f]{8})$/;
const EVIDENCE = /^([a-z0-9][a-z0-9-]*)#(\d+)-(\d+)$/;

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** In which encoding an article's bytes are: by their byte-order mark, else UTF-8 or GB18030, whichever they fit first. Null: neither. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return ENCODINGS.find((encoding) => fits(bytes, encoding)) ?? null;
}

const ENCODINGS = ["utf-8", "gb18030"] as const;

function fits(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text of an article from its bytes: a byte-order mark dropped, nothing else changed. Throws on bytes in no encoding that is known. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes) ?? "utf-8", { fatal: true }).decode(bytes);
}

/** Reads `1203-1240~9f86d081`; null where the text is not of that form or the end does not lie after the start. */
export function parseSpan(text: string): Span | null {
  const [, start, end, hash] = SPAN.exec(text) ?? [];
  if (start === undefined || end === undefined || hash === undefined) return null;
  return Number(end) > Number(start) ? { start: Number(start), end: Number(end), hash } : null;
}

/** Writes a span the way fact files hold it. */
export function printSpan(span: Span): string {
  return `${span.start}-${span.end}~${span.hash}`;
}

/** Reads `zhaotong-2026#1203-1240`; null where it is not of that form. */
export function parseEvidence(text: string): Evidence | null {
  const [, article, start, end] = EVIDENCE.exec(text) ?? [];
  return article === undefined ? null : { article, start: Number(start), end: Number(end) };
}

/** Writes evidence as every output has it. */
export function printEvidence(article: string, span: { start: number; end: number }): string {
  return `${article}#${span.start}-${span.end}`;
}

/** Orders evidence strings by article, then by place. */
export function compareEvidence(a: string, b: string): number {
  const [x, y] = [parseEvidence(a), parseEvidence(b)];
  if (!x || !y || x.article !== y.article) return a < b ? -1 : a > b ? 1 : 0;
  return x.start - y.start || x.end - y.end;
}
