// Where an export comes from, and how much of it is wanted.
import { linkKey, type LeftOut } from "../private.ts";
import { askStream, type Query } from "../query.ts";
import type { GraphPort } from "../port.ts";

/** Asks a query of the catalogue: all rows at once, or as they come. */
export type Source = <P, R>(query: Query<P, R>, params: P) => AsyncIterable<R> | Promise<R[]>;

/** Which things and relations are written. */
export type Wanted = {
  readonly thing: (id: string) => boolean;
  readonly link: (link: { readonly from: string; readonly relation: string; readonly to: string }) => boolean;
};

/** Everything there is. */
export const ALL: Wanted = { thing: () => true, link: () => true };

/** The rows of a database, as they come. */
export const rowsOf =
  (port: GraphPort): Source =>
  (query, params) =>
    askStream(port, query, params);

/** All but what goes with private persons. */
export function allBut(leftOut: LeftOut | null): Wanted {
  if (!leftOut) return ALL;
  return { thing: (id) => !leftOut.things.has(id), link: (link) => !leftOut.links.has(linkKey(link)) };
}

/** These things and these relations, named by `linkKey`; null: all relations among the things. */
export function onlyThese(ids: readonly string[], links: readonly string[] | null): Wanted {
  const things = new Set(ids);
  const kept = links === null ? null : new Set(links);
  return {
    thing: (id) => things.has(id),
    link: (link) => (kept ? kept.has(linkKey(link)) : things.has(link.from) && things.has(link.to)),
  };
}
