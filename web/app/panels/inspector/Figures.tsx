// Targets and observations of a thing, each with number, unit, comparison, time and source.
import type { Card, Observation, Target } from "../../../contract.ts";
import { find } from "../../steps/picture-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { dueText, figureText, inBase, periodText } from "../../words/figures.ts";
import { inLang, relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { JudgedHere } from "../compare/JudgedHere.tsx";
import { seriesOf } from "./chart-points.ts";
import { FigureChart } from "./FigureChart.tsx";

const CHARTS = 2;

export function Figures({ card }: { readonly card: Card }) {
  const { w } = useWords();
  const { targets, observations, near, thing } = card;
  return (
    <>
      {targets.length + observations.length === 0 && <p className="quiet">{w.card.noFigures}</p>}
      <Charts card={card} />
      {targets.length > 0 && (
        <section className="fact-group">
          <h3>
            {w.card.targets} <span className="count">{targets.length}</span>
          </h3>
          <ul>
            {targets.map((target) => (
              <TargetRow key={target.id} target={target} of={thing.id} />
            ))}
          </ul>
        </section>
      )}
      {observations.length > 0 && (
        <section className="fact-group">
          <h3>
            {w.card.observations} <span className="count">{observations.length}</span>
          </h3>
          <ul>
            {observations.map((observation) => (
              <ObservationRow key={observation.id} observation={observation} of={thing.id} />
            ))}
          </ul>
        </section>
      )}
      {near.length > 0 && (
        <p className="near-head">
          {w.card.near} <small>{w.card.nearHow}</small>
        </p>
      )}
      {near.map((one) => (
        <NearFigures key={`${one.link.relation} ${one.other.id}`} near={one} of={thing.id} />
      ))}
    </>
  );
}

/** The first charts, and the rest on asking. */
function Charts({ card }: { readonly card: Card }) {
  const { w } = useWords();
  const all = seriesOf(card);
  const rest = all.slice(CHARTS);
  return (
    <>
      {all.slice(0, CHARTS).map((series) => (
        <FigureChart key={series.key} series={series} />
      ))}
      {rest.length > 0 && (
        <details className="charts-more">
          <summary>{w.chart.more(rest.length)}</summary>
          {rest.map((series) => (
            <FigureChart key={series.key} series={series} />
          ))}
        </details>
      )}
    </>
  );
}

/** Figures of one neighbour, under the relation that leads to it. */
function NearFigures({ near: { link, other, targets, observations }, of }: { readonly near: Card["near"][number]; readonly of: string }) {
  const { lang } = useWords();
  return (
    <section className="fact-group near" data-near={other.id}>
      <h3>
        {relationWord(link, link.from === of, lang)}{" "}
        <button type="button" className="link" onClick={() => find(other.id)}>
          <Name thing={other} />
        </button>
      </h3>
      <ul>
        {targets.map((target) => (
          <TargetRow key={target.id} target={target} of={other.id} />
        ))}
        {observations.map((observation) => (
          <ObservationRow key={observation.id} observation={observation} of={other.id} />
        ))}
      </ul>
    </section>
  );
}

function FigureLine({
  figure,
  time,
  marks,
  of,
}: {
  readonly figure: Target | Observation;
  readonly time: string;
  readonly marks: readonly string[];
  readonly of: string;
}) {
  const { lang, w } = useWords();
  const kind = "modality" in figure ? "Target" : "Observation";
  const claim = inLang(figure.claimZh, figure.claimEn, lang);
  const notes = [inLang(figure.note, figure.noteEn, lang), inLang(figure.uncertain, figure.uncertainEn, lang)].filter(
    (note) => note !== null,
  );
  const about = figure.about.filter((thing) => thing.id !== of);
  return (
    <li className="fact figure" data-figure={figure.id}>
      <div className="fact-line">
        <button type="button" className="fact-name" onClick={() => find(figure.id)}>
          <Glyph kind={kind} size={17} /> <Name thing={{ name: figure.indicator, nameEn: figure.indicatorEn }} />
        </button>
        <Chips evidence={figure.evidence} most={1} />
      </div>
      <p className="figure-value">
        <b title={inBase(figure, w)}>{figureText(figure, lang)}</b>
        <span className="figure-time">{time}</span>
        {marks.map((mark) => (
          <span key={mark} className="tag plain">
            {mark}
          </span>
        ))}
      </p>
      {about.length > 0 && (
        <p className="claim">
          {w.card.about}{" "}
          {about.map((thing, index) => (
            <span key={thing.id}>
              {index > 0 && w.list}
              <Name thing={thing} />
            </span>
          ))}
        </p>
      )}
      {"setBy" in figure && figure.setBy.length > 0 && (
        <p className="claim">
          {w.card.setBy}
          {w.colon}
          {figure.setBy.map((thing, index) => (
            <span key={thing.id}>
              {index > 0 && w.list}
              <Name thing={thing} />
            </span>
          ))}
        </p>
      )}
      {claim !== null && <p className="claim">{claim}</p>}
      {figure.id !== of && <JudgedHere id={figure.id} />}
      {notes.map((note) => (
        <p key={note} className="claim">
          <b>{w.card.note}</b> {note}
        </p>
      ))}
    </li>
  );
}

/** A target or an observation as its card shows it. */
export function FigureRow({ figure, of }: { readonly figure: Target | Observation; readonly of: string }) {
  return "modality" in figure ? <TargetRow target={figure} of={of} /> : <ObservationRow observation={figure} of={of} />;
}

function TargetRow({ target, of }: { readonly target: Target; readonly of: string }) {
  const { w } = useWords();
  const marks = [w.card[target.modality], ...(target.each ? [w.card.each] : [])];
  return <FigureLine figure={target} time={`${w.card.due} ${dueText(target, w)}`} marks={marks} of={of} />;
}

function ObservationRow({ observation, of }: { readonly observation: Observation; readonly of: string }) {
  const { w } = useWords();
  const { nature, direction, actual, each } = observation;
  const marks = [
    direction === null ? w.card.natures[nature] : `${w.card.natures[nature]} · ${w.card[direction]}`,
    ...(actual === "expected" ? [w.card.expected] : []),
    ...(each ? [w.card.each] : []),
  ];
  return <FigureLine figure={observation} time={periodText(observation, w)} marks={marks} of={of} />;
}
