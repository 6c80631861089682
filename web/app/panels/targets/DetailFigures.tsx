// The figures beside a target: those that compare, those that do not and why, and what else was said of its subject.
import type { BoardFigure, BoardRow } from "../../../contract/board.ts";
import { Chips } from "../../ui/Chip.tsx";
import { inLang, nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { historyFigures } from "./history.ts";
import { SaidText } from "./SaidText.tsx";
import { figureSaid, figureTime } from "./texts.ts";

export function DetailFigures({ row }: { readonly row: BoardRow }) {
  const { w } = useWords();
  const drawn = new Set(historyFigures(row).map(({ figure }) => figure.id));
  const used = row.series.filter((figure) => figure.used || drawn.has(figure.id));
  const apart = row.series.filter((figure) => !used.includes(figure));
  return (
    <>
      {used.length > 0 && (
        <section className="target-part">
          {row.status !== "noYardstick" && <h3>{w.targets.detail.figures}</h3>}
          <ul className="target-figures">
            {used.map((figure) => (
              <FigureLine key={figure.id} figure={figure} />
            ))}
          </ul>
        </section>
      )}
      {apart.length > 0 && (
        <section className="target-part" data-part="apart">
          <h3>{w.targets.detail.apart}</h3>
          <p className="quiet small">{w.targets.detail.apartHow}</p>
          <ul className="target-apart">
            {apart.map((figure) => (
              <Apart key={figure.id} figure={figure} />
            ))}
          </ul>
        </section>
      )}
      {row.alsoSaid.length > 0 && (
        <section className="target-part" data-part="also">
          <h3>{w.targets.detail.also}</h3>
          <p className="quiet small">{w.targets.detail.alsoHow}</p>
          <ul className="target-apart">
            {row.alsoSaid.map((figure) => (
              <li key={figure.id}>
                <Named figure={figure} /> <Chips evidence={figure.evidence} most={2} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function FigureLine({ figure }: { readonly figure: BoardFigure }) {
  const { lang, w } = useWords();
  const basis = figure.time?.basis ?? null;
  return (
    <li data-figure={figure.id}>
      <b>
        <SaidText said={figureSaid(figure, lang)} />
      </b>
      <span>
        {figureTime(figure, w)}{" "}
        {basis !== null && basis !== "stated" && (
          <span className="tag plain" title={w.targets.detail.bases[basis]}>
            {w.targets.detail.inferred}
          </span>
        )}
      </span>
      <Chips evidence={figure.evidence} most={1} />
    </li>
  );
}

/** A figure by its name; English names leave words out. */
function Named({ figure }: { readonly figure: BoardFigure }) {
  const { lang } = useWords();
  if (lang === "zh" || figure.value !== null) return <b>{nameOf(figure, lang)}</b>;
  return (
    <>
      <b>{figure.nameEn}</b> <SaidText said={figureSaid(figure, lang)} />
    </>
  );
}

function Apart({ figure }: { readonly figure: BoardFigure }) {
  const { lang, w } = useWords();
  const told = figure.told && inLang(figure.told.zh, figure.told.en, lang);
  return (
    <li data-figure={figure.id}>
      <Named figure={figure} /> <Chips evidence={figure.evidence} most={1} />
      <p className="claim">
        <span className="differs">≠</span> {told ?? figure.differences.map((one) => w.targets.differences[one]).join(w.list)}
        {figure.told && figure.told.evidence.length > 0 && <Chips evidence={figure.told.evidence} most={0} />}
      </p>
    </li>
  );
}
