// Digests by which characters and files are recognised.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Span } from "./locator.ts";

/** First eight hex digits of the SHA-256 of the exact characters (as UTF-8): proves a place without holding its words. */
export function hashOfCharacters(characters: string): string {
  return bytesToHex(sha256(utf8ToBytes(characters))).slice(0, 8);
}

/** SHA-256 of a file's bytes, in hex: by it an article's text is recognised. */
export function hashOfFile(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The span of `text` from `start` to `end` with its hash. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, hash: hashOfCharacters(text.slice(start, end)) };
}
