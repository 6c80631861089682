// Steps of the target board: which targets, how they are listed, as known on which date, and where one leads.
import type { BoardField, BoardOrder } from "../../../data/model/planning.ts";
import type { BoardRow } from "../../contract/board.ts";
import { boardAsked, boardShown, toggled } from "../state/board.ts";
import { drawnIds } from "../state/derive.ts";
import { getState, take, update } from "../state/store.ts";
import { add, exploring, select } from "../state/verbs.ts";
import { write } from "./own-steps.ts";
import { troubleOf } from "./read.ts";
import { tell } from "./tell.ts";

/** Chooses targets filed under a key, beside those already chosen in the field; or lets it go. */
export function chooseOnBoard(field: BoardField, key: string): void {
  take({ verb: "board" }, (view) => ({ ...view, board: toggled(view.board, field, key) }));
}

/** Chooses exactly this one of a field. */
export function onlyOnBoard(field: BoardField, key: string): void {
  take({ verb: "board" }, (view) => ({ ...view, screen: "targets", board: { ...view.board, [field]: [key] } }));
}

/** Lets the choice of a field go, or every choice. */
export function clearBoard(field?: BoardField): void {
  take({ verb: "board" }, (view) => {
    if (field === undefined) return { ...view, board: {} };
    const { [field]: _gone, ...board } = view.board;
    return { ...view, board };
  });
}

/** Groups rows by a field. */
export function groupBoard(grouped: BoardField): void {
  take({ verb: "board" }, (view) => ({ ...view, grouped }));
}

/** Puts rows in an order. */
export function orderBoard(order: BoardOrder): void {
  take({ verb: "board" }, (view) => ({ ...view, order }));
}

/** Shows what was known on a date; null: on that of the newest article. */
export function knowAsOn(date: string | null): void {
  take({ verb: "asKnown" }, (view) => ({ ...view, asKnown: date }));
}

/** Goes to what the target needs. */
export function toNeeds(id: string): void {
  take({ verb: "depend", id }, (view) => ({ ...view, screen: "depend", of: [id], why: null, opened: [], source: null }));
}

/** Draws a target with its subjects, its indicator and the figures beside it, and selects it. */
export function drawTarget({ id, subjects, indicator, series }: BoardRow): void {
  const ids = [id, ...subjects.map((thing) => thing.id), indicator.id, ...series.map((figure) => figure.id)];
  take({ verb: "find", id }, (view) => select(add(exploring(view), drawnIds(getState()), ids), [id]));
}

/** Writes down about a target that its number is missing, after what stands there already. */
export function noteMissing(id: string, words: string): void {
  const before = getState().notes[id] ?? "";
  if (!before.includes(words)) write(id, before === "" ? words : `${before}\n${words}`);
}

/** Saves what is listed, with its sources, as a table for spreadsheets. */
export async function saveBoard(): Promise<void> {
  const { view } = getState();
  try {
    const [{ askBoardCsv }, { download }] = await Promise.all([import("../api-board.ts"), import("../share/download.ts")]);
    const content = await askBoardCsv(boardAsked(view), view.lang);
    const name = `zhaotu-targets-${boardShown(getState())?.asKnown ?? view.asKnown ?? "all"}.csv`;
    download([{ name, type: "text/csv;charset=utf-8", content }]);
    tell("good", "boardSaved", name);
  } catch (error) {
    update(() => ({ offline: { since: Date.now(), retryAt: Date.now(), why: troubleOf(error) } }));
  }
}
