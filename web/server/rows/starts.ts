// Where to start: what an article says, what lies in a place, what a company does, what is due in a year, what something needs.
import { ENTITY_KINDS, type Kind } from "../../../data/model/kinds.ts";
import { relationType } from "../../../data/model/relations.ts";
import type { LinkRow } from "../../../cypher/questions/rows.ts";
import type { Brief } from "../../contract.ts";
import type { Offer, Starts, StartSort } from "../../contract/grow.ts";

/** Offers of one sort that are listed before all are asked for. */
const OFFERS = 12;
/** An answer to a question has more than a pair and less than a crowd. */
const ENOUGH = 4;
const CROWD = 40;
/** Of more things of one sort only so many, with most facts, are looked at: each look walks through the graph. */
const LOOKED_AT = 300;
/** What needs more than this is a crowd, however much more. */
const FAR = 1000;
const ENTITIES: ReadonlySet<Kind> = new Set(ENTITY_KINDS.filter((kind) => kind !== "Indicator"));

type Ends = Pick<LinkRow, "from" | "fromKind" | "relation" | "to" | "toKind">;
type Whole = { readonly things: readonly Brief[]; readonly links: readonly Ends[] };
type Steps = ReadonlyMap<string, readonly string[]>;
/** What there is to start from, few of a sort or all, with what each draws. */
export type StartingPoints = {
  readonly offers: (all: boolean) => Starts;
  readonly idsOf: (of: StartSort, id: string) => readonly string[] | null;
};

/** Works out all starting points of a graph. */
export function startingPoints({ things, links }: Whole): StartingPoints {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const inside = stepsOf(linksInside(links), (link) => [link.to, link.from]);
  const beside = stepsOf(
    links,
    (link) => [link.from, link.to],
    (link) => [link.to, link.from],
  );
  const makes = stepsOf(
    links.filter((link) => link.relation === "DEVELOPS" || link.relation === "PRODUCES"),
    (link) => [link.from, link.to],
  );
  const needs = stepsOf(links, (link) => {
    const need = relationType(link.relation).need(link.fromKind, link.toKind);
    return need === "start" ? [link.from, link.to] : need === "end" ? [link.to, link.from] : null;
  });
  const about = stepsOf(
    links.filter((link) => link.relation === "ABOUT"),
    (link) => [link.from, link.to],
  );
  const draws: Readonly<Record<StartSort, (id: string) => Iterable<string>>> = {
    article: (id) => things.filter((thing) => ENTITIES.has(thing.kind) && thing.articles.includes(id)).map((thing) => thing.id),
    place: (id) => reach(inside, id),
    company: (id) => [id, ...[id, ...(makes.get(id) ?? [])].flatMap((one) => beside.get(one) ?? [])],
    needs: (id) => reach(needs, id),
    year: (id) =>
      things
        .filter((thing) => thing.kind === "Target" && yearOf(thing) === id)
        .flatMap((thing) => [thing.id, ...(about.get(thing.id) ?? [])]),
  };
  const idsOf = (of: StartSort, id: string) => {
    if (of !== "year" && !byId.has(id)) return null;
    return [...new Set(draws[of](id))].toSorted((a, b) => (byId.get(b)?.facts ?? 0) - (byId.get(a)?.facts ?? 0) || (a < b ? -1 : 1));
  };
  const sizeOf = (of: StartSort, id: string) => (of === "needs" ? reach(needs, id, FAR) : new Set(draws[of](id))).size;
  const offersOf = (of: StartSort, ids: readonly string[]): Offer[] =>
    ids
      .slice(0, LOOKED_AT)
      .map((id) => ({ of, id, thing: byId.get(id) ?? null, things: sizeOf(of, id) }))
      .filter((offer) => offer.things > 1)
      .toSorted((a, b) => b.things - a.things || (a.id < b.id ? -1 : 1));
  const ofKind = (...kinds: readonly Kind[]) => things.filter((thing) => kinds.includes(thing.kind)).map((thing) => thing.id);
  const articles = offersOf("article", ofKind("Article"));
  const places = offersOf("place", ofKind("Place"));
  const companies = offersOf("company", ofKind("Company"));
  const kindsIn = ({ of, id }: Offer) => new Set(idsOf(of, id)?.map((one) => byId.get(one)?.kind)).size;
  const telling = (offers: readonly Offer[]) =>
    offers.filter(({ things: n }) => n >= ENOUGH && n <= CROWD).toSorted((a, b) => kindsIn(b) - kindsIn(a) || b.things - a.things)[0];
  const years = [...new Set(things.flatMap((thing) => (thing.kind === "Target" ? (yearOf(thing) ?? []) : [])))].toSorted();
  return {
    idsOf,
    offers: (all) => ({
      articles,
      places: all ? places : places.slice(0, OFFERS),
      companies: all ? companies : companies.slice(0, OFFERS),
      total: { places: places.length, companies: companies.length },
      years: years.map((id) => ({ of: "year" as const, id, thing: null, things: idsOf("year", id)?.length ?? 0 })),
      questions: [telling(offersOf("needs", ofKind("Project", "Park"))), telling(companies), telling(places)].filter(
        (offer) => offer !== undefined,
      ),
    }),
  };
}

const yearOf = (thing: Brief): string | null => thing.when?.to.slice(0, 4) ?? null;

/** What stands in a place is inside it; of what is part of it, only what is a place itself. A place that stands in several, where they meet, is inside none. */
function linksInside(links: readonly Ends[]): Ends[] {
  const places = new Map<string, number>();
  for (const { relation, from, fromKind } of links)
    if (relation === "LOCATED_IN" && fromKind === "Place") places.set(from, (places.get(from) ?? 0) + 1);
  return links.filter(({ relation, from, fromKind, toKind }) =>
    relation === "LOCATED_IN" ? (places.get(from) ?? 0) < 2 : relation === "PART_OF" && fromKind === "Place" && toKind === "Place",
  );
}

function stepsOf(links: readonly Ends[], ...ways: readonly ((link: Ends) => readonly [string, string] | null)[]): Steps {
  const steps = new Map<string, string[]>();
  for (const link of links)
    for (const way of ways) {
      const [from, to] = way(link) ?? [];
      if (from !== undefined && to !== undefined) (steps.get(from) ?? steps.set(from, []).get(from))?.push(to);
    }
  return steps;
}

function reach(steps: Steps, id: string, most = Infinity): Set<string> {
  const met = new Set([id]);
  for (const one of met) {
    if (met.size > most) break;
    for (const next of steps.get(one) ?? []) met.add(next);
  }
  return met;
}
