// The neighbours of a thing by relation, direction and kind: counted, and chosen in an order.
import { relationType } from "../../../data/model/relations.ts";
import type { LinkOfRow } from "../../../cypher/questions/rows.ts";
import type { Around, NeighbourOrder, NeighbourSort } from "../../contract/grow.ts";
import type { Brief } from "../../contract.ts";

type Row = Pick<LinkOfRow, "from" | "relation" | "other">;

/** The sort of neighbour that a relation of `id` leads to. */
function sortOf({ from, relation, other }: Row, id: string): NeighbourSort {
  return { relation, out: from === id || relationType(relation).symmetric === true, kind: other.kind };
}

/** One text for a sort. */
const sortKey = ({ relation, out, kind }: NeighbourSort): string => `${relation}${out ? ">" : "<"}${kind}`;

/** How many neighbours of each sort there are and how many are shown; most first. */
export function countAround(rows: readonly Row[], id: string, shown: ReadonlySet<string>): Around {
  const sorts = new Map<string, { sort: NeighbourSort; ids: Set<string> }>();
  const all = new Set<string>();
  for (const row of rows) {
    if (row.other.id === id) continue;
    const sort = sortOf(row, id);
    const key = sortKey(sort);
    (sorts.get(key) ?? sorts.set(key, { sort, ids: new Set() }).get(key))?.ids.add(row.other.id);
    all.add(row.other.id);
  }
  const seen = (ids: ReadonlySet<string>) => [...ids].filter((one) => shown.has(one)).length;
  return {
    rows: [...sorts]
      .map(([key, { sort, ids }]) => ({ key, row: { ...sort, total: ids.size, shown: seen(ids) } }))
      .toSorted((a, b) => b.row.total - a.row.total || (a.key < b.key ? -1 : 1))
      .map(({ row }) => row),
    total: all.size,
    shown: seen(all),
  };
}

/** Neighbours of the chosen sorts, each once. */
export function neighboursOf(rows: readonly LinkOfRow[], id: string, sorts: readonly NeighbourSort[]): Brief[] {
  const wanted = new Set(sorts.map(sortKey));
  const ofThem = rows.filter((row) => row.other.id !== id && wanted.has(sortKey(sortOf(row, id))));
  return [...new Map(ofThem.map(({ other }) => [other.id, other])).values()];
}

const ZH = new Intl.Collator("zh-Hans-CN");
const EN = new Intl.Collator("en-GB");

/** A copy in the order asked for; `dates` are those of the articles. */
export function inOrder(things: readonly Brief[], order: NeighbourOrder, dates: ReadonlyMap<string, string>): Brief[] {
  const newest = (thing: Brief) =>
    thing.articles.reduce((last, article) => ((dates.get(article) ?? "") > last ? (dates.get(article) ?? "") : last), "");
  const byFacts = (a: Brief, b: Brief) => b.facts - a.facts || ZH.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  const first: Readonly<Record<NeighbourOrder, (a: Brief, b: Brief) => number>> = {
    facts: () => 0,
    newest: (a, b) => (newest(a) === newest(b) ? 0 : newest(a) > newest(b) ? -1 : 1),
    name: (a, b) => ZH.compare(a.name, b.name),
    nameEn: (a, b) => EN.compare(a.nameEn || a.name, b.nameEn || b.name),
  };
  return things.toSorted((a, b) => first[order](a, b) || byFacts(a, b));
}
