// The reading of an article as a list of stages. Each adds what it finds to the draft; none takes back what another found.
import type { Link, Mention, Quantity, Reading, Reference } from "./candidates.ts";
import { cleanArticle, cleanPassage } from "./clean/clean.ts";
import type { About, CleanText } from "./clean-text.ts";
import { wholeBodies } from "./coreference/whole-bodies.ts";
import { findReferences } from "./coreference/find-references.ts";
import { findFigures, type Figure } from "./figures/find-figures.ts";
import { findNames, type KnownNames } from "./names/find-names.ts";
import { findPlaces } from "./places/find-places.ts";
import { openGazetteer, type Gazetteer } from "./places/gazetteer.ts";
import { homeOf, NO_HOME, type Home } from "./places/home.ts";
import { nestIn } from "./places/nest.ts";
import type { PlaceMention } from "./places/place-mention.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import { findLinks } from "./relations/find-links.ts";
import { timeContext, type TimeContext } from "./time/context.ts";

/** What has been read so far. `places`, `names`: names inside longer ones are marked nested. */
export type Draft = {
  readonly about: About;
  readonly page: CleanText;
  readonly time: TimeContext;
  readonly quantities: readonly Quantity[];
  readonly places: readonly PlaceMention[];
  readonly home: Home;
  readonly names: readonly Mention[];
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
  readonly figures: readonly Figure[];
};

/** What stages look things up in. `known`: the names of the graph. */
export type Sources = { readonly gazetteer: Gazetteer; readonly known: KnownNames };

type Stage = { readonly name: string; readonly read: (draft: Draft, sources: Sources) => Partial<Draft> };

/** The stages in their order. The first, cleaning, makes the page that a draft begins with. */
export const STAGES: readonly Stage[] = [
  { name: "time", read: ({ page, about }) => ({ time: timeContext(page, about) }) },
  { name: "quantities", read: ({ page, about, time }) => ({ quantities: findQuantities(page, about, time) }) },
  { name: "places", read: placesAndHome },
  { name: "names", read: namesBesidePlaces },
  { name: "coreference", read: coreference },
  { name: "relations", read: (draft) => ({ links: linksIn(draft) }) },
  { name: "figures", read: (draft) => ({ figures: findFigures({ ...draft, mentions: readingOf(draft).mentions }) }) },
];

const NO_TIME: TimeContext = { written: null, words: [], dated: [], sentences: [] };

/** Hears which stage begins, and how many there are. */
export type Heard = (stage: string, done: number, of: number) => void;

/** Reads an article with its layout. */
export const readArticle = (original: string, about: About, sources: Sources, heard?: Heard): Draft =>
  through(cleanArticle(original), about, sources, heard);

/** Reads a passage that has none: offsets of the draft are those of the passage. */
export const readPassage = (original: string, about: About, sources: Sources): Draft => through(cleanPassage(original), about, sources);

/** Everything of a draft that is a candidate: places and other names together, in the order of the text. */
export function readingOf({ places, names, quantities, links }: Draft): Reading {
  const mentions = [...places, ...names].toSorted((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  return { mentions, quantities, links };
}

let opened: Gazetteer | null = null;

/** The sources for names that the graph knows; the gazetteer is opened once. */
export function openSources(known: KnownNames = []): Sources {
  opened ??= openGazetteer();
  return { gazetteer: opened, known };
}

function through(page: CleanText, about: About, sources: Sources, heard?: Heard): Draft {
  const empty: Draft = {
    about,
    page,
    time: NO_TIME,
    quantities: [],
    places: [],
    home: NO_HOME,
    names: [],
    references: [],
    links: [],
    figures: [],
  };
  return STAGES.reduce((draft, stage, at) => {
    heard?.(stage.name, at, STAGES.length + 1);
    return { ...draft, ...stage.read(draft, sources) };
  }, empty);
}

function placesAndHome({ page, about }: Draft, { gazetteer }: Sources): Pick<Draft, "places" | "home"> {
  const places = findPlaces(page, about, gazetteer);
  return {
    places,
    home: homeOf(
      places.map(({ name }) => [name, 1] as const),
      gazetteer,
    ),
  };
}

/** Names other than places; a place inside a longer name is nested there. */
function namesBesidePlaces({ page, about, places, home }: Draft, { known }: Sources): Pick<Draft, "places" | "names"> {
  const holding = known.filter(({ holds }) => holds === undefined || holds(home));
  const names = findNames(page, about, holding, places);
  return { names, places: nestIn(places, names) };
}

function coreference({ page, about, places, names, ...draft }: Draft, { gazetteer }: Sources): Pick<Draft, "names" | "references"> {
  const [province, ...others] = draft.home.provinces;
  const named = province === undefined || others.length > 0 ? null : gazetteer.divisionOf(province.slice(0, 6));
  const whole = wholeBodies(page, about, places, names, named?.name.endsWith("省") ? named.name : null);
  const { mentions } = readingOf({ ...draft, page, about, places, names: whole });
  return { names: whole, references: findReferences(page, about, mentions) };
}

function linksIn(draft: Draft): Link[] {
  const { mentions, quantities } = readingOf(draft);
  return findLinks(draft.page, draft.about, mentions, quantities, draft.references);
}
