// Finds what sentences state of named things: each pattern looks at one clause or its neighbours, never further.
import type { Link, Mention, Quantity, Reference } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { figuresOfOwnPlace } from "./about-own-place.ts";
import { figuresAbout } from "./about.ts";
import { linksInNames } from "./in-names.ts";
import { leaderAt, leadersOf } from "./leaders.ts";
import { linksBy, type Rule } from "./links.ts";
import { ABOUT_PARTS } from "./patterns/about-parts.ts";
import { CONNECTS } from "./patterns/connects.ts";
import { DEEDS } from "./patterns/deeds.ts";
import { DEVELOPS } from "./patterns/develops.ts";
import { IN_INDUSTRY } from "./patterns/in-industry.ts";
import { LOCATED_IN } from "./patterns/located-in.ts";
import { OF_EVENTS } from "./patterns/of-events.ts";
import { OF_PEOPLE } from "./patterns/of-people.ts";
import { OF_PLACES } from "./patterns/of-places.ts";
import { PART_OF } from "./patterns/part-of.ts";
import { PRODUCES } from "./patterns/produces.ts";
import { SETS } from "./patterns/sets.ts";
import { picturesIn } from "./pictures.ts";
import { scenesOf } from "./scene.ts";
import { topicAt, topicsOf } from "./topics.ts";

export const RULES: readonly Rule[] = [
  ...ABOUT_PARTS,
  ...LOCATED_IN,
  ...PART_OF,
  ...CONNECTS,
  ...DEVELOPS,
  ...PRODUCES,
  ...IN_INDUSTRY,
  ...SETS,
  ...DEEDS,
  ...OF_PLACES,
  ...OF_PEOPLE,
  ...OF_EVENTS,
];

/** Every relation that a clause states, in the order of the text; each pair of ends once, by the surest rule. */
export function findLinks(
  page: CleanText,
  about: About,
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
  references: readonly Reference[],
): Link[] {
  const scenes = scenesOf(page, mentions, quantities, references);
  const topics = topicsOf(scenes);
  const leaders = leadersOf(scenes, topics);
  const links = [...linksInNames(page, mentions), ...picturesIn(scenes)];
  for (const [index, scene] of scenes.entries()) {
    const clauses = topics[index]!;
    links.push(...figuresAbout(scene, clauses));
    for (const rule of RULES)
      links.push(
        ...linksBy(rule, scene, (at, kinds, leads) =>
          leads === true ? leaderAt(leaders[index]!, scene, at) : topicAt(clauses, at, kinds),
        ),
      );
  }
  links.push(...figuresOfOwnPlace(page, about, mentions, scenes, topics, links));
  return once(links).toSorted(
    (a, b) => a.at.start - b.at.start || a.from.start - b.from.start || a.to.start - b.to.start || (a.type < b.type ? -1 : 1),
  );
}

function once(links: readonly Link[]): Link[] {
  const kept = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.type} ${link.from.start}-${link.from.end} ${link.to.start}-${link.to.end}`;
    if ((kept.get(key)?.confidence ?? -1) < link.confidence) kept.set(key, link);
  }
  return [...kept.values()];
}
