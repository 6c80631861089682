// One target at the right of the board: why it stands so, how far it is, its figures, and where to go on.
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { BoardRow } from "../../../contract/board.ts";
import { targetShown } from "../../state/board.ts";
import { useZhaotu } from "../../state/use.ts";
import { knowAsOn } from "../../steps/board-steps.ts";
import { openTarget } from "../../steps/room-steps.ts";
import { retryNow } from "../../steps/read.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Name } from "../../ui/Name.tsx";
import { kindWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { DetailFigures } from "./DetailFigures.tsx";
import { DetailFoot } from "./DetailFoot.tsx";
import { DetailSaid } from "./DetailSaid.tsx";
import { DetailWhy } from "./DetailWhy.tsx";
import { HistoryChart } from "./HistoryChart.tsx";
import { SaidText } from "./SaidText.tsx";
import { dueShort, targetSaid } from "./texts.ts";

export function Detail({ id }: { readonly id: string }) {
  const { lang, w } = useWords();
  const panel = useRef<HTMLElement>(null);
  const read = useZhaotu(targetShown);
  useEffect(() => {
    const before = document.activeElement;
    if (before !== null && before !== document.body) panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside ref={panel} className="target-detail" aria-label={w.targets.detail.label} tabIndex={-1} data-target-open={id}>
      <div className="target-body" key={id}>
        <div className="card-line">
          <Glyph kind="Target" /> <span>{kindWord("Target", lang)}</span>
          <span className="card-tools">
            <IconButton label={w.targets.detail.close} keys="Esc" onClick={() => openTarget(null)}>
              <X />
            </IconButton>
          </span>
        </div>
        {read === "unknown" ? (
          <Unknown id={id} />
        ) : read?.is === "here" ? (
          <Told row={read.value} />
        ) : read?.is === "failed" ? (
          <Trouble why={read.why} onRetry={retryNow} />
        ) : (
          <p role="status">{w.targets.reading}</p>
        )}
      </div>
      {read !== "unknown" && read?.is === "here" && <DetailFoot row={read.value} />}
    </aside>
  );
}

function Told({ row }: { readonly row: BoardRow }) {
  const { lang, w } = useWords();
  return (
    <>
      <h2>
        <Name thing={row.indicator} />
      </h2>
      <p className="target-line">
        {row.subjects.map((thing, index) => (
          <span key={thing.id}>
            {index > 0 && w.list}
            <Name thing={thing} />
          </span>
        ))}
        {" · "}
        <b>
          <SaidText said={targetSaid(row, lang)} />
        </b>
        {" · "}
        {dueShort(row, w)}
      </p>
      <DetailWhy row={row} />
      <HistoryChart row={row} />
      <DetailFigures row={row} />
      <DetailSaid row={row} />
    </>
  );
}

/** A target that is not on the board: not known on the date, or gone. */
function Unknown({ id }: { readonly id: string }) {
  const { w } = useWords();
  const known = useZhaotu((state) => state.view.asKnown);
  if (known === null) return <p>{w.targets.detail.gone(id)}</p>;
  return (
    <p>
      {w.targets.detail.notKnown(known)}{" "}
      <button type="button" className="link" onClick={() => knowAsOn(null)}>
        {w.targets.detail.newest}
      </button>
    </p>
  );
}
