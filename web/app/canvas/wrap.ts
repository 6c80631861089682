// Breaks a name into at most two balanced lines, as typesetters do: never before closing or after opening marks.

const BEFORE_NEVER = /^[”’」』）》〉、，。；：！？·…\s)\]},.;:!?%％‰°]/u;
const AFTER_NEVER = /[“‘「『（《〈([{]$/u;
const WORD = /[\p{Script=Latin}\p{N}.,%+\-–—’'/&]+\s*|\s+|./gu;

/** The name on one or two lines, each no wider than `most` by `measure`; what does not fit ends in `…`. */
export function wrap(name: string, most: number, measure: (text: string) => number): string[] {
  if (measure(name) <= most) return [name];
  const breaks = breaksOf(name);
  const best = breaks
    .map((at) => [name.slice(0, at).trimEnd(), name.slice(at).trimStart()] as const)
    .map(([head, tail]) => ({ head, tail, wide: Math.max(measure(head), measure(tail)) }))
    .filter(({ wide }) => wide <= most)
    .toSorted((a, b) => a.wide - b.wide)[0];
  if (best) return [best.head, best.tail];
  const at = breaks.findLast((place) => measure(name.slice(0, place).trimEnd()) <= most) ?? fitting(name, most, measure);
  const tail = name.slice(at).trimStart();
  return [name.slice(0, at).trimEnd(), shorten(tail, most, measure)];
}

/** The text, or as much of its beginning as fits with `…`. */
function shorten(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text;
  return `${text
    .slice(
      0,
      fitting(text, most, (part) => measure(`${part}…`)),
    )
    .trimEnd()}…`;
}

function fitting(text: string, most: number, measure: (text: string) => number): number {
  let length = Math.max(1, text.length - 1);
  while (length > 1 && measure(text.slice(0, length)) > most) length -= 1;
  return length;
}

function breaksOf(name: string): number[] {
  const places: number[] = [];
  for (const match of name.matchAll(WORD)) {
    const at = match.index;
    if (at > 0 && !BEFORE_NEVER.test(name.slice(at)) && !AFTER_NEVER.test(name.slice(0, at).trimEnd())) places.push(at);
  }
  return places;
}
