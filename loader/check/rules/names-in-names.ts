// A name inside a longer name is no mention of its own; where an entity is never named otherwise, that is worth knowing.
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";
import { coverOf, liesWithin, mentionPlaces, type MentionPlace } from "../mention-spans.ts";

type Inside = { readonly article: string; readonly inner: MentionPlace; readonly outer: MentionPlace };

/** Every mention that lies inside a longer one with its article, and the entities that have others, there and anywhere. */
function mentionsInside(context: CheckContext): { inside: Inside[]; standAlone: Set<string>; standAloneIn: Set<string> } {
  const inside: Inside[] = [];
  const standAlone = new Set<string>();
  const standAloneIn = new Set<string>();
  for (const [article, places] of mentionPlaces(context)) {
    const cover = coverOf(places);
    for (const inner of places) {
      const outer = cover(inner.start).find((other) => liesWithin(inner, other));
      if (outer) inside.push({ article, inner, outer });
      else {
        standAlone.add(inner.entity);
        standAloneIn.add(`${article} ${inner.entity}`);
      }
    }
  }
  return { inside, standAlone, standAloneIn };
}

const nameOf = ({ entities }: CheckContext, id: string) => entities.get(id)?.name ?? id;

/** Mentions inside a longer name, of entities that are also mentioned on their own in that article. */
export function nestedMentions(context: CheckContext): Fault[] {
  const { inside, standAloneIn } = mentionsInside(context);
  return inside
    .filter(({ article, inner }) => standAloneIn.has(`${article} ${inner.entity}`))
    .map(({ inner, outer }) => {
      const [name, longer] = [nameOf(context, inner.entity), nameOf(context, outer.entity)];
      return faultAt(
        inner.place,
        "nested-mention",
        {
          zh: `${inner.written} 在“${longer}”的出处 ${outer.written} 里面`,
          en: `${inner.written} lies inside ${outer.written}, where “${longer}” stands`,
        },
        { zh: `删去：那里说的不单是${name}`, en: `drop it: what is named there is not ${name} alone` },
      );
    });
}

/** Entities that are named only inside longer names: noted once each. */
export function namedOnlyInside(context: CheckContext): Fault[] {
  const { inside, standAlone } = mentionsInside(context);
  const seen = new Set(standAlone);
  return inside.flatMap(({ inner, outer }) => {
    if (seen.has(inner.entity)) return [];
    seen.add(inner.entity);
    const [name, longer] = [nameOf(context, inner.entity), nameOf(context, outer.entity)];
    return [
      faultAt(
        inner.place,
        "only-inside",
        { zh: `${name}只出现在更长的名称里，如“${longer}”`, en: `${name} is named only inside longer names such as “${longer}”` },
        { zh: "若有单独提到它的地方，写进 at", en: "where it is named on its own, add that to at" },
      ),
    ];
  });
}

/** Places that two entities both have as their mention. */
export function sharedMentions(context: CheckContext): Fault[] {
  return [...mentionPlaces(context).values()].flatMap((places) => {
    const first = new Map<string, MentionPlace>();
    return places.flatMap((one) => {
      const key = `${one.start}-${one.end}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, one);
      if (other === undefined || other.entity === one.entity) return [];
      const [name, also] = [nameOf(context, one.entity), nameOf(context, other.entity)];
      return [
        faultAt(
          one.place,
          "shared-mention",
          {
            zh: `${one.written} 既算${also}，又算${name}`,
            en: `${one.written} counts as ${also} (${other.entity}) and as ${name} (${one.entity})`,
          },
          { zh: "看说的是哪一个，从另一个的 at 里删去", en: "see which of them is meant and drop the place from the other" },
        ),
      ];
    });
  });
}
