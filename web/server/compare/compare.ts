// Two articles side by side: what is new, not mentioned again, not said alike, said by both. Pure; nothing is judged to be gone.
import type { MentionRow } from "../../../cypher/questions/articles.ts";
import type { ObservationRow, TargetRow } from "../../../cypher/questions/figures.ts";
import type { LinkVoicesRow } from "../../../cypher/questions/links.ts";
import { isOwnFact, linkKey } from "../../../cypher/private.ts";
import { isEntityKind, type Kind } from "../../../data/model/kinds.ts";
import type { Brief, Comparison, Link } from "../../contract.ts";
import { observationOf, targetOf } from "../rows/figure.ts";
import { compareFigures, isTelling, toldBy } from "../../../cypher/plan/targets/pairs.ts";
import { perhapsSame } from "./perhaps.ts";
import { markOf, placesIn, type Pair } from "../../../cypher/plan/targets/sides.ts";

export type Told = {
  readonly things: readonly Brief[];
  readonly links: readonly (Link & { readonly fromKind: Kind })[];
  readonly targets: readonly TargetRow[];
  readonly observations: readonly ObservationRow[];
  readonly mentions: readonly MentionRow[];
  readonly voices: readonly LinkVoicesRow[];
};

type RelationRow = Comparison["relations"][number];

/** Everything that two articles say, row by row. */
export function compareArticles(pair: Pair, given: Told): Comparison {
  const told = { ...given, things: saidWhere(given) };
  const { links } = told;
  const relations = compareRelations(pair, told);
  const figures = compareFigures([...told.targets, ...told.observations], links, pair);
  const entities = compareEntities(pair, told, relations, figures.figures);
  const only = (mark: "new" | "silent") => {
    const ids = new Set(entities.filter((row) => row.mark === mark).map(({ id }) => id));
    return told.things.filter(({ id }) => ids.has(id));
  };
  const inPair = <F extends { readonly articles: readonly string[] }>(all: readonly F[]) => all.filter((one) => markOf(one.articles, pair));
  const measured = new Set(inPair([...told.targets, ...told.observations]).map(({ indicatorId }) => indicatorId));
  const lookAlikes = links
    .filter(({ relation, from, to }) => relation === "NOT_COMPARABLE" && measured.has(from) && measured.has(to))
    .flatMap((link) => toldBy(link, link.from, link.to) ?? []);
  return {
    ...pair,
    things: told.things.filter((thing) => markOf(thing.articles, pair) !== null),
    targets: inPair(told.targets).map(targetOf),
    observations: inPair(told.observations).map(observationOf),
    entities,
    relations,
    perhaps: perhapsSame(only("silent"), only("new"), links),
    figures: figures.figures,
    contradictions: figures.contradictions,
    alike: [...lookAlikes, ...figures.alike],
  };
}

/** Things with the articles that say them; an indicator that is named nowhere is said where its figures are. */
function saidWhere({ things, links }: Told): Brief[] {
  const silent = new Map(things.filter(({ articles }) => articles.length === 0).map(({ id }) => [id, new Set<string>()]));
  for (const { from, to, articles } of links) for (const id of [from, to]) for (const article of articles) silent.get(id)?.add(article);
  return things.map((thing) => ({ ...thing, articles: [...(silent.get(thing.id) ?? thing.articles)] }));
}

function compareRelations(pair: Pair, { links, voices }: Told): RelationRow[] {
  const spoken = new Map(voices.map((row) => [linkKey(row), row]));
  return links
    .filter((link) => isOwnFact(link) && !isTelling(link.relation) && link.relation !== "NOT_COMPARABLE")
    .flatMap(({ fromKind: _fromKind, ...link }) => {
      const mark = markOf(link.articles, pair);
      if (mark === null) return [];
      const claimOf = (article: string) => claimIn(link, spoken.get(linkKey(link)), article);
      const [claimA, claimB] = [claimOf(pair.a), claimOf(pair.b)];
      const apart = claimA !== null && claimB !== null && claimA.zh !== claimB.zh;
      const places = { a: placesIn(link.evidence, pair.a), b: placesIn(link.evidence, pair.b) };
      return [{ link, mark: mark === "same" && apart ? ("differs" as const) : mark, ...places, claimA, claimB }];
    });
}

function claimIn(link: Link, voices: LinkVoicesRow | undefined, article: string): RelationRow["claimA"] {
  if (!link.articles.includes(article)) return null;
  const at = voices ? voices.articles.indexOf(article) : 0;
  const zh = voices ? (voices.claimsZh[at] ?? "") : (link.claimZh ?? "");
  const en = voices ? (voices.claimsEn[at] ?? "") : (link.claimEn ?? "");
  return zh === "" && en === "" ? null : { zh: zh || en, en: en || zh };
}

function compareEntities(
  pair: Pair,
  { things, links, mentions, targets, observations }: Told,
  relations: readonly RelationRow[],
  figures: Comparison["figures"],
): Comparison["entities"] {
  const places = new Map<string, string[]>();
  const add = (id: string, more: readonly string[]) => (places.get(id) ?? places.set(id, []).get(id))?.push(...more);
  for (const { id, evidence } of mentions) add(id, evidence);
  const named = new Set(places.keys());
  // Who is named nowhere by itself stands where its relations stand.
  for (const { from, to, evidence } of links) for (const id of [from, to]) if (!named.has(id)) add(id, evidence);
  const differing = new Map<string, number>();
  const count = (id: string) => differing.set(id, (differing.get(id) ?? 0) + 1);
  for (const row of relations) if (row.mark === "differs") count(row.link.from);
  const about = new Map([...targets, ...observations].map((figure) => [figure.id, figure.about]));
  for (const row of figures)
    if (row.mark === "differs")
      for (const id of new Set([row.a, row.b].flatMap((figure) => (about.get(figure ?? "") ?? []).map((thing) => thing.id)))) count(id);
  return things
    .filter(({ kind }) => isEntityKind(kind))
    .flatMap(({ id, articles }) => {
      const mark = markOf(articles, pair);
      if (mark === null) return [];
      const own = [...new Set(places.get(id))];
      const many = differing.get(id) ?? 0;
      return [
        {
          id,
          mark: mark === "same" && many > 0 ? ("differs" as const) : mark,
          a: placesIn(own, pair.a),
          b: placesIn(own, pair.b),
          differing: many,
        },
      ];
    });
}
