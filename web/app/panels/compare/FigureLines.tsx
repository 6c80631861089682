// Targets and figures as one article says them: value, time, what sort it is, and where it stands.
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Tongues } from "../../ui/Tongues.tsx";
import { showCompared } from "../../steps/compare-steps.ts";
import { inLang } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { figureWords, type Names } from "./rows.ts";

type Props = {
  readonly ids: readonly string[];
  readonly names: Names;
  /** With the indicator's name, where the row does not say it. */
  readonly named?: boolean;
  /** With what it is about. */
  readonly about?: boolean;
};

export function FigureLines({ ids, names, named = false, about = false }: Props) {
  return (
    <ul className="figure-lines">
      {ids.map((id) => (
        <FigureLine key={id} id={id} names={names} named={named} about={about} />
      ))}
    </ul>
  );
}

function FigureLine({
  id,
  names,
  named,
  about,
}: {
  readonly id: string;
  readonly names: Names;
  readonly named: boolean;
  readonly about: boolean;
}) {
  const { lang, w } = useWords();
  const figure = names.figures.get(id);
  if (!figure) return null;
  const isPlan = "modality" in figure;
  const indicator = lang === "zh" ? figure.indicator : figure.indicatorEn || figure.indicator;
  const mark = isPlan
    ? w.card[figure.modality]
    : [
        w.card.natures[figure.nature],
        ...(figure.direction ? [w.card[figure.direction]] : []),
        ...(figure.actual === "expected" ? [w.card.expected] : []),
      ].join(" · ");
  const claim = figure.value === null && lang === "en" ? inLang(figure.claimZh, figure.claimEn, lang) : null;
  const of = figure.about.map((thing) => names.name(thing.id));
  return (
    <li data-figure={id}>
      <button type="button" className="row-name link" onClick={() => showCompared([id])}>
        <Glyph kind={isPlan ? "Target" : "Observation"} size={16} /> {named ? `${indicator}${w.colon}` : ""}
        <Tongues text={figureWords(figure, lang)} />
      </button>{" "}
      <span className="tag plain">{mark}</span> <Chips evidence={figure.evidence} most={2} />
      {claim !== null && <p className="claim">{claim}</p>}
      {about && of.length > 0 && <p className="claim">{w.compare.about(of.join(w.list))}</p>}
    </li>
  );
}
