// What the article as a whole tells of: its own place, and the one thing that its title names.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Found, Mention } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { stemOfPlace } from "../coreference/levels.ts";
import { innerName } from "../places/place-mention.ts";
import { ownPlaces } from "../coreference/own-place.ts";

/** `place`, `thing`: null where the article has none, or several that fit alike. */
export type OwnTopic = { readonly place: (Found & { readonly mention: Mention }) | null; readonly thing: Mention | null };

const THINGS: ReadonlySet<EntityKind> = new Set<EntityKind>(["Project", "Infrastructure", "Park", "Site", "Company"]);
/** A place that only stands out by number is less sure than one in the title. */
const SURE: Readonly<Record<string, number>> = { "own-place-title": 0.68, "own-place-date-line": 0.65, "own-place-most": 0.5 };

/** Reads all mentions once. */
export function ownTopic(page: CleanText, about: About, mentions: readonly Mention[]): OwnTopic {
  const named = mentions.filter(({ nested }) => nested !== true);
  const places = mentions.filter(({ kind }) => kind === "Place");
  return { place: placeOf(page, about, places), thing: thingOf([about.title, ...about.heading].join("\n"), named) };
}

function placeOf(page: CleanText, about: About, places: readonly Mention[]): OwnTopic["place"] {
  const first = new Map<string, Mention>();
  const counts = new Map<string, number>();
  for (const mention of places) {
    const stem = stemOfPlace(mention);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const known = first.get(stem);
    const alone = innerName(mention) === mention.name;
    if (known === undefined || (alone && innerName(known) !== known.name) || (alone && known.name === stem && mention.name !== stem))
      first.set(stem, mention);
  }
  const [best] = [...ownPlaces(page, about, places).values()]
    .filter(({ stem, rule }) => stem !== null && SURE[rule] !== undefined)
    .toSorted((a, b) => SURE[b.rule]! - SURE[a.rule]! || (counts.get(b.stem ?? "") ?? 0) - (counts.get(a.stem ?? "") ?? 0));
  const mention = first.get(best?.stem ?? "");
  return best === undefined || mention === undefined ? null : { mention, rule: "about-own-place", confidence: SURE[best.rule]! };
}

function thingOf(title: string, named: readonly Mention[]): Mention | null {
  const titled = new Map<string, Mention>();
  for (const mention of named) {
    if (THINGS.has(mention.kind) && title.includes(mention.name) && !titled.has(mention.name)) titled.set(mention.name, mention);
  }
  const [only, other] = [...titled.values()];
  return other === undefined ? (only ?? null) : null;
}
