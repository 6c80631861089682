// Questions to the server when a picture grows.
import { picture, type Picture } from "../contract.ts";
import {
  around,
  chosen,
  started,
  starts,
  type Around,
  type Chosen,
  type NeighbourOrder,
  type NeighbourSort,
  type Starts,
  type StartSort,
} from "../contract/grow.ts";
import { ask } from "./api.ts";

const slug = encodeURIComponent;

/** How many neighbours of each sort a thing has, and how many of them are shown. */
export const askAround = (id: string, shown: readonly string[]): Promise<Around> =>
  ask(`around/${slug(id)}`, around, { body: { ids: shown } });
/** Neighbours of the chosen sorts that are not yet shown, in an order. */
export const askChosen = (
  id: string,
  wanted: {
    readonly shown: readonly string[];
    readonly rows: readonly NeighbourSort[];
    readonly limit: number;
    readonly order: NeighbourOrder;
  },
  signal: AbortSignal,
): Promise<Chosen> => {
  const { shown, rows, limit, order } = wanted;
  return ask(`chosen/${slug(id)}`, chosen.answer, { query: { limit, order }, body: { ids: shown, rows }, signal });
};
/** Things that are related to at least two of those shown. */
export const askJoining = (shown: readonly string[], limit: number): Promise<Picture> =>
  ask("joining", picture, { query: { limit }, body: { ids: shown } });
/** Where to start: the places and companies that draw most, or all. */
export const askStarts = (all: boolean): Promise<Starts> => ask("starts", starts.answer, all ? { query: { all: 1 } } : {});
/** What a start draws, most facts first. */
export const askStart = async (of: StartSort, id: string): Promise<readonly string[]> =>
  (await ask(`starts/${slug(id)}`, started.answer, { query: { of } })).ids;
