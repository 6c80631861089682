// Which targets: chips of deadlines, a chooser for each other field; how they are grouped and ordered; as known on which date.
import { BOARD_FIELDS, BOARD_ORDERS, type BoardField } from "../../../../data/model/planning.ts";
import type { Board } from "../../../contract/board.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseOnBoard, clearBoard, groupBoard, orderBoard } from "../../steps/board-steps.ts";
import { useWords } from "../../words/use.ts";
import { Chooser } from "./Chooser.tsx";
import { KnownSwitch } from "./KnownSwitch.tsx";
import { keyWords } from "./texts.ts";

const CHOSEN_BY_NAME = ["subject", "industry", "policy", "indicator", "setter", "modality"] as const satisfies readonly BoardField[];
/** More deadlines than this are a list to choose from. */
const MOST_CHIPS = 5;

export function BoardTools({ board }: { readonly board: Board }) {
  const { w } = useWords();
  const choice = useZhaotu((state) => state.view.board);
  const grouped = useZhaotu((state) => state.view.grouped);
  const order = useZhaotu((state) => state.view.order);
  const many = board.fields.deadline.length > MOST_CHIPS;
  return (
    <div className="board-tools">
      <div className="board-filters" role="group" aria-label={w.targets.filters}>
        {many ? <Chooser field="deadline" keys={board.fields.deadline} /> : <Deadlines board={board} />}
        {CHOSEN_BY_NAME.map((field) => (
          <Chooser key={field} field={field} keys={board.fields[field]} />
        ))}
        {Object.keys(choice).length > 0 && (
          <button type="button" className="link" onClick={() => clearBoard()}>
            {w.targets.clear}
          </button>
        )}
      </div>
      <div className="board-how">
        <label>
          {w.targets.group}{" "}
          <select value={grouped} onChange={({ target }) => groupBoard(BOARD_FIELDS.find((one) => one === target.value) ?? "status")}>
            {BOARD_FIELDS.map((field) => (
              <option key={field} value={field}>
                {w.targets.fields[field]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w.targets.order}{" "}
          <select value={order} onChange={({ target }) => orderBoard(BOARD_ORDERS.find((one) => one === target.value) ?? "deadline")}>
            {BOARD_ORDERS.map((one) => (
              <option key={one} value={one}>
                {w.targets.orders[one]}
              </option>
            ))}
          </select>
        </label>
        <KnownSwitch />
      </div>
    </div>
  );
}

function Deadlines({ board }: { readonly board: Board }) {
  const { lang, w } = useWords();
  const chosen = useZhaotu((state) => state.view.board.deadline);
  return (
    <>
      {board.fields.deadline.map((one, index) => (
        <button
          key={one.key}
          type="button"
          className="pill"
          aria-pressed={chosen?.includes(one.key) ?? false}
          data-empty={one.count === 0}
          onClick={() => chooseOnBoard("deadline", one.key)}
        >
          {index === 0 && one.key !== "none" && <span className="pill-field">{w.targets.fields.deadline} </span>}
          {keyWords("deadline", one, lang, w)} <b>{one.count}</b>
        </button>
      ))}
    </>
  );
}
