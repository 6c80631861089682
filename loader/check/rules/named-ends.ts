// A hash proves the place, not the meaning: relations whose spans name neither end are listed for a person to look at.
import { parseSpan, type Span } from "../../../data/model/locator.ts";
import { foldName } from "../../../data/model/quote.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import { namesOf, quotedCharacters, type CheckContext } from "../context.ts";

/**
 * Relations none of whose spans holds a name or alias of either end. An indicator is named where one of its figures
 * stands: its own name is ours. A relation marked as uncertain has said why already.
 */
export function unnamedEnds(context: CheckContext): Fault[] {
  const figures = figureSpans(context);
  return context.facts.relations.flatMap(({ fact, article, place }) => {
    const quoted = quotedCharacters(context, article, fact.at).map(foldName);
    if (quoted.length === 0 || fact.uncertain !== undefined) return [];
    const names = [...namesOf(context, fact.from), ...namesOf(context, fact.to)].map(foldName).filter((name) => name !== "");
    if (names.length === 0 || quoted.some((characters) => names.some((name) => characters.includes(name)))) return [];
    const measured = [fact.from, fact.to].flatMap((id) => figures.get(`${article} ${id}`) ?? []);
    if (spansOf(fact.at).some((span) => measured.some((other) => span.start < other.end && other.start < span.end))) return [];
    const shown = quoted.join(" / ").slice(0, 48);
    return [
      faultAt(
        place,
        "unnamed-ends",
        { zh: `引文没有写到任何一端：“${shown}”`, en: `the quote names neither end: “${shown}”` },
        {
          zh: "看看这句话是不是真这么说；能的话把出处放宽到写着名称的地方",
          en: "look whether it says so; if you can, widen the place to where a name stands",
        },
      ),
    ];
  });
}

const spansOf = (at: readonly string[]): Span[] => at.map((written) => parseSpan(written)).filter((span) => span !== null);

/** Where the figures of each indicator stand, by article and indicator. */
function figureSpans({ facts }: CheckContext): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { fact, article } of [...facts.targets, ...facts.observations]) {
    const key = `${article} ${fact.indicator}`;
    spans.set(key, [...(spans.get(key) ?? []), ...spansOf(fact.at)]);
  }
  return spans;
}
