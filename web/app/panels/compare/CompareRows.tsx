// Rows of a comparison: the sign, what it is, what either article says and where, and how it is judged.
import type { Comparison } from "../../../contract.ts";
import { useZhaotu } from "../../state/use.ts";
import { showCompared } from "../../steps/compare-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Tongues } from "../../ui/Tongues.tsx";
import { yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import type { CompareRow, Judgement, Side } from "./rows.ts";
import { MarkSign } from "./MarkSign.tsx";

export function CompareRows({ comparison: { a, b }, rows }: { readonly comparison: Comparison; readonly rows: readonly CompareRow[] }) {
  const { w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{w.compare.groups}</span>
          </th>
          <th scope="col">{w.compare.thing}</th>
          <th scope="col">{yearOf(articles[a], a)}</th>
          <th scope="col">{yearOf(articles[b], b)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-mark={row.mark} data-row={row.key}>
            <td>
              <MarkSign mark={row.mark} spoken />
            </td>
            <th scope="row">
              <button type="button" className="row-name link" onClick={() => showCompared(row.ids)}>
                <Glyph kind={row.kind} size={16} /> {row.title}
              </button>
              {row.about !== "" && <p className="claim">{row.sort === "figure" ? w.compare.about(row.about) : row.about}</p>}
              {row.mark === "differs" && row.differing > 0 && <p className="claim">{w.compare.differing(row.differing)}</p>}
              {row.reworded && <p className="claim">{w.compare.reworded}</p>}
              {row.judged && <Judged judged={row.judged} />}
            </th>
            <SideCell side={row.a} year={yearOf(articles[a], a)} />
            <SideCell side={row.b} year={yearOf(articles[b], b)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideCell({ side, year }: { readonly side: Side; readonly year: string }) {
  const { w } = useWords();
  return (
    <td data-year={year}>
      {side ? (
        <>
          <span>
            <Tongues text={side.text} />
          </span>{" "}
          <Chips evidence={side.evidence} most={2} />
        </>
      ) : (
        <span className="quiet">{w.compare.notSaid}</span>
      )}
    </td>
  );
}

/** How a pair of figures is judged and why. */
export function Judged({ judged }: { readonly judged: Judgement }) {
  const { w } = useWords();
  const why = judged.why.map((one) => w.compare.why[one]).join(w.list);
  return (
    <div className="claim">
      <b className="tag plain" data-verdict={judged.verdict}>
        {w.compare.verdicts[judged.verdict]}
      </b>{" "}
      {judged.reason ?? why}
      {judged.told ? <Chips evidence={judged.evidence} most={0} /> : judged.verdict === "contradicts" && ` ${w.compare.worked}`}
    </div>
  );
}
