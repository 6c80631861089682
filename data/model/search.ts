// The one string by which a thing is found: names in both languages, other names, pinyin and initials.

/** What can be searched for. `pinyin` has tone marks and a blank between syllables; `valueText` of figures only. */
export type Searchable = {
  readonly name: string;
  readonly nameEn: string;
  readonly aliases?: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
  readonly valueText?: string;
};

/** Pinyin without tone marks; ü becomes u, or v as keyboards have it. */
export function withoutTones(pinyin: string, umlaut: "u" | "v" = "u"): string {
  const bare = pinyin
    .normalize("NFD")
    .replace(/u\u0308/g, "ü")
    .replace(/u([\u0300-\u036f])\u0308/g, "ü")
    .replace(/[\u0300-\u0307\u0309-\u036f]/g, "");
  return bare.replace(/u\u0308|ü/g, umlaut).normalize("NFC");
}

/** All ways to type a reading: with and without tone marks, ü as u or v, syllables apart or together. */
export function typedReadings(pinyin: string): string[] {
  const plain = withoutTones(pinyin);
  const spaced = [pinyin, plain, /[üǖǘǚǜ]/i.test(pinyin.normalize("NFC")) ? withoutTones(pinyin, "v") : plain];
  return [...spaced, ...spaced.map((text) => text.replaceAll(" ", ""))];
}

/** The search string: lower-case parts joined by ` · `, none twice, in a fixed order. */
export function searchString(thing: Searchable): string {
  const readings = typedReadings(thing.pinyin);
  const parts = [thing.name, ...(thing.aliases ?? []), thing.nameEn, ...readings, thing.initials, thing.valueText ?? ""];
  return [...new Set(parts.map((part) => part.toLowerCase()))].filter((part) => part !== "").join(" · ");
}
