// The target board as the page needs it: what is asked of the server, the last answer, and the target that is looked at.
import { BOARD_FIELDS, type BoardField } from "../../../data/model/planning.ts";
import type { Board, BoardRow } from "../../contract/board.ts";
import type { BoardAsked } from "../../contract/plan-asked.ts";
import { answerTo, type Want } from "./answers.ts";
import type { Lang, Loaded, State, View } from "./state.ts";
import { BOARD_KEY } from "./target-named.ts";

/** What the address asks of the board: the same words for the same choice, in whichever order it was made. */
export function boardAsked({ asKnown, board, order, grouped }: View): BoardAsked {
  const chosen = BOARD_FIELDS.flatMap((field) => (board[field] === undefined ? [] : [[field, board[field]]]));
  return { known: asKnown, choice: Object.fromEntries(chosen) as BoardAsked["choice"], order, grouped };
}

const isChosen = ({ board }: View) => Object.keys(board).length > 0;

/** The choice with a key more, or without it where it was in. */
export function toggled(board: View["board"], field: BoardField, key: string): View["board"] {
  const { [field]: before = [], ...others } = board;
  const now = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
  return now.length === 0 ? others : { ...others, [field]: now };
}

function want(asked: BoardAsked, lang: Lang): Want<Board> {
  return { key: `${BOARD_KEY}${lang} ${JSON.stringify(asked)}`, ask: async () => (await import("../api-board.ts")).askBoard(asked, lang) };
}

const wantNow = ({ view }: State) => want(boardAsked(view), view.lang);
const wantWhole = ({ view }: State) => want({ ...boardAsked(view), choice: {} }, view.lang);

/** The board that the address asks for; the whole one too where the target that is looked at is not among those chosen. */
export function boardWants(state: State): readonly Want<unknown>[] {
  const { view } = state;
  if (view.screen !== "targets") return [];
  const now = wantNow(state);
  const answer = answerTo(state, now);
  const isOutside = view.target !== null && isChosen(view) && answer?.is === "here" && !hasRow(answer.value, view.target);
  return isOutside ? [now, wantWhole(state)] : [now];
}

const hasRow = ({ rows }: Board, id: string) => rows.some((row) => row.id === id);

/** The answer to what is asked now. */
export const boardNow = (state: State): Loaded<Board> | undefined => answerTo(state, wantNow(state));

let last: Board | null = null;

/** The board to show: the answer, or the one before it while it is on its way, so that a filter does not empty the screen. */
export function boardShown(state: State): Board | null {
  const answer = boardNow(state);
  if (answer?.is === "here") last = answer.value;
  // What was read before everything was read anew is of another graph.
  else if (last !== null && !Object.values(state.answers).some((one) => one.is === "here" && one.value === last)) last = null;
  return last;
}

/** The target that is looked at; `unknown`: it is not among all that were known on the date. */
export function targetShown(state: State): Loaded<BoardRow> | "unknown" | null {
  const { view } = state;
  const { target } = view;
  if (target === null) return null;
  const now = boardNow(state);
  const found = now?.is === "here" ? now.value.rows.find(({ id }) => id === target) : undefined;
  if (found) return loaded(found);
  if (now?.is === "failed") return now;
  if (now?.is !== "here") return LOADING;
  if (!isChosen(view)) return "unknown";
  const whole = answerTo(state, wantWhole(state));
  const outside = whole?.is === "here" ? whole.value.rows.find(({ id }) => id === target) : undefined;
  if (outside) return loaded(outside);
  return whole === undefined || whole.is === "loading" ? LOADING : whole.is === "failed" ? whole : "unknown";
}

const LOADING = { is: "loading" } as const;
const kept = new WeakMap<BoardRow, Loaded<BoardRow>>();

/** The same object for the same row, so that nothing is drawn anew for nothing. */
function loaded(row: BoardRow): Loaded<BoardRow> {
  const before = kept.get(row);
  if (before) return before;
  const now = { is: "here", value: row } as const;
  kept.set(row, now);
  return now;
}
