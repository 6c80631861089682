// The heads of an answer's columns: each sorts up, down, and back.
import { ChevronDown, ChevronUp } from "lucide-react";
import { useWords } from "../../../words/use.ts";
import { nextRowOrder, type RowOrder } from "./order.ts";

type Props = { readonly columns: readonly string[]; readonly order: RowOrder; readonly onOrder: (order: RowOrder) => void };

export function GridHead({ columns, order, onOrder }: Props) {
  const { w } = useWords();
  const words = w.answered.rows;
  return (
    <div className="answer-head" role="rowgroup">
      <div className="answer-row" role="row" aria-rowindex={1}>
        <span role="columnheader" className="answer-number" aria-colindex={1}>
          <span className="unseen">{words.number}</span>
        </span>
        {columns.map((column, at) => {
          const here = order?.column === at ? order : null;
          const next = nextRowOrder(order, at);
          const hint = next === null ? words.sortOff(column) : next.down ? words.sortDown(column) : words.sortUp(column);
          return (
            <span
              key={column}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={here ? (here.down ? "descending" : "ascending") : undefined}
            >
              <button type="button" title={hint} onClick={() => onOrder(next)}>
                <span>{column}</span>
                {here && (here.down ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />)}
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}
