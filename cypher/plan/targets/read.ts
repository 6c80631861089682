// Reads by catalogue queries what the answers about targets rest on.
import { QUERIES } from "../../catalogue.ts";
import type { Query } from "../../query.ts";
import type { BoardFacts } from "./facts.ts";

/** Asks a query of the catalogue; gives its rows. */
export type Asker = <P, R>(query: Query<P, R>, params: unknown) => Promise<readonly R[]>;

/** Reads all that the board, the calendar and the views between articles need, in five queries. */
export async function readBoardFacts(ask: Asker): Promise<BoardFacts> {
  const [articles, targets, observations, links, things] = await Promise.all([
    ask(QUERIES.articles, {}),
    ask(QUERIES["all-targets"], {}),
    ask(QUERIES["all-observations"], {}),
    ask(QUERIES["all-links"], {}),
    ask(QUERIES["all-things"], {}),
  ]);
  return { articles, targets, observations, links, things };
}
