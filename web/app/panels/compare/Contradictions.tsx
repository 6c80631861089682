// Figures that contradict each other; below, closed, those that only look as if they did.
import type { Comparison } from "../../../contract.ts";
import { showCompared } from "../../steps/compare-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { useWords } from "../../words/use.ts";
import { Judged } from "./CompareRows.tsx";
import { figureWords, judgementOf, namesIn } from "./rows.ts";

type Pairing = Comparison["alike"][number];

export function Contradictions({ comparison }: { readonly comparison: Comparison }) {
  const { w } = useWords();
  const { contradictions, alike } = comparison;
  return (
    <>
      <p className="quiet">{w.compare.contradictionsHow}</p>
      {contradictions.length === 0 ? <p>{w.compare.noContradictions}</p> : <Pairings comparison={comparison} pairs={contradictions} />}
      {alike.length > 0 && (
        <details className="compare-alike">
          <summary>{w.compare.alike(alike.length)}</summary>
          <Pairings comparison={comparison} pairs={alike} />
        </details>
      )}
    </>
  );
}

function Pairings({ comparison, pairs }: { readonly comparison: Comparison; readonly pairs: readonly Pairing[] }) {
  const { lang } = useWords();
  return (
    <ul className="pairings">
      {pairs.map((pair) => (
        <li key={`${pair.a} ${pair.b}`}>
          <Half comparison={comparison} id={pair.a} />
          <span aria-hidden="true">≠</span>
          <Half comparison={comparison} id={pair.b} />
          <Judged judged={judgementOf(pair, lang)} />
        </li>
      ))}
    </ul>
  );
}

/** One of two figures, or an indicator. */
function Half({ comparison, id }: { readonly comparison: Comparison; readonly id: string }) {
  const { lang } = useWords();
  const { figures, things, name } = namesIn(comparison, lang);
  const figure = figures.get(id);
  return (
    <div className="half">
      <button type="button" className="row-name link" onClick={() => showCompared([id])}>
        <Glyph kind={things.get(id)?.kind ?? "Indicator"} size={16} />{" "}
        {figure ? (lang === "zh" ? figure.indicator : figure.indicatorEn || figure.indicator) : name(id)}
      </button>
      {figure && (
        <div>
          {figureWords(figure, lang)} <Chips evidence={figure.evidence} most={2} />
        </div>
      )}
      {figure && figure.about.length > 0 && <p className="claim">{figure.about.map((thing) => name(thing.id)).join(" · ")}</p>}
    </div>
  );
}
