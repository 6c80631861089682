// Private persons are persons, and what is said of public things does not name them: it would go when they are left out.
import type { EntityFact } from "../../../data/model/facts.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

/** The mark on anything but a person. */
export function privateThings({ facts }: CheckContext): Fault[] {
  return facts.entities
    .filter(({ fact }) => fact.private === true && fact.kind !== "Person")
    .map(({ fact, place }) =>
      faultAt(
        place,
        "private",
        { zh: `private 只用于 Person，这里是 ${fact.kind}`, en: `private is for a Person, this is a ${fact.kind}` },
        { zh: "去掉 private，或改正种类", en: "drop private, or mend the kind" },
      ),
    );
}

/** Notes of other entities, and words about articles, that name a private person. */
export function privateNames({ facts }: CheckContext): Fault[] {
  const persons = facts.entities.map(({ fact }) => fact).filter((fact) => fact.private === true);
  const names = persons.flatMap(namesOf);
  const notes = [
    ...facts.entities
      .filter(({ fact }) => fact.private !== true && !names.some((name) => namesOf(fact).some((own) => own.includes(name))))
      .map(({ fact, place }) => ({ place, words: [fact.note, fact.noteEn] })),
    ...facts.articles.map(({ fact, place }) => ({
      place,
      words: [fact.dateNote, fact.dateNoteEn, ...fact.pieces.flatMap(({ zh, en }) => [zh, en])],
    })),
  ];
  return notes.flatMap(({ place, words }) => {
    const text = words.join(" · ").toLowerCase();
    const name = names.find((one) => text.includes(one));
    if (name === undefined) return [];
    return [
      faultAt(
        place,
        "private-name",
        { zh: `这里写着个人的名字“${name}”`, en: `this names the private person “${name}”` },
        {
          zh: "换一种说法，不写名字：略去个人时，写着名字的事实也略去",
          en: "say it without the name: facts that name a private person go when they are left out",
        },
      ),
    ];
  });
}

/** Names in lower case; a single character names nobody. */
function namesOf({ name, nameEn, aliases = [] }: EntityFact): string[] {
  return [name, nameEn, ...aliases].filter((one) => one.length > 1).map((one) => one.toLowerCase());
}
