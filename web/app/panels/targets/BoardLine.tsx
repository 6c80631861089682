// One target: how it stands, what it is about, what is promised, how far it is, what was measured, where all that is said.
import type { BoardRow } from "../../../contract/board.ts";
import { openTarget } from "../../steps/room-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { inBase } from "../../words/figures.ts";
import { useWords } from "../../words/use.ts";
import { FarChart } from "./FarChart.tsx";
import { nearestOf } from "./far.ts";
import { StatusPill } from "./StatusPill.tsx";
import { SaidText } from "./SaidText.tsx";
import { asWritten, dueShort, figureSaid, figureTime, targetSaid } from "./texts.ts";

const MOST_CHIPS = 2;

export function BoardLine({ row, chosen }: { readonly row: BoardRow; readonly chosen: boolean }) {
  const { w } = useWords();
  const places = [...new Set([...row.evidence, ...row.restsEvidence])];
  return (
    <tr
      data-target={row.id}
      data-chosen={chosen}
      data-status={row.status}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest("button, summary, a") === null) openTarget(row.id);
      }}
    >
      <td>
        <StatusPill status={row.status} />
      </td>
      <th scope="row">
        <button type="button" className="row-open" aria-current={chosen ? "true" : undefined} onClick={() => openTarget(row.id)}>
          <Name thing={row.indicator} />
        </button>
        <Subjects row={row} />
      </th>
      <td>
        <Promise row={row} />
        <span className="second">{dueShort(row, w)}</span>
      </td>
      <td className="far-cell">
        <FarChart row={row} />
      </td>
      <td>
        <Latest row={row} />
      </td>
      <td>{places.length > MOST_CHIPS ? <Chips evidence={places} most={0} /> : <Chips evidence={places} most={MOST_CHIPS} />}</td>
    </tr>
  );
}

function Subjects({ row: { subjects } }: { readonly row: BoardRow }) {
  const { w } = useWords();
  const [first] = subjects;
  if (!first) return null;
  return (
    <span className="second subject">
      <Glyph kind={first.kind} size={14} /> <Name thing={first} /> {subjects.length > 1 && w.targets.andMore(subjects.length)}
    </span>
  );
}

/** The number as it compares, and the article's own words where they say more. */
function Promise({ row }: { readonly row: BoardRow }) {
  const { lang, w } = useWords();
  const written = asWritten(row);
  return (
    <>
      <b className="promised" title={inBase({ ...row, valueBase: row.base?.value ?? null, unitBase: row.base?.unit ?? null }, w)}>
        <SaidText said={targetSaid(row, lang)} />
      </b>
      {written !== null && (
        <span className="second written" lang="zh-Hans">
          “{written}”
        </span>
      )}
    </>
  );
}

/** The latest figure that compares; where none does, the nearest with why not, or what was said instead. */
function Latest({ row }: { readonly row: BoardRow }) {
  const { lang, w } = useWords();
  const figure = nearestOf(row);
  const instead = w.targets.instead[row.reason.code];
  if (figure === null)
    return instead === undefined ? <span aria-label={w.targets.statuses.noFigure}>—</span> : <span className="quiet">{instead}</span>;
  const [why] = figure.used || row.status === "noYardstick" ? [] : figure.differences;
  return (
    <>
      <b className="measured">
        <SaidText said={figureSaid(figure, lang)} />
      </b>
      <span className="second">
        {why !== undefined && <span className="differs">≠ {w.targets.brief[why]} · </span>}
        {figureTime(figure, w)}
      </span>
    </>
  );
}
