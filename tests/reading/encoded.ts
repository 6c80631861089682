// Texts in the bytes of other encodings.

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Encodes by turning the decoder of an encoding of two bytes round. */
export function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(Array.from(text).flatMap((one) => (one.charCodeAt(0) < 128 ? [one.charCodeAt(0)] : (table.get(one) ?? [0x3f]))));
}

const tables = new Map<string, Map<string, [number, number]>>();

function tableOf(encoding: string): Map<string, [number, number]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, [number, number]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const one = decoder.decode(Uint8Array.of(lead, trail));
      if (one.length === 1 && one !== "\ufffd" && !table.has(one)) table.set(one, [lead, trail]);
    }
  tables.set(encoding, table);
  return table;
}

/** UTF-16 with or without its mark. */
export function utf16(text: string, big: boolean, mark = true): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}
