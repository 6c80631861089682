// The target board: what is asked for as an answer for the page, or as a table for spreadsheets.
import { boardCsv } from "../../../cypher/plan/targets/board-csv.ts";
import { BOARD_FIELDS } from "../../../data/model/planning.ts";
import { z } from "zod";
import { board, boardCsvQuery, boardQuery } from "../../contract/board.ts";
import { boardAsked, type BoardAsked } from "../../contract/plan-asked.ts";
import { boardAnswer, chosenRows } from "../plan/board-answer.ts";
import { keptBoard } from "../plan/board-kept.ts";
import { route, type Call } from "../route.ts";

export const targetsRoute = route({
  method: "POST",
  path: "/api/targets",
  query: boardQuery,
  body: boardAsked,
  answer: board,
  handle: async (call) => boardAnswer(await keptBoard(call, call.body.known), call.body, call.query.lang),
});

type Wish = Pick<BoardAsked, "known" | "choice" | "order">;

async function table(call: Pick<Call<never, never>, "kept">, wish: Wish, lang: "zh" | "en"): Promise<string> {
  return [...boardCsv(chosenRows(await keptBoard(call, wish.known), wish, lang), lang)].join("");
}

const csv = { type: "text/csv; charset=utf-8", answer: z.string() } as const;

export const targetsCsvRoute = route({
  ...csv,
  method: "POST",
  path: "/api/targets.csv",
  query: boardQuery,
  body: boardAsked,
  handle: (call) => table(call, call.body, call.query.lang),
});

/** The same for those who have an address only. */
export const targetsCsvLinkRoute = route({
  ...csv,
  method: "GET",
  path: "/api/targets.csv",
  query: boardCsvQuery,
  handle: (call) => {
    const { known = null, order, lang, ...lists } = call.query;
    const choice = Object.fromEntries(BOARD_FIELDS.flatMap((field) => (lists[field] === undefined ? [] : [[field, lists[field]]])));
    return table(call, { known, order, choice }, lang);
  },
});
