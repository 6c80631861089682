// Mentions quote the name or an alias of what they mention; what nothing mentions is reported.
import { foldName } from "../../../data/model/quote.ts";
import { faultAt, type Fault, type FactPlace } from "../../read/fault.ts";
import { namesOf, quotedCharacters, type CheckContext } from "../context.ts";

/** Mentions whose characters are neither name nor alias. Blanks, quotation marks and `*` do not count. */
export function wrongMentions(context: CheckContext): Fault[] {
  return context.facts.mentions.flatMap(({ fact, article, place }) => {
    const places = [...fact.at, ...(fact.not ?? [])];
    const quoted = quotedCharacters(context, article, places);
    const names = namesOf(context, fact.mention);
    if (quoted.length === 0 || names.length === 0) return [];
    const folded = new Set(names.map(foldName));
    return quoted.flatMap((characters, index) => {
      if (folded.has(foldName(characters))) return [];
      const shown = characters.slice(0, 30);
      return [
        faultAt(
          place,
          "wrong-mention",
          {
            zh: `${places[index]} 处是“${shown}”，不是 ${fact.mention} 的名称或别名`,
            en: `“${shown}” at ${places[index]} is neither name nor alias of ${fact.mention}`,
          },
          {
            zh: `把它加到别名里，或改正出处（名称：${names.join("、")}）`,
            en: `add it to the aliases, or mend the place (names: ${names.join(", ")})`,
          },
        ),
      ];
    });
  });
}

/** Two mention lines of one entity in one article. */
export function duplicateMentions({ facts }: CheckContext): Fault[] {
  const seen = new Map<string, FactPlace>();
  return facts.mentions.flatMap(({ fact, article, place }) => {
    const key = `${article} ${fact.mention}`;
    const first = seen.get(key);
    seen.set(key, first ?? place);
    if (first === undefined) return [];
    return [
      faultAt(
        place,
        "duplicate-mention",
        {
          zh: `${fact.mention} 在本文的出处已写在 ${first.file}:${first.line}`,
          en: `mentions of ${fact.mention} in this article stand at ${first.file}:${first.line}`,
        },
        { zh: "并成一行", en: "make it one line" },
      ),
    ];
  });
}

/**
 * Entities that no article mentions. An indicator that a figure measures may go without: its name is our own. So may
 * what only relations that are implied and uncertain speak of: they say that it is not named.
 */
export function unmentioned({ facts }: CheckContext): Fault[] {
  const known = new Set(facts.mentions.filter(({ fact }) => fact.at.length > 0).map(({ fact }) => fact.mention));
  for (const { fact } of [...facts.targets, ...facts.observations]) known.add(fact.indicator);
  const [inferred, said] = [new Set<string>(), new Set<string>()];
  for (const { fact } of facts.relations) {
    const ends = fact.basis === "implied" && fact.uncertain !== undefined ? inferred : said;
    ends.add(fact.from).add(fact.to);
  }
  return facts.entities
    .filter(({ fact: { entity } }) => !known.has(entity) && (said.has(entity) || !inferred.has(entity)))
    .map(({ fact, place }) =>
      faultAt(
        place,
        "unmentioned",
        { zh: `没有一处写到${fact.name}`, en: `nothing mentions ${fact.entity} (${fact.name})` },
        { zh: "写上出处(mention)，或删去这个实体", en: "write where it is mentioned, or drop the entity" },
      ),
    );
}
