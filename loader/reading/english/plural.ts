const IRREGULAR: Readonly<Record<string, string>> = { dairy: "dairies", person: "people", life: "lives", analysis: "analyses" };

/** The plural of the last word, by the common rules of English spelling. */
export function pluralOf(words: string): string {
  const last = /[A-Za-z]+$/.exec(words)?.[0] ?? "";
  const rest = words.slice(0, words.length - last.length);
  if (last === "" || last === last.toUpperCase()) return last === "" ? words : `${words}s`;
  if (Object.hasOwn(IRREGULAR, last)) return rest + IRREGULAR[last]!;
  if (/[^aeiou]y$/.test(last)) return `${rest}${last.slice(0, -1)}ies`;
  return `${words}${/(?:s|x|ch|sh|potato)$/.test(last) ? "es" : "s"}`;
}
