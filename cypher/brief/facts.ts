// Reads what a briefing rests on: the whole graph, by queries of the catalogue, and from what data it was loaded.
import { QUERIES } from "../catalogue.ts";
import { planNetOf, type PlanNet } from "../plan/net.ts";
import type { BoardFacts } from "../plan/targets/facts.ts";
import { knownOn } from "../plan/targets/known.ts";
import { placesOfEvents } from "../plan/targets/read-calendar.ts";
import { readBoardFacts } from "../plan/targets/read.ts";
import type { Query } from "../query.ts";
import type { ArticleRow } from "../questions/articles.ts";
import type { ObservationRow, TargetRow } from "../questions/figures.ts";
import type { LinkRow } from "../questions/rows.ts";
import type { RelationName } from "../../data/model/relations.ts";

/** `hashes`: of the facts that each article was loaded from. `derived`: the mark of them all together. `events`: where articles name each dated event. */
export type BriefFacts = Omit<BoardFacts, "articles" | "links"> & {
  readonly articles: readonly ArticleRow[];
  readonly links: readonly LinkRow[];
  readonly byId: ReadonlyMap<string, BoardFacts["things"][number]>;
  readonly figures: ReadonlyMap<string, TargetRow | ObservationRow>;
  readonly hashes: ReadonlyMap<string, string>;
  readonly derived: string | null;
  readonly events: ReadonlyMap<string, readonly string[]>;
};

/** Asks a query of the catalogue; gives its rows. */
type Asking = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** Reads all of it. */
export async function readBriefFacts(ask: Asking): Promise<BriefFacts> {
  const articles: ArticleRow[] = [];
  const links: LinkRow[] = [];
  const keep: Asking = async (query, params) => {
    const rows = await ask(query, params);
    if (query.name === QUERIES.articles.name) articles.push(...(rows as unknown as ArticleRow[]));
    if (query.name === QUERIES["all-links"].name) links.push(...(rows as unknown as LinkRow[]));
    return rows;
  };
  const board = await readBoardFacts(async (query, params) => keep(query, params as never));
  const ledger = await ask(QUERIES.ledger, {});
  const mentions = await ask(QUERIES["all-mentions"], {});
  return {
    ...board,
    articles: articles.toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1)),
    links,
    figures: new Map([...board.targets, ...board.observations].map((figure) => [figure.id, figure])),
    byId: new Map(board.things.map((thing) => [thing.id, thing])),
    hashes: new Map(ledger.flatMap(({ article, hash }) => (article !== null && hash !== null ? [[article, hash] as const] : []))),
    derived: ledger.find(({ id }) => id === "zhaotu")?.derived ?? null,
    events: placesOfEvents(board, mentions),
  };
}

/** The net of needs of the facts, with the relations that count. */
export function netOf(
  { things, links }: BriefFacts,
  { statedOnly, without }: { statedOnly: boolean; without: readonly RelationName[] },
): PlanNet {
  const relations = links.map((link) => ({ ...link, basis: link.basis ?? ("stated" as const) }));
  return planNetOf(things, relations, { statedOnly, without });
}

/** The same facts, the figures as articles had told them by a date. */
export function figuresKnown(facts: BriefFacts, date: string | null): BriefFacts {
  if (date === null) return facts;
  const { targets, observations } = knownOn(facts, date);
  return { ...facts, figures: new Map([...targets, ...observations].map((figure) => [figure.id, figure])) };
}
