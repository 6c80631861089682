// A hash proves the place, not the meaning: relations whose spans name neither end are listed for a person to look at.
import { foldName } from "../../../data/model/quote.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import { namesOf, quotedCharacters, type CheckContext } from "../context.ts";

/** Relations none of whose spans holds a name or alias of either end. */
export function unnamedEnds(context: CheckContext): Fault[] {
  return context.facts.relations.flatMap(({ fact, article, place }) => {
    const quoted = quotedCharacters(context, article, fact.at).map(foldName);
    if (quoted.length === 0) return [];
    const names = [...namesOf(context, fact.from), ...namesOf(context, fact.to)].map(foldName).filter((name) => name !== "");
    if (names.length === 0 || quoted.some((characters) => names.some((name) => characters.includes(name)))) return [];
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
