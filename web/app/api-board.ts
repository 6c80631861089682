// Asks the server for the target board.
import { board, type Board } from "../contract/board.ts";
import type { BoardAsked } from "../contract/plan-asked.ts";
import { ask, askPlain } from "./api.ts";
import type { Lang } from "./state/state.ts";

/** The board, its names sorted as the language sorts them. */
export const askBoard = (asked: BoardAsked, lang: Lang): Promise<Board> => ask("targets", board, { query: { lang }, body: asked });
/** The same rows as a table for spreadsheets. */
export const askBoardCsv = (asked: BoardAsked, lang: Lang): Promise<string> => askPlain("targets.csv", { query: { lang }, body: asked });
