/** Encodings that Chinese texts come in, under the names that samples, the API and `--encoding` give them. */
export const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;
export type NamedEncoding = (typeof ENCODINGS)[number];
