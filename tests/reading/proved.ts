// Whether everything that a reading wrote is proved by the characters of its text.
import { hashOfCharacters } from "../../data/model/digest.ts";
import { LONGEST_SPAN, parseSpan } from "../../data/model/locator.ts";
import { valueStandsIn } from "../../data/model/numerals.ts";
import type { Written } from "../../loader/reading/write/write-reading.ts";

/** Places that quote other characters than stand there, or too many; values that stand in none of their places. */
export function unprovedIn({ lines }: Written, text: string): string[] {
  return lines.candidates.flatMap(({ id, fact, found }) => {
    const at = "at" in fact ? fact.at : [];
    const places = [...at, ...found.map((one) => one.at)];
    const quoted = places.map((written) => ({ written, ...(parseSpan(written) ?? { start: 0, end: 0, hash: "" }) }));
    const wrong = quoted
      .filter(
        ({ start, end, hash }) => hashOfCharacters(text.slice(start, end)) !== hash || end - start > LONGEST_SPAN || end > text.length,
      )
      .map(({ written }) => `${id}: ${written}`);
    if (!("value" in fact) || fact.value === null) return wrong;
    const { value } = fact;
    const stands = quoted.slice(0, at.length).some(({ start, end }) => valueStandsIn(value, text.slice(start, end)));
    return stands ? wrong : [...wrong, `${id}: ${value} does not stand there`];
  });
}
