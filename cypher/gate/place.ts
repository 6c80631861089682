// Places in a query: lines and columns from 1, and the words at fault.
import type { QueryPlace } from "../../data/model/refusals.ts";

/** The place of these UTF-16 offsets. Lines end as editors end them: \n, \r\n or \r. */
export function placeOf(text: string, start: number, end: number): QueryPlace {
  const before = text.slice(0, start).split(/\r\n|\r|\n/u);
  return { start, end, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** From offsets in code points, as the parser counts, to UTF-16 offsets. */
export function codePointPlaces(text: string): (point: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (point) => Math.min(point, text.length);
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    places.push(at);
    at += character.length;
  }
  return (point) => places[point] ?? text.length;
}
