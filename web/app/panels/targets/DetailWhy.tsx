// Why a target stands as it does: the rule's sentence with what it rests on, what is doubtful, and the gap.
import type { BoardRow } from "../../../contract/board.ts";
import { useZhaotu } from "../../state/use.ts";
import { noteMissing } from "../../steps/board-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { useWords } from "../../words/use.ts";
import { StatusSign } from "./StatusPill.tsx";
import { amountText, gapText } from "./texts.ts";

export function DetailWhy({ row }: { readonly row: BoardRow }) {
  const { lang, w } = useWords();
  const own = row.restsEvidence.length === 0;
  return (
    <section className="target-why" data-status={row.status} aria-labelledby="target-why">
      <h3 id="target-why">
        <StatusSign status={row.status} /> {w.targets.says[row.status]}
      </h3>
      <p>{row.sentence[lang]}</p>
      <div className="target-rests">
        <span className="quiet small">{own ? w.targets.detail.evidence : w.targets.detail.restsOn}</span>
        <Chips evidence={own ? row.evidence : row.restsEvidence} most={4} />
        <span className="tag plain">{w.targets.detail.rule}</span>
      </div>
      {row.doubts.length > 0 && (
        <p className="target-doubt">
          <b>{w.targets.detail.doubts}</b> {row.doubts.map((one) => w.targets.doubts[one]).join(w.list)}
        </p>
      )}
      {row.status === "noYardstick" && <Missing id={row.id} />}
      <Gap row={row} />
    </section>
  );
}

function Missing({ id }: { readonly id: string }) {
  const { w } = useWords();
  const noted = useZhaotu((state) => state.notes[id]?.includes(w.targets.detail.noteText) === true);
  return (
    <button type="button" className="button" disabled={noted} onClick={() => noteMissing(id, w.targets.detail.noteText)}>
      {noted ? w.targets.detail.noted : `＋ ${w.targets.detail.note}`}
    </button>
  );
}

/** How far it is, and what it would take a year; why not, where there is a number but no gap. */
function Gap({ row }: { readonly row: BoardRow }) {
  const { lang, w } = useWords();
  const { gap } = row;
  if (row.status === "notComparable" || row.status === "noFigure" || row.value === null) return null;
  if (gap.reason !== null) return <p className="quiet small">{w.targets.detail.noGap[gap.reason]}</p>;
  const each = gap.perYear;
  return (
    <dl className="target-gap">
      <dt>{w.targets.detail.gap}</dt>
      <dd>
        <b>{gapText(row, lang, w)}</b> <span className="tag plain">{w.targets.detail.worked}</span>
      </dd>
      <dt>{w.targets.detail.perYear}</dt>
      <dd>
        {each.reason === null ? (
          <>
            <b>{w.targets.detail.linear(amountText(each.linear, lang), String(each.years))}</b>
            {each.compound !== null && ` ${w.targets.detail.compound(String(each.compound))}`}
          </>
        ) : (
          <span className="quiet">{w.targets.detail.noGap[each.reason]}</span>
        )}
      </dd>
      {gap.rough && <dd className="quiet small target-rough">{w.targets.detail.roughGap}</dd>}
    </dl>
  );
}
