// Boards by the date they are known on: facts are read once per load, the last few boards are kept with them.
import { boardOf, type Board } from "../../../cypher/plan/targets/board.ts";
import type { BoardFacts } from "../../../cypher/plan/targets/facts.ts";
import { boardFacts } from "../board-facts.ts";
import type { Call } from "../route.ts";

/** So many dates are kept beside each other: an article's, another's, and a few that were tried. */
const MOST_BOARDS = 6;
const boards = new WeakMap<BoardFacts, Map<string | null, Board>>();

/** The board as known on a date (null: the newest article's), of the graph that the call sees. */
export async function keptBoard({ kept }: Pick<Call<never, never>, "kept">, known: string | null): Promise<Board> {
  const facts = await boardFacts({ kept });
  const own = boards.get(facts) ?? new Map<string | null, Board>();
  boards.set(facts, own);
  const board = own.get(known) ?? (known === null ? boardOf(facts) : boardOf(facts, known));
  own.delete(known);
  own.set(known, board);
  for (const old of own.keys()) if (own.size > MOST_BOARDS) own.delete(old);
  return board;
}
