// Every place where a name or alias stands in an article's text is a mention, or is said to be none.
import { spanOf } from "../../../data/model/digest.ts";
import { parseSpan, printSpan } from "../../../data/model/locator.ts";
import { foldName, foldPage } from "../../../data/model/quote.ts";
import { faultAt, type Fault, type FactPlace } from "../../read/fault.ts";
import { namesOf, type CheckContext } from "../context.ts";
import { coverOf, liesWithin, mentionPlaces, type NamePlace } from "../mention-spans.ts";

type Named = { readonly entity: string; readonly name: string };

/** Names that stand in a text and that no mention covers. A name inside a longer one does not count. */
export function missingMentions(context: CheckContext): Fault[] {
  const names = namesByStart(context);
  const mentions = mentionPlaces(context);
  return [...context.texts].flatMap(([article, { text }]) => {
    const excepted = exceptions(context, article);
    const found = placesOfNames(text, names).filter((place) => !excepted.has(keyOf(place)));
    const [given, all] = [mentions.get(article) ?? [], coverOf(found)];
    const mentioned = coverOf(given);
    return found
      .filter((place) => {
        const there = mentioned(place.start);
        if (there.some((one) => liesWithin(place, one) || (one.start === place.start && one.end === place.end))) return false;
        if (given.length > 0 && overlapsOwn(place, mentioned)) return false;
        return !all(place.start).some((other) => liesWithin(place, other));
      })
      .map((place) => missing(context, article, text, place));
  });
}

const keyOf = ({ entity, start, end }: NamePlace) => `${entity} ${start}-${end}`;

function overlapsOwn({ entity, start, end }: NamePlace, mentioned: (character: number) => readonly NamePlace[]): boolean {
  for (let character = start; character < end; character++) if (mentioned(character).some((one) => one.entity === entity)) return true;
  return false;
}

function namesByStart(context: CheckContext): Map<string, Named[]> {
  const names = new Map<string, Named[]>();
  for (const entity of context.entities.keys()) {
    for (const name of new Set(namesOf(context, entity).map(foldName))) {
      if (name === "") continue;
      const same = names.get(name.charAt(0));
      if (same) same.push({ entity, name });
      else names.set(name.charAt(0), [{ entity, name }]);
    }
  }
  return names;
}

function placesOfNames(text: string, names: ReadonlyMap<string, readonly Named[]>): NamePlace[] {
  const page = foldPage(text);
  const places = new Map<string, NamePlace>();
  for (let at = 0; at < page.text.length; at++) {
    for (const { entity, name } of names.get(page.text.charAt(at)) ?? []) {
      const [start, last] = [page.origin[at], page.origin[at + name.length - 1]];
      if (start === undefined || last === undefined || !page.text.startsWith(name, at)) continue;
      const place = { entity, start, end: last + 1 };
      places.set(keyOf(place), place);
    }
  }
  return [...places.values()];
}

/** Places of which a mention line says that something else is meant. */
function exceptions({ facts }: CheckContext, article: string): Set<string> {
  return new Set(
    facts.mentions
      .filter((line) => line.article === article)
      .flatMap(({ fact }) =>
        (fact.not ?? []).map((written) => {
          const { start = 0, end = 0 } = parseSpan(written) ?? {};
          return keyOf({ entity: fact.mention, start, end });
        }),
      ),
  );
}

function missing({ facts, entities }: CheckContext, article: string, text: string, { entity, start, end }: NamePlace): Fault {
  const span = printSpan(spanOf(text, start, end));
  const shown = text.slice(start, end).replace(/\s+/g, "");
  const place: FactPlace = (
    facts.mentions.find((line) => line.article === article && line.fact.mention === entity) ??
    facts.entities.find(({ fact }) => fact.entity === entity)
  )?.place ?? { file: article, line: 1, item: entity };
  const name = entities.get(entity)?.name ?? entity;
  return faultAt(
    place,
    "missing-mention",
    {
      zh: `${article} 第 ${start} 个字符处写着“${shown}”，没有算作${name}的出处`,
      en: `“${shown}” stands at character ${start} of ${article} and is no mention of ${entity}`,
    },
    {
      zh: `说的是它，就在 at 里加上 "${span}"；不是，就加进 not`,
      en: `if it is meant add "${span}" to at, else to not`,
    },
  );
}
