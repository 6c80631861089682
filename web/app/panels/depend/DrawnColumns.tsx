// Headings of the columns with their counts, and the band behind the starts.
import { FoldVertical, UnfoldVertical } from "lucide-react";
import { COLUMN, MIDDLE } from "../../graph/columns/placed.ts";
import type { Placed } from "../../graph/columns/job.ts";
import type { ColumnPicture } from "../../graph/columns/picture.ts";
import { useZhaotu } from "../../state/use.ts";
import { unfoldColumn } from "../../steps/depend-steps.ts";
import { useWords } from "../../words/use.ts";

type Props = { readonly picture: ColumnPicture; readonly placed: Placed; readonly zoom: number };

export function DrawnColumns({ picture, placed, zoom }: Props) {
  const { w } = useWords();
  const opened = useZhaotu((state) => state.view.opened);
  const middle = picture.columns.findIndex(({ side }) => side === null);
  const x = placed.xs[middle] ?? 0;
  return (
    <>
      <div className="depend-band" style={{ left: (x - MIDDLE / 2 - 12) * zoom, width: (MIDDLE + 24) * zoom }} />
      <div className="depend-heads">
        {picture.columns.map(({ key, side, step, count, folds }, at) => {
          const unfolded = opened.includes(key) || (folds && opened.some((one) => one.startsWith(`${key}.`)));
          const next = picture.columns[at - 1]?.side !== side || side === "needs";
          return (
            <div
              key={key}
              className="depend-head"
              data-column={key}
              style={{ left: (placed.xs[at] ?? 0) * zoom, width: Math.max(96, (COLUMN + 40) * zoom) }}
            >
              <h2>
                {side === null ? w.depend.starts : next ? w.depend.onStep(side, step) : w.depend.layer(step)}
                {side !== null && <b>{count}</b>}
              </h2>
              <span>
                {side !== null && (step === 1 ? w.depend.direct : w.depend.indirect)}
                {folds && (
                  <button type="button" className="link" aria-expanded={unfolded} onClick={() => unfoldColumn(key)}>
                    {opened.includes(key) ? <FoldVertical aria-hidden="true" /> : <UnfoldVertical aria-hidden="true" />}
                    {opened.includes(key) ? w.depend.fold : w.depend.unfold}
                  </button>
                )}
              </span>
            </div>
          );
        })}
      </div>
    </>
  );
}
